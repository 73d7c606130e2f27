import GRDB
public import Model

/// Which recorded events to list; nil asks for nothing.
public struct EventQuery: Sendable, Hashable {
    /// Recorded here at this time or later.
    public var since: Timestamp?
    /// Recorded here before this time.
    public var until: Timestamp?
    public var kind: String?
    /// Code of a country that takes part, or in which it happens.
    public var country: String?
    public var modality: Modality?
    /// Words of the sentence or the title, together and in this order; ASCII letters in either case. Reads every event.
    public var text: String?
    /// Words of the event, all of them, in any order and form of letters; the last may be the beginning of one. Uses an index.
    public var words: String?
    /// Only events with a smaller number: the next page after the last of this one.
    public var before: Int64?
    /// Only events with a larger number: what came since.
    public var after: Int64?
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
    /// Its place in the ledger: rises in the order of recording.
    public let number: Int64
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
        guard let (sql, arguments) = query.statement else { return [] }
        return try read("listing events") { db in
            try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map(RecordedEvent.init)
        }
    }
}

extension EventQuery {
    /// Nil when nothing can match. Words lead, and else what the filter asks for: both hand out numbers in the order that is wanted,
    /// so that a page costs what it shows.
    fileprivate var statement: (sql: String, arguments: StatementArguments)? {
        var conditions: [String] = []
        var arguments = StatementArguments()
        func demand(_ condition: String, _ values: StatementArguments) {
            conditions.append(condition)
            arguments += values
        }
        var from = "events e"
        var number = "e.number"
        if let words {
            guard let pattern = EventQuery.pattern(words: words, facets: wordFacets) else { return nil }
            (from, number) = ("event_words w CROSS JOIN events e ON e.number = w.rowid", "w.rowid")
            demand("event_words MATCH ?", [pattern])
        } else if let facets {
            (from, number) = ("\(facets.table) f CROSS JOIN events e ON e.number = f.event", "f.event")
            demand(facets.condition, facets.arguments)
        }
        if let before { demand("\(number) < ?", [before]) }
        if let after { demand("\(number) > ?", [after]) }
        // The day tells the numbers to look among.
        if let since {
            demand(
                "\(number) >= (SELECT MIN(first) FROM event_days WHERE day >= ?)",
                [since.milliseconds / EventQuery.millisecondsADay])
            demand("e.recorded >= ?", [since.milliseconds])
        }
        if let until {
            demand(
                "\(number) <= (SELECT MAX(last) FROM event_days WHERE day <= ?)",
                [until.milliseconds / EventQuery.millisecondsADay])
            demand("e.recorded < ?", [until.milliseconds])
        }
        if let text {
            let pattern = EventQuery.pattern(text)
            let sentence = "json_extract(e.body, '$.sentence.text')"
            demand("(\(sentence) LIKE ? ESCAPE '\\' OR a.title LIKE ? ESCAPE '\\')", [pattern, pattern])
        }
        arguments += [limit]
        let sql = """
            SELECT \(RecordedEvent.columns)
            FROM \(from) CROSS JOIN articles a ON a.id = e.article CROSS JOIN sources s ON s.id = a.source
            \(conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "))
            ORDER BY \(number) DESC LIMIT ?
            """
        return (sql, arguments)
    }

    private static let millisecondsADay: Int64 = 86_400_000

    /// The table, and the index of it, that has what the filter asks for in the order of numbers; nil when it asks for nothing.
    private var facets: (table: String, condition: String, arguments: StatementArguments)? {
        let country = country ?? ""
        switch (kind, modality) {
        case (nil, nil):
            return self.country == nil ? nil : ("event_countries", "f.country = ?", [country])
        case (let kind?, nil):
            return ("event_facets", "f.country = ? AND f.kind = ?", [country, kind])
        case (nil, let modality?):
            return ("event_facets", "f.country = ? AND f.modality = ?", [country, modality.rawValue])
        case (let kind?, let modality?):
            return (
                "event_facets", "f.country = ? AND f.kind = ? AND f.modality = ?", [country, kind, modality.rawValue]
            )
        }
    }

    /// The same, as words.
    private var wordFacets: [String] {
        [kind.map(WordFacet.kind), modality.map(WordFacet.modality), country.map(WordFacet.country)].compactMap(\.self)
    }

    /// In the language of FTS5: every word the beginning of one, and every facet whole. Nil without a word.
    private static func pattern(words: String, facets: [String]) -> String? {
        guard let words = FTS5Pattern(matchingAllPrefixesIn: words) else { return nil }
        let asked = facets.map { "\"\($0.replacing("\"", with: ""))\"" }.joined(separator: " ")
        return "words : (\(words.rawPattern))" + (facets.isEmpty ? "" : " AND facets : (\(asked))")
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
    /// What `init` wants selected from events e, articles a and sources s.
    static let columns = """
        e.number, e.id, e.body, e.recorded, s.name, a.title, a.url, a.published, a.published_from,
        (SELECT COUNT(*) FROM sightings WHERE event = e.number) AS sightings,
        (SELECT id FROM alerts r WHERE event = e.number AND EXISTS (SELECT 1 FROM deliveries WHERE alert = r.number)
            ORDER BY number LIMIT 1) AS alert
        """

    init(_ row: Row) throws {
        let id: String = row["id"]
        guard let event = Event(json: try Body.read(row["body"], of: "event \(id)")) else {
            throw StoreError(.corrupt, subject: "event \(id)", cause: "its JSON is not of the shape we write")
        }
        self.event = event
        number = row["number"]
        recorded = Timestamp(milliseconds: row["recorded"])
        article = Alert.Origin(row)
        sightings = row["sightings"]
        alertID = row["alert"]
    }
}
