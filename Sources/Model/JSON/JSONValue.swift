/// A JSON value that remembers where it stood, so that a complaint can name the line.
public struct JSONValue: Sendable {
    public enum Content: Sendable {
        case null
        case bool(Bool)
        /// As written; `JSONValue.int` and `.double` convert.
        case number(String)
        case string(String)
        case array([JSONValue])
        /// In the order of the document. A repeated key stays; look-up takes the last, as RFC 8259 lets most readers do.
        case object([Member])
    }

    public struct Member: Sendable {
        public let key: String
        public let value: JSONValue
        /// Byte offset of the key.
        public let offset: Int

        public init(key: String, value: JSONValue, offset: Int = 0) {
            self.key = key
            self.value = value
            self.offset = offset
        }
    }

    public let content: Content
    /// Byte offset of the value in the document.
    public let offset: Int

    public init(_ content: Content, offset: Int = 0) {
        self.content = content
        self.offset = offset
    }

    public subscript(key: String) -> JSONValue? { members?.last { $0.key == key }?.value }

    public var members: [Member]? {
        if case .object(let members) = content { members } else { nil }
    }
    public var array: [JSONValue]? {
        if case .array(let values) = content { values } else { nil }
    }
    public var string: String? {
        if case .string(let text) = content { text } else { nil }
    }
    public var bool: Bool? {
        if case .bool(let value) = content { value } else { nil }
    }
    public var int: Int? {
        if case .number(let text) = content { Int(text) ?? Double(text).flatMap { Int(exactly: $0) } } else { nil }
    }
    public var double: Double? {
        if case .number(let text) = content { Double(text) } else { nil }
    }
    public var isNull: Bool {
        if case .null = content { true } else { false }
    }

    /// What a person would call it: "a string", "an object" …
    public var typeName: String {
        switch content {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

/// Why a document is no JSON: the place and the reason.
public struct JSONSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
    public let offset: Int
    /// From 1; columns count bytes.
    public let line: Int
    public let column: Int
    public let reason: String

    public var description: String { "line \(line), column \(column): \(reason)" }
}
