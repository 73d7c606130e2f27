internal import Model

extension TimeRule {
    /// "3 p.m.", "3:30pm", "15:00", "1500 GMT", "10:30 a.m. ET", "15h30", "8 o'clock", "3 in the afternoon".
    static let clock = TimeRule(name: "clock", triggers: [.number, .cardinal, .t]) { cursor in
        _ = cursor.accept(.t)
        guard var clock = cursor.attempt({ $0.clockFigures() }) ?? cursor.attempt({ $0.bareHourAfterAt() }) else {
            return nil
        }
        clock.zone = cursor.zone()
        return Reading(.clock(clock))
    }
}

extension Cursor {
    mutating func clockFigures() -> ClockFields? {
        let token = token
        if token.isGlued, [.currency, .period, .colon, .hash, .plus, .slash].contains(peek(-1).lexeme) { return nil }
        if token.lexeme == .cardinal { return spoken() }
        guard token.width <= 4 else { return nil }
        at += 1
        if token.width <= 2, token.number < 25, let minute = minutes() {
            let second = self.token.lexeme == .colon && self.token.isGlued ? seconds() : nil
            return meridiem(token.number, minute, second) ?? plain(token, minute, second)
        }
        if token.width <= 2, let half = meridiem(token.number, nil, nil) { return half }
        if token.width <= 2, let hours = hourMark(token.number) { return hours }
        guard token.width >= 3, token.number % 100 < 60, token.number / 100 < 25 else { return nil }
        // "1500 GMT", "0735 hours", "330 p.m.".
        if let half = meridiem(token.number / 100, token.number % 100, nil) { return half }
        let isHours =
            token.width == 4 && self.token.lexeme == .units && self.token.number == TimeUnit.hour.rawValue
            && token.number / 100 < 24 && source.bytes[Int(token.start)] == UInt8(ascii: "0")
        guard token.width == 4, isHours || isZone() else { return nil }
        if isHours { at += 1 }
        return ClockFields(
            hour: token.number / 100, minute: token.number % 100, isCertain: true)
    }

    /// ":30", ".30" before a meridiem or a zone, "h30".
    private mutating func minutes() -> Int? {
        let mark = token
        guard mark.isGlued, peek(1).lexeme == .number, peek(1).isGlued, peek(1).width == 2, peek(1).number < 60 else {
            return nil
        }
        switch mark.lexeme {
        case .colon: break
        case .period:
            let after = peek(2)
            guard after.lexeme == .meridiem || after.flags.contains(.name) && after.flags.contains(.upper) else {
                return nil
            }
        default: return nil
        }
        at += 2
        return peek(-1).number
    }

    private mutating func seconds() -> Int? {
        guard peek(1).lexeme == .number, peek(1).isGlued, peek(1).width == 2, peek(1).number < 61 else { return nil }
        at += 2
        return min(peek(-1).number, 59)
    }

    /// "p.m.", "am", "in the afternoon", "at night".
    fileprivate mutating func meridiem(_ hour: Int, _ minute: Int?, _ second: Int?) -> ClockFields? {
        var isAfternoon: Bool?
        _ = attempt { cursor -> Bool? in
            if cursor.token.lexeme == .ish, cursor.token.isGlued { cursor.at += 1 }
            _ = cursor.accept(.clockWord)
            if cursor.token.lexeme == .o, cursor.peek(1).lexeme == .apostrophe,
                cursor.source.word(cursor.peek(2)) == "clock"
            {
                cursor.at += 3
                isAfternoon = hour == 12
            }
            if cursor.peek(-1).lexeme == .clockWord { isAfternoon = hour == 12 }
            return true
        }
        let isOClock = isAfternoon != nil
        if token.lexeme == .meridiem {
            isAfternoon = token.number == 12
            at += 1
            // "8 p.m. in the evening"
            if peek(0).lexeme == .in, peek(1).lexeme == .the, peek(2).lexeme == .part, (1...3).contains(peek(2).number),
                (peek(2).number > 1) == isAfternoon
            {
                at += 3
            }
        } else if peek(0).lexeme == .in, peek(1).lexeme == .the || peek(1).lexeme == .part {
            let distance = peek(1).lexeme == .the ? 2 : 1
            guard peek(distance).lexeme == .part, (1...3).contains(peek(distance).number) else { return nil }
            isAfternoon = peek(distance).number > 1
            at += distance + 1
        } else if peek(0).lexeme == .at, peek(1).lexeme == .part, peek(1).number == 4 {
            isAfternoon = hour > 5
            at += 2
        }
        guard let isAfternoon, (1...12).contains(hour) || isOClock else { return nil }
        guard hour <= 24 else { return nil }
        let full = hour > 12 ? hour : hour % 12 + (isAfternoon ? 12 : 0)
        return ClockFields(hour: full, minute: minute, second: second, isCertain: !isOClock)
    }

