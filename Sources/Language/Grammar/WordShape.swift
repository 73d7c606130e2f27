/// What the network sees of a word as written: its normalised bytes, capitals, figures, marks, place in the sentence.
///
/// Training/Network/features.py gives the same numbers; a test holds the two together.
enum WordShape {
    /// Shapes are below this.
    static let count = 224

    /// Lower case (ASCII), figures as `0`, one kind of quotation mark and dash.
    static func normalise(_ word: ArraySlice<UInt8>, into bytes: inout [UInt8]) {
        bytes.removeAll(keepingCapacity: true)
        var index = word.startIndex
        while index < word.endIndex {
            let byte = word[index]
            if byte &- 0x61 < 26 {
                bytes.append(byte)
            } else if byte &- 0x41 < 26 {
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
            } else if byte == UInt8(ascii: "-"), bytes.count == 1, bytes[0] == byte {
                // "--" is the dash of typewriters.
            } else {
                bytes.append(byte)
            }
            index += 1
        }
        if bytes.count == 2, bytes[0] == 0x27, bytes[1] == 0x27 { bytes = [UInt8(ascii: "\"")] }
    }

    static func shape(_ word: ArraySlice<UInt8>, isFirst: Bool, inHeadline: Bool) -> Int {
        var (upper, lower, digits, other) = (0, 0, 0, 0)
        for byte in word {
            if byte &- 0x61 < 26 || byte >= 0x80 {
                lower += 1
            } else if byte &- 0x41 < 26 {
                upper += 1
            } else if byte &- 0x30 < 10 {
                digits += 1
            } else {
                other += 1
            }
        }
        var kind = 0
        if let first = word.first, first &- 0x41 < 26 { kind = lower == 0 && upper > 1 ? 3 : 2 }
        if kind == 0, upper > 0 { kind = 1 }
        kind = kind * 2 + (digits > 0 ? 1 : 0)
        kind = kind * 3 + (other == 0 ? 0 : other == word.count ? 2 : 1)
        kind = kind * 2 + (upper + lower > 0 ? 1 : 0)
        kind = kind * 2 + (isFirst ? 1 : 0)
        return 16 + kind * 2 + (inHeadline ? 1 : 0)
    }

    /// Nearly all longer words begin with a capital, so that capitals say nothing of names.
    static func isHeadline(_ words: [ArraySlice<UInt8>]) -> Bool {
        var (capitals, letters) = (0, 0)
        for word in words where word.count > 3 {
            guard let first = word.first, (first | 0x20) &- 0x61 < 26 else { continue }
            letters += 1
            if first &- 0x41 < 26 { capitals += 1 }
        }
        return letters >= 3 && capitals * 10 >= letters * 8
    }
}
