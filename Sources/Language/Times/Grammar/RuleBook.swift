internal import Model

/// All rules, by the words that trigger them. Of two that take equally many tokens the earlier wins.
struct RuleBook: Sendable {
    /// The registry: one line a rule.
    static let rules: [TimeRule] = [
        .isoDate, .numericDate, .monthDay, .dayMonth, .monthYear, .weekday, .relativeDay, .clock, .clockWords,
        .partOfDay, .thisNextLast, .thisUnit, .unitsAgo, .year, .decade, .century, .quarter, .half, .season, .holiday,
        .monthDayList, .dayListMonth, .edgeOfPeriod, .discourse, .duration, .rollingWindow, .every, .frequency,
        .symbolic, .ordinalDay, .nthOfPeriod,
    ]

    let byLexeme: [[TimeRule]]

    init() {
        var table: [[TimeRule]] = Array(repeating: [], count: Lexeme.allCases.count)
        for rule in RuleBook.rules {
            for trigger in rule.triggers { table[Int(trigger.rawValue)].append(rule) }
        }
        byLexeme = table
    }

    /// Every phrase of a sentence: leftmost, then longest, then first in the registry.
    func phrases(_ text: TimeText, _ tables: TimeTables, sentence: Range<Int>, number: Int, into found: inout [Phrase])
    {
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            let rules = byLexeme[Int(text.tokens[at].lexeme.rawValue)]
            guard !rules.isEmpty, let phrase = longest(rules, Cursor(text, tables, sentence: sentence, at: at)) else {
                at += 1
                continue
            }
            found.append(phrase)
            found[found.count - 1].sentence = number
            at = phrase.tokens.upperBound
        }
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
