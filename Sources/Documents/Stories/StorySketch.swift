/// What the near-duplicate index keeps of a text: a sample of its three-word sequences and where they stand.
///
/// One-permutation MinHash (Li, Owen, Zhang 2012): the hash of each sequence of three words falls into one of `bins`, and each bin keeps its
/// smallest. Of a short text nearly every sequence is kept, so that what two texts share is known not only in amount but in place: a copy that
/// was cut runs to its end inside the other, a teaser of another article does not.
public struct StorySketch: Sendable, Hashable {
    /// Bins of a sketch.
    static let bins = 96
    /// Words of a sequence.
    static let width = 3

    /// The smallest hash of each bin; 0 where no sequence fell into it.
    let hashes: [UInt32]
    /// Where that sequence begins, in 255ths of the text.
    let places: [UInt8]
    /// Different sequences of the text, nearly.
    let count: Int

    /// Bytes that an index keeps of a text.
    public static let size = bins * 5 + 4

    /// The sketch of a text; case, punctuation and markup that is no word do not matter.
    public init(_ text: Span<UInt8>) {
        let sequences = StorySketch.sequences(text)
        var smallest = [UInt64](repeating: .max, count: StorySketch.bins)
        var first = [Int](repeating: 0, count: StorySketch.bins)
        for (place, hash) in sequences.enumerated() {
            let bin = Int((hash >> 40) % UInt64(StorySketch.bins))
            let value = hash & 0xFF_FFFF_FFFF
            guard value < smallest[bin] else { continue }
            smallest[bin] = value
            first[bin] = place
        }
        let last = max(1, sequences.count - 1)
        hashes = smallest.map { $0 == .max ? 0 : max(1, UInt32(truncatingIfNeeded: $0 >> 8)) }
        places = first.map { UInt8($0 * 255 / last) }
        count = sequences.count
    }

    /// As 32-bit and 8-bit numbers in hexadecimal.
    public var hex: String {
        let figures = Array("0123456789abcdef".utf8)
        var out: [UInt8] = []
        for (hash, place) in zip(hashes, places) {
            for shift in stride(from: 28, through: 0, by: -4) { out.append(figures[Int(hash >> UInt32(shift)) & 15]) }
            out += [figures[Int(place >> 4)], figures[Int(place & 15)]]
        }
        return String(decoding: out, as: UTF8.self)
    }

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
