internal import Model

extension PhraseJoin {
    /// "10:30 a.m. ET on Jan. 10", "Thursday at noon", "Friday evening", "2022-01-12 09:00 UTC": the time falls on the day.
    static let clockAndDay = PhraseJoin(name: "clock-and-day") { first, second, between, _ in
        guard let link = link(between) else { return nil }
        let isFirstTime = first.meaning.isTimeOfDay
        // "Monday before 5 p.m.", "today from 2 to 4": such a link only leads from a day to a clock time.
        guard !link.isLead || !isFirstTime, let meaning = moment(first.meaning, second.meaning, between) else {
            return nil
        }
        var joined = Phrase.joined(first, second, meaning, rule: "clock-and-day")
        if let role = link.role { joined.role = role }
        return joined
    }

    private static func moment(_ first: Meaning, _ second: Meaning, _ between: ArraySlice<TimeToken>) -> Meaning? {
        switch (first, second) {
        case (.moment(let day, .part(let part)), .clock(let clock)):
            return .moment(day: day, time: .clock(clock.within(part)))
        case (.clock(let clock), .moment(let day, .part(let part))):
            return .moment(day: day, time: .clock(clock.within(part)))
        default: break
        }
        if first.isTimeOfDay, second.isDay {
            if case .part = first, !between.isEmpty, !between.reads(.of), !between.reads(.on), !between.reads(.comma) {
                return nil
            }
            return .moment(day: second, time: first)
        }
        guard first.isDay, second.isTimeOfDay else { return nil }
        if case .part = second, !between.isEmpty, !between.reads(.comma) { return nil }
        return .moment(day: first, time: second)
    }

    /// The words between a day and a clock time, and the role that they give; nil where they part the two.
    private static func link(_ between: ArraySlice<TimeToken>)
        -> (role: TemporalExpression.Role?, isLead: Bool)?
    {
        guard between.count <= 3 else { return nil }
        var role: TemporalExpression.Role?
        var isLead = false
        for token in between {
            switch token.lexeme {
            case .on, .at, .comma, .of, .about, .around, .t, .or, .later: continue
            case .before: role = .before
            case .by: role = .by
            case .after: role = .after
            case .since: role = .since
            case .until, .till, .til: role = .until
            case .from, .between, .starting, .dash, .hyphen, .for, .open: break
            default: return nil
            }
            isLead = true
        }
        return (role, isLead)
    }

    /// "in the afternoon at 7", "in the evening, at 8:30": no day, but the half of the day is known.
    static let partAndClock = PhraseJoin(name: "part-and-clock") { first, second, between, _ in
        guard case .part(let part) = first.meaning, case .clock(let clock) = second.meaning,
            between.isEmpty || between.reads(.at) || between.reads(.comma) || between.reads(.comma, .at)
        else { return nil }
        return .joined(first, second, .clock(clock.within(part)), rule: "part-and-clock")
    }

    /// "8 a.m. local time on Sunday (0500 GMT)": the clock in parentheses says the same again.
    static let clockEquivalent = PhraseJoin(name: "clock-equivalent") { first, second, between, _ in
        guard between.reads(.open), case .clock(let clock) = second.meaning, clock.zone != nil else { return nil }
        switch first.meaning {
        case .clock(let local):
            var first = first
            first.meaning = .clock(local.equivalent(to: clock))
            return first
        case .moment(let day, .clock(let local)):
            var first = first
            first.meaning = .moment(day: day, time: .clock(local.equivalent(to: clock)))
            return first
        case .moment: return first
        case .calendar(let fields) where fields.day != nil || fields.weekday != nil: return first
        default: return nil
        }
    }
}

extension ClockFields {
    /// The local time with the offset that its equivalent in UTC tells; quarters of an hour from -12:00 to +14:00 only.
    fileprivate func equivalent(to other: ClockFields) -> ClockFields {
        guard zone == nil, other.zone?.iana == nil, let zone = other.zone, zone.minutes == 0 else { return self }
        var difference = (hour - other.hour) * 60 + (minute ?? 0) - (other.minute ?? 0)
        if difference > 840 { difference -= 1440 }
        if difference < -720 { difference += 1440 }
        guard difference % 15 == 0 else { return self }
        var clock = self
        clock.equivalent = difference
        return clock
    }

    /// The hour in a part of the day: "in the evening at 8" is 20:00.
    func within(_ part: DayPart) -> ClockFields {
        var clock = self
        clock.isBare = false
        guard !isCertain else { return clock }
        switch part {
        case .afternoon, .evening, .dusk: if hour < 12 { clock.hour += 12 }
        case .night: if (6..<12).contains(hour) { clock.hour += 12 }
        default: break
        }
        clock.isCertain = true
        return clock
    }
}
