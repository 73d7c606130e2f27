public import Model

/// HTML → `Article`.
public struct ArticleReader {
    /// Reads a page: what its author wrote, without what its site put around it.
    ///
    /// - Parameters:
    ///   - bytes: the body as it came, undone of content codings.
    ///   - contentType: the HTTP header's value.
    ///   - url: the address after redirects; links are resolved against it.
    ///   - wantsLinks: whether `links` are collected; a listing's always are.
    /// - Throws: `DocumentError` `.empty`, `.tooLarge`, `.notTextual`, `.notHTML`.
    public static func read(
        _ bytes: [UInt8], contentType: String?, url: String?, wantsLinks: Bool = true
    ) throws(DocumentError) -> Article {
        let subject = url ?? ""
        try InputCheck.size(bytes, subject)
        try InputCheck.textual(bytes, subject)
        switch DocumentKind.sniff(bytes, contentType: contentType) {
        case .feed, .jsonFeed, .sitemap:
            throw DocumentError(
                code: .notHTML, subject: subject, detail: "a feed or a sitemap where a page was expected")
        case .html, .other: break
        }
        let text = TextDecoder.decode(bytes, contentType: contentType, syntax: .html).bytes
        return article(MarkupParser.html(consume text), url: url, wantsLinks: wantsLinks)
    }

    private static func article(_ tree: MarkupTree, url: String?, wantsLinks: Bool) -> Article {
        let facts = PageFacts(tree: tree, url: url)
        let clutter = Clutter(tree: tree)
        var article = Article(title: facts.title)
        let dates = PageDates(facts: facts, clutter: clutter, title: article.title)
        let main = text(tree, clutter, article.title)
        article.byline = facts.byline
        article.published = dates.published()
        article.modified = dates.modified()
        article.language = facts.language
        article.canonical = facts.canonical
        article.text = main.blocks.map(\.text).joined(separator: "\n\n")
        article.updates = LiveBlog(tree: tree, facts: facts, clutter: clutter).posts()
        if let stated = statedText(facts, instead: article.text) {
            article.text = stated
        } else if let posts = postsText(article.updates, instead: article.text) {
            article.text = posts
        }
        article.access = Walls(tree: tree, facts: facts, clutter: clutter).access(of: main.blocks)
        if article.access == .paywalled, article.text.utf8.count > 4_000 { article.access = .open }
        article.amp = facts.amp
        article.isListing = isListing(main, facts)
        if wantsLinks || article.isListing { article.links = facts.links() }
        return article
    }

    /// JSON-LD's `articleBody` where the page shows less than half of it: pages that scripts fill.
    private static func statedText(_ facts: PageFacts, instead shown: String) -> String? {
        guard let body = facts.data.article?["articleBody"]?.string, body.utf8.count > 600 else { return nil }
        let text = PlainText.paragraphs(ofHTML: Array(body.utf8))
        return text.utf8.count > shown.utf8.count * 2 ? text : nil
    }

    /// The posts of a live blog where the page shows less than half of them elsewhere.
    private static func postsText(_ posts: [Article.Update], instead shown: String) -> String? {
        guard !posts.isEmpty else { return nil }
        let text = posts.map { [$0.title, $0.text].compactMap { $0 }.joined(separator: "\n\n") }.joined(
            separator: "\n\n")
        return text.utf8.count > shown.utf8.count * 2 ? text : nil
    }

    /// The main text; where class words leave next to nothing of a page full of prose, they misled.
    private static func text(_ tree: MarkupTree, _ clutter: Clutter, _ title: String) -> MainText.Result {
        let strict = MainText(tree: tree, clutter: clutter, title: title).read()
        let words = strict.blocks.reduce(0) { $0 + $1.words }
        guard words < 100, Int(clutter.prose[0]) > words * 2 else { return strict }
        let lenient = MainText(tree: tree, clutter: Clutter(tree: tree, isLenient: true), title: title).read()
        return lenient.blocks.reduce(0) { $0 + $1.words } > words * 2 ? lenient : strict
    }

    /// Many headlines that are links, little prose, and no word of being an article.
    private static func isListing(_ main: MainText.Result, _ facts: PageFacts) -> Bool {
        if facts.meta("type")?.asciiLowered == "article" || facts.data.article != nil { return false }
        let prose = main.blocks.reduce(0) { $0 + ($1.words >= 15 ? $1.words - $1.linkWords : 0) }
        return main.headlineLinks >= 8 && prose < main.headlineLinks * 15
    }
}
