internal import Model

extension TimeRule {
    /// "the past four months", "the last few weeks", "the next three years", "the coming weeks", "recent years", "the first nine
    /// months": a length by its count, a symbolic time without one.
    static let rollingWindow = TimeRule(
        name: "rolling-window",
        triggers: [
            .the, .past, .last, .next, .coming, .recent, .upcoming, .these, .ordinal, .previous, .following, .latest,
        ]
    ) { cursor in
        _ = cursor.accept(.the)
        switch cursor.token.lexeme {
        case .past, .last, .previous, .preceding, .latest: return window(&cursor, "PAST_REF", -1)
        case .next, .coming, .upcoming, .following: return window(&cursor, "FUTURE_REF", 1)
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

    private static func window(_ cursor: inout Cursor, _ symbol: String, _ sign: Int) -> Reading? {
        cursor.at += 1
        let isComing = cursor.peek(-1).lexeme == .coming || cursor.peek(-1).lexeme == .upcoming
        if cursor.token.lexeme == .units, let unit = cursor.unit() {
            return isComing || sign < 0 ? symbolic(symbol, unit) : nil
        }
        guard let quantity = cursor.quantity(), !quantity.isArticle else { return nil }
        _ = cursor.accept(.of)
        guard let unit = cursor.unit() else { return nil }
        let amount = Amount(count: quantity.count, unit: unit)
        guard amount.count != nil else {
            return Reading(.duration(amount), role: .duration)
        }
        return Reading(
            .relative(
                Relative(grain: unit.grain, masked: amount.timex) { context in
                    context.window(amount, sign: sign)
                }), role: .window)
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
        let far = reference.adding(amount.unit, sign * amount.whole)
        if sign > 0 {
            stretch.start = WallTime(reference.adding(days: amount.unit < .day ? 0 : 1))
            stretch.end = WallTime(far.adding(days: 1))
        } else {
            stretch.start = WallTime(far)
            stretch.end = WallTime(reference)
        }
        return stretch
    }
}
