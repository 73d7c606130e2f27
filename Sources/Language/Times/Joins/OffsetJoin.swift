internal import Model

extension PhraseJoin {
    /// "two weeks before Christmas", "three days after Jan. 12": counted from the day named.
    static let offset = PhraseJoin(name: "offset") { first, second, between, before in
        guard case .duration(let amount) = first.meaning, amount.count != nil, amount.unit >= .day, !amount.isWorking,
            second.meaning.isDay,
            first.role != .within, ![.for, .in, .over, .of, .within, .last].contains(before),
            between.reads(.before) || between.reads(.after) || between.reads(.from)
        else { return nil }
        let sign = between.reads(.before) ? -1 : 1
        let day = second.meaning
        let relative = Relative(grain: amount.unit.grain, masked: amount.unit.masked) { context in
            context.day(of: day).flatMap { context.counted(amount, sign, from: $0) }
        }
        var joined = Phrase.joined(first, second, .relative(relative), rule: "offset")
        joined.role = nil
        return joined
    }

    /// "next week on Tuesday", "last week Friday": that day of the week told.
    static let dayOfWeek = PhraseJoin(name: "day-of-week") { first, second, between, _ in
        guard case .relative(let week) = first.meaning, week.grain == .week, first.mod == nil,
            let fields = second.meaning.calendar, let weekday = fields.weekday, fields.day == nil, fields.month == nil,
            fields.which == nil, between.isEmpty || between.reads(.on) || between.reads(.apostrophe, .s)
        else { return nil }
        let relative = Relative(grain: .day, masked: "XXXX-WXX-\(weekday)") { context in
            guard let stretch = week.resolve(context), stretch.grain == .week, let monday = stretch.day else {
                return nil
            }
            return .day(monday.adding(days: weekday - 1))
        }
        return .joined(first, second, .relative(relative), rule: "day-of-week")
    }
}

extension TimeContext {
    /// The day that a phrase names, as the context tells it.
    func day(of meaning: Meaning) -> CivilDate? {
        switch meaning {
        case .calendar(let fields): calendar(fields)?.day
        case .relative(let relative): relative.resolve(self)?.day
        default: nil
        }
    }
}

extension PhraseJoin {
    /// "Sunday three weeks after January 15", "Thursday, two years from now": that weekday of the week counted to.
    static let weekdayOfOffset = PhraseJoin(name: "weekday-of-offset") { first, second, between, _ in
        guard let fields = first.meaning.calendar, let weekday = fields.weekday, fields.day == nil, fields.month == nil,
            fields.which == nil, between.isEmpty || between.reads(.comma), case .relative(let week) = second.meaning,
            week.grain == .week || week.grain == .year, second.rule == "units-ago" || second.rule == "offset"
        else { return nil }
        let relative = Relative(grain: .day, masked: "XXXX-WXX-\(weekday)") { context in
            guard let day = week.resolve(context)?.day else { return nil }
            return .day(day.adding(days: weekday - day.weekday))
        }
        return .joined(first, second, .relative(relative), rule: "weekday-of-offset")
    }

    /// "15 minutes from 1 p.m.", "two hours after 3:30 on Friday": a clock time counted from another.
    static let clockOffset = PhraseJoin(name: "clock-offset") { first, second, between, before in
        guard case .duration(let amount) = first.meaning, let seconds = amount.clockSeconds,
            first.role != .within, ![.for, .in, .over, .of, .within, .last].contains(before)
        else { return nil }
        switch second.meaning {
        case .clock(let clock) where !clock.isBare: break
        case .moment(_, .clock): break
        default: return nil
        }
        guard between.reads(.before) || between.reads(.after) || between.reads(.from) else { return nil }
        let sign = between.reads(.before) ? -1.0 : 1.0
        let clock = second.meaning
        let relative = Relative(grain: .minute, masked: "XXXX-XX-XX") { context in
            guard let start = context.moment(of: clock)?.start else { return nil }
            let wall = Timestamp(wall: start, offset: 0).adding(seconds: sign * Double(seconds)).wall()
            var stretch = Stretch(timex: wall.description, start: wall, grain: .minute, kind: .time)
            stretch.end = Timestamp(wall: wall, offset: 0).adding(seconds: 60).wall()
            return stretch
        }
        var joined = Phrase.joined(first, second, .relative(relative), rule: "clock-offset")
        joined.role = nil
        return joined
    }
}
