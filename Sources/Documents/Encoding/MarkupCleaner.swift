/// Makes decoded text safe and cheap to hand to a C parser: undoes references, drops what XML forbids and what nobody reads.
///
/// libxml2 2.9 loses everything after a NUL in HTML, compares every attribute of a tag with every other, and calls back
/// for every reference by itself. What comes out holds no comment, no declaration, no script but JSON-LD, of HTML only the
/// attributes in `AttributeName`, and no reference: characters that would be markup travel as `Escape`.
enum MarkupCleaner {
    /// `text` (valid UTF-8) from `start` on, without U+0000–8, B, C, E–1F, 7F, FFFE and FFFF.
    static func clean(_ text: [UInt8], from start: Int = 0, isXML: Bool) -> [UInt8] {
        text.withUnsafeBufferPointer { bytes in
            var cleaning = MarkupCleaning(scan: MarkupScan(bytes), at: start, isXML: isXML)
            return cleaning.run()
        }
    }

    /// How a character that would be markup passes through the parser as text: U+007F, which is removed everywhere
    /// else, and a letter.
    enum Escape {
        static let mark: UInt8 = 0x7F

        static func letter(of byte: UInt8) -> UInt8? {
            switch byte {
            case UInt8(ascii: "&"): UInt8(ascii: "a")
            case UInt8(ascii: "<"): UInt8(ascii: "l")
            case UInt8(ascii: ">"): UInt8(ascii: "g")
            case UInt8(ascii: "\""): UInt8(ascii: "q")
            case UInt8(ascii: "'"): UInt8(ascii: "s")
            default: nil
            }
        }

        static func byte(of letter: UInt8) -> UInt8 {
            switch letter {
            case UInt8(ascii: "a"): UInt8(ascii: "&")
            case UInt8(ascii: "l"): UInt8(ascii: "<")
            case UInt8(ascii: "g"): UInt8(ascii: ">")
            case UInt8(ascii: "q"): UInt8(ascii: "\"")
            case UInt8(ascii: "s"): UInt8(ascii: "'")
            default: letter
            }
        }
    }

    /// Bytes that cannot simply be copied: markup, control characters, and the leads of U+0080–9F and U+FFFE.
    static let special: [Bool] = (0...255).map { byte in
        switch byte {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x26, 0x3C, 0x7F, 0xC2, 0xEF: true
        default: false
        }
    }
}
