/// The basic URL parser of the WHATWG URL Standard (section 4.4), told as a descent instead of a state machine.
struct WebAddressParser {
    private let input: [UInt8]
    private let base: WebAddress?
    private var at = 0
    private var url = WebAddress()

    static func parse(_ bytes: [UInt8], base: WebAddress?) -> WebAddress? {
        guard bytes.count <= 64 << 10 else { return nil }
        var start = 0
        var end = bytes.count
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        let input = bytes[start..<end].filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        var parser = WebAddressParser(input: input, base: base)
        return parser.run() ? parser.url : nil
    }

    private init(input: [UInt8], base: WebAddress?) {
        self.input = input
        self.base = base
    }

    private var current: UInt8? { at < input.count ? input[at] : nil }
    private func peek(_ ahead: Int) -> UInt8? { at + ahead < input.count ? input[at + ahead] : nil }
    private func isSlash(_ byte: UInt8?) -> Bool { byte == 0x2F || (byte == 0x5C && url.isSpecial) }

    private mutating func run() -> Bool {
        guard let scheme = takeScheme() else { return relativeWithoutScheme() }
        url.scheme = scheme
        if scheme == "file" { return file() }
        if url.isSpecial {
            if base?.scheme == scheme, !(current == 0x2F && peek(1) == 0x2F) { return relative() }
            while isSlash(current) { at += 1 }
            return authority()
        }
        guard current == 0x2F else { return opaque() }
        if peek(1) == 0x2F {
            at += 2
            return authority()
        }
        return pathAndRest()
    }

    private mutating func takeScheme() -> String? {
        guard let first = current, first.isLetter else { return nil }
        var end = 0
        while end < input.count {
            let byte = input[end]
            if byte == 0x3A {
                at = end + 1
                return String(utf8: input[..<end].map(\.lowered))
            }
            guard byte.isLetter || byte.isDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E else { return nil }
            end += 1
        }
        return nil
    }

    private mutating func relativeWithoutScheme() -> Bool {
        guard let base else { return false }
        if base.hasOpaquePath {
            guard current == 0x23 else { return false }
            url = base
            url.fragment = nil
            return queryAndFragment()
        }
        url.scheme = base.scheme
        return base.scheme == "file" ? file() : relative()
    }

    private mutating func relative() -> Bool {
        guard let base else { return false }
        if isSlash(current) {
            if isSlash(peek(1)) {
                at += 2
                if url.isSpecial { while isSlash(current) { at += 1 } }
                return authority()
            }
            copyAuthority(of: base)
            return pathAndRest()
        }
        copyAuthority(of: base)
        return relativePath(base)
    }

    private mutating func copyAuthority(of base: WebAddress) {
        url.username = base.username
        url.password = base.password
        url.host = base.host
        url.port = base.port
    }

    private mutating func relativePath(_ base: WebAddress) -> Bool {
        url.path = base.path
        url.query = base.query
        switch current {
        case nil: return true
        case 0x3F?:
            url.query = nil
            return queryAndFragment()
        case 0x23?: return queryAndFragment()
        default:
            url.query = nil
            var segments = PathSegments(path: base.path)
            segments.shorten(scheme: url.scheme)
            return path(onto: segments)
        }
    }

    // MARK: Authority

