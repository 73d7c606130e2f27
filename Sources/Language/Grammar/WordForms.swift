/// What the models see of a sentence's words, as atoms. Index 0 stands for “nothing there”, then the words, then the root.
@_spi(Training) public struct WordForms: Sendable {
    /// The normalised word: lower case, figures as `0`, one kind of quotation mark and dash.
    var words: [UInt64] = []
    /// Its last one to five bytes.
    var suffixes: [[UInt64]] = []
    /// Its first one to three bytes.
    var prefixes: [[UInt64]] = []
    /// Capitals, figures, marks, place in the sentence.
    var shapes: [UInt64] = []
    @_spi(Training) public let count: Int

    static let longestSuffix = 5
    static let longestPrefix = 3

    /// - Parameter words: the bytes of each word as written.
    @_spi(Training) public init(_ written: [ArraySlice<UInt8>]) {
        count = written.count
        words.reserveCapacity(count + 2)
        suffixes = Array(repeating: [], count: WordForms.longestSuffix)
        prefixes = Array(repeating: [], count: WordForms.longestPrefix)
        let headline = WordForms.isHeadline(written)
        var bytes: [UInt8] = []
        append([], shape: 1)
        for (index, word) in written.enumerated() {
            WordForms.normalise(word, into: &bytes)
            append(bytes, shape: WordForms.shape(word, isFirst: index == 0, inHeadline: headline))
        }
        append([1], shape: 2)
    }

    private mutating func append(_ bytes: [UInt8], shape: UInt64) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for (index, byte) in bytes.enumerated() {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            if index < WordForms.longestPrefix { prefixes[index].append(FeatureHash.atom(hash)) }
        }
        words.append(FeatureHash.atom(hash))
        for index in min(bytes.count, WordForms.longestPrefix)..<WordForms.longestPrefix {
            prefixes[index].append(FeatureHash.atom(hash &+ 7))
        }
        var tail: UInt64 = 0x84222325
        for length in 0..<WordForms.longestSuffix {
            tail = (tail ^ (length < bytes.count ? UInt64(bytes[bytes.count - 1 - length]) : 0)) &* 0x100_0000_01B3
            suffixes[length].append(FeatureHash.atom(tail))
        }
        shapes.append(FeatureHash.atom(shape))
    }

    private static func normalise(_ word: ArraySlice<UInt8>, into bytes: inout [UInt8]) {
        bytes.removeAll(keepingCapacity: true)
        var index = word.startIndex
        while index < word.endIndex {
            let byte = word[index]
            if byte &- 0x41 < 26 {
                bytes.append(byte | 0x20)
            } else if byte &- 0x30 < 10 {
                bytes.append(0x30)
            } else if byte == 0xE2, index + 2 < word.endIndex, word[index + 1] == 0x80 {
                switch word[index + 2] {
                case 0x98, 0x99: bytes.append(UInt8(ascii: "'"))
                case 0x9C, 0x9D: bytes.append(UInt8(ascii: "\""))
                case 0x90...0x95: bytes.append(UInt8(ascii: "-"))
                case 0xA6: bytes += [0x2E, 0x2E, 0x2E]
                default: bytes += word[index...index + 2]
                }
                index += 2
            } else if byte == UInt8(ascii: "`") {
                bytes.append(UInt8(ascii: "'"))
            } else if byte == UInt8(ascii: "-"), bytes == [byte] {
                // "--" is the dash of typewriters.
            } else {
                bytes.append(byte)
            }
            index += 1
        }
        if bytes == [0x27, 0x27] { bytes = [UInt8(ascii: "\"")] }
    }

    private static func shape(_ word: ArraySlice<UInt8>, isFirst: Bool, inHeadline: Bool) -> UInt64 {
        var upper = 0
        var lower = 0
        var digits = 0
        var other = 0
        for byte in word {
            if byte &- 0x41 < 26 {
                upper += 1
            } else if byte &- 0x61 < 26 || byte >= 0x80 {
                lower += 1
            } else if byte &- 0x30 < 10 {
                digits += 1
            } else {
                other += 1
            }
        }
        var kind: UInt64 = 0
        if let first = word.first, first &- 0x41 < 26 { kind = lower == 0 && upper > 1 ? 3 : 2 }
        if kind == 0, upper > 0 { kind = 1 }
        kind = kind * 2 + (digits > 0 ? 1 : 0)
        kind = kind * 3 + (other == 0 ? 0 : other == word.count ? 2 : 1)
        kind = kind * 2 + (upper + lower > 0 ? 1 : 0)
        kind = kind * 2 + (isFirst ? 1 : 0)
        return 16 + kind * 2 + (inHeadline ? 1 : 0)
    }

    /// Nearly all longer words begin with a capital, so that capitals say nothing of names.
    private static func isHeadline(_ written: [ArraySlice<UInt8>]) -> Bool {
        var capitals = 0
        var letters = 0
        for word in written where word.count > 3 {
            guard let first = word.first, (first | 0x20) &- 0x61 < 26 else { continue }
            letters += 1
            if first &- 0x41 < 26 { capitals += 1 }
        }
        return letters >= 3 && capitals * 10 >= letters * 8
    }
}
