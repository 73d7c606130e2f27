public import Model

extension StorySketch {
    /// Words of a sequence.
    private static let width = 3

    /// The sketch of a text; case, punctuation and markup that is no word do not matter.
    public init(_ text: Span<UInt8>) { self.init(sequences: StorySketch.sequences(text)) }

    /// A hash of every three words in a row; of all words where there are fewer.
    private static func sequences(_ text: Span<UInt8>) -> [UInt64] {
        let words = words(text)
        guard words.count >= width else {
            return words.isEmpty ? [] : [mixed(words.reduce(0) { mixed($0 &* 31 &+ $1) })]
        }
        return (0...(words.count - width)).map { start in
            var hash: UInt64 = 0
            for offset in 0..<width { hash = mixed(hash &* 31 &+ words[start + offset]) }
            return hash
        }
    }

    /// A hash of every run of letters and digits; what is not ASCII counts as a letter.
    private static func words(_ text: Span<UInt8>) -> [UInt64] {
        var words: [UInt64] = []
        var hash: UInt64 = 0
        var length = 0
        for index in text.indices {
            var byte = text[index]
            if byte &- 65 < 26 { byte |= 0x20 }
            if byte &- 97 < 26 || byte &- 48 < 10 || byte >= 0x80 {
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
                length += 1
            } else if length > 0 {
                words.append(mixed(hash))
                (hash, length) = (0, 0)
            }
        }
        if length > 0 { words.append(mixed(hash)) }
        return words
    }

    /// MurmurHash3's finaliser (Appleby, public domain): every bit of the input moves every bit of the output.
    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value ^= value >> 33
        value &*= 0xFF51_AFD7_ED55_8CCD
        value ^= value >> 33
        value &*= 0xC4CE_B9FE_1A85_EC53
        return value ^ value >> 33
    }
}
