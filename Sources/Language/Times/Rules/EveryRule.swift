internal import Model

extension TimeRule {
    /// "every Tuesday", "each month", "every two weeks", "Mondays", "twice a week", "per day", "Tuesday nights".
    static let every = TimeRule(
        name: "every", triggers: [.every, .each, .per, .weekdays, .weekday, .once]
    ) { cursor in
        let first = cursor.token.lexeme
        if first == .weekday {
            let weekday = cursor.token.number
            guard cursor.peek(1).lexeme == .parts, let part = DayPart(rawValue: cursor.peek(1).number) else {
                return nil
            }
            cursor.at += 2
            return Reading(.recurring("XXXX-WXX-\(weekday)T\(part.timex)"), role: .set)
        }
        cursor.at += 1
        // "once a year", "twice per month"
        if first == .once, !cursor.accept(.a, .an, .every, .each) { return nil }
        if first == .weekdays {
            return Reading(.recurring("XXXX-WXX-\(cursor.peek(-1).number)"), role: .set)
        }
        _ = cursor.accept(.other_)
        return rate(&cursor, isPer: first == .per)
    }

    private static func rate(_ cursor: inout Cursor, isPer: Bool) -> Reading? {
        if let weekday = cursor.weekday() { return Reading(.recurring("XXXX-WXX-\(weekday)"), role: .set) }
        if let month = cursor.month() { return Reading(.recurring("XXXX-\(Stretch.two(month))"), role: .set) }
        if cursor.token.lexeme == .part, let part = DayPart(rawValue: cursor.token.number) {
            cursor.at += 1
            return Reading(.recurring("XXXX-XX-XXT\(part.timex)"), role: .set)
        }
        if cursor.token.lexeme == .season {
            cursor.at += 1
            return Reading(.recurring("XXXX-\(["SP", "SU", "FA", "WI"][cursor.peek(-1).number - 1])"), role: .set)
        }
        if let amount = cursor.amount() { return Reading(.recurring(amount.timex), role: .set) }
        guard cursor.token.lexeme == .unit, let unit = cursor.unit() else { return nil }
        if unit == .hour, isPer { return nil }
        let value = unit == .quarter ? "P1Q" : Amount(count: 1, unit: unit).timex
        return Reading(.recurring(value), role: .set)
    }
}
