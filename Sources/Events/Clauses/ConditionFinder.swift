import Language

/// Finds if-clauses by their words rather than by the tree: parsers often misplace them, commas and conjunctions rarely lie.
struct ConditionFinder {
    private let ranges: [Range<Int>]

    init(_ tree: SentenceTree) {
        var ranges: [Range<Int>] = []
        for word in 0..<tree.count where ConditionFinder.opens(word, tree) {
            if let last = ranges.last, last.contains(word) { continue }
            let end = (word + 1..<tree.count).first { ConditionFinder.closes($0, tree) } ?? tree.count
            if end > word + 1 { ranges.append(word..<end) }
        }
        self.ranges = ranges
    }

    /// Whether the word is part of a condition, and so only imagined.
    func covers(_ word: Int) -> Bool { ranges.contains { $0.contains(word) } }

    /// The condition that a word's clause depends on: the one that follows it, or one that opens the sentence.
    func condition(of word: Int) -> Range<Int>? {
        if covers(word) { return nil }
        return ranges.first { $0.lowerBound > word } ?? ranges.first { $0.upperBound <= word }
    }

    private static func opens(_ word: Int, _ tree: SentenceTree) -> Bool {
        let text = tree.sentence.words[word].lowercased()
        let before = word > 0 ? tree.sentence.words[word - 1].lowercased() : ""
        switch text {
        case "if": return !["as", "even", "what", "ask", "asked", "wonder", "see", "and"].contains(before)
        case "unless": return true
        case "provided": return word + 1 < tree.count && tree.sentence.words[word + 1].lowercased() == "that"
        case "case", "event", "absence": return isPhrase(word, text, tree)
        case "should": return isInverted(word, tree)
        default: return false
        }
    }

    /// "in case of", "in the event of", "in the absence of".
    private static func isPhrase(_ word: Int, _ text: String, _ tree: SentenceTree) -> Bool {
        let next = word + 1 < tree.count ? tree.sentence.words[word + 1].lowercased() : ""
        guard next == "of" || (text == "event" && next == "that") else { return false }
        return (max(0, word - 2)..<word).contains { tree.sentence.words[$0].lowercased() == "in" }
    }

    /// "**Should** the bill pass, …": the subject stands behind it.
    private static func isInverted(_ word: Int, _ tree: SentenceTree) -> Bool {
        guard tree.sentence.words.last != "?", let verb = tree.head(word),
            let subject = tree.child(of: verb, "nsubj")
        else { return false }
        return word < subject && subject < verb
    }

    /// A comma, colon, dash or full stop; a closing quotation mark only where it ends the clause.
    private static func closes(_ word: Int, _ tree: SentenceTree) -> Bool {
        guard tree.sentence.classes[word] == .punct else { return false }
        switch tree.sentence.words[word] {
        case ",", ";", ":", ".", "!", "?", "–", "—", "--": return true
        case "”", "''", "\"": return word + 1 >= tree.count || tree.sentence.classes[word + 1] == .punct
        default: return false
        }
    }
}
