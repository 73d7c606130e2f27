import GRDB
public import Model

/// Everything that is known of one event: how it went on, and who told it.
public struct EventLifeStory: Sendable, Hashable {
    /// A step after the first telling.
    public struct Step: Sendable, Hashable {
        public let transition: Alert.Transition
        public let recorded: Timestamp
        public let changes: [Alert.Change]
        /// Why the report was taken to tell this event.
        public let reasons: [String]
        /// Nil when time alone did it.
        public let article: Alert.Origin?
    }

    /// Its number in the ledger.
    public let number: Int64
    public let event: Event
    public let recorded: Timestamp
    /// When somebody said that it is none.
    public let wrong: Timestamp?
    public let steps: [Step]
    /// Every article that told it, the first first.
    public let sightings: [Alert.Origin]
}

extension Ledger {
    /// The life of an event; nil when there is none of that id.
    ///
    /// - Parameter id: of the event, or of an alert that told it.
    public func lifeStory(of id: String) throws(StoreError) -> EventLifeStory? {
        try read("reading event \(id)") { db in
            guard let row = try Ledger.event(named: id, db) else { return nil }
            let known = try KnownEvent(row)
            return EventLifeStory(
                number: known.number, event: known.event, recorded: Timestamp(milliseconds: row["recorded"]),
                wrong: (row["wrong"] as Int64?).map { Timestamp(milliseconds: $0) },
                steps: try Ledger.steps(of: known.number, db), sightings: try Ledger.sightings(of: known.number, db))
        }
    }

    /// The row of an event by its own id, or by that of an alert that told it.
    static func event(named id: String, _ db: Database) throws -> Row? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT * FROM events WHERE id = ?
                UNION SELECT e.* FROM events e JOIN alerts a ON a.event = e.number WHERE a.id = ?
                """, arguments: [id, id])
    }

    private static func steps(of event: Int64, _ db: Database) throws -> [EventLifeStory.Step] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT t.*, s.name, a.title, a.url, a.published, a.published_from FROM steps t
                LEFT JOIN articles a ON a.id = t.article LEFT JOIN sources s ON s.id = a.source
                WHERE t.event = ? ORDER BY t.number
                """, arguments: [event]
        ).map(EventLifeStory.Step.init)
    }

    private static func sightings(of event: Int64, _ db: Database) throws -> [Alert.Origin] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT s.name, a.title, a.url, a.published, a.published_from FROM sightings t
                JOIN articles a ON a.id = t.article JOIN sources s ON s.id = a.source
                WHERE t.event = ? ORDER BY t.recorded, t.article
                """, arguments: [event]
        ).map(Alert.Origin.init)
    }
}

extension EventLifeStory.Step {
    /// From a step's row with its article's origin.
    init(_ row: Row) throws {
        let subject = "step \(row["number"] as Int64)"
        let changes = try Body.read(row["changes"], of: subject).array ?? []
        let reasons = try Body.read(row["reasons"], of: subject).array ?? []
        guard let transition = Alert.Transition(rawValue: row["transition"]) else {
            throw StoreError(.corrupt, subject: subject, cause: "its transition is unknown")
        }
        self.init(
            transition: transition, recorded: Timestamp(milliseconds: row["recorded"]),
            changes: changes.compactMap(Alert.Change.init(json:)), reasons: reasons.compactMap(\.string),
            article: (row["article"] as Int64?).map { _ in Alert.Origin(row) })
    }
}
