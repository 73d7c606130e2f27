import GRDB
import Model

extension Recorder {
    /// Of one name and family, the newest that are looked at: a neighbouring act tells an event of the same days.
    private static let recent = 16

    /// Known events of the families that neighbour a report's, with a name in common: an open threat may tell the threat of sanctions.
    func neighbours(of event: Event) throws -> [KnownEvent] {
        let families = judge.recognizer.kin(of: event)
        guard !families.isEmpty else { return [] }
        let since = Timestamp(milliseconds: now).wall().date.adding(days: -judge.recognizer.reach(of: event)).dayNumber
        let newest = try db.cachedStatement(
            sql: """
                SELECT e.* FROM event_actors a JOIN events e ON e.number = a.event
                WHERE a.name = ? AND a.family = ? ORDER BY a.event DESC LIMIT ?
                """)
        var found: [Int64: KnownEvent] = [:]
        for name in Set(event.everybody.map({ $0.country ?? $0.name })) {
            for family in families {
                for row in try Row.fetchAll(newest, arguments: [name, family, Recorder.recent])
                where row["last_told"] as Int >= since && found[row["number"]] == nil {
                    found[row["number"]] = try KnownEvent(row)
                }
            }
        }
        return found.values.sorted { $0.number > $1.number }
    }
}
