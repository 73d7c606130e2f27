/// Reads a Mustache template: `{{name}}`, `{{{name}}}`, `{{&name}}`, `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`, `{{! comment }}`.
struct MustacheParser {
    private let text: Substring
    private var rest: Substring
    private var depth = 0

    private static let deepest = 32

    init(_ text: String) {
        self.text = Substring(text)
        rest = self.text
    }

    mutating func template() throws(MustacheError) -> [MustacheTemplate.Node] {
        guard text.utf8.count <= MustacheTemplate.longest else {
            throw MustacheError(line: 1, reason: "more than \(MustacheTemplate.longest) bytes")
        }
        return try nodes(until: nil)
    }

    private enum Tag {
        case variable(String, escaped: Bool)
        case open(String, inverted: Bool)
        case close(String)
        case comment
    }

    private mutating func nodes(until name: String?) throws(MustacheError) -> [MustacheTemplate.Node] {
        var nodes: [MustacheTemplate.Node] = []
        let opened = line
        while let start = rest.firstRange(of: "{{") {
            var before = rest[..<start.lowerBound]
            rest = rest[start.lowerBound...]
            let tag = try tag()
            if standsAlone(tag, after: before) { before = takeOwnLine(before) }
            if !before.isEmpty { nodes.append(.text(String(before))) }
            switch tag {
            case .comment: break
            case .variable(let name, let escaped): nodes.append(.variable(path: try path(name), escaped: escaped))
            case .open(let name, let inverted):
                depth += 1
                guard depth <= MustacheParser.deepest else { throw fault("more than 32 sections in one another") }
                let path = try path(name)
                let inner = try self.nodes(until: name)
                depth -= 1
                nodes.append(inverted ? .inverted(path: path, nodes: inner) : .section(path: path, nodes: inner))
            case .close(let closed):
                guard closed == name else { throw fault("“{{/\(closed)}}” closes nothing that is open") }
                return nodes
            }
        }
        if let name { throw MustacheError(line: opened, reason: "“{{#\(name)}}” is not closed") }
        if !rest.isEmpty { nodes.append(.text(String(rest))) }
        rest = rest[rest.endIndex...]
        return nodes
    }

    /// Takes the tag that `rest` begins with.
    private mutating func tag() throws(MustacheError) -> Tag {
        let isTriple = rest.hasPrefix("{{{")
        let end = isTriple ? "}}}" : "}}"
        let inside = rest.dropFirst(isTriple ? 3 : 2)
        guard let close = inside.firstRange(of: end) else { throw fault("“{{” without “}}”") }
        let content = inside[..<close.lowerBound]
        defer { rest = rest[close.upperBound...] }
        func name(_ text: Substring) -> String {
            String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }
        if isTriple { return .variable(name(content), escaped: false) }
        let body = content.drop { $0.isWhitespace }
        switch body.first {
        case "#": return .open(name(body.dropFirst()), inverted: false)
        case "^": return .open(name(body.dropFirst()), inverted: true)
        case "/": return .close(name(body.dropFirst()))
        case "!": return .comment
        case "&": return .variable(name(body.dropFirst()), escaped: false)
        case ">", "<", "$": throw fault("a partial, and a template may read nothing but the alert")
        case "=": throw fault("other delimiters, which are not supported")
        default: return .variable(name(body), escaped: true)
        }
    }

    private func path(_ name: String) throws(MustacheError) -> [String] {
        if name == "." { return [] }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy({ !$0.isEmpty && !$0.contains { $0.isWhitespace || $0 == "{" || $0 == "}" } }) else {
            throw fault("“\(PlainText.oneLine(name, limit: 40))”, which is no name")
        }
        return parts
    }

    // MARK: A tag that has a line to itself takes the line with it, unless it puts something in

    private func standsAlone(_ tag: Tag, after before: Substring) -> Bool {
        if case .variable = tag { return false }
        // Up to the beginning of the line, across whatever was read of it: a tag before this one on the line is no blank.
        let read = text[..<before.endIndex]
        let lineStart = read.lastIndex(where: \.isNewline).map(read.index(after:)) ?? read.startIndex
        let line = rest.prefix { !$0.isNewline }
        return read[lineStart...].allSatisfy { $0 == " " || $0 == "\t" } && line.allSatisfy { $0 == " " || $0 == "\t" }
    }

    private mutating func takeOwnLine(_ before: Substring) -> Substring {
        rest = rest.drop { $0 == " " || $0 == "\t" }
        if rest.first?.isNewline == true { rest = rest.dropFirst() }
        var kept = before
        while let last = kept.last, last == " " || last == "\t" { kept = kept.dropLast() }
        return kept
    }

    private var line: Int { text[..<rest.startIndex].count { $0.isNewline } + 1 }

    private func fault(_ reason: String) -> MustacheError { MustacheError(line: line, reason: reason) }
}
