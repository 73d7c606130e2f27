import Documents
import Model
import Store

/// An entry, a link or a page on its way to being an article.
struct Candidate: Sendable {
    /// Ways to recognise it, before its page was fetched.
    var keys: [EntryKey]
    var title: String
    /// Absolute; nil when it has no page of its own.
    var link: String?
    /// Main text as far as the source itself gives it.
    var text: String
    var published: Publication?
    /// When a sitemap says that its page was last changed: a hint for what to look at first, no date of publication.
    var modified: Timestamp?
    /// Known by its id or address, with a text that is not known: perhaps a new version.
    var isRevision = false
    /// The source gives only a part of the text: the page has the rest.
    var needsPage: Bool

    /// Bytes of text below which a text is no sure mark: "Press release" would join what only looks alike.
    static let telling = 200
    /// Bytes of text from which an entry counts as whole; shorter ones lead to their page.
    static let whole = 1_500

    /// An entry of a feed.
    init(_ entry: Entry, keys: EntryKeys, sourceID: Int64) {
        title = entry.title
        link = entry.link
        let content = Candidate.plain(entry.content)
        let summary = Candidate.plain(entry.summary)
        text = content.utf8.count >= summary.utf8.count ? content : summary
        published = entry.published ?? entry.updated
        needsPage = entry.link != nil && text.utf8.count < Candidate.whole
        self.keys = []
        if let id = keys.id { self.keys.append(EntryKey(.id(sourceID: sourceID), id)) }
        if let address = keys.address { self.keys.append(EntryKey(.url, address)) }
        if self.keys.isEmpty || text.utf8.count >= Candidate.telling {
            self.keys.append(EntryKey(.content, keys.content.description))
        }
    }

    /// A link of a listing.
    init?(_ link: Article.Link) {
        guard let identity = Candidate.identity(link.url) else { return nil }
        title = link.text
        self.link = link.url
        text = ""
        needsPage = true
        keys = [EntryKey(.url, identity)]
    }

    /// A page of a sitemap.
    init?(_ page: Sitemap.Page) {
        guard let identity = Candidate.identity(page.url) else { return nil }
        title = page.title ?? ""
        link = page.url
        text = ""
        published = page.published
        modified = page.modified?.instant
        needsPage = true
        keys = [EntryKey(.url, identity)]
    }

    /// A watched page. Only its text tells whether it is known: the address stays when the text changes.
    init(page: Article, url: String) {
        title = page.title
        link = url
        text = page.text
        published = page.published
        needsPage = false
        keys = [Candidate.contentKey(page)]
    }

    /// Takes over what its page says.
    mutating func complete(with page: Article, url: String) {
        needsPage = false
        for address in [page.canonical, url].compactMap(\.self) {
            guard let identity = Candidate.identity(address) else { continue }
            let key = EntryKey(.url, identity)
            if !keys.contains(key) { keys.append(key) }
        }
        if page.text.utf8.count >= Candidate.telling { keys.append(Candidate.contentKey(page)) }
        if page.text.utf8.count > text.utf8.count { text = page.text }
        if !page.title.isEmpty, title.isEmpty || page.title.utf8.count > title.utf8.count { title = page.title }
        published = published ?? page.published
    }

    /// Marked as a new version if its text, given whole, is not among the known ones.
    func asRevision(unless known: Set<EntryKey>) -> Candidate {
        var candidate = self
        candidate.isRevision =
            !needsPage && text.utf8.count >= Candidate.telling
            && keys.contains { $0.kind == .content && !known.contains($0) }
        return candidate
    }

    /// As `EntryKeys` makes it for an entry with this title and text.
    private static func contentKey(_ page: Article) -> EntryKey {
        let feed = Feed(format: "page", entries: [Entry(title: page.title, content: page.text)])
        return EntryKey(.content, EntryKeys.of(feed).first?.content.description ?? page.title)
    }

    private static func identity(_ link: String) -> String? {
        guard let address = WebAddress.parse(link), address.isWeb else { return nil }
        return address.identity
    }

    private static func plain(_ html: String?) -> String {
        html.map { PlainText.paragraphs(ofHTML: Array($0.utf8)) } ?? ""
    }
}
