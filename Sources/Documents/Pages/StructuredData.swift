import Model

/// JSON-LD of a page: the node that is the article, among sites, organisations, lists and related stories.
struct StructuredData {
    private(set) var article: JSONValue?
    private(set) var page: JSONValue?
    /// Whether everybody may read it, as stated.
    private(set) var isFree: Bool?
    /// The page is a live blog, and its posts.
    private(set) var isLive = false
    private(set) var updates: [JSONValue] = []

    init(tree: MarkupTree, url: String?) {
        var candidates: [JSONValue] = []
        for index in tree.nodes.indices where tree.nodes[index].name == Tag.script.rawValue {
            let node = MarkupTree.Index(index)
            guard let type = tree.value(node, .type), type.find("ld+json") != nil else { continue }
            guard let value = StructuredData.value(of: tree.textContent(node, limit: 1 << 20)) else { continue }
            StructuredData.collect(value, into: &candidates)
        }
        let articles = candidates.filter { StructuredData.isArticle($0) }
        let own = url.flatMap { WebAddress.parse($0)?.identity }
        article =
            articles.first {
                own != nil && StructuredData.addresses($0).contains { WebAddress.parse($0)?.identity == own }
            }
            ?? articles.first { $0["datePublished"] != nil } ?? articles.first
        let blog = candidates.first { StructuredData.types($0).contains("liveblogposting") }
        isLive = blog != nil
        updates = blog?["liveBlogUpdate"]?.array ?? []
        isFree = (article ?? blog).flatMap { StructuredData.isFree($0) }
        page = candidates.first { $0["datePublished"] != nil && !StructuredData.isArticle($0) }
    }

    /// JSON as sites write it: raw line breaks in strings, comments around it.
    private static func value(of text: String) -> JSONValue? {
        var bytes = text.utf8.map { $0 < 0x20 ? 0x20 : $0 }
        guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
            let end = bytes.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), end > start
        else { return nil }
        bytes = Array(bytes[start...end])
        do throws(JSONSyntaxError) {
            return try JSONReader.read(bytes, options: JSONReader.Options(comments: true, depth: 60))
        } catch {
            // Broken JSON-LD is common and says nothing: the page is read by its other signs.
            return nil
        }
    }

    /// Objects at the top, in `@graph`, and one step inside what describes the page.
    private static func collect(_ value: JSONValue, into found: inout [JSONValue], depth: Int = 0) {
        guard found.count < 200, depth < 5 else { return }
        for element in value.array ?? [] { collect(element, into: &found, depth: depth + 1) }
        guard value.members != nil else { return }
        found.append(value)
        for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
            if let inner = value[key] { collect(inner, into: &found, depth: depth + 1) }
        }
    }

    private static func types(_ value: JSONValue) -> [String] {
        guard let type = value["@type"] else { return [] }
        return (type.string.map { [$0] } ?? type.array?.compactMap(\.string) ?? []).map(\.asciiLowered)
    }

    private static func isArticle(_ value: JSONValue) -> Bool {
        types(value).contains {
            $0.hasSuffix("article") || $0.hasSuffix("posting") || $0.hasSuffix("report") || $0.hasSuffix("review")
        }
    }

    /// `isAccessibleForFree`: true, false, or either as text.
    private static func isFree(_ value: JSONValue) -> Bool? {
        guard let stated = value["isAccessibleForFree"] else { return nil }
        if let flag = stated.bool { return flag }
        switch stated.string?.asciiLowered {
        case "false", "no", "http://schema.org/false", "https://schema.org/false": return false
        case "true", "yes", "http://schema.org/true", "https://schema.org/true": return true
        default: return nil
        }
    }

    private static func addresses(_ value: JSONValue) -> [String] {
        ["url", "@id", "mainEntityOfPage"].compactMap { key in value[key]?.string ?? value[key]?["@id"]?.string }
    }

    func string(_ key: String) -> String? {
        article?[key]?.string.map { CharacterReference.undone($0).collapsed }?.nonEmpty
    }

    /// Names of the authors, however they are wrapped.
    var authors: String? {
        func names(_ value: JSONValue?) -> [String] {
            guard let value else { return [] }
            if let text = value.string { return [text] }
            if let array = value.array { return array.flatMap { names($0) } }
            return names(value["name"])
        }
        let found = names(article?["author"]).map(\.collapsed).filter { !$0.isEmpty && !$0.hasPrefix("http") }
        return found.isEmpty ? nil : found.joined(separator: ", ")
    }
}
