/// What a template is filled with.
enum TemplateValue: Sendable {
    case text(String)
    case flag(Bool)
    case list([TemplateValue])
    case object([String: TemplateValue])

    static func number(_ value: Int) -> TemplateValue { .text(String(value)) }
    /// A missing text is no text: its section is left out.
    static func optional(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .flag(false) }
}

/// A template in Mustache's syntax, as much of it as the page needs: `{{name}}`, sections, inverted sections, partials, comments.
///
/// Everything is escaped; there is no way to put markup in through a value.
struct Template: Sendable {
    indirect enum Part: Sendable {
        case text([UInt8])
        case value([String])
        case section([String], [Part], isInverted: Bool)
        case partial(String)
    }

    let parts: [Part]

    /// - Throws: `asset`, naming the tag that is wrong.
    init(_ text: String, name: String) throws(DashboardError) {
        var reader = TemplateReader(text: text[...], name: name)
        parts = try reader.parts(until: nil)
    }

    /// Fills it in; `partials` are templates by name.
    func filled(_ value: TemplateValue, partials: [String: Template]) -> [UInt8] {
        var out: [UInt8] = []
        Template.write(parts, [value], partials, &out)
        return out
    }

    private static func write(
        _ parts: [Part], _ scopes: [TemplateValue], _ partials: [String: Template], _ out: inout [UInt8]
    ) {
        for part in parts {
            switch part {
            case .text(let bytes): out += bytes
            case .value(let path):
                if case .text(let text)? = find(path, scopes) { escape(text, &out) }
            case .partial(let name): write(partials[name]?.parts ?? [], scopes, partials, &out)
            case .section(let path, let inner, let isInverted):
                let value = find(path, scopes)
                if isInverted {
                    if !isThere(value) { write(inner, scopes, partials, &out) }
                } else if case .list(let items)? = value {
                    for item in items { write(inner, scopes + [item], partials, &out) }
                } else if let value, isThere(value) {
                    write(inner, scopes + [value], partials, &out)
                }
            }
        }
    }

    private static func isThere(_ value: TemplateValue?) -> Bool {
        switch value {
        case nil, .flag(false)?: false
        case .text(let text)?: !text.isEmpty
        case .list(let items)?: !items.isEmpty
        case .flag?, .object?: true
        }
    }

    /// The innermost scope that knows the first name; `.` is the scope itself.
    private static func find(_ path: [String], _ scopes: [TemplateValue]) -> TemplateValue? {
        guard let first = path.first else { return scopes.last }
        for scope in scopes.reversed() {
            guard case .object(let members) = scope, var value = members[first] else { continue }
            for name in path.dropFirst() {
                guard case .object(let members) = value, let next = members[name] else { return nil }
                value = next
            }
            return value
        }
        return nil
    }

    /// For text and for attributes in double quotes.
    private static func escape(_ text: String, _ out: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): out += Array("&amp;".utf8)
            case UInt8(ascii: "<"): out += Array("&lt;".utf8)
            case UInt8(ascii: ">"): out += Array("&gt;".utf8)
            case UInt8(ascii: "\""): out += Array("&quot;".utf8)
            case UInt8(ascii: "'"): out += Array("&#39;".utf8)
            case 0x09, 0x0A, 0x20...: out.append(byte)
            default: out.append(0x20)
            }
        }
    }
}

/// Reads the tags of a template.
private struct TemplateReader {
    var text: Substring
    let name: String

    mutating func parts(until closing: String?) throws(DashboardError) -> [Template.Part] {
        var parts: [Template.Part] = []
        while let open = text.firstRange(of: "{{") {
            parts.append(.text(Array(text[..<open.lowerBound].utf8)))
            guard let close = text[open.upperBound...].firstRange(of: "}}") else {
                throw failure("a tag is never closed")
            }
            let tag = text[open.upperBound..<close.lowerBound]
            text = text[close.upperBound...]
            let word = tag.dropFirst().filter { $0 != " " }
            switch tag.first {
            case "#"?: parts.append(.section(path(word), try self.parts(until: word), isInverted: false))
            case "^"?: parts.append(.section(path(word), try self.parts(until: word), isInverted: true))
            case ">"?: parts.append(.partial(word))
            case "!"?: break
            case "/"?:
                guard word == closing else { throw failure("“{{/\(word)}}” closes what is not open") }
                return parts
            default: parts.append(.value(path(tag.filter { $0 != " " })))
            }
        }
        guard closing == nil else { throw failure("“{{#\(closing ?? "")}}” is never closed") }
        parts.append(.text(Array(text.utf8)))
        return parts
    }

    private func path(_ word: String) -> [String] {
        word == "." ? [] : word.split(separator: ".").map(String.init)
    }

    private func failure(_ cause: String) -> DashboardError { DashboardError(.asset, subject: name, cause: cause) }
}
