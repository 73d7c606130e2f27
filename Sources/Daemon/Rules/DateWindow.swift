public import Model

/// When an event must lie. Its stretch of time has to touch the window; it is compared as if its wall clock showed UTC,
/// because a window of days does not turn on hours.
public struct DateWindow: Sendable, Hashable {
    /// Not further ahead than this many seconds, and not over.
    public var within: Double?
    /// Over since at most this many seconds; alone it also asks that the event has begun.
    public var past: Double?
    /// Not over before this day.
    public var after: CivilDate?
    /// Begins before this day.
    public var before: CivilDate?
    /// Whether an event without a date passes.
    public var undated: Bool

    public init(
        within: Double? = nil, past: Double? = nil, after: CivilDate? = nil, before: CivilDate? = nil,
        undated: Bool = false
    ) {
        self.within = within
        self.past = past
        self.after = after
        self.before = before
        self.undated = undated
    }

    func admits(_ time: TemporalExpression?, now: Timestamp) -> Bool {
        let start = (time?.start).map { Timestamp(wall: $0, offset: 0) }
        let end = (time?.end).map { Timestamp(wall: $0, offset: 0) }
        guard start != nil || end != nil else { return undated }
        // A day that only the article implies dates what has happened, not what is ahead.
        if time?.isImplied ?? false, past == nil { return undated }
        // Half open: an end is the first moment outside. What only has an end ("by Friday") began long ago; what only has
        // a start ("since May") goes on.
        let first = start?.milliseconds ?? .min
        let last = end.map { $0.milliseconds - 1 } ?? .max
        if within != nil || past != nil {
            guard first <= now.adding(seconds: within ?? 0).milliseconds,
                last >= now.adding(seconds: -(past ?? 0)).milliseconds
            else { return false }
        }
        if let after, last < midnight(after) { return false }
        if let before, first >= midnight(before) { return false }
        return true
    }

    private func midnight(_ day: CivilDate) -> Int64 { Timestamp(wall: WallTime(day), offset: 0).milliseconds }
}
