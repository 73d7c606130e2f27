internal import Model

extension TimeRule {
    /// "the past four months", "the last few weeks", "the next three years", "the coming weeks", "recent years", "the first nine
    /// months": a length by its count, a symbolic time without one.
    static let rollingWindow = TimeRule(
        name: "rolling-window",
        triggers: [
            .the, .past, .last, .next, .coming, .recent, .upcoming, .these, .ordinal, .previous, .following, .latest,
            .number, .cardinal,
        ]
    ) { cursor in
        // "would last 48 hours": a verb.
        if cursor.token.lexeme == .last,
            [.will, .would, .modal].contains(cursor.peek(-1).verb) || cursor.peek(-1).lexeme == .to
        {
            return nil
        }
        _ = cursor.accept(.the)
        switch cursor.token.lexeme {
        case .past, .last, .previous, .preceding, .latest: return window(&cursor, "PAST_REF", -1)
        case .next, .coming, .upcoming, .following: return window(&cursor, "FUTURE_REF", 1)
        case .number, .cardinal: return countFirst(&cursor)
        case .recent:
            cursor.at += 1
            guard cursor.token.lexeme == .units, let unit = cursor.unit() else { return nil }
            return symbolic("PAST_REF", unit)
        case .these:
            guard cursor.peek(1).lexeme == .units, cursor.peek(1).number == TimeUnit.day.rawValue else { return nil }
            cursor.at += 2
            return symbolic("PRESENT_REF", .day)
        case .ordinal where cursor.token.number == 1:
            cursor.at += 1
            guard let amount = cursor.amount(), (amount.count ?? 2) > 1, amount.unit >= .week else { return nil }
            return Reading(.duration(amount), role: .duration)
        default: return nil
        }
    }

    /// "five past years", "the two previous weeks", "2 upcoming months".
    private static func countFirst(_ cursor: inout Cursor) -> Reading? {
        guard let count = cursor.quantity()?.count, count > 1 else { return nil }
        let sign: Int
        switch cursor.token.lexeme {
        case .past, .last, .previous, .preceding: sign = -1
        case .next, .coming, .upcoming, .following: sign = 1
        default: return nil
        }
        cursor.at += 1
        guard cursor.token.lexeme == .units || cursor.token.lexeme == .unit, let unit = cursor.unit() else {
            return nil
        }
        return rolling(Amount(count: count, unit: unit), sign)
    }

    private static func rolling(_ amount: Amount, _ sign: Int) -> Reading {
        .relative(amount.unit.grain, amount.timex, role: .window) { $0.window(amount, sign: sign) }
    }

    private static func window(_ cursor: inout Cursor, _ symbol: String, _ sign: Int) -> Reading? {
        cursor.at += 1
        let isComing = cursor.peek(-1).lexeme == .coming || cursor.peek(-1).lexeme == .upcoming
        if cursor.token.lexeme == .units, let unit = cursor.unit() {
            return isComing || sign < 0 ? symbolic(symbol, unit) : nil
        }
        // "the past hour", "the next minute"; "last minute" is an adjective.
        if cursor.token.lexeme == .unit, let unit = TimeUnit(rawValue: cursor.token.number), unit < .day,
            cursor.peek(-1).lexeme != .last, !cursor.peek(1).isCapital
        {
            cursor.at += 1
            return rolling(Amount(count: 1, unit: unit), sign)
        }
        guard let quantity = cursor.quantity(), !quantity.isArticle else { return nil }
        _ = cursor.accept(.of)
        guard let unit = cursor.unit() else { return nil }
        let marker = cursor.peek(-2).lexeme
        let amount = Amount(
            count: quantity.count, unit: unit, isWorking: unit == .day && (marker == .business || marker == .trading))
        guard amount.count != nil else {
            return Reading(.duration(amount), role: .duration)
        }
        return rolling(amount, sign)
    }

    private static func symbolic(_ symbol: String, _ unit: TimeUnit) -> Reading {
        .relative(unit.grain, symbol) { _ in .symbolic(symbol, grain: unit.grain) }
    }
}

extension TimeContext {
    /// The last or next so many units: a duration in TIMEX3, with the window it covers.
    func window(_ amount: Amount, sign: Int) -> Stretch? {
        var stretch = Stretch(timex: amount.timex, grain: amount.unit.grain, kind: .duration)
        guard let reference = anchor else { return stretch }
        if let window = clockWindow(amount, sign) {
            (stretch.start, stretch.end) = window
            return stretch
        }
        // Quarters and decades are those of the calendar.
        if amount.unit == .quarter || amount.unit == .decade,
            let near = Stretch.unit(amount.unit, of: reference, shifted: sign),
            let far = Stretch.unit(amount.unit, of: reference, shifted: sign * amount.whole)
        {
            (stretch.start, stretch.end) = sign > 0 ? (near.start, far.end) : (far.start, near.end)
            return stretch
        }
        let far =
            amount.isWorking
            ? reference.adding(workdays: sign * amount.whole) : reference.adding(amount.unit, sign * amount.whole)
        if sign > 0 {
            stretch.start = WallTime(reference.adding(days: amount.unit < .day ? 0 : 1))
            stretch.end = WallTime(far.adding(days: 1))
        } else {
            stretch.start = WallTime(far)
            stretch.end = WallTime(reference)
        }
        return stretch
    }

    /// Of minutes and hours, where the time of the text is known.
    private func clockWindow(_ amount: Amount, _ sign: Int) -> (WallTime, WallTime)? {
        guard let clock, let reference, reference == anchor, let seconds = amount.clockSeconds else { return nil }
        let now = Timestamp(wall: WallTime(reference, clock), offset: 0)
        let other = now.adding(seconds: Double(sign * seconds))
        return sign > 0 ? (now.wall(), other.wall()) : (other.wall(), now.wall())
    }
}
