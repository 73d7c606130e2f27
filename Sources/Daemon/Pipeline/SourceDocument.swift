import Documents
import Model

/// What a source's answer holds, read: pure, and run on the analysis queue.
struct SourceDocument: Sendable {
    enum Shape: String, Sendable { case feed, listing, page, sitemap }

    var shape: Shape
    var candidates: [Candidate]
    /// Of an index of sitemaps: those that it leads to.
    var sitemaps: [Sitemap.Page] = []
    /// When it wishes to be asked.
    var hints = PollingHints()
    /// The document broke off: neither its validators nor its hash may be kept.
    var isIncomplete = false

    /// Reads a body as the source's kind asks for, or as what it turns out to be.
    ///
    /// - Throws: `DocumentError` when it cannot be read so.
    static func read(
        _ body: [UInt8], contentType: String?, url: String, kind: Source.Kind, sourceID: Int64, json: JSONPlan? = nil
    ) throws(DocumentError) -> SourceDocument {
        switch kind {
        case .feed: return try feed(body, contentType, url, sourceID)
        case .page: return try page(body, contentType, url, sourceID, as: .page)
        case .listing: return try page(body, contentType, url, sourceID, as: .listing)
        case .sitemap: return try sitemap(body, contentType, url, sourceID)
        case .json:
            let plan = json ?? JSONPlan(items: .whole)
            return document(of: try JSONItemsReader.read(body, plan: plan, url: url), sourceID)
        case .auto:
            switch DocumentKind.sniff(body, contentType: contentType) {
            case .feed, .jsonFeed: return try feed(body, contentType, url, sourceID)
            case .sitemap: return try sitemap(body, contentType, url, sourceID)
            default: return try page(body, contentType, url, sourceID, as: nil)
            }
        }
    }

    private static func feed(_ body: [UInt8], _ contentType: String?, _ url: String, _ sourceID: Int64)
        throws(DocumentError) -> SourceDocument
    {
        document(of: try FeedReader.read(body, contentType: contentType, url: url), sourceID)
    }

    private static func document(of feed: Feed, _ sourceID: Int64) -> SourceDocument {
        let candidates = zip(feed.entries, EntryKeys.of(feed)).map { Candidate($0, keys: $1, sourceID: sourceID) }
        var document = SourceDocument(shape: .feed, candidates: candidates, isIncomplete: feed.isIncomplete)
        document.hints = feed.hints
        return document
    }

    private static func sitemap(_ body: [UInt8], _ contentType: String?, _ url: String, _ sourceID: Int64)
        throws(DocumentError) -> SourceDocument
    {
        let sitemap = try SitemapReader.read(body, contentType: contentType, url: url)
        let own = sitemap.pages.filter { Site.isOne($0.url, url) }
        guard !sitemap.isIndex else { return SourceDocument(shape: .sitemap, candidates: [], sitemaps: own) }
        // What is beyond the protocol's limit stays beyond it: reading again would not help.
        return SourceDocument(shape: .sitemap, candidates: own.compactMap { Candidate($0, sourceID: sourceID) })
    }

    private static func page(
        _ body: [UInt8], _ contentType: String?, _ url: String, _ sourceID: Int64, as shape: Shape?
    ) throws(DocumentError) -> SourceDocument {
        let article = try ArticleReader.read(body, contentType: contentType, url: url)
        guard shape == .listing || (shape == nil && article.isListing) else {
            if let wall = wall(article.access, url) { throw wall }
            let address = article.canonical ?? url
            let posts = Candidate.posts(of: article, url: address, sourceID: sourceID)
            return SourceDocument(
                shape: .page,
                candidates: posts.isEmpty ? [Candidate(page: article, url: address, sourceID: sourceID)] : posts)
        }
        let links = articleLinks(article.links, of: url, sourceID)
        // A front page of headlines only is no wall for having a line about cookies.
        if links.count < 3, article.access != .paywalled, let wall = wall(article.access, url) { throw wall }
        return SourceDocument(shape: .listing, candidates: links)
    }

    /// Why a page that is no article is not read; nil for an open one.
    private static func wall(_ access: Article.Access, _ url: String) -> DocumentError? {
        switch access {
        case .open: nil
        case .challenge:
            DocumentError(code: .challengePage, subject: url, detail: "the page asks whether its reader is human")
        case .consentWall:
            DocumentError(
                code: .consentWall, subject: url, detail: "the page asks for consent before it shows anything")
        case .paywalled:
            DocumentError(
                code: .paywall, subject: url,
                detail: "the page shows only the start of its text to those who do not subscribe")
        }
    }

    /// Words in a link's text from which it reads like a headline and not like a menu.
    private static let headlineWords = 4

    /// The links of a listing that may lead to its articles: of the same site, with a headline for a text, each once.
    private static func articleLinks(_ links: [Article.Link], of url: String, _ sourceID: Int64) -> [Candidate] {
        guard let listing = WebAddress.parse(url) else { return [] }
        var seen: Set<String> = [listing.identity]
        return links.compactMap { link in
            guard let address = WebAddress.parse(link.url), address.isWeb, address.host == listing.host,
                link.text.split(whereSeparator: \.isWhitespace).count >= headlineWords,
                seen.insert(address.identity).inserted
            else { return nil }
            return Candidate(link, sourceID: sourceID)
        }
    }
}
