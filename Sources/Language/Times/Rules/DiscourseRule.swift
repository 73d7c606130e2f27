internal import Model

extension TimeRule {
    /// "the following day", "the next day", "the same month", "that year", "the previous week", "that evening", "the day before":
    /// counted from the last date told, not from publication.
    static let discourse = TimeRule(
        name: "discourse", triggers: [.the, .that, .this, .next, .following, .previous, .same]
    ) { cursor in
        let hasArticle = cursor.accept(.the)
        if hasArticle, let reading = cursor.attempt({ dayAround(&$0) }) { return reading }
        let which: Lexeme = cursor.token.lexeme
        let shift: Int? =
            switch which {
            case .next where hasArticle: 1
            case .following: 1
            case .previous, .preceding, .prior: -1
            case .same: 0
            case .that where !hasArticle: 0
            case .this where !hasArticle && cursor.peek(1).number == TimeUnit.day.rawValue: 0
            default: nil
            }
        guard let shift else { return nil }
        cursor.at += 1
        if which == .that { _ = cursor.accept(.same) }
        if cursor.token.lexeme == .part, which != .this, let part = DayPart(rawValue: cursor.token.number) {
            cursor.at += 1
            return Reading(.moment(day: told(.day, shift).meaning, time: .part(part)))
        }
        guard cursor.token.lexeme == .unit, let unit = TimeUnit(rawValue: cursor.token.number), unit >= .day else {
            return nil
        }
        cursor.at += 1
        if unit == .quarter, which == .that { return nil }
        return told(unit, shift)
    }

    /// "the day after", "the day before" at the end of a clause.
    private static func dayAround(_ cursor: inout Cursor) -> Reading? {
        guard cursor.unitOf(.day) else { return nil }
        let sign = cursor.token.lexeme == .after ? 1 : cursor.token.lexeme == .before ? -1 : 0
        guard sign != 0 else { return nil }
        switch cursor.peek(1).lexeme {
        case .edge, .period, .comma, .semicolon, .close:
            cursor.at += 1
            return told(.day, sign)
        default: return nil
        }
    }

    private static func told(_ unit: TimeUnit, _ shift: Int) -> Reading {
        .relative(unit.grain, unit.masked) { context in
            guard let base = context.previous?.day ?? context.reference else { return nil }
            // "that day" after a year names no day that is known.
            if shift == 0, unit == .day, context.previous?.grain == .year { return nil }
            var stretch = Stretch.unit(unit, of: base, shifted: shift)
            if context.previous?.day != nil { stretch?.anchor = context.previousOffset }
            return stretch
        }
    }
}
