public import Model

/// A sitemap (sitemaps.org, and the news extension): what a site says its pages are.
public struct Sitemap: Sendable, Hashable {
    public struct Page: Sendable, Hashable {
        /// Absolute.
        public var url: String
        /// A hint only: many sites state the time of the request.
        public var modified: Publication?
        /// Of the news extension.
        public var title: String?
        public var published: Publication?
        /// BCP 47, as stated.
        public var language: String?

        public init(
            url: String, modified: Publication? = nil, title: String? = nil, published: Publication? = nil,
            language: String? = nil
        ) {
            self.url = url
            self.modified = modified
            self.title = title
            self.published = published
            self.language = language
        }
    }

    /// Its addresses lead to further sitemaps.
    public var isIndex: Bool
    public var pages: [Page]
    /// The document broke off or was cut at a limit.
    public var isIncomplete: Bool

    public init(isIndex: Bool, pages: [Page], isIncomplete: Bool = false) {
        self.isIndex = isIndex
        self.pages = pages
        self.isIncomplete = isIncomplete
    }

    /// Addresses kept of one sitemap: the protocol's own limit.
    public static let pages = 50_000
    /// Bytes of a sitemap, unpacked: the protocol's own limit.
    public static let bytes = 50 << 20
}

/// XML sitemaps, their indexes, lists of addresses as plain text, each also as a gzip file → `Sitemap`.
public struct SitemapReader {
    /// - Parameters:
    ///   - bytes: the body as it came, undone of content codings; a gzip file is told by its first bytes.
    ///   - url: the address after redirects; relative addresses are resolved against it.
    /// - Throws: `DocumentError` `.empty`, `.tooLarge`, `.notTextual`, `.notASitemap`.
    public static func read(_ bytes: [UInt8], contentType: String?, url: String?) throws(DocumentError) -> Sitemap {
        let subject = url ?? ""
        var body = bytes
        var isWhole = true
        if Gzip.isPacked(bytes) {
            guard let unpacked = Gzip.unpacked(bytes, limit: Sitemap.bytes) else {
                throw DocumentError(code: .notTextual, subject: subject, detail: "a gzip file that cannot be unpacked")
            }
            (body, isWhole) = (unpacked.bytes, unpacked.isWhole)
        }
        try InputCheck.size(body, subject, limit: Sitemap.bytes)
        try InputCheck.textual(body, subject)
        let text = TextDecoder.decode(body, contentType: contentType, syntax: .xml)
        let base = url.flatMap { WebAddress.parse($0) }
        var sitemap: Sitemap
        if DocumentKind.sniff(body, contentType: contentType) == .sitemap, let start = root(in: text.bytes) {
            let tree = MarkupParser.xml(text.bytes, from: start, entryNames: [], nodes: Sitemap.pages * 16)
            sitemap = SitemapReader.sitemap(tree, base)
        } else if let list = list(text.bytes, base) {
            sitemap = list
        } else {
            throw DocumentError(
                code: .notASitemap, subject: subject, detail: "neither a sitemap nor a list of addresses")
        }
        if !isWhole { sitemap.isIncomplete = true }
        return sitemap
    }

    private static func root(in text: [UInt8]) -> Int? {
        for name: StaticString in ["<urlset", "<sitemapindex"] { if let place = text.find(name) { return place } }
        // With a prefix: `<sm:urlset`.
        for name: StaticString in [":urlset", ":sitemapindex"] {
            if let place = text.find(name), let open = text[..<place].lastIndex(of: UInt8(ascii: "<")) { return open }
        }
        return nil
    }

    private static func local(_ tree: MarkupTree, _ node: MarkupTree.Index) -> Substring {
        let name = tree.name(node)
        return name.split(separator: ":").last ?? name[...]
    }

    private static func sitemap(_ tree: MarkupTree, _ base: WebAddress?) -> Sitemap {
        var sitemap = Sitemap(isIndex: false, pages: [], isIncomplete: tree.isCut)
        guard let root = tree.children(MarkupTree.root).first(where: { !tree.isText($0) }) else { return sitemap }
        sitemap.isIndex = local(tree, root) == "sitemapindex"
        for node in tree.children(root) where !tree.isText(node) {
            guard sitemap.pages.count < Sitemap.pages else {
                sitemap.isIncomplete = true
                break
            }
            if let page = page(tree, node, base) { sitemap.pages.append(page) }
        }
        return sitemap
    }

    private static func page(_ tree: MarkupTree, _ node: MarkupTree.Index, _ base: WebAddress?) -> Sitemap.Page? {
        var page = Sitemap.Page(url: "")
        for child in tree.descendants(node) where !tree.isText(child) {
            let name = tree.name(child)
            func text() -> String { CharacterReference.undone(tree.textContent(child, limit: 4096)).collapsed }
            // Pictures and videos have addresses and titles of their own.
            let isOfPage = tree.parent(child) == node || local(tree, tree.parent(child)) == "news"
            switch local(tree, child) {
            case "loc" where tree.parent(child) == node: page.url = text()
            case "lastmod" where isOfPage: page.modified = PublicationReader.read(text(), evidence: .feed)
            case "title" where isOfPage && name != "title": page.title = text().nonEmpty
            case "publication_date": page.published = PublicationReader.read(text(), evidence: .feed)
            case "language": page.language = text().nonEmpty
            default: break
            }
        }
        guard !page.url.isEmpty, let address = WebAddress.parse(page.url, base: base), address.isWeb else { return nil }
        page.url = address.description
        return page
    }

    /// Plain text with an address a line.
    private static func list(_ text: [UInt8], _ base: WebAddress?) -> Sitemap? {
        var sitemap = Sitemap(isIndex: false, pages: [])
        for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let line = line.trimmed
            if line.isEmpty { continue }
            guard line.count < 2_048, let address = WebAddress.parse(String(utf8: line)), address.isWeb else {
                return nil
            }
            guard sitemap.pages.count < Sitemap.pages else {
                sitemap.isIncomplete = true
                break
            }
            sitemap.pages.append(Sitemap.Page(url: address.description))
        }
        return sitemap.pages.isEmpty ? nil : sitemap
    }
}
