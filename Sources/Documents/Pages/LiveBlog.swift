import Model

/// Splits a live blog into its posts, each with its own time: "today" in a post means the post's day.
struct LiveBlog {
    let tree: MarkupTree
    let facts: PageFacts
    let clutter: Clutter

    /// Posts of one shape that make a live blog, and posts that are kept.
    private static let run = 3
    private static let posts = 500

    /// Newest first or last, as the page has them; empty when the page is no live blog.
    func posts() -> [Article.Update] {
        let stated = facts.data.updates.prefix(LiveBlog.posts).compactMap { LiveBlog.post($0) }
        if stated.count >= LiveBlog.run { return stated }
        guard isCalledLive else { return [] }
        return shown()
    }

    private static func post(_ value: JSONValue) -> Article.Update? {
        let body = value["articleBody"]?.string ?? value["description"]?.string ?? ""
        let text = PlainText.paragraphs(ofHTML: Array(body.utf8))
        let title = value["headline"]?.string ?? value["name"]?.string
        let date = value["datePublished"]?.string.flatMap { PublicationReader.read($0, evidence: .jsonLD) }
        guard !text.isEmpty || title != nil else { return nil }
        return Article.Update(published: date, title: title.map { CharacterReference.undone($0).collapsed }, text: text)
    }

    private var isCalledLive: Bool {
        if facts.data.isLive || clutter.said.contains(.live) { return true }
        guard let url = facts.url, let path = WebAddress.parse(url)?.path else { return false }
        // Slashes part the words of a path that belong together.
        return path.split(separator: "/").contains { part in
            part == "live" || DocumentLexicons.boilerplate.table.roles(of: Array(part.utf8)[...]).contains(.live)
        }
    }

    // MARK: Posts that the page shows

    /// Siblings of one shape, each with a time of its own and prose.
    private func shown() -> [Article.Update] {
        var byParent: [MarkupTree.Index: [MarkupTree.Index: MarkupTree.Index]] = [:]
        for index in tree.nodes.indices where tree.nodes[index].name == Tag.time.rawValue {
            var child = MarkupTree.Index(index)
            for _ in 0..<8 {
                let parent = tree.parent(child)
                guard parent > 0 else { break }
                if byParent[parent]?[child] == nil { byParent[parent, default: [:]][child] = MarkupTree.Index(index) }
                child = parent
            }
        }
        var best: [Article.Update] = []
        for (_, children) in byParent where children.count >= LiveBlog.run && children.count <= 2_000 {
            let posts = children.sorted { $0.key < $1.key }.prefix(LiveBlog.posts).compactMap { post($0.key, $0.value) }
            let words = { (posts: [Article.Update]) in posts.reduce(0) { $0 + $1.text.utf8.count } }
            if posts.count >= LiveBlog.run, words(posts) > words(best) { best = posts }
        }
        return best
    }

    private func post(_ node: MarkupTree.Index, _ time: MarkupTree.Index) -> Article.Update? {
        let stated = tree.attribute(time, .datetime) ?? PlainText.collapsedText(tree, time)
        guard let date = PublicationReader.read(stated, evidence: .timeElement) else { return nil }
        let blocks = BlockReader(tree: tree, dropped: clutter.dropped).blocks(of: node)
        let prose = blocks.filter { $0.words >= 6 && $0.linkDensity < 0.5 && !$0.isHeading }
        guard prose.reduce(0, { $0 + $1.words }) >= 12 else { return nil }
        let heading = blocks.first { $0.isHeading && $0.words >= 2 && $0.words <= 40 }
        return Article.Update(
            published: date, title: heading?.text, text: prose.map(\.text).joined(separator: "\n\n"))
    }
}
