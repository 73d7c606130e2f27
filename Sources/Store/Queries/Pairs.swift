import GRDB
public import Model

/// How often somebody did something to somebody, or met.
public struct PairCount: Sendable, Hashable {
    /// Country codes, or names where there is none.
    public let actor: String
    public let other: String
    /// Meetings, calls and agreements: neither side acts on the other.
    public let isMutual: Bool
    public let events: Int
}

extension Ledger {
    /// Who dealt with whom in events recorded since then, the most frequent first.
    public func pairs(since: Timestamp, kind: String? = nil, limit: Int = 500) throws(StoreError) -> [PairCount] {
        var arguments = StatementArguments([since.milliseconds])
        if let kind { arguments += [kind] }
        arguments += [limit]
        let sql = """
            SELECT p.actor, p.other, p.mutual, COUNT(*) AS events FROM event_pairs p
            \(kind == nil ? "" : "JOIN events e ON e.number = p.event")
            WHERE p.event >= (SELECT MIN(number) FROM events WHERE recorded >= ?)
                \(kind == nil ? "" : "AND e.kind = ?")
            GROUP BY p.actor, p.other, p.mutual ORDER BY events DESC, p.actor, p.other LIMIT ?
            """
        return try read("counting pairs") { db in
            try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
                PairCount(actor: row["actor"], other: row["other"], isMutual: row["mutual"], events: row["events"])
            }
        }
    }
}
