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
        case .adverbRef where !hasArticle: return reference(token.number)
        case .future where !token.isCapital: return cursor.token.lexeme == .units ? nil : reference(2)
        default: return nil
        }
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
