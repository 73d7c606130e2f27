/// Phrases of words in class and id attributes, each with a bit of meaning.
struct ClassPhrases: Sendable {
    /// Hash of the first word of a phrase → phrases as hashes of their words.
    private var phrases: [UInt64: [(words: [UInt64], role: UInt8)]] = [:]

    /// - Parameter phrase: small letters, words joined by hyphens.
    mutating func add(_ phrase: String, role: UInt8) {
        let words = phrase.split(separator: "-").map { WordHash.of($0.utf8) }
        phrases[words[0], default: []].append((words, role))
    }

    /// The roles of all phrases that stand, word beside word, in one of the attribute's tokens.
    func roles(of names: ArraySlice<UInt8>) -> UInt8 {
        var roles: UInt8 = 0
        var words: [UInt64] = []
        for token in names.split(whereSeparator: \.isSpace) where token.count < 80 {
            ClassPhrases.cut(token, into: &words)
            for (index, word) in words.enumerated() {
                for phrase in phrases[word] ?? [] where words[index...].starts(with: phrase.words) {
                    roles |= phrase.role
                }
            }
        }
        return roles
    }

    /// `relatedPosts_box-2` → related, posts, box, 2, as hashes.
    private static func cut(_ token: ArraySlice<UInt8>, into words: inout [UInt64]) {
        words.removeAll(keepingCapacity: true)
        var hash = WordHash()
        var before: UInt8 = 0
        for byte in token {
            let isWordByte = byte.isLetter || byte.isDigit || byte >= 0x80
            let isCapital = byte >= 0x41 && byte <= 0x5A
            let followsSmall = before >= 0x61 && before <= 0x7A
            if !isWordByte || (isCapital && followsSmall), !hash.isEmpty {
                words.append(hash.value)
                hash = WordHash()
            }
            if isWordByte { hash.add(byte.lowered) }
            before = byte
        }
        if !hash.isEmpty { words.append(hash.value) }
    }
}
