import CLibxml2

/// `&eacute;`, `&#233;`, `&#xE9;` (HTML, section 13.5; windows-1252 for 128…159, as browsers read them).
enum CharacterReference {
    /// The reference that starts at `at`; nil when what stands there is a bare ampersand.
    static func read(_ text: UnsafeBufferPointer<UInt8>, at: Int) -> (scalar: UInt32, length: Int)? {
        guard at + 2 < text.count else { return nil }
        if text[at + 1] == UInt8(ascii: "#") { return numeric(text, at) }
        var end = at + 1
        while end < text.count, end - at < 32, text[end].isLetter || text[end].isDigit { end += 1 }
        guard end > at + 1, end < text.count, text[end] == UInt8(ascii: ";") else { return nil }
        let length = end + 1 - at
        return named(text, (at + 1)..<end).map { ($0, length) }
    }

    /// The character of a name; the names that feeds and pages are full of first.
    private static func named(_ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> UInt32? {
        var packed: UInt64 = 0
        for index in name.prefix(8) { packed = packed << 8 | UInt64(text[index]) }
        switch packed {
        case 0x616D70: return 0x26  // amp
        case 0x6C74: return 0x3C  // lt
        case 0x6774: return 0x3E  // gt
        case 0x71756F74: return 0x22  // quot
        case 0x61706F73: return 0x27  // apos
        case 0x6E627370: return 0xA0  // nbsp
        default: break
        }
        return byName[WordHash.of(text[name])]
    }

    /// The names of HTML 4 by their hash; libxml2 looks them up one after the other.
    private static let byName: [UInt64: UInt32] = {
        var table: [UInt64: UInt32] = [:]
        for value in UInt32(34)..<9_831 {
            guard let entity = htmlEntityValueLookup(value), let name = entity.pointee.name else { continue }
            table[WordHash.of(String(cString: name).utf8)] = value
        }
        return table
    }()

    private static func numeric(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (scalar: UInt32, length: Int)? {
        var end = at + 2
        let isHex = end < text.count && text[end].lowered == 0x78
        if isHex { end += 1 }
        let start = end
        var value: UInt32 = 0
        while end < text.count, end - start < 10, let digit = text[end].hexValue, isHex || digit < 10 {
            value = min(value &* (isHex ? 16 : 10) &+ UInt32(digit), 0x11_0000)
            end += 1
        }
        guard end > start else { return nil }
        if end < text.count, text[end] == UInt8(ascii: ";") { end += 1 }
        if (0x80..<0xA0).contains(value) { value = CharacterSet.scalar1252(UInt8(value)) }
        return (value, end - at)
    }

    /// `text` with every reference in it undone, once.
    static func undone(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return Array(text.utf8).withUnsafeBufferPointer { bytes in
            var out: [UInt8] = []
            out.reserveCapacity(bytes.count)
            var at = 0
            while at < bytes.count {
                if bytes[at] == UInt8(ascii: "&"), let found = read(bytes, at: at) {
                    CharacterSet.append(found.scalar, to: &out)
                    at += found.length
                } else {
                    out.append(bytes[at])
                    at += 1
                }
            }
            return String(utf8: out)
        }
    }
}
