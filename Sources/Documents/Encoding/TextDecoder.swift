/// Bytes of whatever encoding → UTF-8, by what the document says of itself and, where that is wrong, by what it is.
///
/// Order for XML: byte order mark, HTTP charset, XML declaration, UTF-8 (RFC 7303, section 3); for HTML the `meta`
/// element takes the declaration's place (WHATWG HTML, section 13.2.3). Then the bytes are held against the claim:
/// bytes that are valid UTF-8 beyond ASCII are UTF-8, whatever a single-byte label says; bytes that the claimed encoding
/// does not know are read by its superset, and last as UTF-8 whose stray bytes are windows-1252.
enum TextDecoder {
    enum Syntax { case xml, html, json, plain }

    /// Decoded text, always valid UTF-8, without a byte order mark.
    struct Decoded {
        var bytes: [UInt8]
        /// The document was not what it claimed to be.
        var isRepaired: Bool
    }

    static func decode(_ bytes: [UInt8], contentType: String?, syntax: Syntax) -> Decoded {
        if let mark = ByteOrder.mark(of: bytes) {
            let body = Array(bytes[mark.length...])
            if let text = CharacterSet.strict(body, mark.label) { return Decoded(bytes: text, isRepaired: false) }
            return Decoded(bytes: CharacterSet.lenient(body, mark.label), isRepaired: true)
        }
        if let label = ByteOrder.guess(bytes) {
            return Decoded(bytes: CharacterSet.lenient(bytes, label), isRepaired: false)
        }
        let check = UTF8Check(bytes)
        if check.isASCII, bytes.firstIndex(of: 0x1B) == nil { return Decoded(bytes: bytes, isRepaired: false) }
        if check.isValid, !check.isASCII { return Decoded(bytes: bytes, isRepaired: false) }
        var claims: [String] = []
        if let charset = charset(ofContentType: contentType) { claims.append(charset) }
        if let charset = declared(bytes, syntax) { claims.append(charset) }
        for claim in claims {
            guard let label = CharacterSet.superset(of: claim), label != "UTF-8" else { continue }
            if let text = CharacterSet.strict(bytes, label) { return Decoded(bytes: text, isRepaired: false) }
        }
        return Decoded(bytes: CharacterSet.repairedUTF8(bytes), isRepaired: !check.isValid)
    }

    /// The charset parameter of an HTTP `Content-Type` (RFC 9110, section 8.3.1); `us-ascii`, which text/xml once implied, is none.
    static func charset(ofContentType value: String?) -> String? {
        guard let value = value?.asciiLowered, let at = Array(value.utf8).find("charset") else { return nil }
        let rest = Array(value.utf8)[(at + 7)...].trimmed
        guard rest.first == UInt8(ascii: "=") else { return nil }
        let label = token(Array(rest.dropFirst().trimmed))
        return label == "us-ascii" ? nil : label.nonEmpty
    }

    /// The characters of a charset label at the start of `bytes`, without quotes.
    private static func token(_ bytes: [UInt8]) -> String {
        let body = bytes.drop { $0 == 0x22 || $0 == 0x27 }
        return String(utf8: body.prefix { $0.isLetter || $0.isDigit || [0x2D, 0x5F, 0x2E, 0x3A, 0x2B].contains($0) })
            .asciiLowered
    }

    /// The charset a document claims for itself, small letters.
    private static func declared(_ bytes: [UInt8], _ syntax: Syntax) -> String? {
        switch syntax {
        case .json, .plain: return nil
        case .xml:
            guard let start = bytes.find("<?xml", to: 8192), let end = bytes.find("?>", from: start, to: start + 512),
                let at = bytes.find("encoding", from: start, to: end)
            else { return nil }
            let rest = bytes[(at + 8)..<end].trimmed
            return rest.first == UInt8(ascii: "=") ? token(Array(rest.dropFirst().trimmed)).nonEmpty : nil
        case .html:
            // The standard looks at 1,024 bytes; pages that open with long comments put it later.
            var at = 0
            let end = min(bytes.count, 8192)
            while let meta = bytes.find("<meta", from: at, to: end) {
                let close = bytes[meta..<end].firstIndex(of: UInt8(ascii: ">")) ?? end
                if let found = bytes.find("charset", from: meta, to: close) {
                    let rest = bytes[(found + 7)..<close].trimmed
                    if rest.first == UInt8(ascii: "=") { return token(Array(rest.dropFirst().trimmed)).nonEmpty }
                }
                at = close
            }
            return nil
        }
    }

    /// The start of a document as something whose ASCII can be looked at: no mark, no NULs between letters.
    static func plainHead(_ bytes: [UInt8], limit: Int) -> [UInt8] {
        let mark = ByteOrder.mark(of: bytes)
        let head = Array(bytes.dropFirst(mark?.length ?? 0).prefix(limit))
        guard let label = mark?.label ?? ByteOrder.guess(head), label != "UTF-8" else { return head }
        return CharacterSet.lenient(head, label)
    }
}

/// Byte order marks, and what the first bytes betray without one (XML 1.0, appendix F).
enum ByteOrder {
    static func mark(of bytes: [UInt8]) -> (label: String, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("UTF-8", 3) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return ("UTF-32LE", 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("UTF-32BE", 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
        return nil
    }

    static func guess(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 4 else { return nil }
        let first = (bytes[0], bytes[1], bytes[2], bytes[3])
        switch first {
        case (0x3C, 0, 0, 0): return "UTF-32LE"
        case (0, 0, 0, 0x3C): return "UTF-32BE"
        case (0x3C, 0, _, 0), (0x7B, 0, _, 0): return "UTF-16LE"
        case (0, 0x3C, 0, _), (0, 0x7B, 0, _): return "UTF-16BE"
        case (0x4C, 0x6F, 0xA7, 0x94): return "CP037"
        default: return nil
        }
    }
}

/// Whether bytes are UTF-8, and whether they need to be.
struct UTF8Check {
    private(set) var isValid = true
    private(set) var isASCII = true

    init(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { read($0) } }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        let raw = UnsafeRawBufferPointer(bytes)
        var at = 0
        while at < bytes.count {
            if bytes[at] < 0x80 {
                // Eight bytes of ASCII at a time.
                while at + 8 <= raw.count,
                    raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    at += 8
                }
                while at < bytes.count, bytes[at] < 0x80 { at += 1 }
                continue
            }
            isASCII = false
            let length = UTF8Check.sequence(bytes, at)
            guard length > 0 else {
                isValid = false
                return
            }
            at += length
        }
    }

    static func sequence(_ bytes: [UInt8], _ at: Int) -> Int { bytes.withUnsafeBufferPointer { sequence($0, at) } }

    /// Bytes of the well-formed sequence at `at` (Unicode 15, table 3-7); 0 when there is none.
    static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        let first = bytes[at]
        if first < 0x80 { return 1 }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard (0xC2...0xF4).contains(first), at + length <= bytes.count else { return 0 }
        let second = bytes[at + 1]
        switch first {
        case 0xE0: guard second >= 0xA0 else { return 0 }
        case 0xED: guard second < 0xA0 else { return 0 }
        case 0xF0: guard second >= 0x90 else { return 0 }
        case 0xF4: guard second < 0x90 else { return 0 }
        default: break
        }
        for index in 1..<length where bytes[at + index] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
