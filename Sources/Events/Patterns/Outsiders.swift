import Language

/// Words that keep events of states out of other pages: who does not act for a state, and what only stands on a sports page
/// (`@outsiders` and `@sport` of `Lexicons/classes.lex`).
struct Outsiders: Sendable {
    let words: Set<String>
    let sport: Set<String>
    private let sportWords: SurfaceForms

    init(words: Set<String>, sport: Set<String>) {
        self.words = words
        self.sport = sport
        sportWords = SurfaceForms(sport.sorted(), irregular: [:])
    }

    /// Whether a text is a sports page: four words of sport, however far apart.
    func isSportsPage(_ text: TokenizedText) -> Bool {
        var count = 0
        for token in text.starts.indices where sportWords.knows(text.bytes, text.span(token)) {
            count += 1
            if count > 3 { return true }
        }
        return false
    }

    /// Whether a sentence reports of sport: a word of it, or a score ("2-1").
    func isSport(_ tree: SentenceTree) -> Bool {
        (0..<tree.count).contains { word in
            sport.contains(tree.lemma(word)) && !isCalling(word, tree) || isScore(tree.sentence.words[word])
        }
    }

    /// "released the **basketball** player": what somebody is, not what is told.
    private func isCalling(_ word: Int, _ tree: SentenceTree) -> Bool {
        guard tree.isRelation(word, "compound") else { return false }
        let next = word + 1 < tree.count ? tree.lemma(word + 1) : ""
        return ["player", "star", "coach", "fan", "champion", "official", "stadium"].contains(next)
    }

    /// Two short numbers around a dash; longer ones may be years.
    private func isScore(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard bytes.count >= 3, bytes.count <= 5, let dash = bytes.firstIndex(of: UInt8(ascii: "-")), dash > 0,
            dash < 3, bytes.count - dash - 1 > 0, bytes.count - dash - 1 < 3
        else { return false }
        return bytes.enumerated().allSatisfy { $0.offset == dash || (0x30...0x39).contains($0.element) }
    }
}
