extension PhraseJoin {
    /// "from Feb. 10 through Feb. 20", "June 12–July 3", "Monday to Wednesday", "between May and July", "1914-18".
    static let range = PhraseJoin(name: "range") { first, second, between, before in
        guard let a = first.meaning.calendar, let b = second.meaning.calendar, first.mod == nil || second.mod == nil,
            isThrough(between) || before == .between && between.reads(.and), !a.isBC, !b.isBC
        else { return nil }
        let sameShape =
            (a.day != nil) == (b.day != nil) && (a.month != nil) == (b.month != nil)
            && (a.month != nil && a.day != nil || (a.weekday != nil) == (b.weekday != nil))
        guard sameShape || a.month == nil && a.year != nil && b.year != nil else { return nil }
        return range(first, second, rule: "range")
    }

    /// "from today to Feb. 10", "between now and Friday", "next Friday through Oct. 1": days that only the context can tell.
    static let dayRange = PhraseJoin(name: "day-range") { first, second, between, before in
        let hasLead = before == .from || before == .between
        guard isThrough(between) || before == .between && between.reads(.and),
            hasLead || first.mod == nil && second.mod == nil
        else { return nil }
        let areDays =
            (first.meaning.calendar == nil || second.meaning.calendar == nil)
            && (first.meaning.isDay || isNow(first)) && (second.meaning.isDay || isNow(second))
        let areDated = hasLead && isDated(first.meaning) && isDated(second.meaning)
        guard areDays || areDated || isMoment(first.meaning) && isMoment(second.meaning) else { return nil }
        return range(first, second, rule: "day-range")
    }

    /// The mods belong to the ends, not to the whole.
    private static func range(_ first: Phrase, _ second: Phrase, rule: String) -> Phrase {
        var joined = Phrase.joined(first, second, .coordination([first, second], isRange: true), rule: rule)
        joined.mod = nil
        return joined
    }

    /// Has a beginning once the context is known.
    private static func isDated(_ meaning: Meaning) -> Bool {
        switch meaning {
        case .calendar(let fields): !fields.isBC
        case .relative(let relative): relative.masked == "PRESENT_REF" || relative.masked.hasPrefix("X")
        case .moment: true
        default: false
        }
    }

    private static func isMoment(_ meaning: Meaning) -> Bool {
        if case .moment = meaning { true } else { false }
    }

    private static func isNow(_ phrase: Phrase) -> Bool {
        if case .relative(let relative) = phrase.meaning { relative.masked == "PRESENT_REF" } else { false }
    }

    static func isThrough(_ between: ArraySlice<TimeToken>) -> Bool {
        guard let mark = between.first, between.count == 1 || between.count == 2 && between.last?.lexeme == .the else {
            return false
        }
        switch mark.lexeme {
        case .to, .through, .thru, .until, .till, .til, .hyphen, .dash: return true
        default: return false
        }
    }

    /// "2pm to 4pm", "10:00-11:30": a stretch of one day; the second end's half of the day holds for the first.
    static let clockRange = PhraseJoin(name: "clock-range") { first, second, between, before in
        guard isThrough(between) || before == .between && between.reads(.and), case .clock(let a) = first.meaning,
            case .clock(let b) = second.meaning, !a.isBare, !b.isBare
        else {
            return nil
        }
        var joined = Phrase.joined(first, second, first.meaning, rule: "clock-range")
        var start = a
        if start.zone == nil { start.zone = b.zone }
        start.until = b.hour * 60 + (b.minute ?? 0)
        // "7:00 to 8:00pm": the half of the day that the end states.
        if !a.isCertain, b.isCertain, b.hour >= 12 { start.follow(b) }
        // "1:30 pm to 3:30": the next 3:30.
        if a.isCertain, a.hour >= 12, !b.isCertain, b.hour < 12, let until = start.until,
            until <= a.hour * 60 + (a.minute ?? 0)
        {
            start.until = until + 720
        }
        joined.meaning = .clock(start)
        return joined
    }
}
