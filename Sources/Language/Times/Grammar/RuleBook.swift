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
        .symbolic, .ordinalDay, .nthOfPeriod, .weekendOver, .restOfPeriod, .unitsOfPeriod, .weekdayCount,
        .dayOfThisMonth, .bareUnit,
    ]

    /// The rules of each lexeme, one lexeme after another: `first[lexeme]..<first[lexeme + 1]`.
    private let reads: [Read]
    private let names: [String]
    /// In a struct, so that the array holds the closures as they are called.
    private struct Read: Sendable {
        let body: @Sendable (inout Cursor) -> Reading?
    }
    private let first: [Int]

    init() {
        var (reads, names, first): ([Read], [String], [Int]) = ([], [], [])
        for lexeme in Lexeme.allCases {
            first.append(reads.count)
            for rule in RuleBook.rules where rule.triggers.contains(lexeme) {
                reads.append(Read(body: rule.read))
                names.append(rule.name)
            }
        }
        (self.reads, self.names, self.first) = (reads, names, first + [reads.count])
    }

    /// Every phrase of a sentence: leftmost, then longest, then first in the registry.
    func phrases(_ text: TimeText, _ tables: TimeTables) -> [Phrase] {
        var found: [Phrase] = []
        text.tokens.withUnsafeBufferPointer { tokens in
            for (number, sentence) in text.sentences.enumerated() {
                phrases(text, tables, tokens, sentence, number, into: &found)
            }
        }
        return found
    }

    private func phrases(
        _ text: TimeText, _ tables: TimeTables, _ tokens: UnsafeBufferPointer<TimeToken>, _ sentence: Range<Int>,
        _ number: Int, into found: inout [Phrase]
    ) {
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            // Most words are in no list and begin no name.
            if tokens[at].lexeme == .other, !tokens[at].flags.contains(.name) {
                at += 1
                continue
            }
            let lexeme = Int(tokens[at].lexeme.rawValue)
            guard first[lexeme] < first[lexeme + 1], !isIdle(tokens, at, sentence.upperBound),
                let end = longest(
                    lexeme, Cursor(text, tables, tokens, sentence: sentence, at: at), number, into: &found)
            else {
                at += 1
                continue
            }
            at = end
        }
    }

    /// A small word before a word that no list knows begins nothing: most of the text is passed over here.
    private func isIdle(_ tokens: UnsafeBufferPointer<TimeToken>, _ at: Int, _ end: Int) -> Bool {
        guard tokens[at].lexeme.rawValue >= Lexeme.this.rawValue, tokens[at].lexeme != .now,
            tokens[at].lexeme != .adverbRef,
            tokens[at].lexeme != .frequency, tokens[at].lexeme != .quarterLetter, tokens[at].lexeme != .future,
            at + 1 < end
        else { return false }
        let next = tokens[at + 1]
        return next.lexeme == .other && !next.flags.contains(.name) && !tokens[at].flags.contains(.name)
    }

    /// Appends the longest phrase that begins at the cursor and tells where it ends.
    private func longest(_ lexeme: Int, _ start: Cursor, _ number: Int, into found: inout [Phrase]) -> Int? {
        var end: Int?
        for index in first[lexeme]..<first[lexeme + 1] {
            var cursor = start
            guard let reading = reads[index].body(&cursor), cursor.at > end ?? start.at else { continue }
            if end != nil { found.removeLast() }
            end = cursor.at
            found.append(
                Phrase(
                    tokens: (reading.from ?? start.at)..<cursor.at, meaning: reading.meaning, mod: reading.mod,
                    rule: names[index], role: reading.role, sentence: number))
        }
        return end
    }
}
