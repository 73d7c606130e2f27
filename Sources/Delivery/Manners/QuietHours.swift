public import Model

/// Hours of the day in which only what is urgent rings; the rest is held, and released at their end.
public struct QuietHours: Sendable, Hashable {
    public var from: TimeOfDay
    /// Exclusive; before `from`, it is the next day's.
    public var to: TimeOfDay
    public var zone: Zone
    /// 1 for Monday to 7 for Sunday (ISO 8601): the days on which they begin.
    public var days: Set<Int>

    public init(from: TimeOfDay, to: TimeOfDay, zone: Zone, days: Set<Int> = Set(1...7)) {
        self.from = from
        self.to = to
        self.zone = zone
        self.days = days
    }

    /// When the quiet hours that hold at `now` end; nil when none do.
    public func end(at now: Timestamp) -> Timestamp? {
        let today = zone.wall(at: now).date
        for back in [0, -1] {
            let day = today.adding(days: back)
            guard days.contains(day.weekday) else { continue }
            let begin = zone.instant(day, from)
            let end = zone.instant(to <= from ? day.adding(days: 1) : day, to)
            if begin <= now, now < end { return end }
        }
        return nil
    }
}
