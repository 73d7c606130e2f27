/// The feeds that a page offers: `<link rel="alternate">` of a feed's type, and links that look like feeds where there is none.
public struct FeedLinks {
    public struct Link: Sendable, Hashable {
        /// Absolute.
        public var url: String
        public var title: String
        /// The page's head calls it its feed; otherwise it only looks like one.
        public var isStated: Bool

        public init(url: String, title: String, isStated: Bool) {
            self.url = url
            self.title = title
            self.isStated = isStated
        }
    }

    /// Types of feeds; a bare XML or JSON type counts with `rel="alternate"` only.
    private static let types: Set<String> = [
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
        "application/x.atom+xml", "application/x-atom+xml", "text/rss+xml", "application/json", "application/xml",
        "text/xml",
    ]
    private static let ends = [
        ".rss", ".atom", ".rdf", "/feed", "/rss", "/atom", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feed.json",
    ]

    /// In the order of the page, each once; those for comments last.
    public static func find(_ bytes: [UInt8], contentType: String?, url: String) -> [Link] {
        let text = TextDecoder.decode(Array(bytes.prefix(Limits.bytes)), contentType: contentType, syntax: .html).bytes
        let tree = MarkupParser.html(text)
        let own = WebAddress.parse(url)
        let base =
            tree.first(.base).flatMap { tree.attribute($0, .href) }.flatMap { WebAddress.parse($0, base: own) } ?? own
        var found: [Link] = []
        var seen: Set<String> = []
        func add(_ href: String, _ title: String, isStated: Bool) {
            guard found.count < 100, let address = WebAddress.parse(href, base: base), address.isWeb,
                seen.insert(address.identity).inserted
            else { return }
            found.append(Link(url: address.description, title: title.collapsed, isStated: isStated))
        }
        for node in tree.descendants(MarkupTree.root) where tree.tag(node) == .link {
            guard let href = tree.attribute(node, .href), let type = tree.attribute(node, .type)?.asciiLowered,
                let rel = tree.attribute(node, .rel)?.asciiLowered,
                types.contains(String(type.prefix { $0 != ";" }).collapsed)
            else { continue }
            let relations = rel.split(whereSeparator: \.isWhitespace)
            guard relations.contains("alternate") || relations.contains("feed") else { continue }
            // WordPress names its own interface in the same way.
            if type.hasPrefix("application/json"), !href.asciiLowered.contains("feed") { continue }
            add(href, tree.attribute(node, .title) ?? "", isStated: true)
        }
        if found.isEmpty {
            for node in tree.descendants(MarkupTree.root) where tree.tag(node) == .a {
                guard let href = tree.attribute(node, .href), looksLikeFeed(href) else { continue }
                add(href, PlainText.collapsedText(tree, node), isStated: false)
            }
        }
        return found.filter { !isOfComments($0) } + found.filter { isOfComments($0) }
    }

    private static func looksLikeFeed(_ href: String) -> Bool {
        let path = String(href.asciiLowered.prefix { $0 != "?" && $0 != "#" })
        let bare = path.hasSuffix("/") ? String(path.dropLast()) : path
        return ends.contains { bare.hasSuffix($0) }
    }

    private static func isOfComments(_ link: Link) -> Bool {
        link.title.asciiLowered.contains("comment") || link.url.asciiLowered.contains("comments/feed")
    }
}
