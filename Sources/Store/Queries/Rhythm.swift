import GRDB
public import Model

extension Ledger {
    /// Articles that each source brought on each of the days from `first` to `last`, by the source's id.
    public func rhythm(from first: CivilDate, to last: CivilDate) throws(StoreError) -> [Int64: [Int]] {
        let start = first.dayNumber
        let count = max(0, last.dayNumber - start + 1)
        return try read("reading the rhythm of the sources") { db in
            var days: [Int64: [Int]] = [:]
            let rows = try Row.fetchCursor(
                db.cachedStatement(sql: "SELECT source, day, articles FROM source_days WHERE day BETWEEN ? AND ?"),
                arguments: [start, last.dayNumber])
            while let row = try rows.next() {
                let source: Int64 = row["source"]
                let day: Int = row["day"]
                days[source, default: [Int](repeating: 0, count: count)][day - start] = row["articles"]
            }
            return days
        }
    }
}
