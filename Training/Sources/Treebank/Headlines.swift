/// Copies of sentences in the dress of newswire that a treebank of the web lacks: title case without the final stop,
/// names in capitals. Capitals then say little, and the models learn to see past them.
enum Headlines {
    /// A copy in title case, or nil when the sentence is too short, too long or does not end in a full stop.
    static func titled(_ sentence: TreeSentence) -> TreeSentence? {
        guard (4...18).contains(sentence.count), sentence.words.last == [0x2E] else { return nil }
        let last = sentence.count
        guard !sentence.heads.contains(last) else { return nil }
        var copy = sentence
        copy.words.removeLast()
        copy.lemmas.removeLast()
        copy.tags.removeLast()
        copy.heads.removeLast()
        copy.relations.removeLast()
        copy.spaced.removeLast()
        for word in copy.words.indices where copy.words[word].count > 3 || word == 0 { copy.capitalise(word) }
        return copy
    }

    /// A copy without the final stop, otherwise as it is.
    static func unstopped(_ sentence: TreeSentence) -> TreeSentence? {
        guard var copy = titled(sentence) else { return nil }
        copy.words = Array(sentence.words.dropLast())
        return copy
    }
}

extension TreeSentence {
    fileprivate mutating func capitalise(_ word: Int) {
        if words[word][0] &- 0x61 < 26 { words[word][0] &= 0xDF }
    }
}
