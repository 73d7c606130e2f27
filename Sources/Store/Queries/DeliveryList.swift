import GRDB
public import Model

/// A delivery as people look at it.
public struct ListedDelivery: Sendable, Hashable {
    public enum State: Int, Sendable, CaseIterable { case waiting = 0, delivered = 1, dead = 2 }

    /// Its place in the outbox: rises in the order of recording.
    public let id: Int64
    public let sink: String
    public let rule: String
    public let state: State
    public let created: Timestamp
    /// For a waiting one: when it is tried next.
    public let due: Timestamp
    public let settled: Timestamp?
    public let attempts: Int
    /// Why it failed last.
    public let reason: String?
    public let alert: Alert
}

extension Ledger {
    /// Deliveries, the newest first; `before` continues after the last of a page.
    public func deliveries(
        state: ListedDelivery.State? = nil, sink: String? = nil, before: Int64? = nil, limit: Int = 50
    ) throws(StoreError) -> [ListedDelivery] {
        var conditions: [String] = []
        var arguments = StatementArguments()
        // The state stands in the text, so that its partial index is seen.
        if let state { conditions.append("d.state = \(state.rawValue)") }
        if let sink {
            conditions.append("d.sink = ?")
            arguments += [sink]
        }
        if let before {
            conditions.append("d.id < ?")
            arguments += [before]
        }
        arguments += [limit]
        let sql = """
            SELECT d.*, a.body, a.recorded, a.published_from FROM deliveries d JOIN alerts a ON a.number = d.alert
            \(conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")) ORDER BY d.id DESC LIMIT ?
            """
        return try read("listing deliveries") { db in
            try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map(ListedDelivery.init)
        }
    }
}

extension ListedDelivery {
    fileprivate init(_ row: Row) throws {
        let pending = try PendingDelivery(row)
        id = pending.id
        alert = pending.alert
        sink = row["sink"]
        rule = row["rule"]
        state = State(rawValue: row["state"]) ?? .waiting
        created = pending.created
        due = Timestamp(milliseconds: row["wake"])
        settled = (row["settled"] as Int64?).map { Timestamp(milliseconds: $0) }
        attempts = row["attempts"]
        reason = row["reason"]
    }
}