    /// "15:30": on its own.
    private func plain(_ figures: TimeToken, _ minute: Int, _ second: Int?) -> ClockFields? {
        let hour = figures.number
        if hour == 24 { return minute == 0 ? ClockFields(hour: 0, minute: 0, isCertain: true, isEndOfDay: true) : nil }
        if token.lexeme == .colon && token.isGlued && peek(1).lexeme == .number { return nil }
        return ClockFields(
            hour: hour, minute: minute, second: second,
            isCertain: hour > 12 || hour == 0 || hour < 10 && figures.width == 2)
    }

    /// "15h", "15h30".
    private mutating func hourMark(_ hour: Int) -> ClockFields? {
        guard hour < 24, token.isGlued, token.lexeme == .halfLetter else { return nil }
        // "3h" alone may be three hours; "15h", "8h GMT" and "9h30" are not.
        at += 1
        if token.lexeme == .number, token.isGlued, token.width == 2, token.number < 60 {
            at += 1
            return ClockFields(hour: hour, minute: peek(-1).number, isCertain: true)
        }
        guard hour > 9 || peek(-2).width == 2 || isZone(), peek(-3).lexeme != .in, peek(-3).lexeme != .within else {
            return nil
        }
        return ClockFields(hour: hour, minute: 0, isCertain: true)
    }

    /// "at 7", "at six": an hour only if a day or a part of the day stands beside it; else it is dropped after the joins.
    fileprivate mutating func bareHourAfterAt() -> ClockFields? {
        guard peek(-1).lexeme == .at, (1...12).contains(token.number),
            token.lexeme == .cardinal || token.lexeme == .number && token.width <= 2 && isPlain()
        else { return nil }
        at += 1
        let after = self.token
        switch after.lexeme {
        case .edge, .period, .comma, .close, .on, .this, .weekday, .weekdayShort, .relativeDay, .tonight, .mark, .next,
            .dash, .for, .every, .each, .semicolon:
            break
        default: guard isZone() else { return nil }
        }
        return ClockFields(hour: peek(-1).number, minute: nil, isCertain: false, isBare: true)
    }

    /// "eight o'clock", "three p.m.", "nine fifty nine a m".
    private mutating func spoken() -> ClockFields? {
        let before = peek(-1).lexeme
        guard let hour = cardinalWords(), hour <= 12 else { return nil }
        let minute = attempt { cursor -> Int? in
            _ = cursor.acceptHyphen()
            guard cursor.token.lexeme == .tens || cursor.token.lexeme == .cardinal else { return nil }
            guard let minute = cursor.cardinalWords(), (10...59).contains(minute) else { return nil }
            return minute
        }
        if let half = meridiem(hour, minute, nil) { return half }
        // "at ten thirty": the hour is not certain.
        guard let minute, before == .at || before == .edge, [.edge, .period, .comma].contains(token.lexeme), hour > 0
        else { return nil }
        return ClockFields(hour: hour, minute: minute, isCertain: false)
    }
}
