import Model

/// One `item` or `entry` of a parsed feed.
struct EntryReader {
    private let fields: FeedFields
    private let tree: MarkupTree
    private let node: MarkupTree.Index
    private let isAtom: Bool

    init(tree: MarkupTree, node: MarkupTree.Index, base: WebAddress?, isAtom: Bool) {
        fields = FeedFields(tree: tree, node: node, base: base)
        self.tree = tree
        self.node = node
        self.isAtom = isAtom
    }

    func read() -> Entry {
        var entry = Entry()
        entry.id = identifier()
        entry.link = fields.link() ?? permalink() ?? source()
        readText(into: &entry)
        entry.author = fields.author()
        entry.title =
            fields.title(["title", "atom:title", "dc:title", "media:title", "itunes:title"]) ?? titleOfText(entry)
            .nonEmpty ?? entry.link ?? ""
        entry.updated = fields.date([
            "updated", "modified", "atom:updated", "atom:modified", "dcterms:modified", "lastbuilddate", "lastmod",
            "dc:date",
        ])
        entry.published =
            fields.date([
                "pubdate", "published", "issued", "dc:date", "atom:published", "atom:issued", "dcterms:issued",
                "dcterms:created", "created", "atom:created", "date",
            ]) ?? entry.updated
        entry.enclosures = enclosures()
        return entry
    }

    /// The fuller text and the shorter one. An item that has a description and a summary tells the short text first.
    private func readText(into entry: inout Entry) {
        let full = ["content:encoded", "atom:content", "content", "xhtml:body", "body", "fullitem"]
        let short = ["description", "summary", "atom:summary", "abstract"]
        entry.content = fields.html(full)
        let both = isAtom ? [] : fields.inOrder(short).compactMap { fields.html(of: $0) }
        entry.summary =
            both.first ?? fields.html(short + ["dc:description", "itunes:summary", "media:description"])
            ?? mediaGroup("media:description")
        if entry.content == nil, both.count > 1 { entry.content = both[1] }
    }

    private func identifier() -> String? {
        for name in ["guid", "id", "atom:id", "dc:identifier"] {
            for child in fields.all(name) {
                guard let text = tree.textContent(child, limit: Limits.fieldBytes).collapsed.nonEmpty else { continue }
                // An id is opaque, but a path without its site tells nothing apart: Atom asks for an absolute one.
                let isPath = isAtom && text.utf8.contains(0x2F) && !text.utf8.contains(0x3A) && !text.contains(" ")
                return isPath ? fields.resolved(text, at: child) : text
            }
        }
        return tree.attribute(node, "rdf:about").flatMap(\.nonEmpty)
    }

    /// A guid that is a permanent link (RSS 2.0: unless `isPermaLink` says otherwise), or RDF's `about`.
    private func permalink() -> String? {
        for guid in fields.all("guid") where tree.attribute(guid, "ispermalink")?.asciiLowered != "false" {
            let text = tree.textContent(guid, limit: 8192).collapsed
            if WebAddress.parse(text)?.isWeb == true { return fields.resolved(text, at: guid) }
        }
        if let about = tree.attribute(node, "rdf:about"), WebAddress.parse(about)?.isWeb == true { return about }
        if let id = fields.text(["id", "atom:id"]), isAtom, id.hasPrefix("http"), WebAddress.parse(id)?.isWeb == true {
            return id
        }
        return nil
    }

    /// Atom content that stands elsewhere, and what a podcast offers to hear.
    private func source() -> String? {
        for child in fields.all("content") + fields.all("atom:content") {
            if let source = tree.attribute(child, "src") { return fields.resolved(source, at: child) }
        }
        for name in ["enclosure", "media:content"] {
            for child in fields.all(name) {
                if let url = tree.attribute(child, "url") { return fields.resolved(url, at: child) }
            }
        }
        return nil
    }

    private func mediaGroup(_ name: String) -> String? {
        for group in fields.all("media:group") {
            for child in tree.children(group) where tree.name(child) == name {
                if let text = fields.html(of: child) { return text }
            }
        }
        return nil
    }

    /// An entry without a title is called by the start of its text: 80 characters, cut at a word.
    private func titleOfText(_ entry: Entry) -> String {
        let text = PlainText.line(ofHTML: entry.summary ?? entry.content ?? "")
        guard text.count > 80 else { return text }
        let start = text.prefix(80)
        return String(start[..<(start.lastIndex(of: " ") ?? start.endIndex)]) + "…"
    }

    private func enclosures() -> [Entry.Enclosure] {
        var found: [Entry.Enclosure] = []
        var seen: Set<String> = []
        func add(_ child: MarkupTree.Index, _ attribute: String, _ length: String) {
            guard let url = tree.attribute(child, attribute).flatMap({ fields.resolved($0, at: child) }),
                seen.insert(url).inserted
            else { return }
            let size = tree.attribute(child, length).flatMap { Int($0.collapsed) }.flatMap { $0 > 0 ? $0 : nil }
            found.append(
                Entry.Enclosure(url: url, type: tree.attribute(child, "type").flatMap(\.nonEmpty), length: size))
        }
        for child in fields.all("enclosure") { add(child, "url", "length") }
        for child in fields.all("link") + fields.all("atom:link")
        where tree.attribute(child, "rel")?.asciiLowered == "enclosure" { add(child, "href", "length") }
        for child in fields.all("media:content") { add(child, "url", "filesize") }
        for group in fields.all("media:group") {
            for child in tree.children(group) where tree.name(child) == "media:content" {
                add(child, "url", "filesize")
            }
        }
        return found
    }
}
