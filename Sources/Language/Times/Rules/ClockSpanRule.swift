extension TimeRule {
    /// "5 to 6 p.m.", "9-11 a.m.", "between 5 and 6 in the afternoon", "1:30 pm to 3": two hours of which only one says which
    /// half of the day is meant.
    static let clockSpan = TimeRule(name: "clock-span", triggers: [.number]) { cursor in
        let before = cursor.peek(-1).lexeme
        if let reading = cursor.attempt({ hourFirst(&$0, before) }) { return reading }
        return cursor.attempt { hourLast(&$0, before) }
    }

    /// "5 to 6 p.m.": the first hour takes the half of the day that makes it come before the second.
    private static func hourFirst(_ cursor: inout Cursor, _ before: Lexeme) -> Reading? {
        guard let hour = cursor.bareHour(), cursor.acceptSpanMark(before), let end = cursor.clockFigures(),
            end.isCertain || end.minute != nil && (before == .from || before == .between)
        else { return nil }
        var start = ClockFields(hour: hour, minute: nil, isCertain: true)
        start.follow(end)
        start.zone = cursor.zone()
        return Reading(.clock(start))
    }

    private static func canFollowSpan(_ cursor: Cursor) -> Bool {
        switch cursor.token.lexeme {
        case .on, .in, .at, .this, .weekday, .relativeDay: true
        default: !cursor.token.isWord || cursor.isZone()
        }
    }

    /// "1:30 pm to 3": the second hour is the next of that figure.
    private static func hourLast(_ cursor: inout Cursor, _ before: Lexeme) -> Reading? {
        guard before == .from || before == .between, var start = cursor.clockFigures(),
            start.isCertain || start.minute != nil, cursor.acceptSpanMark(before),
            let hour = cursor.bareHour(afterMark: true), canFollowSpan(cursor)
        else { return nil }
        start.zone = cursor.zone()
        let half = start.hour % 12 < hour % 12 ? start.hour / 12 : start.hour / 12 + 1
        start.until = (hour % 12 + half * 12) % 24 * 60
        return Reading(.clock(start))
    }
}

extension ClockFields {
    /// Puts an hour without a half of the day before a stated end: "11 to 1 p.m." begins in the morning.
    mutating func follow(_ end: ClockFields) {
        let last = end.hour * 60 + (end.minute ?? 0)
        until = last
        guard (1...12).contains(hour) else { return }
        let base = hour % 12 + end.hour / 12 * 12
        hour = base * 60 + (minute ?? 0) < last ? base : (base + 12) % 24
    }
}

extension Cursor {
    /// 1…12 in one or two figures, nothing glued on but a dash.
    fileprivate mutating func bareHour(afterMark: Bool = false) -> Int? {
        guard token.lexeme == .number, token.width <= 2, (1...12).contains(token.number), isPlain(),
            afterMark || !(token.isGlued && [.hyphen, .dash, .slash, .apostrophe].contains(peek(-1).lexeme))
        else { return nil }
        at += 1
        return peek(-1).number
    }

    /// "to", "-", "until"; "and" after "between".
    fileprivate mutating func acceptSpanMark(_ before: Lexeme) -> Bool {
        switch token.lexeme {
        case .to, .hyphen, .dash, .until, .till, .til: break
        case .and where before == .between: break
        default: return false
        }
        at += 1
        return true
    }
}
