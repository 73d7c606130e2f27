import CLexicons

/// The one syntax of every lexicon: a line is `head | key: value, value | key: value`; `#` starts a comment line.
///
/// The first line is `# format: NAME VERSION`; `# source:` and `# licence:` follow. A comma inside a value is written `\,`.
public struct LexiconFile: Sendable {
    public struct Line: Sendable {
        public let head: String
        public let fields: [(key: String, values: [String])]
        /// Line of the file, from 1.
        public let number: Int

        /// All values of a key; empty when the line lacks it.
        public subscript(key: String) -> [String] { fields.filter { $0.key == key }.flatMap(\.values) }
    }

    public let name: String
    public let format: String
    public let lines: [Line]

    /// Reads a lexicon and checks it against the keys its format allows.
    ///
    /// - Throws: `LexiconError` naming file and line: wrong format, unknown key, empty head or value, repeated line.
    public init(name: String, text: String, format: String, keys: Set<String>) throws(LexiconError) {
        self.name = name
        self.format = format
        var lines: [Line] = []
        var seen: [String: Int] = [:]
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.trimmed
            if index == 0, line != "# format: \(format)" {
                throw LexiconError(file: name, line: 1, reason: "the first line must be “# format: \(format)”")
            }
            if line.isEmpty || line.hasPrefix("#") { continue }
            let read = try LexiconFile.read(line, number: index + 1, file: name, keys: keys)
            if let first = seen.updateValue(index + 1, forKey: String(line)) {
                throw LexiconError(file: name, line: index + 1, reason: "repeats line \(first)")
            }
            lines.append(read)
        }
        self.lines = lines
    }

    private static func read(_ line: Substring, number: Int, file: String, keys: Set<String>) throws(LexiconError)
        -> Line
    {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
        let head = String(cells[0])
        guard !head.isEmpty else { throw LexiconError(file: file, line: number, reason: "the line has no head") }
        var fields: [(key: String, values: [String])] = []
        for cell in cells.dropFirst() {
            guard let colon = cell.firstIndex(of: ":") else {
                throw LexiconError(file: file, line: number, reason: "“\(cell)” should read “key: value”")
            }
            let key = String(cell[..<colon].trimmed)
            guard keys.contains(key) else {
                let allowed = keys.sorted().joined(separator: ", ")
                throw LexiconError(file: file, line: number, reason: "unknown key “\(key)”; allowed: \(allowed)")
            }
            let values = LexiconFile.values(cell[cell.index(after: colon)...])
            guard !values.isEmpty, !values.contains("") else {
                throw LexiconError(file: file, line: number, reason: "“\(key)” has an empty value")
            }
            fields.append((key, values))
        }
        return Line(head: head, fields: fields, number: number)
    }

    private static func values(_ text: Substring) -> [String] {
        var values: [String] = [""]
        var escaped = false
        for scalar in text.unicodeScalars {
            if escaped {
                values[values.count - 1].unicodeScalars.append(scalar)
                escaped = false
            } else if scalar == "\\" {
                escaped = true
            } else if scalar == "," {
                values.append("")
            } else {
                values[values.count - 1].unicodeScalars.append(scalar)
            }
        }
        return values.map { String($0[...].trimmed) }
    }
}

/// A lexicon that cannot be used: which file, which line, why.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
    public let file: String
    public let line: Int
    public let reason: String

    public init(file: String, line: Int, reason: String) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    public var description: String { "\(file):\(line): \(reason)" }
}

extension Substring {
    /// Without white space at either end.
    var trimmed: Substring {
        var view = unicodeScalars
        while let first = view.first, first.properties.isWhitespace { view.removeFirst() }
        while let last = view.last, last.properties.isWhitespace { view.removeLast() }
        return Substring(view)
    }
}
