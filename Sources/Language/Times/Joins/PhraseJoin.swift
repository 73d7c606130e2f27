/// Two neighbouring phrases that say one thing together.
struct PhraseJoin: Sendable {
    let name: String
    /// The joined phrase, or nil; `between` are the tokens from the first's end to the second's beginning, with the one before
    /// the first as `before`.
    let join:
        @Sendable (_ first: Phrase, _ second: Phrase, _ between: ArraySlice<TimeToken>, _ before: Lexeme) -> Phrase?

    /// The registry, in the order in which they are tried over a sentence.
    static let all: [PhraseJoin] = [
        .weekdayAndDate, .weekdayList, .clockEquivalent, .clockRange, .partAndClock, .dayOfWeek, .clockAndDay,
        .recurringClock, .range,
        .dayRange, .offset, .clockOffset, .weekdayOfOffset, .namedOffset, .lengthFrom,
    ]

    /// Applies every join to the phrases of a text, in place.
    static func apply(to phrases: inout [Phrase], _ text: TimeText) {
        guard (1..<phrases.count).contains(where: { isNear(phrases, $0) }) else { return }
        for rule in all {
            var index = 1
            while index < phrases.count {
                if isNear(phrases, index), let joined = joined(by: rule, phrases[index - 1], phrases[index], text) {
                    phrases[index - 1] = joined
                    phrases.remove(at: index)
                } else {
                    index += 1
                }
            }
        }
    }

    /// At most three tokens part a phrase from the one before it in its sentence.
    private static func isNear(_ phrases: [Phrase], _ index: Int) -> Bool {
        let gap = phrases[index].tokens.lowerBound - phrases[index - 1].tokens.upperBound
        return (0...3).contains(gap) && phrases[index].sentence == phrases[index - 1].sentence
    }

    private static func joined(by rule: PhraseJoin, _ first: Phrase, _ second: Phrase, _ text: TimeText) -> Phrase? {
        let from = first.tokens.lowerBound
        return rule.join(
            first, second, text.tokens[first.tokens.upperBound..<second.tokens.lowerBound],
            from > 0 ? text.tokens[from - 1].lexeme : .edge)
    }
}

extension ArraySlice<TimeToken> {
    /// Exactly this lexeme.
    func reads(_ lexeme: Lexeme) -> Bool { count == 1 && first?.lexeme == lexeme }

    /// Exactly these two.
    func reads(_ a: Lexeme, _ b: Lexeme) -> Bool { count == 2 && first?.lexeme == a && last?.lexeme == b }
}

extension Phrase {
    /// Both, from the first's first token to the second's last.
    static func joined(_ first: Phrase, _ second: Phrase, _ meaning: Meaning, rule: String) -> Phrase {
        Phrase(
            tokens: first.tokens.lowerBound..<second.tokens.upperBound, meaning: meaning, mod: first.mod ?? second.mod,
            rule: rule, role: first.role ?? second.role, sentence: first.sentence)
    }
}
