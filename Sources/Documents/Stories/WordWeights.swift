import Model

/// How much a word says of a text: the rarer in English at large, the more.
struct WordWeights: Sendable {
    private var weights: [UInt64: Float] = [:]
    /// Of a word that is not listed.
    private var unknown: Float = 1

    init() {}

    /// - Parameter lines: words with the number of pieces of text that have them; `*` is the number of all.
    init(lines: [LexiconFile.Line]) {
        let counts = lines.map { (word: $0.head, count: $0["pieces"].first.flatMap { Double($0) } ?? 0) }
        let all = Float((counts.first { $0.word == "*" }?.count ?? 0) + 1)
        unknown = WordWeights.logarithm(all)
        for (word, count) in counts {
            weights[WordWeights.hash(Array(word.utf8)[...])] = WordWeights.logarithm(all / (Float(count) + 0.5))
        }
    }

    subscript(word: UInt64) -> Float { weights[word] ?? unknown }

    /// FNV-1a over a word in small letters.
    static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    /// The natural logarithm, without Foundation: of a number of at least 1, by halving and a series; to six digits.
    static func logarithm(_ value: Float) -> Float {
        var (rest, halvings) = (Double(value), 0.0)
        while rest > 1.5 {
            rest /= 2
            halvings += 1
        }
        let ratio = (rest - 1) / (rest + 1)
        var (power, sum) = (ratio, 0.0)
        for step in 0..<8 {
            sum += power / Double(2 * step + 1)
            power *= ratio * ratio
        }
        return Float(2 * sum + halvings * 0.693_147_180_559_945)
    }
}
