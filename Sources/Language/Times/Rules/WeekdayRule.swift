internal import Model

extension Cursor {
    /// A weekday by its name; short forms may carry their full stop.
    mutating func weekday() -> Int? {
        let token = token
        if token.lexeme == .weekday {
            at += 1
            return token.number
        }
        guard token.lexeme == .weekdayShort else { return nil }
        // "Sun", "Sat", "Mar" are words too: a full stop, a figure, a month or a comma must follow, or a preposition stand before.
        at += 1
        if self.token.lexeme == .period, self.token.isGlued {
            at += 1
            return token.number
        }
        switch self.token.lexeme {
        case .number, .month, .monthShort: return token.number
        case .at where [.number, .cardinal, .hourName].contains(peek(1).lexeme): return token.number
        case .comma where [.month, .monthShort, .number].contains(peek(1).lexeme): return token.number
        case .edge where isOnly(token) || (peek(-2).lexeme == .on && token.isCapital): return token.number
        default: break
        }
        let before = peek(-2).lexeme
        if [.next, .last, .this].contains(before) || before == .on && token.isCapital { return token.number }
        at -= 1
        return nil
    }

    private func isOnly(_ token: TimeToken) -> Bool { limit - first == 1 }
}

extension TimeRule {
    /// "Thursday", "Tues.": which one, the clause tells.
    static let weekday = TimeRule(name: "weekday", triggers: [.weekday, .weekdayShort]) { cursor in
        guard let weekday = cursor.weekday() else { return nil }
        // "Monday week": the Monday of the week after.
        if cursor.token.lexeme == .unit, cursor.token.number == TimeUnit.week.rawValue, cursor.token.isGlued == false,
            cursor.peek(1).lexeme != .of
        {
            cursor.at += 1
            return mondayWeek(weekday)
        }
        // "Tuesday the 19th", "Mon 13th".
        let day = cursor.attempt { cursor -> Int? in
            let isSuffixed = cursor.token.lexeme == .number && cursor.peek(1).lexeme == .ordinalSuffix
            guard cursor.accept(.the) || isSuffixed,
                let day = cursor.dayNumber() ?? cursor.ordinal() ?? cursor.cardinalWords(), (1...31).contains(day)
            else {
                return nil
            }
            switch cursor.token.lexeme {
            case .of, .month, .monthShort: return nil
            case .other where isSuffixed: return nil
            default: return day
            }
        }
        return Reading(.calendar(CalendarFields(day: day, weekday: weekday)))
    }

    private static func mondayWeek(_ weekday: Int) -> Reading {
        .relative(.day, "XXXX-XX-XX") { context in
            guard let reference = context.reference else { return nil }
            let ahead = (weekday - reference.weekday + 7) % 7
            return .day(reference.adding(days: (ahead == 0 ? 7 : ahead) + 7))
        }
    }
}
