import GRDB
public import Model

extension Ledger {
    /// Sorts events of a ledger that is older than families into theirs, so that reports of them are recognised; some thousand at a time.
    ///
    /// - Returns: how many were sorted; 0 when there was nothing to do.
    @discardableResult
    public func sortOldEvents(_ recognizer: any EventRecognizing) throws(StoreError) -> Int {
        try write("sorting old events") { db in
            let rows = try Row.fetchAll(db, sql: "SELECT * FROM events WHERE family = '' ORDER BY number LIMIT 2000")
            for row in rows {
                let known = try KnownEvent(row)
                let family = recognizer.family(of: known.event)
                let day = Timestamp(milliseconds: row["recorded"]).wall().date.dayNumber
                // Never empty, or it would be found again.
                try db.run(
                    "UPDATE events SET family = ?, first_told = max(first_told, ?), last_told = max(last_told, ?) WHERE number = ?",
                    [family.isEmpty ? "-" : family, day, day, known.number])
                for name in Set(known.event.everybody.map { $0.country ?? $0.name }).sorted() {
                    try db.run(
                        "INSERT OR IGNORE INTO event_actors (name, family, event) VALUES (?, ?, ?)",
                        [name, family, known.number])
                }
            }
            return rows.count
        }
    }
}
