/// What a character means to the tokenizer. Multi-byte characters are classed by their code point; unknown ones are letters.
enum ByteClass: UInt8 {
    case letter, digit, space, newline, apostrophe, hyphen, dash, period, comma, colon, slash, ampersand
    /// `!` `?`, which close a sentence; runs of them are one token.
    case exclamation
    /// Symbols that stand alone but whose repetition is one token: `***`, `====`, `<<`.
    case repeated
    /// Everything else that stands alone: brackets, double quotes, currency, `%`.
    case single
    case underscore, at

    /// Class and length in bytes of the character that starts at `index`.
    static func read(_ bytes: [UInt8], _ index: Int) -> (class: ByteClass, length: Int) {
        let byte = bytes[index]
        if byte < 0x80 { return (ascii(byte), 1) }
        return wide(bytes, index)
    }

    @inline(__always)
    static func ascii(_ byte: UInt8) -> ByteClass {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x30...0x39: .digit
        case 0x0A, 0x0D, 0x0B, 0x0C: .newline
        case 0...0x20, 0x7F: .space
        case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "."): .period
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "&"): .ampersand
        case UInt8(ascii: "!"), UInt8(ascii: "?"): .exclamation
        case UInt8(ascii: "_"): .underscore
        case UInt8(ascii: "@"): .at
        case UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "+"), UInt8(ascii: "|"), UInt8(ascii: "^"):
            .repeated
        default: .single
        }
    }

    private static func wide(_ bytes: [UInt8], _ index: Int) -> (class: ByteClass, length: Int) {
        let lead = bytes[index]
        let wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        guard wanted > 1, index + wanted <= bytes.count else { return (.letter, 1) }
        var point = UInt32(lead) & (wanted == 2 ? 0x1F : wanted == 3 ? 0x0F : 0x07)
        for offset in 1..<wanted {
            let next = bytes[index + offset]
            // Not UTF-8: the byte is taken alone, so that no mark after it is swallowed.
            guard next & 0xC0 == 0x80 else { return (.letter, 1) }
            point = point << 6 | UInt32(next & 0x3F)
        }
        return (classify(point), wanted)
    }

    private static func classify(_ point: UInt32) -> ByteClass {
        switch point {
        case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF, 0xAD: .space
        case 0x85, 0x2028, 0x2029: .newline
        case 0x2018, 0x2019, 0x201B, 0x2BC, 0xFF07: .apostrophe
        case 0x2010, 0x2011: .hyphen
        case 0x2012...0x2015, 0x2212: .dash
        case 0x2026: .period
        case 0xFF01, 0xFF1F: .exclamation
        case 0xA1...0xA9, 0xAB, 0xAC, 0xAE...0xB1, 0xB4, 0xB6, 0xB7, 0xBB, 0xBF, 0xD7, 0xF7: .single
        case 0x201A, 0x201C...0x2025, 0x2030...0x205E, 0x20A0...0x20CF, 0x2190...0x2BFF, 0x3001...0x3003: .single
        case 0x3008...0x3011, 0xFF08, 0xFF09, 0xFF0C, 0xFF0E, 0x1F000...0x1FAFF: .single
        default: .letter
        }
    }
}
