extension WebAddress {
    /// The address as a key: two spellings of one page share it, two pages never should.
    ///
    /// http counts as https; credentials, default ports, fragments (except `#!`), a final slash and what tracking.lex lists
    /// are dropped; percent escapes are written one way; parameters are sorted by name, keeping the order of equal names.
    /// Hosts keep `www.` and `m.`: only a look at both pages could tell that they are one; `twin` is the key for that.
    public var identity: String {
        guard isWeb, let host else { return description }
        let isRooted = host.hasSuffix(".") && !host.hasSuffix("..") && host.utf8.count > 1
        var out = "https://" + (isRooted ? String(host.dropLast()) : host)
        if let port, port != 80, port != 443 { out += ":\(port)" }
        out += AddressIdentity.path(path)
        let parameters = AddressIdentity.parameters(query ?? "", host: host)
        if !parameters.isEmpty { out += "?" + parameters }
        if let fragment, fragment.hasPrefix("!"), fragment.utf8.count > 1 { out += "#" + fragment }
        return out
    }
}

enum AddressIdentity {
    /// Unreserved characters (RFC 3986, section 2.3) unescaped, other escapes in capitals.
    static func normalised(_ text: some StringProtocol) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var at = 0
        while at < bytes.count {
            guard bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count, let high = bytes[at + 1].hexValue,
                let low = bytes[at + 2].hexValue
            else {
                // What browsers leave bare in a query is the same escaped, and a percent sign that escapes nothing is one.
                switch bytes[at] {
                case 0x25, 0x5B, 0x5D, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: PercentEncoding.escape(bytes[at], to: &out)
                default: out.append(bytes[at])
                }
                at += 1
                continue
            }
            let byte = high << 4 | low
            if byte.isLetter || byte.isDigit || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte) {
                out.append(byte)
            } else {
                PercentEncoding.escape(byte, to: &out)
            }
            at += 3
        }
        return String(utf8: out)
    }

    /// The path without session parameters and without a final slash.
    static func path(_ path: String) -> String {
        var path = normalised(path)
        path = withoutSessionParameters(path)
        path = withoutSession(path)
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path.isEmpty ? "/" : path
    }

    /// Without `;jsessionid=…` and its like, however many there are: an identity must be its own identity.
    private static func withoutSessionParameters(_ path: String) -> String {
        var rest = path[...]
        var out = ""
        while let semicolon = rest.firstIndex(of: ";") {
            out += rest[..<semicolon]
            rest = rest[semicolon...]
            // A segment of dots alone would climb when it is read again.
            if rest.asciiSessionStart, !out.hasSuffix("/."), !out.hasSuffix("/..") {
                // Only the parameter goes: what stands behind the next slash is a page of its own.
                rest = rest.drop { $0 != "/" }
            } else {
                out.append(rest.removeFirst())
            }
        }
        return out + rest
    }

    /// Without the segment that ASP.NET keeps sessions in: `/(S(4gxh…))/`.
    private static func withoutSession(_ path: String) -> String {
        guard path.utf8.count > 20, path.contains("/(") else { return path }
        return path.split(separator: "/", omittingEmptySubsequences: false).filter { segment in
            let inner = segment.utf8.dropFirst(3).dropLast(2)
            return
                !(["(S(", "(s(", "(F(", "(A("].contains { segment.hasPrefix($0) } && segment.hasSuffix("))")
                && inner.count >= 16 && inner.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F })
        }.joined(separator: "/")
    }

    static func parameters(_ query: String, host: String) -> String {
        let tracking = DocumentLexicons.tracking.table
        var kept: [(name: String, text: String)] = []
        for part in query.split(separator: "&") {
            let name = normalised(part.prefix { $0 != "=" })
            let plain = String(utf8: PercentEncoding.decode(Array(name.utf8)))
            if tracking.drops(plain, host: host) { continue }
            kept.append((name, normalised(part)))
        }
        // A stable sort: the order of equal names can mean something.
        let sorted = kept.enumerated().sorted { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) }
        return sorted.map(\.element.text).joined(separator: "&")
    }
}

extension Substring {
    fileprivate var asciiSessionStart: Bool {
        let name = String(prefix(12)).asciiLowered
        return name.hasPrefix(";jsessionid=") || name.hasPrefix(";phpsessid=") || name.hasPrefix(";sid=")
    }
}
