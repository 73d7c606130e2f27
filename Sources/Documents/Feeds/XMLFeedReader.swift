import Model

/// RSS, RDF and Atom from a parsed tree: which format it is, and the feed's own fields.
struct XMLFeedReader {
    let tree: MarkupTree
    let root: MarkupTree.Index
    let url: String?

    func read() -> Feed {
        let isAtom = local(root) == "feed"
        let channel = isAtom ? root : channelNode()
        let fields = FeedFields(tree: tree, node: channel, base: url.flatMap { WebAddress.parse($0) })
        var feed = Feed(format: format(isAtom))
        feed.title = fields.title(["title", "atom:title", "dc:title"]) ?? ""
        feed.link = fields.link()
        feed.summary = fields.html([
            "description", "tagline", "subtitle", "atom:tagline", "atom:subtitle", "itunes:summary", "dc:description",
            "atom:info", "itunes:subtitle", "abstract",
        ])
        feed.updated = fields.date([
            "lastbuilddate", "updated", "modified", "atom:updated", "atom:modified", "dcterms:modified", "pubdate",
            "dc:date",
        ])
        feed.language =
            fields.text(["language", "dc:language"])
            ?? tree.attribute(root, "xml:lang") ?? tree.attribute(channel, "xml:lang")
        let base = fields.base(isAtom: isAtom, link: feed.link)
        let author = fields.author()
        for node in entryNodes(channel) {
            var entry = EntryReader(tree: tree, node: node, base: base, isAtom: isAtom).read()
            entry.author = entry.author ?? author
            feed.entries.append(entry)
        }
        let wishes = FeedWishes(fields: fields)
        feed.hints = wishes.hints
        (feed.hub, feed.topic) = (wishes.link("hub"), wishes.link("self"))
        feed.link = feed.link ?? url
        if feed.title.isEmpty { feed.title = feed.link ?? "" }
        feed.isIncomplete = tree.isCut
        if isAtom { feed.entries = AtomRevisions.joined(feed.entries) }
        return feed
    }

    private func local(_ node: MarkupTree.Index) -> String {
        let name = tree.name(node)
        return name.hasPrefix("atom:") ? String(name.dropFirst(5)) : name
    }

    private func channelNode() -> MarkupTree.Index {
        if tree.name(root) == "channel" { return root }
        return tree.children(root).first { tree.name($0) == "channel" } ?? root
    }

    /// Entries stand in the channel (RSS 2.0), beside it (RSS 1.0), or in the feed (Atom); broken feeds hide them deeper.
    private func entryNodes(_ channel: MarkupTree.Index) -> [MarkupTree.Index] {
        var found: [MarkupTree.Index] = []
        var at = root + 1
        let end = tree.descendants(root).upperBound
        while at < end {
            if FeedReader.entryNames.contains(tree.name(at)), found.count < Limits.entries {
                found.append(at)
                at = tree.descendants(at).upperBound
            } else {
                at += 1
            }
        }
        return found
    }

    private func format(_ isAtom: Bool) -> String {
        if isAtom { return tree.attribute(root, "version").map { $0.hasPrefix("0.") } == true ? "atom03" : "atom10" }
        if tree.name(root).hasSuffix("rdf") { return "rss10" }
        let version = tree.attribute(root, "version") ?? ""
        // CDF's channel stands alone and says where it is in an attribute.
        if tree.name(root) == "channel", tree.attribute(root, "href") != nil { return "cdf" }
        return version.hasPrefix("2") ? "rss20" : version.hasPrefix("0.9") ? "rss09" : "rss20"
    }
}

/// Atom allows one entry in several revisions (RFC 4287, section 4.1.1): the same id with different `updated`; the newest counts.
enum AtomRevisions {
    static func joined(_ entries: [Entry]) -> [Entry] {
        var newest: [String: Int] = [:]
        var kept: [Entry] = []
        for entry in entries {
            guard let id = entry.id, let updated = entry.updated, let known = newest[id],
                let before = kept[known].updated, before.instant != updated.instant, kept[known].link == entry.link
            else {
                if let id = entry.id, newest[id] == nil { newest[id] = kept.count }
                kept.append(entry)
                continue
            }
            if updated.instant > before.instant { kept[known] = entry }
        }
        return kept
    }
}
