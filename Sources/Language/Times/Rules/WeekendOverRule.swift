internal import Model

extension TimeRule {
    /// "over the weekend", "during the weekend": the one just gone, or the coming one when the clause looks ahead.
    static let weekendOver = TimeRule(name: "over-the-weekend", triggers: [.the]) { cursor in
        let before = cursor.peek(-1).lexeme
        cursor.at += 1
        guard cursor.unitOf(.weekend), [.over, .during, .by, .before, .after, .on, .at, .for, .edge].contains(before)
        else {
            return nil
        }
        // "the weekend edition"
        guard cursor.token.lexeme != .other || cursor.token.verb != .none else { return nil }
        return .relative(.weekend, "XXXX-WXX-WE") { context in
            guard let reference = context.anchor else { return nil }
            if reference.weekday >= 6 { return .weekend(of: reference) }
            return .weekend(of: context.lean == .future ? reference : reference.adding(days: -7))
        }
    }
}
