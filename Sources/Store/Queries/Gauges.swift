import GRDB
public import Model

/// How the ledger stands, by what can be counted at once however large it is.
public struct Gauges: Sendable, Hashable {
    /// Those that are watched.
    public let sources: Int
    /// Of them, those whose last fetch failed, and those that are overdue and that nobody is fetching.
    public let failing: Int
    public let overdue: Int
    /// Seconds by which the longest overdue one is late.
    public let lateness: Double
    /// Articles that the sources brought since the ledger began.
    public let articles: Int
    /// The numbers of the latest event, step and alert: counts, as long as nothing was purged.
    public let lastEvent: Int64
    public let lastStep: Int64
    public let lastAlert: Int64
    /// Deliveries that wait, by sink.
    public let waiting: [String: Int]
    /// When the oldest of them was recorded.
    public let oldestWaiting: Timestamp?
    /// Deliveries that were given up.
    public let dead: Int
    /// Bytes of the database without its log.
    public let bytes: Int
}

extension Ledger {
    /// How it stands at this moment; under a millisecond on any ledger whose outbox is not clogged.
    public func gauges(now: Timestamp) throws(StoreError) -> Gauges {
        try read("reading the gauges") { db in
            func number(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Int64? {
                try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
            }
            let sources = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT COUNT(*), TOTAL(failures > 0), TOTAL(wake < :now AND claim IS NULL),
                            MIN(CASE WHEN claim IS NULL THEN wake END)
                        FROM sources WHERE retired IS NULL
                        """), arguments: ["now": now.milliseconds])
            let wake = (sources?[3] as Int64?).map { Timestamp(milliseconds: $0) }
            let waiting = try Row.fetchAll(
                db.cachedStatement(
                    sql: "SELECT sink, COUNT(*), MIN(created) FROM deliveries WHERE state = 0 GROUP BY sink"))
            let pages = try number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size") ?? 0
            return Gauges(
                sources: sources?[0] ?? 0, failing: Int((sources?[1] as Double?) ?? 0),
                overdue: Int((sources?[2] as Double?) ?? 0), lateness: max(0, wake.map { now.seconds(since: $0) } ?? 0),
                articles: Int(try number("SELECT SUM(articles) FROM sources") ?? 0),
                lastEvent: try number("SELECT MAX(number) FROM events") ?? 0,
                lastStep: try number("SELECT MAX(number) FROM steps") ?? 0,
                lastAlert: try number("SELECT MAX(number) FROM alerts") ?? 0,
                waiting: Dictionary(
                    uniqueKeysWithValues: waiting.map { row in (row[0] as String, row[1] as Int) }),
                oldestWaiting: waiting.compactMap { $0[2] as Int64? }.min().map { Timestamp(milliseconds: $0) },
                dead: Int(try number("SELECT COUNT(*) FROM deliveries WHERE state = 2") ?? 0), bytes: Int(pages))
        }
    }

    /// A number that changes whenever somebody else writes: cheap enough to ask every second.
    public func changeMark() throws(StoreError) -> Int64 {
        try read("looking for changes") { db in
            try Int64.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
        }
    }
}
