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

    public init(
        title: String = "", byline: String? = nil, published: Publication? = nil, modified: Publication? = nil,
        language: String? = nil, canonical: String? = nil, text: String = "", links: [Link] = [],
        isListing: Bool = false
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
    }
}
