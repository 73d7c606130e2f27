import CLibxml2

/// `&eacute;`, `&#233;`, `&#xE9;` (HTML, section 13.5; windows-1252 for 128…159, as browsers read them).
enum CharacterReference {
    /// The reference that starts at `at`; nil when what stands there is a bare ampersand.
    static func read(_ text: [UInt8], at: Int) -> (scalar: UInt32, length: Int)? {
        guard at + 2 < text.count else { return nil }
        if text[at + 1] == UInt8(ascii: "#") { return numeric(text, at) }
        var end = at + 1
        while end < text.count, end - at < 32, text[end].isLetter || text[end].isDigit { end += 1 }
        guard end > at + 1, end < text.count, text[end] == UInt8(ascii: ";") else { return nil }
        let length = end + 1 - at
        if length == 6, text.has("&apos;", at: at) { return (0x27, length) }
        var name = text[(at + 1)..<end].map { $0 } + [0]
        return name.withUnsafeMutableBufferPointer { bytes in
            guard let found = bytes.baseAddress.flatMap({ htmlEntityLookup($0) }) else { return nil }
            return (UInt32(found.pointee.value), length)
        }
    }

    private static func numeric(_ text: [UInt8], _ at: Int) -> (scalar: UInt32, length: Int)? {
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
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
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
