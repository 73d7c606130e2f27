// Small questions about bytes that every reader of this room asks.

extension UInt8 {
    /// White space of HTML and XML: space, tab, line feed, form feed, carriage return.
    var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    var lowered: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

    /// The value of a hexadecimal digit.
    var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// Without white space at either end.
    var trimmed: SubSequence {
        var start = startIndex
        var end = endIndex
        while start < end, self[start].isSpace { start += 1 }
        while end > start, self[end - 1].isSpace { end -= 1 }
        return self[start..<end]
    }
}

extension String {
    init(utf8 bytes: some Collection<UInt8>) { self.init(decoding: bytes, as: UTF8.self) }

    /// Without white space at either end, and with every run of white space inside made one blank.
    var collapsed: String {
        var out: [UInt8] = []
        var pending = false
        var bytes = utf8.makeIterator()
        var held: UInt8?
        while let byte = held ?? bytes.next() {
            held = nil
            if byte.isSpace {
                pending = true
                continue
            }
            if byte == 0xC2, let next = bytes.next() {
                // U+00A0, the no-break space.
                if next == 0xA0 {
                    pending = true
                    continue
                }
                if pending, !out.isEmpty { out.append(0x20) }
                pending = false
                out.append(byte)
                held = next
                continue
            }
            if pending, !out.isEmpty { out.append(0x20) }
            pending = false
            out.append(byte)
        }
        return String(utf8: out)
    }

    /// ASCII letters made small, the rest as it stands.
    var asciiLowered: String { String(utf8: utf8.map(\.lowered)) }

    var nonEmpty: String? { isEmpty ? nil : self }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// Where `word` (small ASCII letters) first stands, in either case.
    func find(_ word: StaticString) -> Int? {
        let length = word.utf8CodeUnitCount
        guard length > 0, count >= length else { return nil }
        for at in startIndex...(endIndex - length) where self[at].lowered == word.utf8Start[0] {
            var index = 1
            while index < length, self[at + index].lowered == word.utf8Start[index] { index += 1 }
            if index == length { return at }
        }
        return nil
    }
}

extension [UInt8] {
    /// Whether `word` (small ASCII letters) stands at `offset`, in either case.
    func has(_ word: StaticString, at offset: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset >= 0, offset + length <= count else { return false }
        for index in 0..<length where self[offset + index].lowered != word.utf8Start[index] { return false }
        return true
    }

    /// Where `word` (small ASCII letters) first stands at or after `offset`, in either case.
    func find(_ word: StaticString, from offset: Int = 0, to end: Int? = nil) -> Int? {
        let length = word.utf8CodeUnitCount
        let last = Swift.min(end ?? count, count) - length
        guard length > 0, offset <= last else { return nil }
        let first = word.utf8Start[0]
        var at = offset
        while at <= last {
            if self[at].lowered == first, has(word, at: at) { return at }
            at += 1
        }
        return nil
    }
}
