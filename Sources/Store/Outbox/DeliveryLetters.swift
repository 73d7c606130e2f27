import GRDB
public import Model

/// A delivery for people to look at.
public struct DeliveryLetter: Sendable, Hashable {
    public enum State: Int, Sendable, CaseIterable { case waiting, delivered, dead }

    public var id: Int64
    public var alert: String
    public var sink: String
    public var rule: String
    public var state: State
    public var created: Timestamp
    /// Waiting ones: the next try.
    public var wake: Timestamp
    public var attempts: Int
    /// Why it failed last.
    public var reason: String?
    public var settled: Timestamp?
    public var headline: String
}

extension Ledger {
    /// Deliveries in one of the states, the newest first.
    public func deliveries(
        states: Set<DeliveryLetter.State>, sink: String? = nil, limit: Int
    ) throws(StoreError) -> [DeliveryLetter] {
        let wanted = states.map { "\($0.rawValue)" }.joined(separator: ", ")
        return try read("listing deliveries") { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT d.*, a.id AS alert_id, json_extract(a.body, '$.article.title') AS headline
                    FROM deliveries d JOIN alerts a ON a.number = d.alert
                    WHERE d.state IN (\(wanted)) AND (?1 IS NULL OR d.sink = ?1) ORDER BY d.id DESC LIMIT ?2
                    """, arguments: [sink, limit]
            ).map { row in
                DeliveryLetter(
                    id: row["id"], alert: row["alert_id"], sink: row["sink"], rule: row["rule"],
                    state: DeliveryLetter.State(rawValue: row["state"]) ?? .waiting,
                    created: Timestamp(milliseconds: row["created"]), wake: Timestamp(milliseconds: row["wake"]),
                    attempts: row["attempts"], reason: row["reason"],
                    settled: (row["settled"] as Int64?).map { Timestamp(milliseconds: $0) },
                    headline: row["headline"] ?? "")
            }
        }
    }

    /// Puts dead letters back, under the ids they had, and makes due what waits; disabled sinks concerned are enabled.
    ///
    /// - Parameters:
    ///   - alert: only those of this alert; nil for all.
    ///   - sink: only those of this sink.
    /// - Returns: how many are due now.
    public func retryDeliveries(alert: String?, sink: String?, now: Timestamp) throws(StoreError) -> Int {
        try write("putting deliveries back") { db in
            let concerned =
                "(?1 IS NULL OR alert = (SELECT number FROM alerts WHERE id = ?1)) AND (?2 IS NULL OR sink = ?2)"
            try db.execute(
                sql: """
                    UPDATE sinks SET disabled = NULL, failures = 0, closed_until = NULL
                    WHERE (?2 IS NULL OR name = ?2)
                    AND (?1 IS NULL OR name IN (SELECT sink FROM deliveries WHERE \(concerned)))
                    """, arguments: [alert, sink])
            try db.execute(
                sql: """
                    UPDATE deliveries SET state = 0, settled = NULL, tried = NULL, claim = NULL, attempts = 0, wake = ?3
                    WHERE (state = 2 OR (state = 0 AND claim IS NULL)) AND \(concerned)
                    """, arguments: [alert, sink, now.milliseconds])
            return db.changesCount
        }
    }

    /// Puts a notice of Tocsin's own into the outbox of these sinks. One that was posted before changes nothing.
    ///
    /// In the ledger it is an event as any other, of a source that is never fetched.
    public func post(notice: Alert, to sinks: [String], now: Timestamp) throws(StoreError) {
        try write("posting a notice") { db in
            let moment = now.milliseconds
            guard try Int.fetchOne(db, sql: "SELECT 1 FROM alerts WHERE id = ?", arguments: [notice.id]) == nil else {
                return
            }
            try db.run(
                """
                INSERT OR IGNORE INTO sources (name, url, kind, interval_ms, added, retired, due, reason, wake)
                VALUES ('(tocsin)', '', 'page', 0, ?, ?, 0, 'never fetched', 0)
                """, [moment, moment])
            try db.run(
                """
                INSERT INTO articles (source, recorded, silent, title, url)
                VALUES ((SELECT id FROM sources WHERE name = '(tocsin)'), ?, 0, ?, '')
                """, [moment, notice.article.title])
            let article = db.lastInsertedRowID
            var (event, alert) = (JSONWriter(), JSONWriter())
            notice.event.write(to: &event)
            notice.write(to: &alert)
            try db.run(
                """
                INSERT INTO events
                (id, kind, action, modality, recorded, article, body, family, first_told, last_told)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'tocsin', ?, ?)
                """,
                [
                    notice.event.id, notice.event.kind, notice.event.action, notice.event.modality.rawValue, moment,
                    article, event.text, moment, moment,
                ])
            let number = db.lastInsertedRowID
            try db.run(
                "INSERT INTO sightings (event, article, recorded) VALUES (?, ?, ?)", [number, article, moment])
            try db.run(
                "INSERT INTO alerts (id, event, transition, recorded, body) VALUES (?, ?, ?, ?, ?)",
                [notice.id, number, notice.transition.rawValue, moment, alert.text])
            let row = db.lastInsertedRowID
            for sink in sinks {
                try db.run(
                    "INSERT INTO deliveries (alert, sink, rule, priority, created, wake) VALUES (?, ?, ?, ?, ?, ?)",
                    [row, sink, notice.rule, notice.priority.rawValue, moment, moment])
            }
        }
    }
}
