internal import Model

/// "early", "mid", "late", "the end of", "later": narrows the window of a period; the TIMEX3 value stays the period's.
enum Positions {
    static func apply(_ mod: inout TimeMod?, _ stretch: inout Stretch, _ timex: inout String, _ context: TimeContext) {
        guard var position = mod, let start = stretch.start?.date, let end = stretch.end?.date, stretch.kind == .date
        else {
            return
        }
        // "later next week": of a period that is not running, its last part.
        if let reference = context.reference, reference < start || reference >= end {
            if position == .rest { position = .end }
            if position == .gone { position = .start }
        }
        switch position {
        case .rest:
            if let reference = context.reference, reference >= start, reference < end {
                stretch.start = WallTime(reference)
            }
        case .gone:
            if let reference = context.reference, reference > start, reference < end {
                stretch.end = WallTime(reference)
            }
        case .start, .mid, .end, .close:
            let (from, to) = window(position, stretch.grain, start, end)
            stretch.start = WallTime(from)
            stretch.end = WallTime(to)
            if position == .end || position == .close,
                context.role == .by || context.role == .until || context.role == .before,
                stretch.grain != .decade
            {
                stretch.start = WallTime(end.adding(days: -1))
                timex = "\(end.adding(days: -1))"
                mod = nil
            }
        default: break
        }
    }

    /// Months: 1–10, 11–20, from the 21st; weeks: three days at either end; longer ones by thirds.
    private static func window(_ mod: TimeMod, _ grain: Grain, _ start: CivilDate, _ end: CivilDate) -> (
        CivilDate, CivilDate
    ) {
        let length = end.dayNumber - start.dayNumber
        // "late in the day" is still that day.
        guard length > 1 else { return (start, end) }
        if mod == .close, grain == .year { return (end.adding(months: -1), end) }
        let (head, tail): (Int, Int) =
            switch grain {
            case .week: (3, 4)
            case .month: (10, 20)
            default: (length / 3, length - length / 3)
            }
        switch mod {
        case .start: return (start, start.adding(days: head))
        case .mid: return (start.adding(days: head), start.adding(days: tail))
        default: return (start.adding(days: tail), end)
        }
    }
}
