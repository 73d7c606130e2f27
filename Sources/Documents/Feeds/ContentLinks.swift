/// Links inside HTML that a feed carries, made absolute: what is read later has left its feed's base behind.
enum ContentLinks {
    private static let names: [StaticString] = ["href=", "src="]

    /// Whether some `href` or `src` needs a base; what is absolute, a fragment or data does not.
    static func holdsRelative(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in values(bytes).contains { isRelative(UnsafeBufferPointer(rebasing: bytes[$0])) }
        }
    }

    static func resolved(_ text: String, base: WebAddress?) -> String {
        guard let base else { return text }
        var text = text
        let out = text.withUTF8 { bytes in
            var out: [UInt8] = []
            out.reserveCapacity(bytes.count + 256)
            var copied = 0
            for value in values(bytes) where isRelative(UnsafeBufferPointer(rebasing: bytes[value])) {
                let reference = CharacterReference.undone(String(utf8: bytes[value]))
                guard let address = WebAddress.parse(reference, base: base) else { continue }
                out.append(contentsOf: bytes[copied..<value.lowerBound])
                for byte in address.description.utf8 {
                    if byte == UInt8(ascii: "&") { out.append(contentsOf: "&amp;".utf8) } else { out.append(byte) }
                }
                copied = value.upperBound
            }
            out.append(contentsOf: bytes[copied...])
            return out
        }
        return String(utf8: out)
    }

    private static func isRelative(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = value.first, first != UInt8(ascii: "#") else { return false }
        for byte in value.prefix(24) {
            if byte == UInt8(ascii: ":") { return false }
            if !byte.isLetter, !byte.isDigit, byte != 0x2B, byte != 0x2D, byte != 0x2E { break }
        }
        return true
    }

    /// Where the values of `href` and `src` stand inside tags.
    private static func values(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        let scan = MarkupScan(bytes)
        var found: [Range<Int>] = []
        var at = 0
        while let equals = scan.find("=", from: at, to: bytes.count) {
            at = equals + 1
            let isLink = names.contains { name in
                let start = at - name.utf8CodeUnitCount
                return start > 0 && scan.has(name, start) && bytes[start - 1].isSpace
            }
            guard isLink, at < bytes.count else { continue }
            let quote = bytes[at]
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
            var end = at + 1
            while end < bytes.count, bytes[end] != quote, bytes[end] != UInt8(ascii: "<"), end - at < 4096 { end += 1 }
            guard end < bytes.count, bytes[end] == quote else { continue }
            found.append((at + 1)..<end)
            at = end
        }
        return found
    }
}
