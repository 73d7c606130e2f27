/// A cursor on one value of a configuration document. Reading through it collects every mistake instead of stopping at the first.
///
/// Each accessor returns nil after it has noted why; the caller goes on with a default and asks for `problems` at the end.
public struct ConfigurationReader {
    let value: JSONValue
    /// JSON path of this value: `sources[2].interval`.
    public let path: String
    private let offset: Int
    private let document: ConfigurationDocument

    /// A cursor on the root of a document.
    ///
    /// - Parameters:
    ///   - bytes: what `root` was read from; lines are counted in it.
    ///   - secrets: finds what secret references stand for.
    ///   - folders: where relative paths start.
    ///   - file: names the document in messages, where it is not the configuration itself.
    public init(
        root: JSONValue, bytes: [UInt8], secrets: SecretResolver = .none, folders: [ConfigurationFolder: String] = [:],
        file: String? = nil
    ) {
        let document = ConfigurationDocument(bytes, secrets, folders, file)
        self.init(value: root, path: "", offset: root.offset, document: document)
    }

    private init(value: JSONValue, path: String, offset: Int, document: ConfigurationDocument) {
        self.value = value
        self.path = path
        self.offset = offset
        self.document = document
    }

    /// Every mistake noted so far in the whole document, in the order of its lines.
    public var problems: [ConfigurationProblem] {
        document.problems.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
            .map(\.element)
    }

    /// Line of the file this value starts on, from 1.
    public var line: Int { document.line(of: offset) }

    var secrets: SecretResolver { document.secrets }
    var folders: [ConfigurationFolder: String] { document.folders }

    /// Notes a mistake at this value. Without `found` the value itself is shown, or its type where it is long.
    public func refuse(found: String? = nil, expected: String, suggestion: String? = nil) {
        document.problems.append(
            ConfigurationProblem(
                path: path, line: line, found: found ?? shown, expected: expected, suggestion: suggestion,
                file: document.file))
    }

    /// The value in a message: short scalars as they stand, anything else by its type.
    public var shown: String {
        switch value.content {
        case .null: return "null"
        case .bool(let flag): return "\(flag)"
        case .number(let text): return text
        case .string(let text):
            let flat = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
            return flat.utf8.count <= 80 ? "“\(flat)”" : "a string of \(flat.utf8.count) bytes"
        case .array, .object: return value.typeName
        }
    }
}

// MARK: Objects

extension ConfigurationReader {
    /// Notes a problem unless this is an object with no keys but these, each at most once; answers whether it is an object.
    @discardableResult
    public func object(allowing keys: [String]) -> Bool {
        guard let members = value.members else {
            refuse(expected: "an object")
            return false
        }
        var seen: Set<String> = []
        for member in members {
            let cursor = child(member)
            if !keys.contains(member.key) {
                cursor.refuse(
                    found: "the unknown key “\(member.key)”", expected: "one of \(keys.joined(separator: ", "))",
                    suggestion: NearMiss.of(member.key, among: keys))
            } else if !seen.insert(member.key).inserted {
                cursor.refuse(found: "“\(member.key)” a second time", expected: "each key once")
            }
        }
        return true
    }

    /// The value of a key; nil when this is no object or lacks the key.
    public subscript(key: String) -> ConfigurationReader? {
        value.members?.last { $0.key == key }.map(child)
    }

    /// The value of a key that must be there; notes a problem when it is not.
    public func required(_ key: String) -> ConfigurationReader? {
        guard value.members != nil else { return nil }
        if let found = self[key] { return found }
        refuse(found: "no “\(key)”", expected: "“\(key)” to be set")
        return nil
    }

    /// Whether the value is an object, for keys that take a plain value too.
    public var isObject: Bool { value.members != nil }

    /// Every member in the order of the file, for objects whose keys are the user's own (headers).
    public func members() -> [(key: String, value: ConfigurationReader)]? {
        guard let members = value.members else {
            refuse(expected: "an object")
            return nil
        }
        return members.map { ($0.key, child($0)) }
    }

    private func child(_ member: JSONValue.Member) -> ConfigurationReader {
        ConfigurationReader(
            value: member.value, path: path.isEmpty ? member.key : "\(path).\(member.key)", offset: member.offset,
            document: document)
    }
}

// MARK: Lists

extension ConfigurationReader {
    /// Cursors on the elements of an array.
    public func list() -> [ConfigurationReader]? {
        guard let values = value.array else {
            refuse(expected: "an array")
            return nil
        }
        return elements(values)
    }

    /// As `list()`; a single value counts as a list of one, so that `"kind": "meeting"` need not be bracketed.
    public func listOrOne() -> [ConfigurationReader] {
        value.array.map(elements) ?? [self]
    }

    /// Whether this is an array without elements.
    public var isEmptyList: Bool { value.array?.isEmpty ?? false }

    public var isEmptyObject: Bool { value.members?.isEmpty ?? false }

    private func elements(_ values: [JSONValue]) -> [ConfigurationReader] {
        values.enumerated().map { index, element in
            ConfigurationReader(
                value: element, path: "\(path)[\(index)]", offset: element.offset, document: document)
        }
    }
}

/// What the cursors of one document share.
final class ConfigurationDocument {
    let secrets: SecretResolver
    let folders: [ConfigurationFolder: String]
    var problems: [ConfigurationProblem] = []
    private let bytes: [UInt8]

    let file: String?

    init(_ bytes: [UInt8], _ secrets: SecretResolver, _ folders: [ConfigurationFolder: String], _ file: String?) {
        self.file = file
        self.bytes = bytes
        self.secrets = secrets
        self.folders = folders
    }

    func line(of offset: Int) -> Int { JSONReader.position(of: offset, in: bytes).line }
}
