import GRDB
public import Model

/// Which recorded events to list; nil asks for nothing.
public struct EventQuery: Sendable, Hashable {
    /// Recorded here at this time or later.
    public var since: Timestamp?
    public var kind: String?
    /// Code of a country that takes part, or in which it happens.
    public var country: String?
    public var modality: Modality?
    /// Words of the sentence or the title, together and in this order; ASCII letters in either case.
    public var text: String?
    /// At most so many, the newest first.
    public var limit: Int

    public init(
        since: Timestamp? = nil, kind: String? = nil, country: String? = nil, modality: Modality? = nil,
        text: String? = nil, limit: Int = 50
    ) {
        self.since = since
        self.kind = kind
        self.country = country
        self.modality = modality
        self.text = text
        self.limit = limit
    }
}

/// An event of the ledger.
public struct RecordedEvent: Sendable, Hashable {
    public let event: Event
    public let recorded: Timestamp
    /// The article that told it first.
    public let article: Alert.Origin
    /// How many articles told it.
    public let sightings: Int
    /// Id of the alert that it raised; nil when it stayed silent.
    public let alertID: String?
}

extension Ledger {
    /// The recorded events that match, the newest first.
    public func events(matching query: EventQuery = EventQuery()) throws(StoreError) -> [RecordedEvent] {
        let (sql, arguments) = query.statement
        return try read("listing events") { db in
            try Row.fetchAll(db, sql: sql, arguments: arguments).map(RecordedEvent.init)
        }
    }
}

extension EventQuery {
    fileprivate var statement: (sql: String, arguments: StatementArguments) {
        var conditions: [String] = []
        var arguments = StatementArguments()
        func demand(_ condition: String, _ values: StatementArguments) {
            conditions.append(condition)
            arguments += values
        }
        if let since { demand("e.recorded >= ?", [since.milliseconds]) }
        if let kind { demand("e.kind = ?", [kind]) }
        if let modality { demand("e.modality = ?", [modality.rawValue]) }
        if let country { demand("e.number IN (SELECT event FROM event_countries WHERE country = ?)", [country]) }
        if let text {
            let pattern = EventQuery.pattern(text)
            let sentence = "json_extract(e.body, '$.sentence.text')"
            demand("(\(sentence) LIKE ? ESCAPE '\\' OR a.title LIKE ? ESCAPE '\\')", [pattern, pattern])
        }
        arguments += [limit]
        let sql = """
            SELECT e.id, e.body, e.recorded, s.name, a.title, a.url, a.published, a.published_from,
                (SELECT COUNT(*) FROM sightings WHERE event = e.number) AS sightings,
                (SELECT id FROM alerts r WHERE event = e.number AND EXISTS (SELECT 1 FROM deliveries WHERE alert = r.number)
                    ORDER BY number LIMIT 1) AS alert
            FROM events e JOIN articles a ON a.id = e.article JOIN sources s ON s.id = a.source
            \(conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "))
            ORDER BY e.number DESC LIMIT ?
            """
        return (sql, arguments)
    }

    /// The text anywhere, its own `%`, `_` and `\` taken as they stand.
    private static func pattern(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            if scalar == "%" || scalar == "_" || scalar == "\\" { escaped.append("\\") }
            escaped.unicodeScalars.append(scalar)
        }
        return "%\(escaped)%"
    }
}

extension RecordedEvent {
    fileprivate init(_ row: Row) throws {
        let id: String = row["id"]
        guard let event = Event(json: try Body.read(row["body"], of: "event \(id)")) else {
            throw StoreError(.corrupt, subject: "event \(id)", cause: "its JSON is not of the shape we write")
        }
        self.event = event
        recorded = Timestamp(milliseconds: row["recorded"])
        article = Alert.Origin(row)
        sightings = row["sightings"]
        alertID = row["alert"]
    }
}
