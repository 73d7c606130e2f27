/// Hosts of URLs: names, IPv4 in all its spellings, IPv6 (URL Standard, section 3.5).
enum WebHost {
    static func parse(_ bytes: [UInt8], isSpecial: Bool) -> String? {
        if bytes.first == 0x5B {
            guard bytes.last == 0x5D, bytes.count > 2 else { return nil }
            return IPv6.parse(Array(bytes[1..<(bytes.count - 1)])).map { "[\(IPv6.text($0))]" }
        }
        if !isSpecial {
            guard !bytes.contains(where: isForbidden) else { return nil }
            return PercentEncoding.encode(bytes, .control)
        }
        let decoded = PercentEncoding.decode(bytes)
        guard UTF8Check(decoded).isValid, let name = Punycode.domain(String(utf8: decoded)) else { return nil }
        let ascii = Array(name.utf8)
        guard !ascii.isEmpty, !ascii.contains(where: { isForbidden($0) || $0 <= 0x1F || $0 == 0x25 || $0 == 0x7F })
        else {
            return nil
        }
        guard endsInNumber(ascii) else { return name }
        return ipv4(ascii)
    }

    /// Forbidden host code points.
    private static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00, 0x09, 0x0A, 0x0D, 0x20, 0x23, 0x2F, 0x3A, 0x3C, 0x3E, 0x3F, 0x40, 0x5B, 0x5C, 0x5D, 0x5E, 0x7C: true
        default: false
        }
    }

    private static func endsInNumber(_ host: [UInt8]) -> Bool {
        var parts = host.split(separator: 0x2E, omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true, parts.count > 1 { parts.removeLast() }
        guard let last = parts.last, !last.isEmpty else { return false }
        return last.allSatisfy(\.isDigit) || number(Array(last)) != nil
    }

    /// Decimal, `0x` hexadecimal or `0` octal.
    private static func number(_ bytes: [UInt8]) -> UInt64? {
        guard !bytes.isEmpty else { return nil }
        var digits = bytes[...]
        var radix = 10
        if bytes.count >= 2, bytes[0] == 0x30 {
            let isHex = bytes[1].lowered == 0x78
            radix = isHex ? 16 : 8
            digits = bytes.dropFirst(isHex ? 2 : 1)
        }
        if digits.isEmpty { return 0 }
        guard digits.allSatisfy({ $0.hexValue != nil }) else { return nil }
        let text = String(utf8: digits.drop { $0 == 0x30 })
        if text.isEmpty { return 0 }
        if text.utf8.count > 20 { return text.utf8.allSatisfy { Int($0.hexValue ?? 99) < radix } ? .max : nil }
        guard let value = UInt64(text, radix: radix) else {
            return text.utf8.allSatisfy { Int($0.hexValue ?? 99) < radix } ? .max : nil
        }
        return value
    }

    private static func ipv4(_ host: [UInt8]) -> String? {
        var parts = host.split(separator: 0x2E, omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true, parts.count > 1 { parts.removeLast() }
        guard parts.count <= 4 else { return nil }
        var numbers: [UInt64] = []
        for part in parts {
            guard let value = number(Array(part)) else { return nil }
            numbers.append(value)
        }
        guard let last = numbers.last, numbers.dropLast().allSatisfy({ $0 <= 255 }),
            last < UInt64(1) << UInt64(8 * (5 - numbers.count))
        else { return nil }
        var address = last
        for (index, value) in numbers.dropLast().enumerated() { address += value << UInt64(8 * (3 - index)) }
        return [24, 16, 8, 0].map { String(address >> UInt64($0) & 255) }.joined(separator: ".")
    }
}

/// IPv6 addresses (URL Standard, section 3.5; RFC 5952 for the way back).
enum IPv6 {
    static func parse(_ bytes: [UInt8]) -> [UInt16]? {
        var pieces = [UInt16](repeating: 0, count: 8)
        var index = 0
        var compress: Int?
        var at = 0
        if bytes.first == 0x3A {
            guard bytes.count > 1, bytes[1] == 0x3A else { return nil }
            at = 2
            index = 1
            compress = 1
        }
        while at < bytes.count {
            guard index < 8 else { return nil }
            if bytes[at] == 0x3A {
                guard compress == nil else { return nil }
                at += 1
                index += 1
                compress = index
                continue
            }
            let start = at
            var value: UInt16 = 0
            while at < bytes.count, at - start < 4, let digit = bytes[at].hexValue {
                value = value << 4 | UInt16(digit)
                at += 1
            }
            if at < bytes.count, bytes[at] == 0x2E {
                guard at > start, index <= 6, let tail = dotted(Array(bytes[start...])) else { return nil }
                pieces[index] = tail.0
                pieces[index + 1] = tail.1
                index += 2
                break
            }
            if at < bytes.count {
                guard bytes[at] == 0x3A, at + 1 < bytes.count else { return nil }
                at += 1
            }
            pieces[index] = value
            index += 1
        }
        guard let compress else { return index == 8 ? pieces : nil }
        let moved = index - compress
        let tail = Array(pieces[compress..<index])
        for place in compress..<8 { pieces[place] = 0 }
        for (offset, value) in tail.enumerated() { pieces[8 - moved + offset] = value }
        return pieces
    }

    private static func dotted(_ bytes: [UInt8]) -> (UInt16, UInt16)? {
        let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var values: [UInt16] = []
        for part in parts {
            guard !part.isEmpty, part.count <= 3, part.allSatisfy(\.isDigit), !(part.count > 1 && part.first == 0x30),
                let value = UInt16(String(utf8: part)), value <= 255
            else { return nil }
            values.append(value)
        }
        return (values[0] << 8 | values[1], values[2] << 8 | values[3])
    }

    static func text(_ pieces: [UInt16]) -> String {
        var best = (start: -1, count: 1)
        var start = 0
        while start < 8 {
            var end = start
            while end < 8, pieces[end] == 0 { end += 1 }
            if end - start > best.count { best = (start, end - start) }
            start = max(end, start + 1)
        }
        var out = ""
        var index = 0
        while index < 8 {
            if index == best.start {
                out += index == 0 ? "::" : ":"
                index += best.count
                continue
            }
            out += String(pieces[index], radix: 16)
            index += 1
            if index < 8 { out += ":" }
        }
        return out
    }
}
