internal import Model

extension TimeRule {
    /// "the 1980s", "the late 1990's", "the '70s", "the nineties".
    static let decade = TimeRule(name: "decade", triggers: [.the, .number, .apostrophe]) { cursor in
        let hasArticle = cursor.accept(.the)
        let mod = hasArticle ? cursor.earlyLate() : nil
        if mod != nil { _ = cursor.acceptHyphen() }
        guard
            let first = hasArticle
                ? decadeWords(&cursor) ?? decadeFigures(&cursor, true) : decadeFigures(&cursor, false)
        else { return nil }
        return .relative(.decade, String(Stretch.four(first).prefix(3)), mod: mod) { _ in .decade(first) }
    }

    /// "seventies", "nineteen-sixties"; "the twenties" are rather an age or a sum.
    private static func decadeWords(_ cursor: inout Cursor) -> Int? {
        cursor.attempt { cursor in
            var century: Int?
            if cursor.token.lexeme == .cardinal, (17...19).contains(cursor.token.number) {
                century = cursor.token.number * 100
                cursor.at += 1
                _ = cursor.acceptHyphen()
            }
            let token = cursor.token
            guard token.lexeme == .decadeWord, century != nil || token.number > 40 else { return nil }
            cursor.at += 1
            return (century ?? 1900) + token.number
        }
    }

    private static func decadeFigures(_ cursor: inout Cursor, _ hasArticle: Bool) -> Int? {
        let isShort = cursor.accept(.apostrophe)
        let token = cursor.token
        guard token.lexeme == .number, token.number % 10 == 0 else { return nil }
        guard token.width == 4 && cursor.isYear() || token.width == 2 && (isShort || hasArticle) && token.number >= 20
        else { return nil }
        cursor.at += 1
        if cursor.token.lexeme == .apostrophe, cursor.token.isGlued { cursor.at += 1 }
        guard cursor.token.lexeme == .s, cursor.token.isGlued || token.width == 4 else { return nil }
        cursor.at += 1
        return token.width == 4 ? token.number : 1900 + token.number
    }
}

extension Cursor {
    /// "early", "late", "mid(-)", "the middle of": where in the period; the cursor moves past it.
    mutating func earlyLate() -> TimeMod? {
        switch token.lexeme {
        case .early:
            at += 1
            return .start
        case .late:
            at += 1
            return .end
        case .mid, .middle:
            at += 1
            return .mid
        default: return nil
        }
    }
}
