internal import Model

extension Cursor {
    /// A month by its name; a short form may carry its full stop.
    mutating func month() -> Int? {
        switch token.lexeme {
        case .month:
            at += 1
            // "october. 2": a stray full stop before a figure.
            if token.lexeme == .period, token.isGlued, peek(1).lexeme == .number { at += 1 }
            return peek(-1).lexeme == .period ? peek(-2).number : peek(-1).number
        case .monthShort:
            let value = token.number
            at += 1
            if token.lexeme == .period, token.isGlued { at += 1 }
            return value
        default: return nil
        }
    }

    /// A year after a month or a day: "2022", ", 2022", "of 2022", "'22".
    mutating func yearAfterDate() -> Int? {
        attempt { cursor in
            _ = cursor.accept(.comma)
            _ = cursor.accept(.of)
            if cursor.isYear(), cursor.isPlain() {
                cursor.at += 1
                _ = cursor.accept(.ad)
                return cursor.peek(-1).lexeme == .ad
                    ? cursor.peek(-2).number : cursor.peek(-1).number
            }
            if cursor.token.lexeme == .in || cursor.token.lexeme == .hyphen && cursor.token.isGlued, cursor.isYear(1),
                cursor.isPlain(1), !cursor.isPluralNoun(2)
            {
                cursor.at += 2
                return cursor.peek(-1).number
            }
            return cursor.shortYear() ?? cursor.bareShortYear() ?? cursor.yearOfEra() ?? cursor.yearWords()
        }
    }

    /// "Aug 9 96" where nothing follows: two figures too great for a day.
    private mutating func bareShortYear() -> Int? {
        guard token.lexeme == .number, token.width == 2, token.number > 31, isPlain(),
            peek(1).lexeme == .edge || peek(1).lexeme == .close
        else { return nil }
        at += 1
        return Cursor.fullYear(peek(-1).number)
    }

    /// "88" before "AD", "345" before "BC"; the era itself is left to be read.
    private mutating func yearOfEra() -> Int? {
        guard token.lexeme == .number, token.width <= 4, token.number > 0, isPlain(),
            [.bc, .bce, .ad, .ce].contains(peek(1).lexeme), peek(1).flags.contains(.upper)
        else { return nil }
        at += 1
        return peek(-1).number
    }

    /// "this year", "of last year", "next year" after a month or a day.
    mutating func shiftedYear() -> Int? {
        guard case .shifted(let shift) = yearRef() else { return nil }
        return shift
    }

    /// "nineteen ninety-seven".
    mutating func yearWords() -> Int? {
        attempt { cursor in
            if cursor.token.lexeme == .cardinal, cursor.token.number == 2 { return cursor.twoThousand() }
            guard cursor.token.lexeme == .cardinal, cursor.token.number == 19 || cursor.token.number == 18 else {
                return nil
            }
            let century = cursor.token.number * 100
            cursor.at += 1
            _ = cursor.acceptHyphen()
            guard let rest = cursor.cardinalWords(), rest >= 10, cursor.token.lexeme != .units else { return nil }
            return century + rest
        }
    }

    /// "two thousand and eighteen", "two thousand nine".
    private mutating func twoThousand() -> Int? {
        guard peek(1).lexeme == .scale, peek(1).number == 1000 else { return nil }
        at += 2
        _ = accept(.and)
        guard let rest = cardinalWords(), (1...99).contains(rest) else { return nil }
        return 2000 + rest
    }

    func yearWordsAhead() -> Int? {
        var copy = self
        return copy.yearWords()
    }

    /// "'22": an apostrophe and two figures.
    mutating func shortYear() -> Int? {
        guard token.lexeme == .apostrophe, peek(1).lexeme == .number, peek(1).isGlued, peek(1).width == 2 else {
            return nil
        }
        at += 2
        return Cursor.fullYear(peek(-1).number)
    }

    /// Two figures of a year: 69 and above belong to the last century, as POSIX's strptime reads them.
    static func fullYear(_ short: Int) -> Int { short >= 69 ? 1900 + short : 2000 + short }
}

extension TimeRule {
    /// "January 9", "Jan. 9, 2022", "March first", "January the 9th".
    static let monthDay = TimeRule(name: "month-day", triggers: [.month, .monthShort]) { cursor in
        let (token, before) = (cursor.token, cursor.peek(-1))
        // "they may 12 times refuse"
        if !token.isCapital, token.lexeme == .month, token.number == 5 || token.number == 3, before.lexeme == .other,
            before.verb == .none
        {
            return nil
        }
        guard let month = cursor.month() else { return nil }
        _ = cursor.accept(.hyphen, .slash, .comma)
        _ = cursor.accept(.the)
        guard cursor.yearWordsAhead() == nil, let day = cursor.dayNumber() ?? cursor.dayInWords(),
            (1...31).contains(day)
        else { return nil }
        // "May 20 percent", "March 5,200", "June 3.5": no day.
        if cursor.peek(-1).lexeme == .number {
            let after = cursor.token
            if after.lexeme == .percent { return nil }
            if after.isGlued, [.period, .comma, .colon, .slash].contains(after.lexeme), cursor.peek(1).isGlued,
                cursor.peek(1).lexeme == .number, after.lexeme != .comma || cursor.peek(1).width != 4
            {
                return nil
            }
        }
        var fields = CalendarFields(month: month, day: day)
        if let moment = cursor.attempt({ clockAndYear(&$0, month: month, day: day) }) { return moment }
        if let shift = cursor.attempt({ $0.shiftedYear() }) {
            fields.yearShift = shift
        } else {
            fields.year = cursor.yearAfterDate()
        }
        cursor.era(&fields)
        return Reading(.calendar(fields))
    }
}

extension TimeRule {
    /// "Oct 26 11:00:09 EDT 2023": a log's time, the year last.
    private static func clockAndYear(_ cursor: inout Cursor, month: Int, day: Int) -> Reading? {
        guard cursor.token.lexeme == .number, cursor.token.width <= 2, var clock = cursor.clockFigures(),
            clock.second != nil
        else { return nil }
        clock.zone = cursor.zone()
        guard cursor.isYear(), cursor.isPlain() else { return nil }
        cursor.at += 1
        let day = CalendarFields(year: cursor.peek(-1).number, month: month, day: day)
        return Reading(.moment(day: .calendar(day), time: .clock(clock)))
    }
}

extension Cursor {
    /// "ninth", "twenty nine": a day of the month in words.
    mutating func dayInWords() -> Int? {
        if let day = ordinal() { return day }
        return attempt { cursor in
            guard let day = cursor.cardinalWords(), (1...31).contains(day) else { return nil }
            return cursor.token.lexeme == .unit || cursor.token.lexeme == .units ? nil : day
        }
    }

    /// "BC", "AD" after a year.
    mutating func era(_ fields: inout CalendarFields) {
        if accept(.bc, .bce) { fields.isBC = true } else { _ = accept(.ad, .ce) }
    }
}
