/// One sentence with its grammar. Word indices run from 0 within the sentence; arrays are parallel.
public struct ParsedSentence: Sendable {
    /// UTF-8 byte offsets of each word in the whole text.
    public var spans: [Range<Int>]
    /// As written.
    public var words: [String]
    /// Lower-case dictionary form; proper nouns keep their case.
    public var lemmas: [String]
    public var classes: [WordClass]
    /// Penn Treebank tags, as the treebank gives them: `VBD`, `NNP` …
    public var tags: [String]
    /// Index of the governing word; -1 for the root.
    public var heads: [Int]
    /// Universal Dependencies relation with its subtype: `nsubj`, `nsubj:pass`, `acl:relcl`, `root` …
    public var relations: [String]

    public init(
        spans: [Range<Int>], words: [String], lemmas: [String], classes: [WordClass], tags: [String], heads: [Int],
        relations: [String]
    ) {
        self.spans = spans
        self.words = words
        self.lemmas = lemmas
        self.classes = classes
        self.tags = tags
        self.heads = heads
        self.relations = relations
    }

    public var count: Int { words.count }

    /// From the first word to the last, in bytes of the text.
    public var span: Range<Int> {
        guard let first = spans.first, let last = spans.last else { return 0..<0 }
        return first.lowerBound..<last.upperBound
    }
}
