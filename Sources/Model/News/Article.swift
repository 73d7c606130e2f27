/// A page, read: what its author wrote, without what its site put around it.
public struct Article: Sendable, Hashable {
    public struct Link: Sendable, Hashable {
        /// Absolute.
        public var url: String
        public var text: String

        public init(url: String, text: String) {
            self.url = url
            self.text = text
        }
    }

    /// How much of the article the page lets everybody read.
    public enum Access: String, Sendable, CaseIterable {
        case open
        /// The text is the start of an article that subscribers get whole.
        case paywalled
        /// Nothing is shown before cookies are consented to.
        case consentWall
        /// The page asks whether its reader is human.
        case challenge
    }

    /// One post of a live blog.
    public struct Update: Sendable, Hashable {
        public var published: Publication?
        public var title: String?
        /// Paragraphs separated by a blank line.
        public var text: String

        public init(published: Publication?, title: String?, text: String) {
            self.published = published
            self.title = title
            self.text = text
        }
    }

    public var title: String
    public var byline: String?
    public var published: Publication?
    public var modified: Publication?
    /// BCP 47, as stated.
    public var language: String?
    /// Canonical address, absolute; nil when the page names none that can be believed.
    public var canonical: String?
    /// Main text; paragraphs separated by a blank line.
    public var text: String
    /// Links of the whole page, in order; what a listing leads to.
    public var links: [Link]
    /// The page lists articles rather than being one.
    public var isListing: Bool
    public var access: Access
    /// The posts of a live blog in the order of the page; their words like "today" mean their own day. Empty for other pages.
    public var updates: [Update]
    /// Where the page's AMP twin is, absolute.
    public var amp: String?

    public init(
        title: String = "", byline: String? = nil, published: Publication? = nil, modified: Publication? = nil,
        language: String? = nil, canonical: String? = nil, text: String = "", links: [Link] = [],
        isListing: Bool = false, access: Access = .open, updates: [Update] = [], amp: String? = nil
    ) {
        self.title = title
        self.byline = byline
        self.published = published
        self.modified = modified
        self.language = language
        self.canonical = canonical
        self.text = text
        self.links = links
        self.isListing = isListing
        self.access = access
        self.updates = updates
        self.amp = amp
    }
}
