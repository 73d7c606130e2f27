import Language

/// Words that keep events of states out of other pages: who does not act for a state, and what only stands on a sports page
/// (`@outsiders` and `@sport` of `Lexicons/classes.lex`).
struct Outsiders: Sendable {
    let words: Set<String>
    let sport: Set<String>

    /// Whether a sentence reports of sport: a word of it, or a score ("2-1").
    func isSport(_ tree: SentenceTree) -> Bool {
        (0..<tree.count).contains { sport.contains(tree.lemma($0)) || isScore(tree.sentence.words[$0]) }
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
