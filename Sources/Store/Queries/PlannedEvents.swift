import GRDB
public import Model

/// A planned, or a cancelled, event and how often its plan was changed.
public struct PlannedEvent: Sendable, Hashable {
    public let recorded: RecordedEvent
    /// Steps so far: rises whenever something of the plan becomes different.
    public let revision: Int
    /// When the last of these was recorded, else the event itself.
    public let revised: Timestamp
}

extension Ledger {
    /// Planned and cancelled events that begin on a day from `first` to before `end`, the earliest first.
    ///
    /// - Parameter query: kind, country and modality count, and `limit`.
    public func planned(from first: CivilDate, to end: CivilDate, matching query: EventQuery = EventQuery(limit: 1000))
        throws(StoreError) -> [PlannedEvent]
    {
        var conditions = ""
        var arguments = StatementArguments(["\(first)", "\(end)"])
        func demand(_ condition: String, _ value: String?) {
            guard let value else { return }
            conditions += " AND \(condition)"
            arguments += [value]
        }
        demand("e.kind = ?", query.kind)
        demand("e.modality = ?", query.modality?.rawValue)
        demand("EXISTS (SELECT 1 FROM event_countries WHERE country = ? AND event = e.number)", query.country)
        arguments += [query.limit]
        let sql = """
            SELECT \(RecordedEvent.columns),
                (SELECT COUNT(*) FROM steps WHERE event = e.number AND transition NOT IN ('past', 'reminder')) AS revision,
                (SELECT MAX(recorded) FROM steps WHERE event = e.number
                    AND transition NOT IN ('past', 'reminder')) AS revised
            FROM events e JOIN articles a ON a.id = e.article JOIN sources s ON s.id = a.source
            WHERE e.starts >= ? AND e.starts < ? AND e.wrong IS NULL\(conditions)
            ORDER BY e.starts, e.number LIMIT ?
            """
        return try read("listing planned events") { db in
            try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
                let recorded = try RecordedEvent(row)
                return PlannedEvent(
                    recorded: recorded, revision: row["revision"],
                    revised: (row["revised"] as Int64?).map { Timestamp(milliseconds: $0) } ?? recorded.recorded)
            }
        }
    }
}
