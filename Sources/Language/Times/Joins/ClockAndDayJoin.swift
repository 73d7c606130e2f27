extension PhraseJoin {
    /// "10:30 a.m. ET on Jan. 10", "Thursday at noon", "Friday evening", "2022-01-12 09:00 UTC": the time falls on the day.
    static let clockAndDay = PhraseJoin(name: "clock-and-day") { first, second, between, _ in
        guard isLink(between) else { return nil }
        switch (first.meaning, second.meaning) {
        case (.moment(let day, .part), .clock):
            return .joined(first, second, .moment(day: day, time: second.meaning), rule: "clock-and-day")
        case (.clock, .moment(let day, .part)):
            return .joined(first, second, .moment(day: day, time: first.meaning), rule: "clock-and-day")
        default: break
        }
        if first.meaning.isTimeOfDay, second.meaning.isDay {
            if case .part = first.meaning, !between.isEmpty, !between.reads(.of), !between.reads(.on) { return nil }
            return .joined(first, second, .moment(day: second.meaning, time: first.meaning), rule: "clock-and-day")
        }
        guard first.meaning.isDay, second.meaning.isTimeOfDay else { return nil }
        if case .part = second.meaning, !between.isEmpty { return nil }
        return .joined(first, second, .moment(day: first.meaning, time: second.meaning), rule: "clock-and-day")
    }

    private static func isLink(_ between: ArraySlice<TimeToken>) -> Bool {
        if between.isEmpty { return true }
        guard between.count <= 2 else { return false }
        return between.allSatisfy {
            switch $0.lexeme {
            case .on, .at, .comma, .of, .about, .around, .t: true
            default: false
            }
        }
    }

    /// "8 a.m. local time on Sunday (0500 GMT)": the clock in parentheses says the same again.
    static let clockEquivalent = PhraseJoin(name: "clock-equivalent") { first, second, between, _ in
        guard between.reads(.open), case .clock(let clock) = second.meaning, clock.zone != nil else { return nil }
        switch first.meaning {
        case .clock, .moment: break
        case .calendar(let fields) where fields.day != nil || fields.weekday != nil: break
        default: return nil
        }
        return first
    }
}
