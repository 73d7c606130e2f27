/// Two neighbouring phrases that say one thing together.
struct PhraseJoin: Sendable {
    let name: String
    /// The joined phrase, or nil; `between` are the tokens from the first's end to the second's beginning, with the one before
    /// the first as `before`.
    let join:
        @Sendable (_ first: Phrase, _ second: Phrase, _ between: ArraySlice<TimeToken>, _ before: Lexeme) -> Phrase?

    /// The registry, in the order in which they are tried over a sentence.
    static let all: [PhraseJoin] = [
        .weekdayAndDate, .clockEquivalent, .clockRange, .partAndClock, .dayOfWeek, .clockAndDay, .recurringClock, .range,
        .dayRange, .offset, .clockOffset, .weekdayOfOffset, .lengthFrom,
    ]

    /// Applies every join to the phrases of a text, in place.
    static func apply(to phrases: inout [Phrase], _ text: TimeText) {
        for rule in all {
            var out: [Phrase] = []
            out.reserveCapacity(phrases.count)
            for phrase in phrases {
                if let last = out.last, last.sentence == phrase.sentence,
                    last.tokens.upperBound <= phrase.tokens.lowerBound,
                    phrase.tokens.lowerBound - last.tokens.upperBound <= 3,
                    let joined = rule.join(
                        last, phrase, text.tokens[last.tokens.upperBound..<phrase.tokens.lowerBound],
                        last.tokens.lowerBound > 0 ? text.tokens[last.tokens.lowerBound - 1].lexeme : .edge)
                {
                    out[out.count - 1] = joined
                } else {
                    out.append(phrase)
                }
            }
            phrases = out
        }
    }
}

extension ArraySlice<TimeToken> {
    /// Exactly these lexemes.
    func reads(_ lexemes: Lexeme...) -> Bool { map(\.lexeme) == lexemes }
}

extension Phrase {
    /// Both, from the first's first token to the second's last.
    static func joined(_ first: Phrase, _ second: Phrase, _ meaning: Meaning, rule: String) -> Phrase {
        Phrase(
            tokens: first.tokens.lowerBound..<second.tokens.upperBound, meaning: meaning, mod: first.mod ?? second.mod,
            rule: rule, role: first.role ?? second.role, sentence: first.sentence)
    }
}
