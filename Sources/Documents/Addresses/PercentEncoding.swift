/// Percent-encode sets of the URL Standard (section 1.3), and their undoing.
enum PercentEncoding {
    enum Set { case control, fragment, query, specialQuery, path, userinfo }

    static func encodes(_ byte: UInt8, in set: Set) -> Bool {
        if byte < 0x20 || byte > 0x7E { return true }
        switch set {
        case .control: return false
        case .fragment: return byte == 0x20 || byte == 0x22 || byte == 0x3C || byte == 0x3E || byte == 0x60
        case .query: return byte == 0x20 || byte == 0x22 || byte == 0x23 || byte == 0x3C || byte == 0x3E
        case .specialQuery: return byte == 0x27 || encodes(byte, in: .query)
        case .path:
            return byte == 0x3F || byte == 0x5E || byte == 0x60 || byte == 0x7B || byte == 0x7D
                || encodes(byte, in: .query)
        case .userinfo:
            return byte == 0x2F || byte == 0x3A || byte == 0x3B || byte == 0x3D || byte == 0x40 || byte == 0x7C
                || (byte >= 0x5B && byte <= 0x5D) || encodes(byte, in: .path)
        }
    }

    static func encode(_ bytes: some Sequence<UInt8>, _ set: Set) -> String {
        var out: [UInt8] = []
        for byte in bytes { append(byte, set, to: &out) }
        return String(utf8: out)
    }

    static func append(_ byte: UInt8, _ set: Set, to out: inout [UInt8]) {
        if encodes(byte, in: set) { escape(byte, to: &out) } else { out.append(byte) }
    }

    static func escape(_ byte: UInt8, to out: inout [UInt8]) {
        let digits: StaticString = "0123456789ABCDEF"
        out += [UInt8(ascii: "%"), digits.utf8Start[Int(byte >> 4)], digits.utf8Start[Int(byte & 15)]]
    }

    static func decode(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let bytes = Array(bytes)
        var out: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count, let high = bytes[at + 1].hexValue,
                let low = bytes[at + 2].hexValue
            {
                out.append(high << 4 | low)
                at += 3
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return out
    }
}
