internal import Model

extension TimeRule {
    /// "the first half of 2023", "the second half".
    static let half = TimeRule(name: "half", triggers: [.the, .ordinal, .second, .this]) { cursor in
        let owner = cursor.attempt { $0.yearOwner() }
        _ = cursor.accept(.the)
        guard cursor.token.lexeme == .ordinal || cursor.token.lexeme == .second, let number = cursor.ordinal(),
            (1...2).contains(number)
        else { return nil }
        _ = cursor.acceptHyphen()
        guard cursor.accept(.half) else { return nil }
        // "the first half" alone is half of a match; a year or "of the year" makes it a time.
        guard let year = owner ?? cursor.attempt({ $0.yearRef() }) else { return nil }
        return .relative(.half, "XXXX-H\(number)") { context in
            context.stretch(in: year, direct: { .half($0, number) })
        }
    }
}
