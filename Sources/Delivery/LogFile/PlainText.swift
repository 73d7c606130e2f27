/// Words of strangers, made fit to stand in one line of a terminal.
///
/// A headline may hold line breaks that would forge a second alert, escape sequences that move the cursor, and marks that
/// turn the direction of reading so that a text looks like another ("Trojan Source", CVE-2021-42574).
enum PlainText {
    /// The text on one line: runs of white space become one space, control characters become visible escapes (`\x1b`),
    /// invisible format characters (bidi marks and overrides, soft hyphen, byte order mark, tags) go. Joiners stay, as Persian
    /// and Indic scripts cannot do without.
    ///
    /// - Parameter limit: The most Unicode scalars of the result; a longer text is cut and ends in "…".
    static func oneLine(_ text: String, limit: Int = .max) -> String {
        if isPlain(text), text.utf8.count <= limit { return text }
        var line = String.UnicodeScalarView()
        var length = 0
        var needsSpace = false
        for scalar in text.unicodeScalars where length <= limit {
            let role = role(of: scalar)
            if role == .invisible { continue }
            if role == .space {
                needsSpace = length > 0
                continue
            }
            if needsSpace {
                line.append(" ")
                length += 1
                needsSpace = false
            }
            if role == .control {
                let shown = escape(scalar).unicodeScalars
                line.append(contentsOf: shown)
                length += shown.count
            } else {
                line.append(scalar)
                length += 1
            }
        }
        guard length > limit else { return String(line) }
        // Between characters as people see them: an emoji may be seven scalars.
        var cut = String(line.prefix(limit))
        while cut.unicodeScalars.count >= limit, !cut.isEmpty { cut.removeLast() }
        return cut + "…"
    }

    /// Printable ASCII without a space too many: most names and all addresses, which stay as they are.
    private static func isPlain(_ text: String) -> Bool {
        var before: UInt8 = 0x20
        for byte in text.utf8 {
            guard (0x20...0x7E).contains(byte), byte != 0x20 || before != 0x20 else { return false }
            before = byte
        }
        return before != 0x20
    }

    private enum Role { case shown, space, invisible, control }

    private static func role(of scalar: Unicode.Scalar) -> Role {
        switch scalar.value {
        case 0x21...0x7E: return .shown
        case 0x20, 0x09...0x0D, 0x85: return .space
        case 0x00..<0x20, 0x7F..<0xA0: return .control
        case 0x200C, 0x200D: return .shown
        default:
            switch scalar.properties.generalCategory {
            case .format: return .invisible
            case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
            default: return .shown
            }
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let hex = String(scalar.value, radix: 16)
        return "\\x" + (hex.utf8.count < 2 ? "0" : "") + hex
    }

    /// JSON whose strings hold nothing that a terminal or a splitter of lines would act upon: the C1 controls, line and paragraph
    /// separators and bidi controls that RFC 8259 lets stand raw become `\u` escapes. The value stays the same.
    static func quietJSON(_ json: [UInt8]) -> [UInt8] {
        guard json.contains(where: { $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE2 || $0 == 0xEF }) else { return json }
        var out: [UInt8] = []
        out.reserveCapacity(json.count + 64)
        var at = 0
        while at < json.count {
            if let (code, length) = loud(json, at) {
                let hex = String(code, radix: 16)
                out += Array(("\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex).utf8)
                at += length
            } else {
                out.append(json[at])
                at += 1
            }
        }
        return out
    }

    /// The code point at an offset and its length in bytes, if it is one of those to escape.
    private static func loud(_ bytes: [UInt8], _ at: Int) -> (UInt32, Int)? {
        func byte(_ index: Int) -> UInt32 { at + index < bytes.count ? UInt32(bytes[at + index]) : 0 }
        switch byte(0) {
        case 0xC2 where (0x80..<0xA0).contains(byte(1)): return (byte(1), 2)
        case 0xD8 where byte(1) == 0x9C: return (0x061C, 2)
        case 0xE2:
            let code = 0x2000 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F)
            switch code {
            case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (code, 3)
            default: return nil
            }
        case 0xEF where byte(1) == 0xBB && byte(2) == 0xBF: return (0xFEFF, 3)
        default: return nil
        }
    }
}
