import GRDB
public import Model

/// A delivery that waits, as far as it takes to decide when it goes and with whom.
public struct WaitingDelivery: Sendable, Hashable {
    public var id: Int64
    /// Number of its event.
    public var event: Int64
    /// Address of the article that told it.
    public var story: String
    public var rule: String
    public var priority: Alert.Priority
    public var created: Timestamp
    /// Not before then.
    public var wake: Timestamp
    /// The message it belongs to, once an attempt was made.
    public var message: String?

    public init(
        id: Int64, event: Int64, story: String, rule: String, priority: Alert.Priority = .normal, created: Timestamp,
        wake: Timestamp, message: String? = nil
    ) {
        self.id = id
        self.event = event
        self.story = story
        self.rule = rule
        self.priority = priority
        self.created = created
        self.wake = wake
        self.message = message
    }
}

/// A message in the hands of a run: its alerts as far as they are carried.
public struct ClaimedMessage: Sendable, Hashable {
    /// The same on every attempt: the alert's id where it is one, else made of the ids of all.
    public var id: String
    /// Those carried, in the order of recording.
    public var deliveries: [PendingDelivery]
    /// Those told by it and not carried.
    public var others: [Int64]

    /// All that it settles.
    public var ids: [Int64] { deliveries.map(\.id) + others }
}

extension Ledger {
    /// What of `sink` waits and is not lent out, the first recorded first; at most `limit`.
    public func waiting(sink: String, now: Timestamp, limit: Int = 5_000) throws(StoreError) -> [WaitingDelivery] {
        try read("listing what waits for “\(sink)”") { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT d.id, a.event, json_extract(a.body, '$.article.url') AS story, d.rule, d.priority, d.created,
                            d.wake, d.message FROM deliveries d JOIN alerts a ON a.number = d.alert
                        WHERE d.state = 0 AND d.sink = ? AND (d.claim IS NULL OR d.wake <= ?) ORDER BY d.id LIMIT ?
                        """), arguments: [sink, now.milliseconds, limit]
            ).map { row in
                WaitingDelivery(
                    id: row["id"], event: row["event"], story: row["story"] ?? "", rule: row["rule"],
                    priority: Alert.Priority(rawValue: row["priority"]) ?? .normal,
                    created: Timestamp(milliseconds: row["created"]), wake: Timestamp(milliseconds: row["wake"]),
                    message: row["message"])
            }
        }
    }

    /// Lends these deliveries for `lease` seconds as one message, whose members are thereby fixed.
    ///
    /// - Parameter carried: how many alerts are carried at most; the others are told by it all the same.
    /// - Returns: nil when none of them waits any more.
    public func claim(
        message ids: [Int64], now: Timestamp, lease: Double, carried: Int
    ) throws(StoreError) -> ClaimedMessage? {
        try write("claiming a message") { db in
            let query = try db.cachedStatement(sql: PendingDelivery.columns + " WHERE d.state = 0 AND d.id = ?")
            let pending = try ids.prefix(carried).compactMap { id in
                try Row.fetchOne(query, arguments: [id]).map(PendingDelivery.init)
            }
            guard let first = pending.first else { return nil }
            let others = Array(ids.dropFirst(carried))
            let text = pending.map(\.alert.id).joined(separator: "\n") + others.map { "\n\($0)" }.joined()
            let message =
                ids.count == 1 ? first.alert.id : "bundle_" + Digest(domain: "bundle", Array(text.utf8).span).hex
            let until = now.adding(seconds: lease).milliseconds
            for id in pending.map(\.id) + others {
                try db.run(
                    "UPDATE deliveries SET wake = ?, claim = ?, message = COALESCE(message, ?) WHERE id = ? AND state = 0",
                    [until, run, message, id])
            }
            let known = try String.fetchOne(
                db, sql: "SELECT message FROM deliveries WHERE id = ?", arguments: [first.id])
            return ClaimedMessage(id: known ?? message, deliveries: pending, others: others)
        }
    }
}
