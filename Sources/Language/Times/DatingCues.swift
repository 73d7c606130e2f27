internal import Model

/// What the words around a mention say of it.
extension Dating {
    func isLimit(_ role: TemporalExpression.Role) -> Bool {
        switch role {
        case .by, .until, .before, .after: true
        default: false
        }
    }

    func isPossessive(_ phrase: Phrase) -> Bool {
        let next = phrase.tokens.upperBound
        return next < text.tokens.count && text.tokens[next].lexeme == .apostrophe && text.tokens[next].isGlued
    }

    /// "expires at midnight", "until midnight", "the deadline is midnight on Friday": the midnight that ends the day.
    func isDeadline(_ phrase: Phrase, _ sentence: Range<Int>) -> Bool {
        guard phrase.isMidnight else { return false }
        if context.role == .by || context.role == .until { return true }
        let from = max(sentence.lowerBound, phrase.tokens.lowerBound - 4)
        return (from..<phrase.tokens.lowerBound).contains {
            let token = text.tokens[$0]
            return token.lexeme == .deadline || Dating.endings.contains(text.word(token))
        }
    }

    private static let endings: Set<String> = [
        "expire", "expires", "expired", "expiring", "lapse", "lapses", "lapsed", "end", "ends", "ended", "close",
        "closes",
        "closed", "due",
    ]

    /// "a June agreement", "the March accession": the month stands before its noun, and the verb does not date it.
    func isPrenominal(_ phrase: Phrase, _ before: Lexeme) -> Bool {
        guard before == .a || before == .an || before == .the, let fields = phrase.meaning.calendar,
            fields.month != nil,
            fields.day == nil, fields.year == nil, phrase.tokens.upperBound < text.tokens.count
        else { return false }
        let next = text.tokens[phrase.tokens.upperBound]
        return next.lexeme == .other && !next.isCapital && next.verb == .none
    }

    /// "compared with a loss of $3 million last year": the word stands before in the sentence.
    func isComparison(_ phrase: Phrase, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, phrase.tokens.lowerBound - 20)..<phrase.tokens.lowerBound).contains {
            let token = text.tokens[$0]
            return token.width == 8 && token.verb == .ed && text.word(token) == "compared"
        }
    }

    /// A clock time on a weekday, with no verb to tell: "Press conference: Thursday, 9 a.m."
    func isAppointment(_ meaning: Meaning) -> Bool {
        if case .moment(let day, .clock) = meaning, let fields = day.calendar {
            fields.weekday != nil && fields.month == nil
        } else {
            false
        }
    }

    /// Nothing but the mention stands in the sentence, or a preposition before it and a mark after it.
    func isAlone(_ phrase: Phrase, _ sentence: Range<Int>) -> Bool {
        guard sentence.count - phrase.tokens.count <= 3 else { return false }
        return sentence.allSatisfy { index in
            if phrase.tokens.contains(index) { return true }
            let token = text.tokens[index]
            if !token.isWord { return token.lexeme != .number && token.lexeme != .bigNumber }
            return Dating.prepositions.contains(token.lexeme)
        }
    }

    private static let prepositions: Set<Lexeme> = [
        .at, .on, .by, .in, .for, .from, .the, .to, .about, .around, .until, .since, .after, .before, .during, .of,
    ]
}
