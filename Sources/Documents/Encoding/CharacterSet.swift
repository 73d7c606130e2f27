import Glibc

/// Character encodings by label: UTF-8 and windows-1252 here, the rest through the C library's iconv.
enum CharacterSet {
    /// The encoding that publishers who write `label` mean (WHATWG Encoding, section 4.2: the superset); nil for no label at all.
    static func superset(of label: String) -> String? {
        switch label {
        case "": nil
        case "utf-8", "utf8", "unicode-1-1-utf-8": "UTF-8"
        case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "cp1252",
            "windows-1252", "x-cp1252", "ansi_x3.4-1968":
            "WINDOWS-1252"
        case "gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese", "gb18030": "GB18030"
        case "ks_c_5601-1987", "ks_c_5601", "euc-kr", "euckr", "korean", "ksc5601": "CP949"
        case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji": "CP932"
        case "iso-8859-9", "latin5": "WINDOWS-1254"
        case "iso-8859-11", "tis-620": "CP874"
        case "big5", "big5-hkscs", "x-x-big5": "BIG5-HKSCS"
        case "x-mac-roman", "macintosh": "MACINTOSH"
        // A document that could be searched for its ASCII declaration is no UTF-16, whatever it says.
        case "utf-16", "utf-16le", "utf-16be", "unicode", "ucs-2", "utf-32", "iso-10646-ucs-2": "UTF-8"
        default: label.uppercased()
        }
    }

    /// UTF-8 of `bytes`; nil when the encoding is unknown or any byte does not belong to it.
    static func strict(_ bytes: [UInt8], _ label: String) -> [UInt8]? {
        switch label {
        case "UTF-8": UTF8Check(bytes).isValid ? bytes : nil
        case "WINDOWS-1252": windows1252(bytes)
        default: converted(bytes, label, lenient: false)
        }
    }

    /// UTF-8 of `bytes`, with U+FFFD where a byte does not belong.
    static func lenient(_ bytes: [UInt8], _ label: String) -> [UInt8] {
        switch label {
        case "UTF-8": repairedUTF8(bytes)
        case "WINDOWS-1252": windows1252(bytes)
        default: converted(bytes, label, lenient: true) ?? repairedUTF8(bytes)
        }
    }

    /// UTF-8 whose stray bytes are taken for windows-1252: what happens when texts of two origins are pasted together.
    static func repairedUTF8(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        // Counted first: growing would hold a hostile document twice.
        out.reserveCapacity(bytes.count + strayBytes(bytes) * 2)
        var at = 0
        while at < bytes.count {
            let length = UTF8Check.sequence(bytes, at)
            if length > 0 {
                out += bytes[at..<(at + length)]
                at += length
            } else {
                append(scalar1252(bytes[at]), to: &out)
                at += 1
            }
        }
        return out
    }

    /// Bytes that are in no well-formed sequence; each becomes two or three.
    private static func strayBytes(_ bytes: [UInt8]) -> Int {
        var at = 0
        var count = 0
        while at < bytes.count {
            let length = UTF8Check.sequence(bytes, at)
            if length == 0 { count += 1 }
            at += max(length, 1)
        }
        return count
    }

    private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 { out.append(byte) } else { append(scalar1252(byte), to: &out) }
        }
        return out
    }

    /// windows-1252 between 0x80 and 0x9F; elsewhere it is Latin-1.
    private static let upper: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D,
        0x17E, 0x178,
    ]

    static func scalar1252(_ byte: UInt8) -> UInt32 {
        (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
    }

    /// UTF-8 of a scalar; U+FFFD for what is none.
    static func append(_ value: UInt32, to out: inout [UInt8]) {
        switch value {
        case 0..<0x80: out.append(UInt8(value))
        case 0x80..<0x800:
            out.append(0xC0 | UInt8(value >> 6))
            out.append(0x80 | UInt8(value & 0x3F))
        case 0x800..<0xD800, 0xE000..<0x10000:
            out.append(0xE0 | UInt8(value >> 12))
            out.append(0x80 | UInt8(value >> 6 & 0x3F))
            out.append(0x80 | UInt8(value & 0x3F))
        case 0x10000..<0x110000:
            out.append(0xF0 | UInt8(value >> 18))
            out.append(0x80 | UInt8(value >> 12 & 0x3F))
            out.append(0x80 | UInt8(value >> 6 & 0x3F))
            out.append(0x80 | UInt8(value & 0x3F))
        default: out += [0xEF, 0xBF, 0xBD]
        }
    }

    private static func converted(_ bytes: [UInt8], _ label: String, lenient: Bool) -> [UInt8]? {
        let converter = iconv_open("UTF-8", label)
        guard converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var out: [UInt8] = []
        var buffer = [CChar](repeating: 0, count: 16 << 10)
        var done = 0
        var isWhole = true
        input.withUnsafeMutableBufferPointer { source in
            buffer.withUnsafeMutableBufferPointer { target in
                while done < source.count {
                    var from = source.baseAddress.map { $0 + done }
                    var left = source.count - done
                    var to = target.baseAddress
                    var room = target.count
                    let result = iconv(converter, &from, &left, &to, &room)
                    let code = errno
                    out += target[..<(target.count - room)].lazy.map { UInt8(bitPattern: $0) }
                    done = source.count - left
                    if result != Int(bitPattern: UInt.max), left == 0 { break }
                    if result == -1, code == E2BIG { continue }
                    isWhole = false
                    guard lenient else { break }
                    // EILSEQ or EINVAL: mark the place, go on after it.
                    out += [0xEF, 0xBF, 0xBD]
                    done += 1
                }
            }
        }
        return isWhole || lenient ? out : nil
    }
}
