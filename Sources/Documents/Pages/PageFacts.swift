import Model

/// What a page says of itself: title, author, dates, language, address.
struct PageFacts {
    let tree: MarkupTree
    let url: String?
    let data: StructuredData
    /// Use → contents of meta elements, the strongest name first.
    private let metas: [String: [(name: String, content: String)]]
    let base: WebAddress?
    private let own: WebAddress?

    init(tree: MarkupTree, url: String?) {
        self.tree = tree
        self.url = url
        data = StructuredData(tree: tree, url: url)
        own = url.flatMap { WebAddress.parse($0) }
        let href = tree.first(.base).flatMap { tree.attribute($0, .href) }
        base = href.flatMap { WebAddress.parse($0, base: url.flatMap { WebAddress.parse($0) }) } ?? own
        metas = PageFacts.readMetas(tree)
    }

    private static func readMetas(_ tree: MarkupTree) -> [String: [(name: String, content: String)]] {
        let known = DocumentLexicons.metas.table.uses
        var found: [String: [(rank: Int, order: Int, name: String, content: String)]] = [:]
        for index in tree.nodes.indices where tree.nodes[index].name == Tag.meta.rawValue {
            let node = MarkupTree.Index(index)
            guard let content = tree.attribute(node, .content)?.collapsed.nonEmpty else { continue }
            for key in [AttributeName.property, .name, .itemprop, .httpEquiv] {
                guard let name = tree.attribute(node, key)?.asciiLowered, let use = known[name] else { continue }
                found[use.use, default: []].append((use.rank, index, name, content))
            }
        }
        return found.mapValues { $0.sorted { ($0.rank, $0.order) < ($1.rank, $1.order) }.map { ($0.name, $0.content) } }
    }

    func meta(_ use: String) -> String? { metas[use]?.first?.content }
    func metaList(_ use: String) -> [String] { metas[use]?.map(\.content) ?? [] }

    // MARK: Title

    var title: String {
        let heading = tree.nodes.indices.lazy.filter { tree.nodes[$0].name == Tag.h1.rawValue }
            .map { PlainText.collapsedText(tree, MarkupTree.Index($0)) }.first { !$0.isEmpty }
        let document = tree.first(.title).map { tree.textContent($0).collapsed }
        let stated = (meta("title").map { CharacterReference.undone($0).collapsed } ?? data.string("headline"))?
            .nonEmpty
        if let stated { return withoutSite(stated, heading) }
        if let document, let heading, document.contains(heading), heading.utf8.count > 10 { return heading }
        if let document = document?.nonEmpty { return withoutSite(document, heading) }
        return heading ?? ""
    }

    /// "Headline | Site", "Headline - Site" without the site.
    private func withoutSite(_ title: String, _ heading: String?) -> String {
        if let heading, heading != title, title.hasPrefix(heading), heading.utf8.count > 15 { return heading }
        for separator in [" | ", " – ", " — ", " - ", " :: ", " « ", " » ", " · "] {
            guard let at = title.lastRange(of: separator) else { continue }
            let tail = title[at.upperBound...]
            let names = [meta("site"), own?.host].compactMap { $0?.lowercased().filter { $0.isLetter || $0.isNumber } }
            let plain = tail.lowercased().filter { $0.isLetter || $0.isNumber }
            let isSite = names.contains { $0.contains(plain) || plain.contains($0) }
            if !plain.isEmpty, isSite || (separator == " | " && tail.split(separator: " ").count <= 4) {
                return String(title[..<at.lowerBound])
            }
        }
        return title
    }

    // MARK: Byline, language, address

    var byline: String? {
        if let authors = data.authors { return authors }
        for name in metaList("author") where !name.hasPrefix("http") && name.utf8.count < 120 {
            return CharacterReference.undone(name)
        }
        for index in tree.nodes.indices where tree.nodes[index].name >= 0 {
            let node = MarkupTree.Index(index)
            let isAuthor =
                tree.attribute(node, .rel)?.asciiLowered == "author"
                || tree.attribute(node, .itemprop)?.asciiLowered == "author"
            guard isAuthor else { continue }
            let text = PlainText.collapsedText(tree, node)
            if !text.isEmpty, text.utf8.count < 120 { return text }
        }
        return nil
    }

    var language: String? {
        let html = tree.first(.html)
        let stated = html.flatMap { tree.attribute($0, .lang) ?? tree.attribute($0, .xmlLang) }?.collapsed.nonEmpty
        let found = stated ?? data.string("inLanguage") ?? meta("language")
        return found.map { String($0.map { $0 == "_" ? "-" : $0 }) }
    }

    /// The canonical address where it can be believed: same site, and not the home page for a page that is not.
    var canonical: String? {
        var stated: [String] = []
        for index in tree.nodes.indices where tree.nodes[index].name == Tag.link.rawValue {
            let node = MarkupTree.Index(index)
            if tree.attribute(node, .rel)?.asciiLowered == "canonical", let href = tree.attribute(node, .href) {
                stated.append(href)
            }
        }
        stated += metaList("address")
        for href in stated {
            guard let address = WebAddress.parse(href, base: base), address.isWeb else { continue }
            if let own, own.isWeb {
                guard Site.isSame(address.host ?? "", own.host ?? "") else { continue }
                if address.path == "/", address.query == nil, own.path != "/" { continue }
            }
            return address.description
        }
        return nil
    }

    /// The page's AMP twin, by `<link rel="amphtml">`.
    var amp: String? {
        for index in tree.nodes.indices where tree.nodes[index].name == Tag.link.rawValue {
            let node = MarkupTree.Index(index)
            guard tree.attribute(node, .rel)?.asciiLowered == "amphtml", let href = tree.attribute(node, .href),
                let address = WebAddress.parse(href, base: base), address.isWeb
            else { continue }
            return address.description
        }
        return nil
    }

    /// Links of the whole page, in order, absolute.
    func links() -> [Article.Link] {
        var links: [Article.Link] = []
        for index in tree.nodes.indices where tree.nodes[index].name == Tag.a.rawValue && links.count < Limits.links {
            let node = MarkupTree.Index(index)
            guard let href = tree.attribute(node, .href), let address = WebAddress.parse(href, base: base),
                address.isWeb
            else { continue }
            let text = PlainText.collapsedText(tree, node)
            links.append(
                Article.Link(url: address.description, text: text.nonEmpty ?? tree.attribute(node, .title) ?? ""))
        }
        return links
    }
}

/// Sites by the end of their host names.
enum Site {
    /// Whether two hosts belong to one registrable domain, told without the public suffix list: the last two labels, three below `co.uk` and its like.
    static func isSame(_ a: String, _ b: String) -> Bool { domain(a) == domain(b) }

    static func domain(_ host: String) -> String {
        let labels = host.split(separator: ".")
        guard labels.count > 2, let last = labels.last else { return host }
        let isSecondLevel = last.utf8.count == 2 && labels[labels.count - 2].utf8.count <= 3
        return labels.suffix(isSecondLevel ? 3 : 2).joined(separator: ".")
    }
}

extension String {
    func lastRange(of needle: String) -> Range<Index>? {
        let hay = Array(utf8)
        let want = Array(needle.utf8)
        guard hay.count >= want.count else { return nil }
        for start in stride(from: hay.count - want.count, through: 0, by: -1)
        where hay[start..<(start + want.count)].elementsEqual(want) {
            return utf8.index(startIndex, offsetBy: start)..<utf8.index(startIndex, offsetBy: start + want.count)
        }
        return nil
    }
}
