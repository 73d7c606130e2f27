internal import Model

extension PhraseJoin {
    /// "for two weeks from Dec. 18", "a week starting tomorrow", "for seven hours from 9:30", "from 18 December for 10 days":
    /// a length with its beginning.
    static let lengthFrom = PhraseJoin(name: "length-from") { first, second, between, before in
        if case .duration(let amount) = first.meaning, first.role != .within,
            begins(between, isFor: before == .for || before == .last)
        {
            return joined(first, second, amount, second.meaning)
        }
        if first.meaning.isDay, between.reads(.for), second.rule == "length-from",
            case .relative(let length) = second.meaning
        {
            return joined(first, second, length)
        }
        guard case .duration(let amount) = second.meaning, between.reads(.for),
            before == .from || isClock(first.meaning)
        else { return nil }
        return joined(first, second, amount, first.meaning)
    }

    /// "on Feb. 14 for seven hours from 9:30".
    private static func joined(_ first: Phrase, _ second: Phrase, _ length: Relative) -> Phrase {
        let day = first.meaning
        let relative = Relative(grain: length.grain, masked: length.masked) { context in
            var there = context
            there.dayOfClause = context.moment(of: day)
            return length.resolve(there)
        }
        return .joined(first, second, .relative(relative), rule: "length-from")
    }

    private static func begins(_ between: ArraySlice<TimeToken>, isFor: Bool) -> Bool {
        var words = between.map(\.lexeme)
        if words.first == .comma { words.removeFirst() }
        if words.first == .starting || words.first == .beginning {
            words.removeFirst()
            return words.isEmpty || words == [.from] || words == [.on] || words == [.at]
        }
        return isFor && words == [.from]
    }

    private static func isClock(_ meaning: Meaning) -> Bool {
        switch meaning {
        case .clock(let clock), .moment(_, .clock(let clock)): clock.until == nil
        default: false
        }
    }

    private static func joined(_ first: Phrase, _ second: Phrase, _ amount: Amount, _ begin: Meaning) -> Phrase? {
        guard amount.count != nil, begin.isDay || isClock(begin) else { return nil }
        let relative = Relative(grain: amount.unit.grain, masked: amount.timex) { $0.length(amount, from: begin) }
        var joined = Phrase.joined(first, second, .relative(relative), rule: "length-from")
        joined.role = .window
        return joined
    }
}

extension TimeContext {
    /// The window of a length from where it begins.
    func length(_ amount: Amount, from begin: Meaning) -> Stretch? {
        var stretch = Stretch(timex: amount.timex, grain: amount.unit.grain, kind: .duration)
        guard let first = moment(of: begin)?.start else { return stretch }
        stretch.start = first
        if let seconds = amount.clockSeconds {
            stretch.end = Timestamp(wall: first, offset: 0).adding(seconds: Double(seconds)).wall()
        } else {
            stretch.end = WallTime(first.date.adding(amount.unit, amount.whole), first.time)
        }
        return stretch
    }

    /// A day, or a clock time on its day.
    func moment(of meaning: Meaning) -> Stretch? {
        switch meaning {
        case .calendar(let fields): calendar(fields)
        case .relative(let relative): relative.resolve(self)
        case .clock(let fields): clock(fields, on: clockDay, isDayKnown: false)
        case .moment(let day, .clock(let fields)):
            moment(of: day).flatMap { clock(fields, on: $0, isDayKnown: true) }
        case .moment(let day, .part(let part)): moment(of: day).flatMap { self.part(part, on: $0) }
        default: nil
        }
    }
}
