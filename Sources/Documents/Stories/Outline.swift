/// What an article is about: the words of its title and opening, each by how much it says. Tells whether another outlet tells the same
/// story in words of its own, which sketches of copies cannot.
///
/// Term weights with sublinear frequency and cosine (Salton and Buckley 1988), over English at large rather than over what else was read, so
/// that the answer for two articles never depends on a third. Measured on 100 articles of which every pair was judged
/// (`Tools/score/score_retellings.py`).
public struct Outline: Sendable {
    /// Words of the text that count: what follows is background, which other stories share.
    private static let lead = 400
    /// From here on two articles tell one story: set on one half of the judged pairs, where the likest two of different stories have 0.26.
    private static let sameStory = 0.28

    /// In the order of the hashes; their squares add up to 1.
    private let words: [(hash: UInt64, weight: Float)]

    public init(title: String, text: String) {
        let weights = DocumentLexicons.words.table
        var counts: [UInt64: Float] = [:]
        for hash in Outline.hashes(title, limit: .max) + Outline.hashes(text, limit: Outline.lead) {
            counts[hash, default: 0] += 1
        }
        let weighted = counts.map { (hash: $0, weight: (1 + WordWeights.logarithm($1)) * weights[$0]) }
        let length = weighted.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        words = weighted.map { ($0.hash, $0.weight / max(length, 1e-6)) }.sorted { $0.hash < $1.hash }
    }

    /// 0 for nothing in common, 1 for the same words.
    public func likeness(to other: Outline) -> Double {
        var (own, theirs, sum) = (0, 0, Float(0))
        while own < words.count, theirs < other.words.count {
            let (a, b) = (words[own], other.words[theirs])
            if a.hash == b.hash { sum += a.weight * b.weight }
            if a.hash <= b.hash { own += 1 }
            if b.hash <= a.hash { theirs += 1 }
        }
        return Double(sum)
    }

    /// Whether both tell one story. Never by chaining: asked of two articles only.
    public func tellsStory(of other: Outline) -> Bool { likeness(to: other) >= Outline.sameStory }

    /// Of words of more than one byte, letters and digits in small letters; what is not ASCII counts as a letter, but not the dashes and
    /// quotation marks, which begin with E2 80.
    private static func hashes(_ text: String, limit: Int) -> [UInt64] {
        var found: [UInt64] = []
        let bytes = Array(text.utf8)
        var word: [UInt8] = []
        var at = 0
        func end() {
            if word.count > 1 { found.append(WordWeights.hash(word[...])) }
            word.removeAll(keepingCapacity: true)
        }
        while at < bytes.count, found.count < limit {
            let byte = bytes[at]
            if byte == 0xE2, at + 1 < bytes.count, bytes[at + 1] == 0x80 {
                end()
                at += 3
                continue
            }
            if byte >= 0x80 || byte.isLetter || byte.isDigit { word.append(byte.lowered) } else { end() }
            at += 1
        }
        if found.count < limit { end() }
        return found
    }
}
