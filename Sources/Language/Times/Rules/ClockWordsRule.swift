internal import Model

extension TimeRule {
    /// "noon", "midnight", "noon EDT", "half past three", "a quarter to noon".
    static let clockWords = TimeRule(name: "clock-words", triggers: [.hourName, .half, .a, .number, .cardinal, .tens]) {
        cursor in
        if cursor.token.lexeme == .hourName {
            cursor.at += 1
            var clock = ClockFields(hour: cursor.peek(-1).number, minute: 0, isCertain: true)
            clock.zone = cursor.zone()
            return Reading(.clock(clock))
        }
        guard let shift = minutes(&cursor) else { return nil }
        guard let sign = cursor.accept(.past, .after) ? 1 : cursor.accept(.to, .before, .till) ? -1 : nil else {
            return nil
        }
        guard var clock = hour(&cursor) else { return nil }
        let total = (clock.hour * 60 + sign * shift + 1440) % 1440
        (clock.hour, clock.minute) = (total / 60, total % 60)
        clock.zone = cursor.zone()
        return Reading(.clock(clock))
    }

    private static func minutes(_ cursor: inout Cursor) -> Int? {
        if cursor.accept(.half) { return 30 }
        if cursor.token.lexeme == .a {
            cursor.at += 1
            return cursor.unitOf(.quarter) ? 15 : nil
        }
        guard cursor.token.lexeme != .number || cursor.token.width <= 2 else { return nil }
        guard let count = cursor.quantity()?.count, count < 60 else { return nil }
        if cursor.token.lexeme == .units || cursor.token.lexeme == .unit,
            cursor.token.number == TimeUnit.minute.rawValue
        {
            cursor.at += 1
        } else {
            return nil
        }
        return Int(count)
    }

    private static func hour(_ cursor: inout Cursor) -> ClockFields? {
        if cursor.token.lexeme == .hourName {
            cursor.at += 1
            return ClockFields(hour: cursor.peek(-1).number, isCertain: true)
        }
        if let reading = clock.read(&cursor), case .clock(let clock) = reading.meaning { return clock }
        let token = cursor.token
        guard token.lexeme == .cardinal || token.lexeme == .number && token.width <= 2, (1...12).contains(token.number)
        else {
            return nil
        }
        cursor.at += 1
        return ClockFields(hour: token.number, isCertain: false)
    }
}
