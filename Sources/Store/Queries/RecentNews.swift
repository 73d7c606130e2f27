import GRDB
import Model

/// A step in the life of an event, with the event as it is known now.
public struct RecentStep: Sendable, Hashable {
    /// Rises in the order of recording.
    public let number: Int64
    public let step: EventLifeStory.Step
    public let event: RecordedEvent
}

extension Ledger {
    /// Events recorded after the one of that number, in the order of recording.
    public func events(after number: Int64, limit: Int) throws(StoreError) -> [RecordedEvent] {
        try read("listing new events") { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT \(RecordedEvent.columns)
                        FROM events e JOIN articles a ON a.id = e.article JOIN sources s ON s.id = a.source
                        WHERE e.number > ? ORDER BY e.number LIMIT ?
                        """), arguments: [number, limit]
            ).map(RecordedEvent.init)
        }
    }

    /// Steps recorded after the one of that number, in the order of recording.
    public func steps(after number: Int64, limit: Int) throws(StoreError) -> [RecentStep] {
        try read("listing new steps") { db in
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT t.*, s.name, a.title, a.url, a.published, a.published_from FROM steps t
                        LEFT JOIN articles a ON a.id = t.article LEFT JOIN sources s ON s.id = a.source
                        WHERE t.number > ? ORDER BY t.number LIMIT ?
                        """), arguments: [number, limit])
            let event = try db.cachedStatement(
                sql: """
                    SELECT \(RecordedEvent.columns)
                    FROM events e JOIN articles a ON a.id = e.article JOIN sources s ON s.id = a.source
                    WHERE e.number = ?
                    """)
            return try rows.compactMap { row in
                guard let found = try Row.fetchOne(event, arguments: [row["event"] as Int64]) else { return nil }
                return RecentStep(
                    number: row["number"], step: try EventLifeStory.Step(row), event: try RecordedEvent(found))
            }
        }
    }
}
