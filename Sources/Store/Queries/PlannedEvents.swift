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

/// A day with something planned.
public struct PlannedDay: Sendable, Hashable {
    public let date: CivilDate
    /// How many plans begin on it.
    public let count: Int
    /// The first of them.
    public let plans: [PlannedEvent]

    public init(date: CivilDate, count: Int, plans: [PlannedEvent]) {
        self.date = date
        self.count = count
        self.plans = plans
    }
}

extension Ledger {
    /// Planned and cancelled events that begin on a day from `first` to before `end`, the earliest first.
    ///
    /// - Parameter query: kind, country and modality count, and `limit`; `after` continues after the plan of that number.
    public func planned(from first: CivilDate, to end: CivilDate, matching query: EventQuery = EventQuery(limit: 1000))
        throws(StoreError) -> [PlannedEvent]
    {
        try read("listing planned events") { db in try PlanFilter(first, end, query).plans(db) }
    }

    /// Days from `first` to before `end` on which something is planned, each with its first plans. Costs what it gives and a look at the
    /// index for each plan of these days.
    ///
    /// - Parameter query: kind, country and modality count; its `limit` holds for each day.
    public func plannedDays(from first: CivilDate, to end: CivilDate, matching query: EventQuery) throws(StoreError)
        -> [PlannedDay]
    {
        try read("counting planned events") { db in
            try PlanFilter(first, end, query).counts(db).map { date, count in
                PlannedDay(
                    date: date, count: count,
                    plans: try PlanFilter(date, date.adding(days: 1), query).plans(db))
            }
        }
    }
}

/// What is asked of the index of plans, which alone is read to find them.
private struct PlanFilter {
    var conditions = "e.starts >= ? AND e.starts < ? AND e.wrong IS NULL"
    var arguments: StatementArguments
    let limit: Int
    let after: Int64?

    init(_ first: CivilDate, _ end: CivilDate, _ query: EventQuery) {
        arguments = ["\(first)", "\(end)"]
        (limit, after) = (query.limit, query.after)
        demand("e.kind = ?", query.kind)
        demand("e.modality = ?", query.modality?.rawValue)
        demand("EXISTS (SELECT 1 FROM event_countries WHERE country = ? AND event = e.number)", query.country)
    }

    private mutating func demand(_ condition: String, _ value: String?) {
        guard let value else { return }
        conditions += " AND \(condition)"
        arguments += [value]
    }

    func counts(_ db: Database) throws -> [(date: CivilDate, count: Int)] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT substr(e.starts, 1, 10), COUNT(*) FROM events e WHERE \(conditions) GROUP BY 1 ORDER BY 1
                    """), arguments: arguments
        ).compactMap { row in CivilDate(iso: row[0] as String).map { ($0, row[1]) } }
    }

    func plans(_ db: Database) throws -> [PlannedEvent] {
        var (conditions, arguments) = (conditions, arguments)
        if let after {
            conditions += " AND (e.starts, e.number) > (SELECT starts, number FROM events WHERE number = ?)"
            arguments += [after]
        }
        arguments += [limit]
        let sql = """
            SELECT \(RecordedEvent.columns),
                (SELECT COUNT(*) FROM steps WHERE event = e.number AND transition NOT IN ('past', 'reminder')) AS revision,
                (SELECT MAX(recorded) FROM steps WHERE event = e.number
                    AND transition NOT IN ('past', 'reminder')) AS revised
            FROM (SELECT e.number, e.starts FROM events e WHERE \(conditions) ORDER BY e.starts, e.number LIMIT ?) p
            CROSS JOIN events e ON e.number = p.number
            CROSS JOIN articles a ON a.id = e.article CROSS JOIN sources s ON s.id = a.source
            ORDER BY p.starts, p.number
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
            let recorded = try RecordedEvent(row)
            return PlannedEvent(
                recorded: recorded, revision: row["revision"],
                revised: (row["revised"] as Int64?).map { Timestamp(milliseconds: $0) } ?? recorded.recorded)
        }
    }
}
