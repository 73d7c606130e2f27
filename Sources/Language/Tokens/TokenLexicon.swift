import Model

/// The closed word lists of the tokenizer, read once from `tokens.lex`.
struct TokenLexicon: Sendable {
    /// What the list says of a word ending in a full stop.
    enum Abbreviation: UInt8 {
        /// Stands before a name; a sentence never ends here: `Mr.`, `Gen.`
        case title
        /// Keeps its full stop only before a figure: `No. 5`
        case numbered
        /// May also close a sentence: `Inc.`, `p.m.`
        case plain
    }

    private(set) var abbreviations: [UInt64: Abbreviation] = [:]
    /// Words written together that the treebank cuts in two; the offset of the cut in bytes.
    private var splits: [UInt64: Int] = [:]
    /// By length and first two letters: whether any word of `splits` is like that. Most words are not.
    private var mayBeSplit = [Bool](repeating: false, count: 1 << 14)
    /// Prefixes that keep their hyphen: `non-`, `anti-`.
    private(set) var prefixes: Set<UInt64> = []
    /// Units written onto a figure and cut from it: `5pm`, `10km`.
    private(set) var units: Set<UInt64> = []
    /// Words that open a sentence far more often than they follow an abbreviation: `The`, `But`.
    private(set) var starters: Set<UInt64> = []
    /// Verbs that follow a quoted exclamation and its speaker.
    private(set) var sayings: Set<UInt64> = []

    /// The embedded file; a test and `Grammar.english()` report a fault in it.
    static let embedded = Result<TokenLexicon, LexiconError> { () throws(LexiconError) in
        try TokenLexicon(EmbeddedFile("Language/tokens.lex"))
    }

    /// The embedded lists, or none where the file is at fault: tokenizing itself cannot fail.
    static let ifSound: TokenLexicon =
        switch embedded {
        case .success(let lexicon): lexicon
        case .failure: TokenLexicon()
        }

    private init() {}

    init(_ file: EmbeddedFile) throws(LexiconError) {
        let lexicon = try LexiconFile(name: file.name, text: file.text, format: "token 1", keys: ["kind", "at"])
        for line in lexicon.lines {
            let key = TokenLexicon.key(Array(line.head.utf8)[...])
            for kind in line["kind"] {
                switch kind {
                case "title": abbreviations[key] = .title
                case "numbered": abbreviations[key] = .numbered
                case "abbreviation": abbreviations[key] = .plain
                case "prefix": prefixes.insert(key)
                case "unit": units.insert(key)
                case "starter": starters.insert(key)
                case "saying": sayings.insert(key)
                case "split":
                    guard let cut = line["at"].first.flatMap({ Int($0) }), cut > 0, cut < line.head.utf8.count else {
                        throw LexiconError(file: file.name, line: line.number, reason: "“split” needs “at: BYTES”")
                    }
                    splits[key] = cut
                    let bytes = Array(line.head.utf8)
                    mayBeSplit[TokenLexicon.sketch(bytes, bytes.indices)] = true
                default:
                    throw LexiconError(file: file.name, line: line.number, reason: "unknown kind “\(kind)”")
                }
            }
        }
    }

    /// Where the grammar sees two words in one: bytes of the first.
    func split(_ bytes: [UInt8], _ word: Range<Int>) -> Int? {
        guard word.count >= 2, mayBeSplit[TokenLexicon.sketch(bytes, word)] else { return nil }
        return splits[TokenLexicon.key(bytes[word])]
    }

    private static func sketch(_ bytes: [UInt8], _ word: Range<Int>) -> Int {
        (word.count & 15) << 10 | Int(bytes[word.lowerBound] & 31) << 5 | Int(bytes[word.lowerBound + 1] & 31)
    }

    /// FNV-1a over the bytes with ASCII letters in lower case.
    static func key(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes {
            let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3
        }
        return hash
    }
}
