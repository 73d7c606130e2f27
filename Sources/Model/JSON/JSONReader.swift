/// Reads JSON (RFC 8259) from UTF-8 bytes: bounded in depth, iterative in strings, exact about where it failed.
public struct JSONReader {
    /// What is allowed beyond RFC 8259, and how deep a document may nest.
    public struct Options: Sendable {
        /// `//` and `/* */` comments, and a comma after the last element: for files people write.
        public var comments: Bool
        /// Arrays and objects inside each other.
        public var depth: Int

        /// Values in all: each takes more memory than its text.
        public var values: Int

        public init(comments: Bool = false, depth: Int = 200, values: Int = .max) {
            self.comments = comments
            self.depth = depth
            self.values = values
        }
    }

    private let bytes: [UInt8]
    private let options: Options
    private var at = 0
    private var values = 0

    private init(_ bytes: [UInt8], _ options: Options) {
        self.bytes = bytes
        self.options = options
    }

    /// The one value of a document; throws on anything before or after it but white space.
    public static func read(_ bytes: [UInt8], options: Options = Options()) throws(JSONSyntaxError) -> JSONValue {
        var reader = JSONReader(bytes, options)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.at = 3 }
        let value = try reader.value(depth: 0)
        try reader.skipSpace()
        guard reader.at == bytes.count else { throw reader.error("something follows the end of the document") }
        return value
    }

    private func error(_ reason: String, at offset: Int? = nil) -> JSONSyntaxError {
        let offset = min(offset ?? at, bytes.count)
        let (line, column) = JSONReader.position(of: offset, in: bytes)
        return JSONSyntaxError(offset: offset, line: line, column: column, reason: reason)
    }

    /// Line and column, both from 1, of a byte offset.
    public static func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        let before = bytes[..<min(offset, bytes.count)]
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = offset - (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1)
        return (line, column)
    }

    private var current: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() throws(JSONSyntaxError) {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            case UInt8(ascii: "/") where options.comments: try skipComment()
            default: return
            }
        }
    }

    private mutating func skipComment() throws(JSONSyntaxError) {
        let start = at
        let next = at + 1 < bytes.count ? bytes[at + 1] : 0
        if next == UInt8(ascii: "/") {
            while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
        } else if next == UInt8(ascii: "*") {
            at += 2
            while at + 1 < bytes.count, !(bytes[at] == UInt8(ascii: "*") && bytes[at + 1] == UInt8(ascii: "/")) {
                at += 1
            }
            guard at + 1 < bytes.count else { throw error("this comment is never closed", at: start) }
            at += 2
        } else {
            throw error("unexpected “/”")
        }
    }

    private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
        try skipSpace()
        values += 1
        guard values <= options.values else { throw error("more than \(options.values) values") }
        guard depth <= options.depth else { throw error("nested more than \(options.depth) deep") }
        let start = at
        guard let first = current else { throw error("the document ends where a value should stand") }
        switch first {
        case UInt8(ascii: "{"): return JSONValue(try object(depth: depth), offset: start)
        case UInt8(ascii: "["): return JSONValue(try array(depth: depth), offset: start)
        case UInt8(ascii: "\""): return JSONValue(.string(try string()), offset: start)
        case UInt8(ascii: "t"): return JSONValue(try word("true", .bool(true)), offset: start)
        case UInt8(ascii: "f"): return JSONValue(try word("false", .bool(false)), offset: start)
        case UInt8(ascii: "n"): return JSONValue(try word("null", .null), offset: start)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return JSONValue(.number(try number()), offset: start)
        default: throw error("a value cannot start with \(JSONReader.shown(first))")
        }
    }

    private static func shown(_ byte: UInt8) -> String {
        (0x21...0x7E).contains(byte) ? "“\(Character(UnicodeScalar(byte)))”" : "byte \(byte)"
    }

    private mutating func word(_ word: StaticString, _ content: JSONValue.Content) throws(JSONSyntaxError)
        -> JSONValue.Content
    {
        for index in 0..<word.utf8CodeUnitCount {
            guard at + index < bytes.count, bytes[at + index] == word.utf8Start[index] else {
                throw error("expected “\(word)”")
            }
        }
        at += word.utf8CodeUnitCount
        return content
    }

    private mutating func number() throws(JSONSyntaxError) -> String {
        let start = at
        if current == UInt8(ascii: "-") { at += 1 }
        let whole = figures()
        let leadingZero = whole > 1 && bytes[at - whole] == UInt8(ascii: "0")
        guard whole > 0, !leadingZero else { throw error("not a number", at: start) }
        if current == UInt8(ascii: ".") {
            at += 1
            guard figures() > 0 else { throw error("digits must follow the decimal point") }
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            at += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { at += 1 }
            guard figures() > 0 else { throw error("digits must follow the exponent") }
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func figures() -> Int {
        let start = at
        while let byte = current, (48...57).contains(byte) { at += 1 }
        return at - start
    }

    private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSONValue.Content {
        at += 1
        var values: [JSONValue] = []
        try skipSpace()
        while current != UInt8(ascii: "]") {
            values.append(try value(depth: depth + 1))
            try separator(closing: UInt8(ascii: "]"))
        }
        at += 1
        return .array(values)
    }

    private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONValue.Content {
        at += 1
        var members: [JSONValue.Member] = []
        try skipSpace()
        while current != UInt8(ascii: "}") {
            guard current == UInt8(ascii: "\"") else { throw error("expected a key in double quotes, or “}”") }
            let offset = at
            let key = try string()
            try skipSpace()
            guard current == UInt8(ascii: ":") else { throw error("expected “:” after the key “\(key)”") }
            at += 1
            members.append(JSONValue.Member(key: key, value: try value(depth: depth + 1), offset: offset))
            try separator(closing: UInt8(ascii: "}"))
        }
        at += 1
        return .object(members)
    }

    private mutating func separator(closing: UInt8) throws(JSONSyntaxError) {
        try skipSpace()
        if current == UInt8(ascii: ",") {
            let comma = at
            at += 1
            try skipSpace()
            if current == closing, !options.comments { throw error("a comma before the end", at: comma) }
        } else if current != closing {
            throw error("expected “,” or \(JSONReader.shown(closing))")
        }
    }

    private mutating func string() throws(JSONSyntaxError) -> String {
        let start = at
        at += 1
        var run = at
        var unescaped: [UInt8] = []
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                let tail = bytes[run..<at]
                at += 1
                guard !unescaped.isEmpty else { return String(decoding: tail, as: UTF8.self) }
                return String(decoding: unescaped + tail, as: UTF8.self)
            case UInt8(ascii: "\\"):
                unescaped += bytes[run..<at]
                try escape(into: &unescaped)
                run = at
            case 0..<0x20: throw error("a raw control character in a string; write it as an escape")
            default: at += 1
            }
        }
        throw error("this string is never closed", at: start)
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
        let start = at
        at += 1
        guard let byte = current else { throw error("this string is never closed", at: start) }
        at += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "u"): text += String(Character(try scalar(start))).utf8
        default: throw error("unknown escape", at: start)
        }
    }

    /// The scalar of a `\uXXXX`, with its low surrogate where it needs one; a lone surrogate reads as U+FFFD.
    private mutating func scalar(_ start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
        let first = try hex(start)
        if (0xD800..<0xDC00).contains(first), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
            bytes[at + 1] == UInt8(ascii: "u")
        {
            let before = at
            at += 2
            let second = try hex(before)
            if (0xDC00..<0xE000).contains(second) {
                return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? "\u{FFFD}"
            }
            at = before
        }
        return Unicode.Scalar(first) ?? "\u{FFFD}"
    }

    private mutating func hex(_ start: Int) throws(JSONSyntaxError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current, let figure = UInt32(String(UnicodeScalar(byte)), radix: 16) else {
                throw error("four hexadecimal digits must follow \\u", at: start)
            }
            value = value << 4 | figure
            at += 1
        }
        return value
    }
}
