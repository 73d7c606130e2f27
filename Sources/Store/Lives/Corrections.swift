import GRDB
public import Model

/// A sentence with what somebody said of the event that was read in it: false alerts, for whoever improves the detector.
public struct LabelledSentence: Sendable, Hashable {
    public let event: Event
    public let marked: Timestamp
    public let article: Alert.Origin
}

extension Ledger {
    /// Says that an event is none. It is kept, reports of it are still recognised, and it never rings again: what of it
    /// still waits in the outbox, and its reminders, are taken back.
    ///
    /// - Parameter id: of the event, or of an alert that told it.
    /// - Returns: The event; nil when there is none of that id.
    public func markWrong(_ id: String, now: Timestamp) throws(StoreError) -> Event? {
        try write("marking \(id) as wrong") { db in
            guard let row = try Ledger.event(named: id, db) else { return nil }
            let known = try KnownEvent(row)
            try db.run(
                "UPDATE events SET wrong = coalesce(wrong, ?) WHERE number = ?", [now.milliseconds, known.number])
            try db.run("DELETE FROM reminders WHERE event = ?", [known.number])
            try db.run(
                """
                UPDATE deliveries SET state = 2, settled = ?, reason = 'marked as wrong'
                WHERE state = 0 AND claim IS NULL AND alert IN (SELECT number FROM alerts WHERE event = ?)
                """, [now.milliseconds, known.number])
            return known.event
        }
    }

    /// Every event that was marked as wrong, the oldest mark first, as it was told when it was marked: what was read of it since is another
    /// sentence.
    public func wrongEvents() throws(StoreError) -> [LabelledSentence] {
        try read("listing wrong events") { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT e.number, e.wrong, coalesce(
                            (SELECT body FROM steps t WHERE t.event = e.number AND t.recorded <= e.wrong AND t.body IS NOT NULL
                                ORDER BY t.number DESC LIMIT 1), e.told, e.body) AS body, s.name, a.title, a.url, a.published, a.published_from FROM events e
                    JOIN articles a ON a.id = e.article JOIN sources s ON s.id = a.source
                    WHERE e.wrong IS NOT NULL ORDER BY e.wrong, e.number
                    """
            ).map { row in
                let subject = "event \(row["number"] as Int64)"
                guard let event = Event(json: try Body.read(row["body"], of: subject)) else {
                    throw StoreError(.corrupt, subject: subject, cause: "its JSON is not of the shape we write")
                }
                return LabelledSentence(
                    event: event, marked: Timestamp(milliseconds: row["wrong"]),
                    article: Alert.Origin(row))
            }
        }
    }
}
