/// The sentences of a text, to tell what another text of the same story has that this one has not.
///
/// Compared by letters and digits only: case, punctuation and line breaks differ from site to site.
public struct Passages: Sendable {
    /// Letters and digits below which a passage says nothing of its own.
    private static let least = 12

    private let letters: [UInt8]

    public init(_ text: String) { letters = Passages.letters(text) }

    /// Whether a sentence stands in the text.
    public func contain(_ sentence: String) -> Bool {
        let wanted = Passages.letters(sentence)
        guard let first = wanted.first, wanted.count <= letters.count else { return false }
        var start = 0
        while start <= letters.count - wanted.count {
            guard letters[start] == first, letters[start..<start + wanted.count].elementsEqual(wanted) else {
                start += 1
                continue
            }
            return true
        }
        return false
    }

    /// The sentences of another text that are not in this one.
    public func missing(from text: String) -> [Substring] {
        Passages.sentences(text).filter { Passages.letters($0).count >= Passages.least && !contain(String($0)) }
    }

    /// Roughly: a cut too many makes two passages of one sentence, and both are found where the sentence stands.
    private static func sentences(_ text: String) -> [Substring] {
        var sentences: [Substring] = []
        let bytes = text.utf8
        var (start, index) = (bytes.startIndex, bytes.startIndex)
        while index < bytes.endIndex {
            let byte = bytes[index]
            index = bytes.index(after: index)
            let isStop = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            let isEnd = isStop && (index == bytes.endIndex || bytes[index] <= UInt8(ascii: " "))
            guard isEnd || byte == UInt8(ascii: "\n") else { continue }
            sentences.append(text[start..<index])
            start = index
        }
        if start < bytes.endIndex { sentences.append(text[start...]) }
        return sentences
    }

    /// Lower-case letters and digits; what is not ASCII counts as a letter, except the punctuation that begins with E2 80.
    private static func letters(_ text: some StringProtocol) -> [UInt8] {
        var letters: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
                index += 3
                continue
            }
            if byte >= 0x80 || byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 {
                letters.append(byte &- 65 < 26 ? byte | 0x20 : byte)
            }
            index += 1
        }
        return letters
    }
}
