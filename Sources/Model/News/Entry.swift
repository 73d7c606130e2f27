/// A document of feed shape, read: RSS, Atom, RDF or JSON Feed.
public struct Feed: Sendable, Hashable {
    /// `rss20`, `rss10`, `rss09`, `atom10`, `atom03`, `json1` …
    public var format: String
    public var title: String
    /// The site the feed belongs to, absolute.
    public var link: String?
    public var summary: String?
    public var updated: Publication?
    /// BCP 47, as stated.
    public var language: String?
    public var entries: [Entry]
    /// The document broke off or was repaired: keep what was read, do not store validators.
    public var isIncomplete: Bool
    /// When it wishes to be asked.
    public var hints = PollingHints()
    /// WebSub (W3C): who tells of news, and by which address the feed is known there; absolute.
    public var hub: String?
    public var topic: String?

    public init(
        format: String, title: String = "", link: String? = nil, summary: String? = nil,
        updated: Publication? = nil, language: String? = nil, entries: [Entry] = [], isIncomplete: Bool = false
    ) {
        self.format = format
        self.title = title
        self.link = link
        self.summary = summary
        self.updated = updated
        self.language = language
        self.entries = entries
        self.isIncomplete = isIncomplete
    }
}

/// One item of a feed or one link of a listing page.
public struct Entry: Sendable, Hashable {
    public struct Enclosure: Sendable, Hashable {
        public var url: String
        public var type: String?
        /// Bytes, as stated; often wrong.
        public var length: Int?

        public init(url: String, type: String?, length: Int?) {
            self.url = url
            self.type = type
            self.length = length
        }
    }

    /// guid or atom:id, as it stands; nil when there is none or when it cannot be trusted.
    public var id: String?
    /// Where the article is, absolute.
    public var link: String?
    /// Plain text.
    public var title: String
    /// Who wrote it, names separated by commas, as the feed says.
    public var author: String?
    /// HTML or plain text, as the feed gave it; `content` is the fuller.
    public var summary: String?
    public var content: String?
    public var published: Publication?
    public var updated: Publication?
    public var enclosures: [Enclosure]

    public init(
        id: String? = nil, link: String? = nil, title: String = "", author: String? = nil, summary: String? = nil,
        content: String? = nil, published: Publication? = nil, updated: Publication? = nil, enclosures: [Enclosure] = []
    ) {
        self.id = id
        self.link = link
        self.title = title
        self.author = author
        self.summary = summary
        self.content = content
        self.published = published
        self.updated = updated
        self.enclosures = enclosures
    }
}
