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
        public subscript(key: String) -> [String] {
            var found: [String] = []
            for field in fields where field.key == key { found = found.isEmpty ? field.values : found + field.values }
            return found
        }
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
        // Bytes, and strings only of what is kept: the lexicons are read at every start.
        let bytes = Array(text.utf8)
        var lines: [Line] = []
        var seen: [UInt64: (line: Int, bytes: Range<Int>)] = [:]
        var (start, number) = (0, 0)
        while start <= bytes.count {
            number += 1
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = LexiconFile.trimmed(bytes, start..<end)
            start = end + 1
            if number == 1, !bytes[line].elementsEqual("# format: \(format)".utf8) {
                throw LexiconError(file: name, line: 1, reason: "the first line must be “# format: \(format)”")
            }
            if line.isEmpty || bytes[line.lowerBound] == UInt8(ascii: "#") { continue }
            let read = try LexiconFile.read(bytes, line, number: number, file: name, keys: keys)
            let hash = bytes[line].reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
            if let first = seen.updateValue((number, line), forKey: hash), bytes[first.bytes] == bytes[line] {
                throw LexiconError(file: name, line: number, reason: "repeats line \(first.line)")
            }
            lines.append(read)
        }
        self.lines = lines
    }

    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private static func read(_ bytes: [UInt8], _ line: Range<Int>, number: Int, file: String, keys: Set<String>)
        throws(LexiconError) -> Line
    {
        let cells = split(bytes, line, at: UInt8(ascii: "|"))
        let head = text(bytes, cells[0])
        guard !head.isEmpty else { throw LexiconError(file: file, line: number, reason: "the line has no head") }
        var fields: [(key: String, values: [String])] = []
        fields.reserveCapacity(cells.count - 1)
        for cell in cells.dropFirst() {
            guard let colon = bytes[cell].firstIndex(of: UInt8(ascii: ":")) else {
                throw LexiconError(
                    file: file, line: number, reason: "“\(text(bytes, cell))” should read “key: value”")
            }
            let key = text(bytes, trimmed(bytes, cell.lowerBound..<colon))
            guard keys.contains(key) else {
                let allowed = keys.sorted().joined(separator: ", ")
                throw LexiconError(file: file, line: number, reason: "unknown key “\(key)”; allowed: \(allowed)")
            }
            let values = LexiconFile.values(bytes, colon + 1..<cell.upperBound)
            guard !values.contains("") else {
                throw LexiconError(file: file, line: number, reason: "“\(key)” has an empty value")
            }
            fields.append((key, values))
        }
        return Line(head: head, fields: fields, number: number)
    }

    /// The trimmed parts between separators, empty ones too.
    private static func split(_ bytes: [UInt8], _ range: Range<Int>, at separator: UInt8) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for at in range where bytes[at] == separator {
            parts.append(trimmed(bytes, start..<at))
            start = at + 1
        }
        parts.append(trimmed(bytes, start..<range.upperBound))
        return parts
    }

    private static func values(_ bytes: [UInt8], _ range: Range<Int>) -> [String] {
        guard bytes[range].contains(UInt8(ascii: "\\")) else {
            return split(bytes, range, at: UInt8(ascii: ",")).map { text(bytes, $0) }
        }
        var values: [[UInt8]] = [[]]
        var escaped = false
        for byte in bytes[range] {
            if !escaped, byte == UInt8(ascii: "\\") {
                escaped = true
            } else if !escaped, byte == UInt8(ascii: ",") {
                values.append([])
            } else {
                values[values.count - 1].append(byte)
                escaped = false
            }
        }
        return values.map { text($0, trimmed($0, $0.indices)) }
    }

    /// A range without white space at either end.
    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, let width = whiteSpace(bytes, start..<end, atEnd: false) { start += width }
        while start < end, let width = whiteSpace(bytes, start..<end, atEnd: true) { end -= width }
        return start..<end
    }

    /// Width of the white space (Unicode's White_Space) at an end of a range; nil where there is none.
    private static func whiteSpace(_ bytes: [UInt8], _ range: Range<Int>, atEnd: Bool) -> Int? {
        let edge = atEnd ? bytes[range.upperBound - 1] : bytes[range.lowerBound]
        if edge < 0x80 { return edge == 0x20 || (0x09...0x0D).contains(edge) ? 1 : nil }
        for width in 2...3 where range.count >= width {
            let start = atEnd ? range.upperBound - width : range.lowerBound
            if spaces.contains(bytes[start..<start + width].reduce(0) { $0 << 8 | UInt32($1) }) { return width }
        }
        return nil
    }

    /// White space beyond ASCII, as its bytes in UTF-8 read as one number.
    private static let spaces: Set<UInt32> = Set(
        [0xC285, 0xC2A0, 0xE19A80, 0xE280A8, 0xE280A9, 0xE280AF, 0xE2819F, 0xE38080]
            + (0xE28080...0xE2808A).map { $0 })
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
