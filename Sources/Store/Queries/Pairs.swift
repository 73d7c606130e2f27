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
    /// Who dealt with whom in events recorded on that day or later, the most frequent first. Read from sums of days and of 32 days.
    public func pairs(since first: CivilDate, kind: String? = nil, limit: Int = 500) throws(StoreError) -> [PairCount] {
        let day = max(0, first.dayNumber)
        let whole = (day + 31) / 32
        let arguments: StatementArguments = [kind ?? "", day, whole * 32, kind ?? "", whole, limit]
        let sql = """
            SELECT actor, other, mutual, SUM(events) AS events FROM (
                SELECT actor, other, mutual, events FROM pair_counts
                    WHERE kind = ? AND span = 1 AND period >= ? AND period < ?
                UNION ALL SELECT actor, other, mutual, events FROM pair_counts
                    WHERE kind = ? AND span = 32 AND period >= ?)
            GROUP BY actor, other, mutual ORDER BY 4 DESC, actor, other LIMIT ?
            """
        return try read("counting pairs") { db in
            try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
                PairCount(actor: row["actor"], other: row["other"], isMutual: row["mutual"], events: row["events"])
            }
        }
    }
}
