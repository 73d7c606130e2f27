internal import Model

extension TimeRule {
    /// "this Friday", "next Tuesday", "last Monday", "this coming Monday", "last June", "next March", "Tuesday of next week".
    static let thisNextLast = TimeRule(
        name: "this-next-last", triggers: [.this, .last, .next, .coming, .past, .previous, .following, .the, .weekday]
    ) { cursor in
        if cursor.token.lexeme == .weekday { return weekdayOfWeek(&cursor) }
        _ = cursor.accept(.the)
        guard let which = cursor.which() else { return nil }
        if let weekday = cursor.weekday() {
            return Reading(.calendar(CalendarFields(weekday: weekday, which: which)))
        }
        // "This may be so."
        if cursor.token.lexeme == .month, cursor.token.number == 5, !cursor.token.isCapital { return nil }
        guard cursor.token.lexeme == .month || cursor.token.lexeme == .monthShort, let month = cursor.month() else {
            return nil
        }
        let day = cursor.attempt { $0.dayNumber() }
        return Reading(.calendar(CalendarFields(month: month, day: day, which: which)))
    }

    /// "Tuesday of next week", "Friday last week".
    private static func weekdayOfWeek(_ cursor: inout Cursor) -> Reading? {
        guard let weekday = cursor.weekday() else { return nil }
        if cursor.acceptAll(.after, .next) { return shifted(weekday, weeks: 1, isCount: true) }
        _ = cursor.accept(.comma)
        _ = cursor.accept(.of)
        let shift: Int? =
            switch cursor.which() {
            case .this: 0
            case .last, .previous: -1
            case .next, .coming: 1
            default: nil
            }
        guard let shift, cursor.unitOf(.week) else { return nil }
        return shifted(weekday, weeks: shift, isCount: false)
    }

    static func shifted(_ weekday: Int, weeks: Int, isCount: Bool) -> Reading {
        let relative = Relative(grain: .day, masked: "XXXX-XX-XX", weeks: isCount ? nil : weeks) { context in
            guard let reference = context.reference else { return nil }
            if isCount {
                let ahead = (weekday - reference.weekday + 7) % 7
                return .day(reference.adding(days: (ahead == 0 ? 7 : ahead) + 7 * weeks))
            }
            return .day(reference.adding(days: weekday - reference.weekday + 7 * weeks))
        }
        return Reading(.relative(relative))
    }
}

extension TimeContext {
    /// "this/next/last Friday"; what is truly ambiguous carries the other reading.
    func weekday(_ weekday: Int, _ which: Which) -> Stretch? {
        guard let reference = which == .following || which == .same ? previous?.day ?? anchor : anchor else {
            return nil
        }
        let ahead = (weekday - reference.weekday + 6) % 7 + 1
        let back = (reference.weekday - weekday + 6) % 7 + 1
        switch which {
        case .this: return .day(reference.adding(days: weekday == reference.weekday ? 0 : ahead))
        case .coming, .following: return .day(reference.adding(days: ahead))
        case .last, .previous:
            var stretch = Stretch.day(reference.adding(days: -back))
            if back == 1 { stretch.alternatives = [reading(reference.adding(days: -8), "the one of the week before")] }
            return stretch
        case .same: return .day(reference.adding(days: -(back % 7)))
        case .next:
            let isStillAhead = weekday > reference.weekday
            var stretch = Stretch.day(reference.adding(days: isStillAhead ? ahead + 7 : ahead))
            if isStillAhead { stretch.alternatives = [reading(reference.adding(days: ahead), "the next to come")] }
            return stretch
        }
    }

    private func reading(_ date: CivilDate, _ reason: String) -> TemporalExpression.Alternative {
        let day = Stretch.day(date)
        return TemporalExpression.Alternative(timex: day.timex, start: day.start, end: day.end, reason: reason)
    }
}
