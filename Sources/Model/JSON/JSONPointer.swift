/// A place in a JSON document (RFC 6901): `/data/items/0`; the empty text is the document itself.
public struct JSONPointer: Sendable, Hashable {
    /// As it was written.
    public let text: String
    private let tokens: [String]

    /// The document itself.
    public static let whole = JSONPointer()

    private init() { (text, tokens) = ("", []) }

    /// Nil when the text neither is empty nor begins with a slash, or holds a `~` that is not followed by 0 or 1 (section 3).
    public init?(_ text: String) {
        self.text = text
        guard !text.isEmpty else {
            tokens = []
            return
        }
        guard text.hasPrefix("/") else { return nil }
        var tokens: [String] = []
        for part in text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            var token = ""
            var rest = part
            while let character = rest.popFirst() {
                guard character == "~" else {
                    token.append(character)
                    continue
                }
                switch rest.popFirst() {
                case "0": token.append("~")
                case "1": token.append("/")
                default: return nil
                }
            }
            tokens.append(token)
        }
        self.tokens = tokens
    }

    /// The value there; nil when there is none. Of a repeated key the last counts.
    public func value(in document: JSONValue) -> JSONValue? {
        var value = document
        for token in tokens {
            guard let next = JSONPointer.step(token, value) else { return nil }
            value = next
        }
        return value
    }

    private static func step(_ token: String, _ value: JSONValue) -> JSONValue? {
        guard let elements = value.array else { return value[token] }
        // Digits without a leading zero (section 4); "-" names the element after the last, which is none.
        guard !token.isEmpty, token.utf8.allSatisfy({ (48...57).contains($0) }), token == "0" || !token.hasPrefix("0"),
            let index = Int(token), index < elements.count
        else { return nil }
        return elements[index]
    }
}
