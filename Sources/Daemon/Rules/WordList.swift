/// Words and phrases to look for, whole and without regard to case.
public struct WordList: Sendable, Hashable {
    private let needles: [[Unicode.Scalar]]

    public init(_ words: some Sequence<String>) {
        needles = words.map { Array($0.lowercased().unicodeScalars) }.filter { !$0.isEmpty }
    }

    /// Whether any of the words stands in any of the texts, not inside a longer word.
    public func occur(in texts: [String]) -> Bool {
        texts.contains { text in
            let scalars = Array(text.lowercased().unicodeScalars)
            return needles.contains { WordList.stands($0, in: scalars) }
        }
    }

    /// Those of the words that stand in any of the texts, in small letters.
    func found(in texts: [String]) -> [String] {
        let texts = texts.map { Array($0.lowercased().unicodeScalars) }
        return needles.filter { needle in texts.contains { WordList.stands(needle, in: $0) } }.map { needle in
            needle.reduce(into: "") { $0.unicodeScalars.append($1) }
        }
    }

    private static func stands(_ needle: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Bool {
        guard needle.count <= text.count else { return false }
        for start in 0...(text.count - needle.count) where text[start] == needle[0] {
            let end = start + needle.count
            guard text[start..<end].elementsEqual(needle) else { continue }
            let opens = start == 0 || !continues(text[start - 1], needle[0])
            let closes = end == text.count || !continues(needle[needle.count - 1], text[end])
            if opens, closes { return true }
        }
        return false
    }

    /// Whether two neighbours belong to one word.
    private static func continues(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool { isLetter(a) && isLetter(b) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
