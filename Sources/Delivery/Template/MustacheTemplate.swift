import Model

/// A Mustache template over JSON, without anything that reaches beyond the alert: no partials, no lambdas, no files; bounded in size, depth
/// and output. (mustache(5); set-delimiter tags are left out as well.)
public struct MustacheTemplate: Sendable {
    /// Bytes of a template, at most.
    static let longest = 65_536
    /// Bytes that one alert may become.
    static let longestOutput = 1 << 20

    indirect enum Node: Sendable {
        case text(String)
        case variable(path: [String], escaped: Bool)
        case section(path: [String], nodes: [Node])
        case inverted(path: [String], nodes: [Node])
    }

    let nodes: [Node]
    let escaping: MustacheEscaping

    /// - Throws: `MustacheError` with the line of the first mistake.
    init(_ text: String, escaping: MustacheEscaping) throws(MustacheError) {
        var parser = MustacheParser(text)
        nodes = try parser.template()
        self.escaping = escaping
    }

    /// Whether a section of that name stands in it, at any depth.
    func mentions(_ name: String) -> Bool { MustacheTemplate.mention(name, nodes) }

    private static func mention(_ name: String, _ nodes: [Node]) -> Bool {
        nodes.contains { node in
            switch node {
            case .text, .variable: false
            case .section(let path, let inner): path == [name] || mention(name, inner)
            case .inverted(_, let inner): mention(name, inner)
            }
        }
    }

    /// The template filled with a value; what it does not find is empty.
    func render(_ value: JSONValue) -> String {
        var out = ""
        var stack = [value]
        render(nodes, &stack, &out)
        return out
    }

    private func render(_ nodes: [Node], _ stack: inout [JSONValue], _ out: inout String) {
        for node in nodes where out.utf8.count < MustacheTemplate.longestOutput {
            switch node {
            case .text(let text): out += text
            case .variable(let path, let escaped):
                guard let value = MustacheTemplate.find(path, in: stack) else { continue }
                let text = MustacheTemplate.text(value)
                out += escaped ? escaping.escape(text) : text
            case .section(let path, let nodes):
                guard let value = MustacheTemplate.find(path, in: stack), MustacheTemplate.isTrue(value) else {
                    continue
                }
                for element in value.array ?? [value] where out.utf8.count < MustacheTemplate.longestOutput {
                    stack.append(element)
                    render(nodes, &stack, &out)
                    stack.removeLast()
                }
            case .inverted(let path, let nodes):
                if MustacheTemplate.find(path, in: stack).map(MustacheTemplate.isTrue) ?? false { continue }
                render(nodes, &stack, &out)
            }
        }
    }

    /// The first name is sought from the innermost value outwards, the others only within it. An empty path is the innermost itself.
    private static func find(_ path: [String], in stack: [JSONValue]) -> JSONValue? {
        guard let first = path.first else { return stack.last }
        guard var value = stack.reversed().lazy.compactMap({ $0[first] }).first else { return nil }
        for name in path.dropFirst() {
            guard let next = value[name] else { return nil }
            value = next
        }
        return value
    }

    private static func isTrue(_ value: JSONValue) -> Bool {
        switch value.content {
        case .null, .bool(false): false
        case .array(let elements): !elements.isEmpty
        case .string(let text): !text.isEmpty
        default: true
        }
    }

    /// Strings as they are, null as nothing, everything else as JSON.
    private static func text(_ value: JSONValue) -> String {
        if let text = value.string { return text }
        if value.isNull { return "" }
        var out = JSONWriter()
        out.value(value)
        return out.text
    }
}

/// What a template may not be.
struct MustacheError: Error, Sendable, Hashable {
    /// From 1.
    let line: Int
    let reason: String
}

/// What `{{name}}` does to the words it puts in.
public struct MustacheEscaping: Sendable {
    let escape: @Sendable (String) -> String
    /// Whether the result must be JSON.
    let isJSON: Bool

    /// By what the result is said to be: JSON's strings, HTML's text, or anything else, which is left as it is.
    init(contentType: String) {
        isJSON = contentType.contains("json")
        if isJSON {
            escape = { text in
                var out = JSONWriter()
                out.string(text)
                return String(out.text.dropFirst().dropLast())
            }
        } else if contentType.contains("html") || contentType.contains("xml") {
            escape = { Markup.escapeHTML($0) }
        } else {
            escape = { $0 }
        }
    }
}
