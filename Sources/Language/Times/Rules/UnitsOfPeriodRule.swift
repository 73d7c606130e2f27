internal import Model

extension TimeRule {
    /// "the first ten days of last year", "the last four months of 2021", "the first three weeks of May": a length at one end of a
    /// period.
    static let unitsOfPeriod = TimeRule(name: "units-of-period", triggers: [.the, .ordinal, .last]) { cursor in
        _ = cursor.accept(.the)
        let isLast = cursor.token.lexeme == .last
        guard isLast || cursor.token.lexeme == .ordinal && cursor.token.number == 1 else { return nil }
        cursor.at += 1
        guard let amount = cursor.amount(), let count = amount.count, count > 1, count == count.rounded(),
            amount.unit >= .day
        else { return nil }
        _ = cursor.accept(.of, .in)
        guard let outer = period(&cursor) else { return nil }
        return .relative(amount.unit.grain, amount.timex, role: .window) { context in
            outer(context).flatMap { $0.end(of: amount, isLast: isLast) }
        }
    }
}

extension Stretch {
    /// So many units at its beginning or its end.
    func end(of amount: Amount, isLast: Bool) -> Stretch? {
        guard let from = start?.date, let to = end?.date else { return nil }
        var stretch = Stretch(timex: amount.timex, grain: amount.unit.grain, kind: .duration)
        stretch.start = WallTime(isLast ? to.adding(amount.unit, -amount.whole) : from)
        stretch.end = WallTime(isLast ? to : from.adding(amount.unit, amount.whole))
        return stretch
    }
}
