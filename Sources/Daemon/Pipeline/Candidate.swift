import Documents
import Model
import Store

/// An entry, a link, a page or a post of one on its way to being an article.
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
    private let sourceID: Int64
    /// The key of its text alone, where it has one.
    private var textKey: EntryKey?

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
        self.sourceID = sourceID
        self.keys = []
        if let id = keys.id { self.keys.append(EntryKey(.id(sourceID: sourceID), id)) }
        if let address = keys.address { self.keys.append(EntryKey(.url, address)) }
        if self.keys.isEmpty || text.utf8.count >= Candidate.telling {
            self.keys.append(EntryKey(.content, keys.content.description))
        }
        // The text of a teaser may be the same for all of its kind.
        if !needsPage, let text = keys.text {
            let key = Candidate.textKey(text, sourceID)
            textKey = key
            self.keys.append(key)
        }
    }

    /// A link of a listing.
    init?(_ link: Article.Link, sourceID: Int64) {
        guard let identity = Candidate.identity(link.url) else { return nil }
        title = link.text
        self.link = link.url
        self.sourceID = sourceID
        text = ""
        needsPage = true
        keys = [EntryKey(.url, identity)]
    }

    /// A page of a sitemap.
    init?(_ page: Sitemap.Page, sourceID: Int64) {
        guard let identity = Candidate.identity(page.url) else { return nil }
        self.sourceID = sourceID
        title = page.title ?? ""
        link = page.url
        text = ""
        published = page.published
        modified = page.modified?.instant
        needsPage = true
        keys = [EntryKey(.url, identity)]
    }

    /// A watched page. Only its text tells whether it is known: the address stays when the text changes.
    init(page: Article, url: String, sourceID: Int64) {
        self.init(title: page.title, text: page.text, published: page.published, url: url, sourceID: sourceID)
    }

    /// Known by title and text.
    private init(title: String, text: String, published: Publication?, url: String, sourceID: Int64) {
        self.title = title
        self.text = text
        self.published = published
        self.sourceID = sourceID
        link = url
        needsPage = false
        keys = [EntryKey(.content, Candidate.marks(title: title, text: text)?.content.description ?? title)]
    }

    /// The posts of a live blog, each an article of its own with its own day, the earliest first: as they happened.
    static func posts(of page: Article, url: String, sourceID: Int64) -> [Candidate] {
        let posts = page.updates.filter { !$0.text.isEmpty }.map { post in
            Candidate(
                title: post.title ?? page.title, text: post.text, published: post.published ?? page.published, url: url,
                sourceID: sourceID)
        }
        return posts.enumerated().sorted { a, b in
            let (earlier, later) = (a.element.published?.instant, b.element.published?.instant)
            return (earlier?.milliseconds ?? 0, a.offset) < (later?.milliseconds ?? 0, b.offset)
        }.map(\.element)
    }

    /// Takes over what its page says. The start of an article before a paywall, cut anywhere, is not read as news; nor is a live blog,
    /// whose posts are.
    mutating func complete(with page: Article, url: String) {
        needsPage = false
        // Its AMP twin is believed where the two addresses say so too.
        let twin = page.amp.flatMap { amp in
            WebAddress.parse(amp)?.twin == WebAddress.parse(url)?.twin ? amp : nil
        }
        for address in [page.canonical, url, twin].compactMap(\.self) {
            guard let identity = Candidate.identity(address) else { continue }
            add(EntryKey(.url, identity))
        }
        if page.access == .open, page.updates.isEmpty {
            if page.text.utf8.count >= Candidate.telling,
                let marks = Candidate.marks(title: page.title, text: page.text)
            {
                add(EntryKey(.content, marks.content.description))
                if let text = marks.text { add(Candidate.textKey(text, sourceID)) }
            }
            if page.text.utf8.count > text.utf8.count { text = page.text }
        }
        if !page.title.isEmpty, title.isEmpty || page.title.utf8.count > title.utf8.count { title = page.title }
        published = published ?? page.published
    }

    private mutating func add(_ key: EntryKey) {
        if !keys.contains(key) { keys.append(key) }
    }

    /// Marked as a new version if its text, given whole, is not among the known ones; another title alone is no new version.
    func asRevision(unless known: Set<EntryKey>) -> Candidate {
        var candidate = self
        candidate.isRevision =
            !needsPage && text.utf8.count >= Candidate.telling
            && keys.contains { $0.kind == .content && !known.contains($0) }
            && !(textKey.map(known.contains) ?? false)
        return candidate
    }

    /// As an entry with this title and text has them.
    private static func marks(title: String, text: String) -> EntryKeys? {
        EntryKeys.of(Feed(format: "page", entries: [Entry(title: title, content: text)])).first
    }

    private static func textKey(_ text: ContentHash, _ sourceID: Int64) -> EntryKey {
        EntryKey(.id(sourceID: sourceID), "text \(text)")
    }

    private static func identity(_ link: String) -> String? {
        guard let address = WebAddress.parse(link), address.isWeb else { return nil }
        return address.identity
    }

    private static func plain(_ html: String?) -> String {
        html.map { PlainText.paragraphs(ofHTML: Array($0.utf8)) } ?? ""
    }
}
