internal import Model

extension TimeRule {
    /// "now", "currently", "recently", "soon", "the future", "the near term": present, past and future without a date.
    static let symbolic = TimeRule(
        name: "symbolic", triggers: [.now, .adverbRef, .future, .the, .former]
    ) { cursor in
        let hasArticle = cursor.accept(.the)
        let token = cursor.token
        cursor.at += 1
        switch token.lexeme {
        case .now where !hasArticle: return reference(0)
        case .adverbRef where !hasArticle:
            // "as soon as", "the previously announced plan": not a time of the event.
            if cursor.peek(-2).lexeme == .as || cursor.token.lexeme == .as { return nil }
            if cursor.token.verb == .ed, cursor.peek(-2).lexeme == .the || cursor.peek(-2).lexeme == .a { return nil }
            // "soon" in a narrative joins one sentence to the next; it looks ahead of nothing.
            return token.number == 2 ? soon() : reference(token.number)
        case .future where !token.isCapital:
            guard hasArticle || cursor.peek(-2).lexeme == .in, cursor.token.lexeme != .of else { return nil }
            return isAdjective(cursor) ? nil : reference(2)
        case .former where !hasArticle && !token.isCapital: return former()
        default: return nil
        }
    }

    /// "the future president": a noun follows.
    private static func isAdjective(_ cursor: Cursor) -> Bool {
        cursor.token.lexeme == .other && !cursor.token.isGlued && cursor.token.verb == .none
    }

    private static func soon() -> Reading {
        .relative(.second, "FUTURE_REF") { $0.isNarrative ? nil : .symbolic("FUTURE_REF", grain: .second) }
    }

    /// "former" dates its noun in narratives only; in news it says what somebody was.
    private static func former() -> Reading {
        .relative(.second, "PAST_REF") { $0.isNarrative ? .symbolic("PAST_REF", grain: .second) : nil }
    }

    private static func reference(_ which: Int) -> Reading {
        let value = ["PRESENT_REF", "PAST_REF", "FUTURE_REF"][min(max(which, 0), 2)]
        return .relative(.second, value) { context in
            var stretch = Stretch.symbolic(value, grain: .second)
            if which == 0, let reference = context.reference, context.isAlone {
                stretch.start = WallTime(reference, context.clock)
                stretch.end = WallTime(reference, context.clock)
            }
            return stretch
        }
    }
}
