internal import Model

extension TimeRule {
    /// "now", "currently", "recently", "soon", "the future", "the near term": present, past and future without a date.
    static let symbolic = TimeRule(
        name: "symbolic", triggers: [.now, .adverbRef, .future, .the, .former, .at]
    ) { cursor in
        if cursor.token.lexeme == .at { return atThisMoment(&cursor) }
        let hasArticle = cursor.accept(.the)
        let token = cursor.token
        cursor.at += 1
        switch token.lexeme {
        case .now where !hasArticle: return now(cursor)
        case .adverbRef where !hasArticle:
            // "as soon as", "the previously announced plan": not a time of the event.
            if cursor.peek(-2).lexeme == .as || cursor.token.lexeme == .as { return nil }
            if cursor.token.verb == .ed, cursor.peek(-2).lexeme == .the || cursor.peek(-2).lexeme == .a { return nil }
            // "soon" in a narrative joins one sentence to the next; it looks ahead of nothing.
            // "soon after" tells of what came next.
            if token.number == 2, cursor.token.lexeme == .after { return nil }
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

    /// "at the moment", "at this time", "at present".
    private static func atThisMoment(_ cursor: inout Cursor) -> Reading? {
        cursor.at += 1
        let isThis = cursor.accept(.this)
        let hasArticle = !isThis && cursor.accept(.the)
        let isPresent = cursor.accept(.present)
        let isMoment = cursor.accept(.moment) || (isThis || isPresent) && cursor.accept(.time)
        guard isMoment && (isThis || hasArticle) || isPresent && !hasArticle else { return nil }
        // "at the moment of impact", "at the moment when", "at the moment she fell"
        switch cursor.token.lexeme {
        case .edge, .period, .comma, .semicolon, .close, .mark, .quote, .and, .dash, .apostrophe: return now(cursor)
        default: return nil
        }
    }

    /// Today, where the clause ends with it; else it only says that a state holds.
    private static func now(_ cursor: Cursor) -> Reading {
        let isLast = [.edge, .period, .comma, .semicolon, .mark, .close].contains(cursor.token.lexeme)
        return .relative(.second, "PRESENT_REF") { context in
            var stretch = Stretch.symbolic("PRESENT_REF", grain: .second)
            guard isLast || context.isAlone, !context.isNarrative, let reference = context.reference else {
                return stretch
            }
            stretch.start = WallTime(reference, context.clock)
            stretch.end =
                context.clock.map {
                    Timestamp(wall: WallTime(reference, $0), offset: 0).adding(seconds: 1).wall()
                } ?? WallTime(reference.adding(days: 1))
            return stretch
        }
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
        return .relative(.second, value) { _ in .symbolic(value, grain: .second) }
    }
}
