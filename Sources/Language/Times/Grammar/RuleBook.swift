internal import Model

/// All rules, by the words that trigger them. Of two that take equally many tokens the earlier wins.
struct RuleBook: Sendable {
    /// The registry: one line a rule.
    static let rules: [TimeRule] = [
        .isoDate, .numericDate, .monthDay, .dayMonth, .monthYear, .weekday, .relativeDay, .clock, .clockSpan,
        .clockWords,
        .partOfDay, .thisNextLast, .thisUnit, .yearAgo, .unitsAgo, .toldQuarter, .year, .fiscalYear, .decade, .century,
        .quarter, .quarterLetter, .half, .season, .holiday,
        .monthDayList, .dayListMonth, .edgeOfPeriod, .discourse, .duration, .rollingWindow, .every, .frequency,
        .symbolic, .ordinalDay, .nthOfPeriod, .weekendOver, .restOfPeriod, .unitsOfPeriod, .weekdayCount, .dayOfThisMonth, .bareUnit,
    ]

    let byLexeme: [[TimeRule]]
    private let isTrigger: [Bool]

    init() {
        var table: [[TimeRule]] = Array(repeating: [], count: Lexeme.allCases.count)
        for rule in RuleBook.rules {
            for trigger in rule.triggers { table[Int(trigger.rawValue)].append(rule) }
        }
        byLexeme = table
        isTrigger = table.map { !$0.isEmpty }
    }

    /// Every phrase of a sentence: leftmost, then longest, then first in the registry.
    func phrases(_ text: TimeText, _ tables: TimeTables, sentence: Range<Int>, number: Int, into found: inout [Phrase])
    {
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            let lexeme = Int(text.tokens[at].lexeme.rawValue)
            guard isTrigger[lexeme], !isIdle(text.tokens, at, sentence.upperBound),
                let phrase = longest(byLexeme[lexeme], Cursor(text, tables, sentence: sentence, at: at))
            else {
                at += 1
                continue
            }
            found.append(phrase)
            found[found.count - 1].sentence = number
            at = phrase.tokens.upperBound
        }
    }

    /// A small word before a word that no list knows begins nothing: most of the text is passed over here.
    private func isIdle(_ tokens: [TimeToken], _ at: Int, _ end: Int) -> Bool {
        guard tokens[at].lexeme.rawValue >= Lexeme.this.rawValue, tokens[at].lexeme != .now,
            tokens[at].lexeme != .adverbRef,
            tokens[at].lexeme != .frequency, tokens[at].lexeme != .quarterLetter, tokens[at].lexeme != .future,
            at + 1 < end
        else { return false }
        let next = tokens[at + 1]
        return next.lexeme == .other && !next.flags.contains(.name) && !tokens[at].flags.contains(.name)
    }

    private func longest(_ rules: [TimeRule], _ start: Cursor) -> Phrase? {
        let at = start.at
        var best: Phrase?
        for rule in rules {
            var cursor = start
            guard let reading = rule.read(&cursor), cursor.at > at else { continue }
            if let best, best.tokens.upperBound >= cursor.at { continue }
            best = Phrase(
                tokens: (reading.from ?? at)..<cursor.at, meaning: reading.meaning, mod: reading.mod, rule: rule.name,
                role: reading.role)
        }
        return best
    }
}
