import Model

/// XML namespaces that feeds use, by the many URIs that publishers write for them (namespaces.lex).
struct Namespaces: Sendable {
    private var byURI: [String: String] = [:]
    private var prefixes: Set<String> = []

    init() {}

    init(lines: [LexiconFile.Line]) {
        for line in lines {
            prefixes.insert(line.head)
            for uri in line["uris"] { byURI[Namespaces.plain(uri)] = line.head }
            for prefix in line["prefixes"] { byURI["prefix " + prefix] = line.head }
        }
    }

    /// The prefix under which this room knows an element: empty for a feed's own vocabulary.
    func prefix(uri: String?, prefix: String?) -> String {
        if let uri, let known = byURI[Namespaces.plain(uri)] { return known == "core" ? "" : known }
        guard let prefix else { return "" }
        if prefix == "xml" { return "xml" }
        if let known = byURI["prefix " + prefix] { return known == "core" ? "" : known }
        return prefix
    }

    /// Without scheme, final slash or number sign, in small letters: publishers vary these.
    private static func plain(_ uri: String) -> String {
        var text = uri.asciiLowered
        for scheme in ["https://", "http://"] where text.hasPrefix(scheme) { text.removeFirst(scheme.count) }
        if text.hasPrefix("www.") { text.removeFirst(4) }
        while text.hasSuffix("/") || text.hasSuffix("#") { text.removeLast() }
        return text
    }
}
