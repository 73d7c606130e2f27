internal import Model

extension PhraseJoin {
    /// "two weeks before Christmas", "three days after Jan. 12": counted from the day named.
    static let offset = PhraseJoin(name: "offset") { first, second, between, before in
        guard case .duration(let amount) = first.meaning, amount.count != nil, amount.unit >= .day, !amount.isWorking,
            second.meaning.isDay,
            first.role != .within, ![.for, .in, .over, .of, .within].contains(before),
            between.reads(.before) || between.reads(.after)
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
            fields.which == nil, between.isEmpty || between.reads(.on)
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
