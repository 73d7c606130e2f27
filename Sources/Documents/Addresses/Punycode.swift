/// Domain names to ASCII: enough of UTS 46 for names that exist, and Punycode (RFC 3492).
enum Punycode {
    /// The name in small ASCII letters, labels beyond ASCII as `xn--…`; nil when a label cannot be one.
    static func domain(_ text: String) -> String? {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.asciiLowered }
        var mapped: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            guard !isDisallowed(scalar.value) else { return nil }
            mapped += map(scalar)
        }
        var string = ""
        string.unicodeScalars += mapped
        var labels: [String] = []
        for label in string.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false) {
            if label.allSatisfy(\.isASCII) {
                labels.append(String(label))
            } else if let encoded = encode(Array(label)) {
                labels.append("xn--" + encoded)
            } else {
                return nil
            }
        }
        return labels.joined(separator: ".")
    }

    /// White space, noncharacters and the replacement character, which no name may hold.
    private static func isDisallowed(_ value: UInt32) -> Bool {
        switch value {
        case 0x80...0xA0, 0x2000...0x200A, 0x2028...0x202F, 0x205F, 0x3000, 0xFDD0...0xFDEF, 0xFFFC...0xFFFF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }

    /// UTS 46 mapping of one scalar: small letters, full-width forms narrowed, other full stops made one, ignorables gone.
    private static func map(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar.value {
        case 0xAD, 0x200B, 0x2060, 0xFEFF, 0xFE00...0xFE0F: return []
        case 0x3002, 0xFF0E, 0xFF61: return ["."]
        case 0xFF01...0xFF5E:
            return Unicode.Scalar(scalar.value - 0xFEE0).map { Array($0.properties.lowercaseMapping.unicodeScalars) }
                ?? []
        case 0x1E9E: return ["s", "s"]
        case 0x1D400...0x1D6A3: return letter((scalar.value - 0x1D400) % 26)
        case 0x24B6...0x24E9: return letter((scalar.value - 0x24B6) % 26)
        case 0x1D7CE...0x1D7FF: return Unicode.Scalar(0x30 + (scalar.value - 0x1D7CE) % 10).map { [$0] } ?? []
        case 0x2460...0x2468: return Unicode.Scalar(0x31 + scalar.value - 0x2460).map { [$0] } ?? []
        case 0xFB00: return ["f", "f"]
        case 0xFB01: return ["f", "i"]
        case 0xFB02: return ["f", "l"]
        case 0xFB03: return ["f", "f", "i"]
        case 0xFB04: return ["f", "f", "l"]
        default: return Array(scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }

    /// Letters in circles and of mathematics are letters.
    private static func letter(_ place: UInt32) -> [Unicode.Scalar] { Unicode.Scalar(0x61 + place).map { [$0] } ?? [] }

    private static func encode(_ label: [Unicode.Scalar]) -> String? {
        var out = label.filter(\.isASCII).map { UInt8($0.value) }
        let basic = out.count
        if basic > 0 { out.append(0x2D) }
        var (n, delta, bias, handled) = (UInt32(128), 0, 72, basic)
        while handled < label.count {
            guard let next = label.map(\.value).filter({ $0 >= n }).min(), label.count < 256 else { return nil }
            delta += Int(next - n) * (handled + 1)
            n = next
            for scalar in label {
                if scalar.value < n { delta += 1 }
                guard scalar.value == n else { continue }
                var q = delta
                var k = 36
                while true {
                    let t = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
                    if q < t { break }
                    out.append(digit(t + (q - t) % (36 - t)))
                    q = (q - t) / (36 - t)
                    k += 36
                }
                out.append(digit(q))
                bias = adapted(delta, handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return String(utf8: out)
    }

    private static func digit(_ value: Int) -> UInt8 { UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30) }

    private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var k = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }
}
