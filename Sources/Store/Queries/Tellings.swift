import GRDB
public import Model

/// An article that told an event, whole.
public struct ToldBy: Sendable, Hashable {
    public let origin: Alert.Origin
    public let recorded: Timestamp
    /// Main text, where it was kept.
    public let text: String?
}

extension Ledger {
    /// The articles that told an event with their texts, the first first.
    ///
    /// - Parameter number: the event's, as in `RecordedEvent`.
    public func tellings(ofEvent number: Int64, limit: Int = 50) throws(StoreError) -> [ToldBy] {
        try read("reading what told event \(number)") { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT s.name, a.title, a.url, a.published, a.published_from, a.text, t.recorded FROM sightings t
                        JOIN articles a ON a.id = t.article JOIN sources s ON s.id = a.source
                        WHERE t.event = ? ORDER BY t.recorded, t.article LIMIT ?
                        """), arguments: [number, limit]
            ).map { row in
                ToldBy(
                    origin: Alert.Origin(row), recorded: Timestamp(milliseconds: row["recorded"]), text: row["text"])
            }
        }
    }
}
