import GRDB
public import Model

/// How a source is doing.
public struct SourceStatus: Sendable, Hashable {
    /// What went wrong, and when.
    public struct Failure: Sendable, Hashable {
        public let code: String
        public let detail: String
        public let time: Timestamp
    }

    public let id: Int64
    public let source: Source
    /// Nil once the source is retired.
    public let nextDue: Timestamp?
    /// Why it is due then, for people.
    public let reason: String
    /// Somebody is fetching it, or died while doing so; the lease ends then.
    public let claimedUntil: Timestamp?
    public let lastFetch: Timestamp?
    /// Last good answer, changed or not.
    public let lastSuccess: Timestamp?
    /// The last failure, even when all is well since.
    public let lastError: Failure?
    /// Failed fetches in a row; 0 when the last one went well.
    public let failures: Int
    /// Articles recorded from it.
    public let entries: Int
    public let health: SourceHealth
    /// Where it says to have moved for good.
    public let moved: PermanentMove?
    /// What stands before the articles it leads to; nil when the latest was open.
    public let walls: PageWalls?
    /// When it left the configuration.
    public let retired: Timestamp?
}

extension Ledger {
    /// All sources in alphabetical order, those that are no longer configured included.
    public func sources() throws(StoreError) -> [SourceStatus] {
        try read("listing sources") { db in
            try Row.fetchAll(db, sql: "SELECT * FROM sources ORDER BY name").map(SourceStatus.init)
        }
    }
}

extension SourceStatus {
    fileprivate init(_ row: Row) throws {
        func time(_ column: String) -> Timestamp? {
            (row[column] as Int64?).map { Timestamp(milliseconds: $0) }
        }
        id = row["id"]
        source = try Source(row)
        retired = time("retired")
        nextDue = retired == nil ? time("due") : nil
        reason = row["reason"]
        claimedUntil = (row["claim"] as Int64?) == nil ? nil : time("wake")
        lastFetch = time("last_fetch")
        lastSuccess = time("last_success")
        lastError = time("error_time").map {
            Failure(code: row["error_code"], detail: row["error_detail"], time: $0)
        }
        failures = row["failures"]
        entries = row["articles"]
        health = SourceHealth(row)
        moved = PermanentMove(row)
        walls = PageWalls(row)
    }
}