    private mutating func authority() -> Bool {
        let end =
            input[at...].firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 || ($0 == 0x5C && url.isSpecial) }
            ?? input.count
        var host = input[at..<end]
        if let sign = host.lastIndex(of: 0x40) {
            let credentials = host[..<sign]
            host = host[(sign + 1)...]
            if host.isEmpty { return false }
            let colon = credentials.firstIndex(of: 0x3A) ?? credentials.endIndex
            url.username = PercentEncoding.encode(credentials[..<colon], .userinfo)
            url.password = PercentEncoding.encode(credentials[colon...].dropFirst(), .userinfo)
        }
        at = end
        return hostAndPort(host) && pathAndRest()
    }

    private mutating func hostAndPort(_ bytes: ArraySlice<UInt8>) -> Bool {
        let closing = bytes.first == 0x5B ? bytes.firstIndex(of: 0x5D) ?? bytes.startIndex : bytes.startIndex
        let colon = bytes[closing...].firstIndex(of: 0x3A)
        let name = bytes[..<(colon ?? bytes.endIndex)]
        if name.isEmpty, url.isSpecial || colon != nil { return false }
        guard let host = WebHost.parse(Array(name), isSpecial: url.isSpecial) else { return false }
        url.host = host
        guard let colon else { return true }
        let digits = bytes[(colon + 1)...]
        guard digits.allSatisfy(\.isDigit) else { return false }
        var port = 0
        for digit in digits {
            port = port * 10 + Int(digit - 48)
            guard port <= 65_535 else { return false }
        }
        if !digits.isEmpty, port != WebAddress.defaultPort(url.scheme) { url.port = port }
        return true
    }

    // MARK: file:

    private mutating func file() -> Bool {
        url.host = ""
        let base = base?.scheme == "file" ? base : nil
        if isSlash(current) {
            if isSlash(peek(1)) {
                at += 2
                return fileHost()
            }
            if let base {
                url.host = base.host
                if !startsWithDrive(at + 1), let drive = PathSegments(path: base.path).drive {
                    at += 1
                    return path(onto: PathSegments(segments: [drive]))
                }
            }
            return pathAndRest()
        }
        guard let base else { return pathAndRest() }
        url.host = base.host
        if current != nil, current != 0x3F, current != 0x23, startsWithDrive(at) {
            return path(onto: PathSegments(segments: []))
        }
        return relativePath(base)
    }

    private mutating func fileHost() -> Bool {
        let end = input[at...].firstIndex { $0 == 0x2F || $0 == 0x5C || $0 == 0x3F || $0 == 0x23 } ?? input.count
        let name = Array(input[at..<end])
        if PathSegments.isDrive(name) { return path(onto: PathSegments(segments: [])) }
        at = end
        guard !name.isEmpty else { return pathAndRest() }
        guard let host = WebHost.parse(name, isSpecial: true) else { return false }
        url.host = host == "localhost" ? "" : host
        return pathAndRest()
    }

    private func startsWithDrive(_ start: Int) -> Bool {
        guard start + 1 < input.count, PathSegments.isDrive(Array(input[start...(start + 1)])) else { return false }
        guard start + 2 < input.count else { return true }
        return [0x2F, 0x5C, 0x3F, 0x23].contains(input[start + 2])
    }

    // MARK: Path, query, fragment

    private mutating func opaque() -> Bool {
        url.hasOpaquePath = true
        let end = input[at...].firstIndex { $0 == 0x3F || $0 == 0x23 } ?? input.count
        var text = Array(input[at..<end])
        at = end
        if end < input.count, text.last == 0x20 {
            text.removeLast()
            url.path = PercentEncoding.encode(text, .control) + "%20"
        } else {
            url.path = PercentEncoding.encode(text, .control)
        }
        return queryAndFragment()
    }

    private mutating func pathAndRest() -> Bool {
        if isSlash(current) {
            at += 1
        } else if !url.isSpecial, current == nil || current == 0x3F || current == 0x23 {
            return queryAndFragment()
        }
        return path(onto: PathSegments(segments: []))
    }

    private mutating func path(onto start: PathSegments) -> Bool {
        var segments = start
        while true {
            let end = input[at...].firstIndex { $0 == 0x3F || $0 == 0x23 || isSlash($0) } ?? input.count
            let isLast = end >= input.count || !isSlash(input[end])
            segments.append(Array(input[at..<end]), isLast: isLast, scheme: url.scheme)
            at = end
            if isLast { break }
            at += 1
        }
        url.path = segments.path
        return queryAndFragment()
    }

    private mutating func queryAndFragment() -> Bool {
        if current == 0x3F {
            let end = input[at...].firstIndex(of: 0x23) ?? input.count
            url.query = PercentEncoding.encode(input[(at + 1)..<end], url.isSpecial ? .specialQuery : .query)
            at = end
        }
        if current == 0x23 { url.fragment = PercentEncoding.encode(input[(at + 1)...], .fragment) }
        return true
    }
}

/// A path taken apart at its slashes, with the URL Standard's rules for dots and drive letters.
struct PathSegments {
    private(set) var segments: [String]

    init(segments: [String]) { self.segments = segments }

    init(path: String) {
        segments =
            path.isEmpty
            ? [] : path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    }

    var path: String { segments.map { "/" + $0 }.joined() }

    /// The drive letter a file path starts with.
    var drive: String? {
        guard let first = segments.first, PathSegments.isDrive(Array(first.utf8)), first.utf8.last == 0x3A else {
            return nil
        }
        return first
    }

    static func isDrive(_ bytes: [UInt8]) -> Bool {
        bytes.count == 2 && bytes[0].isLetter && (bytes[1] == 0x3A || bytes[1] == 0x7C)
    }

    mutating func shorten(scheme: String) {
        if scheme == "file", segments.count == 1, drive != nil { return }
        if !segments.isEmpty { segments.removeLast() }
    }

    mutating func append(_ bytes: [UInt8], isLast: Bool, scheme: String) {
        switch String(utf8: bytes).asciiLowered {
        case "..", ".%2e", "%2e.", "%2e%2e":
            shorten(scheme: scheme)
            if isLast { segments.append("") }
        case ".", "%2e":
            if isLast { segments.append("") }
        default:
            var bytes = bytes
            if scheme == "file", segments.isEmpty, PathSegments.isDrive(bytes) { bytes[1] = 0x3A }
            segments.append(PercentEncoding.encode(bytes, .path))
        }
    }
}
