/// A text as the phrase matcher sees it: tokens cut once more at inner hyphens and slashes, each with its word numbers.
///
/// "US-Russian" may come as one token or as three; either way it is two units, the second marked as joined.
struct ActorUnits {
    struct Shape: OptionSet {
        let rawValue: UInt8
        /// Follows the unit before it after nothing but a hyphen or slash.
        static let joined = Shape(rawValue: 1)
        static let capitalised = Shape(rawValue: 2)
        static let hasSmall = Shape(rawValue: 4)
        static let isWord = Shape(rawValue: 8)
    }

    private(set) var starts: [Int32] = []
    private(set) var ends: [Int32] = []
    private(set) var tokens: [Int32] = []
    /// Word number as written, and with ASCII capitals as small letters; -1 for words no lexicon has.
    private(set) var exact: [Int32] = []
    private(set) var folded: [Int32] = []
    private(set) var shapes: [Shape] = []
    private(set) var sentences: [Range<Int>] = []

    var count: Int { starts.count }

    init(_ text: TokenizedText, words: PhraseVocabulary) {
        let capacity = text.starts.count + text.starts.count / 16
        starts.reserveCapacity(capacity)
        ends.reserveCapacity(capacity)
        tokens.reserveCapacity(capacity)
        exact.reserveCapacity(capacity)
        folded.reserveCapacity(capacity)
        shapes.reserveCapacity(capacity)
        for sentence in text.sentences {
            let first = count
            var joined = false
            for token in sentence {
                let start = Int(text.starts[token])
                let end = Int(text.ends[token])
                if ActorUnits.isJoiner(text.bytes, start, end), ActorUnits.isInside(text, token, sentence) {
                    joined = true
                    continue
                }
                cut(text.bytes, start, end, token: token, joined: joined, words: words)
                joined = false
            }
            sentences.append(first..<count)
        }
    }

    /// Cuts one token at its inner hyphens; one pass computes both hashes and the shape.
    private mutating func cut(
        _ bytes: [UInt8], _ start: Int, _ end: Int, token: Int, joined: Bool, words: PhraseVocabulary
    ) {
        var from = start
        var joined = joined
        var exactHash = PhraseVocabulary.seed
        var foldedHash = PhraseVocabulary.seed
        var shape: Shape = []
        var at = start
        while at < end {
            let byte = bytes[at]
            let width = ActorUnits.joinerWidth(bytes, at, end)
            if width > 0, at > from, at + width < end {
                add(from, at, token, joined ? shape.union(.joined) : shape, exactHash, foldedHash, bytes, words)
                at += width
                (from, joined, shape) = (at, true, [])
                (exactHash, foldedHash) = (PhraseVocabulary.seed, PhraseVocabulary.seed)
                continue
            }
            // A final full stop belongs to the abbreviation, not to the word: "U.S." and "U.S" are one.
            if byte == UInt8(ascii: "."), at == end - 1, at > from { break }
            exactHash = PhraseVocabulary.mix(exactHash, byte)
            foldedHash = PhraseVocabulary.mix(foldedHash, PhraseVocabulary.folded(byte))
            if byte &- 97 < 26 { shape.formUnion([.hasSmall, .isWord]) }
            if byte >= 128 || byte &- 65 < 26 { shape.insert(.isWord) }
            if at == from, ActorUnits.isCapital(bytes, at, end) { shape.insert(.capitalised) }
            at += 1
        }
        add(from, end, token, joined ? shape.union(.joined) : shape, exactHash, foldedHash, bytes, words)
    }

    private mutating func add(
        _ start: Int, _ end: Int, _ token: Int, _ shape: Shape, _ exactHash: UInt64, _ foldedHash: UInt64,
        _ bytes: [UInt8], _ words: PhraseVocabulary
    ) {
        let last = end - start > 1 && bytes[end - 1] == UInt8(ascii: ".") ? end - 1 : end
        starts.append(Int32(start))
        ends.append(Int32(end))
        tokens.append(Int32(token))
        shapes.append(shape)
        let written = words.find(hash: exactHash, in: bytes, start..<last, folding: false)
        exact.append(written)
        folded.append(
            exactHash == foldedHash ? written : words.find(hash: foldedHash, in: bytes, start..<last, folding: true))
    }

    /// Width of a hyphen, non-breaking hyphen, en dash or slash at a place; 0 for anything else.
    @inline(__always)
    private static func joinerWidth(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
        let byte = bytes[at]
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") { return 1 }
        guard byte == 0xe2, at + 2 < end, bytes[at + 1] == 0x80 else { return 0 }
        return (0x90...0x93).contains(bytes[at + 2]) ? 3 : 0
    }

    private static func isJoiner(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        end - start <= 3 && start < end && joinerWidth(bytes, start, end) == end - start
    }

    /// Whether a token touches the tokens on both sides.
    private static func isInside(_ text: TokenizedText, _ token: Int, _ sentence: Range<Int>) -> Bool {
        token > sentence.lowerBound && token + 1 < sentence.upperBound && text.ends[token - 1] == text.starts[token]
            && text.starts[token + 1] == text.ends[token]
    }

    /// Whether a Latin capital stands here: A–Z, Latin-1 and Latin Extended-A.
    private static func isCapital(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
        let byte = bytes[at]
        if byte < 128 { return byte &- 65 < 26 }
        guard at + 1 < end else { return false }
        let next = bytes[at + 1]
        switch byte {
        case 0xc3: return next <= 0x9e
        case 0xc4: return next < 0xb9 ? next & 1 == 0 : next & 1 == 1
        case 0xc5: return next < 0x89 || next > 0xb8 ? next & 1 == 1 : next & 1 == 0
        default: return false
        }
    }
}
