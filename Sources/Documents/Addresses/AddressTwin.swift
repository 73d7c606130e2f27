extension WebAddress {
    /// A weaker key than `identity`: the AMP and mobile twins of a page share it too, and spellings with doubled slashes.
    ///
    /// Two pages with one twin key are one only if something else says so as well: the same title, or a canonical link from one to the
    /// other. Dropped are `www.`, `m.`, `mobile.` and `amp.` before a host of at least two labels, a segment `amp` at the start or end
    /// of the path, `.amp` before its ending, and parameters that ask for AMP.
    public var twin: String {
        guard isWeb, let host else { return description }
        var plain = self
        plain.host = AddressTwin.host(host)
        plain.path = AddressTwin.path(path)
        plain.query = query.map { AddressTwin.query($0) }
        return plain.identity
    }
}

enum AddressTwin {
    private static let labels = ["www.", "m.", "mobile.", "amp.", "amp-"]

    static func host(_ host: String) -> String {
        var host = host
        var isShorter = true
        while isShorter {
            isShorter = false
            for label in labels where host.hasPrefix(label) && host.dropFirst(label.count).contains(".") {
                host.removeFirst(label.count)
                isShorter = true
            }
        }
        return host
    }

    static func path(_ path: String) -> String {
        var segments = path.split(separator: "/").map(String.init)
        if segments.count > 1, segments.last?.asciiLowered == "amp" { segments.removeLast() }
        if segments.count > 1, segments.first?.asciiLowered == "amp" { segments.removeFirst() }
        if let last = segments.last {
            for ending in [".amp", ".amp.html"] where last.asciiLowered.hasSuffix(ending) && last.count > ending.count {
                segments[segments.count - 1] = String(last.dropLast(ending.count)) + String(ending.dropFirst(4))
            }
        }
        return "/" + segments.joined(separator: "/")
    }

    static func query(_ query: String) -> String {
        query.split(separator: "&").filter {
            !["amp", "amp=1", "amp=true", "outputtype=amp", "output=amp", "mode=amp"].contains(String($0).asciiLowered)
        }.joined(separator: "&")
    }
}
