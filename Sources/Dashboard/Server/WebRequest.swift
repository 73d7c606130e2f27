/// A request as the page's handlers see it.
struct WebRequest: Sendable {
    var method: String
    /// Decoded segments: `/events/a%20b` is `["events", "a b"]`.
    var path: [String]
    /// The path as it was sent, without the query.
    var rawPath: String
    var query: FormFields
    /// Names in lower case; of a repeated field the last.
    var headers: [String: String]
    var body: [UInt8]

    /// - Parameter target: path and query as sent (RFC 9112, section 3.2.1); nil when it is no path or holds bad escapes.
    init?(method: String, target: String, headers: [String: String] = [:], body: [UInt8] = []) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = parts.first, path.hasPrefix("/") else { return nil }
        var segments: [String] = []
        for segment in path.split(separator: "/") {
            guard let text = FormFields.decoded(segment, plusIsSpace: false) else { return nil }
            segments.append(text)
        }
        guard let query = FormFields(parts.count > 1 ? parts[1] : "") else { return nil }
        self.method = method
        self.path = segments
        rawPath = String(path)
        self.query = query
        self.headers = headers
        self.body = body
    }
}

/// Fields of a query or of a form (application/x-www-form-urlencoded).
struct FormFields: Sendable {
    private(set) var fields: [(name: String, value: String)] = []

    /// Nil when an escape is broken or the result is no UTF-8.
    init?(_ text: Substring) {
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = FormFields.decoded(parts[0], plusIsSpace: true),
                let value = FormFields.decoded(parts.count > 1 ? parts[1] : "", plusIsSpace: true)
            else { return nil }
            fields.append((name, value))
        }
    }

    /// The last value of that name; nil when it is missing or empty, as an untouched field of a form is.
    subscript(name: String) -> String? {
        fields.last { $0.name == name }.flatMap { $0.value.isEmpty ? nil : $0.value }
    }

    static func decoded(_ text: Substring, plusIsSpace: Bool) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+"), plusIsSpace {
                bytes.append(0x20)
            } else if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst().flatMap(hex), let low = rest.popFirst().flatMap(hex) else {
                    return nil
                }
                bytes.append(high << 4 | low)
            } else {
                bytes.append(byte)
            }
        }
        guard !bytes.contains(0) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// `name=value&…`, escaped; empty values left out.
    static func encoded(_ fields: [(name: String, value: String)]) -> String {
        fields.filter { !$0.value.isEmpty }.map { "\(escaped($0.name))=\(escaped($0.value))" }.joined(separator: "&")
    }

    /// Everything but RFC 3986's unreserved characters as escapes.
    static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        let figures = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: out.append(byte)
            default: out += [UInt8(ascii: "%"), figures[Int(byte >> 4)], figures[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
