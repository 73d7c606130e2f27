import GRDB

/// How much the ledger holds.
public struct Counts: Sendable, Hashable {
    /// Those that are watched; `retired` ones are not counted here.
    public let sources: Int
    public let retired: Int
    /// Ways to recognise an entry.
    public let keys: Int
    public let articles: Int
    public let events: Int
    public let sightings: Int
    public let alerts: Int
    /// Deliveries by state.
    public let waiting: Int
    public let delivered: Int
    public let dead: Int
}

extension Ledger {
    /// Counts everything, at one moment. Reads whole indexes: milliseconds on a small ledger, a second on a very large one.
    public func counts() throws(StoreError) -> Counts {
        try read("counting") { db in
            func count(_ from: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(from)") ?? 0 }
            return Counts(
                sources: try count("sources WHERE retired IS NULL"),
                retired: try count("sources WHERE retired IS NOT NULL"), keys: try count("entry_keys"),
                articles: try count("articles"), events: try count("events"), sightings: try count("sightings"),
                alerts: try count("alerts"), waiting: try count("deliveries WHERE state = 0"),
                delivered: try count("deliveries WHERE state = 1"), dead: try count("deliveries WHERE state = 2"))
        }
    }
}
