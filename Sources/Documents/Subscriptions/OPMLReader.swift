/// A list of feeds as programs hand it to each other (OPML 1.0 and 2.0).
public struct OPML: Sendable, Hashable {
    public struct Subscription: Sendable, Hashable {
        /// Of the feed, absolute.
        public var url: String
        public var title: String
        /// The feed's site.
        public var site: String?
        /// Names of the folders it lies in, outermost first.
        public var folders: [String]

        public init(url: String, title: String, site: String? = nil, folders: [String] = []) {
            self.url = url
            self.title = title
            self.site = site
            self.folders = folders
        }
    }

    public var title: String
    public var subscriptions: [Subscription]

    public init(title: String, subscriptions: [Subscription]) {
        self.title = title
        self.subscriptions = subscriptions
    }
}

/// Bytes → `OPML`.
public struct OPMLReader {
    /// Reads every outline that has the address of a feed, once each.
    ///
    /// - Throws: `DocumentError` `.empty`, `.tooLarge`, `.notOPML`.
    public static func read(_ bytes: [UInt8], contentType: String?, subject: String) throws(DocumentError) -> OPML {
        try InputCheck.size(bytes, subject)
        let text = TextDecoder.decode(bytes, contentType: contentType, syntax: .xml).bytes
        guard let start = text.find("<opml") else {
            throw DocumentError(code: .notOPML, subject: subject, detail: "no opml element")
        }
        let tree = MarkupParser.xml(text, from: start, entryNames: [])
        var found = OPML(title: "", subscriptions: [])
        var seen: Set<String> = []
        for node in tree.descendants(MarkupTree.root) where !tree.isText(node) {
            if tree.name(node) == "title", tree.name(tree.parent(node)) == "head" {
                found.title = tree.textContent(node, limit: 1_000).collapsed
            }
            guard tree.name(node) == "outline", let stated = attribute(tree, node, "xmlurl"),
                let address = WebAddress.parse(stated), address.isWeb, seen.insert(address.identity).inserted
            else { continue }
            found.subscriptions.append(
                OPML.Subscription(
                    url: address.description,
                    title: attribute(tree, node, "title") ?? attribute(tree, node, "text") ?? address.host ?? "",
                    site: attribute(tree, node, "htmlurl"), folders: folders(tree, node)))
        }
        return found
    }

    private static func attribute(_ tree: MarkupTree, _ node: MarkupTree.Index, _ name: String) -> String? {
        tree.attribute(node, name)?.collapsed.nonEmpty
    }

    private static func folders(_ tree: MarkupTree, _ node: MarkupTree.Index) -> [String] {
        var names: [String] = []
        var at = tree.parent(node)
        while at > 0, tree.name(at) == "outline" {
            if let name = attribute(tree, at, "text") ?? attribute(tree, at, "title") { names.append(name) }
            at = tree.parent(at)
        }
        return names.reversed()
    }
}
