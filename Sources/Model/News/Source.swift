/// Something Tocsin watches: a feed or a page.
public struct Source: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// RSS, Atom, JSON Feed.
        case feed
        /// A page whose links lead to articles.
        case listing
        /// A page that is itself the article.
        case page
        /// An XML sitemap, a news sitemap, or an index of them.
        case sitemap
        /// A JSON interface, read by JSON Pointers.
        case json
        /// Decide by looking at what the server sends.
        case auto
    }

    /// The name people see; unique in a configuration.
    public var name: String
    public var url: String
    public var kind: Kind
    /// Seconds between two fetches.
    public var interval: Double

    public init(name: String, url: String, kind: Kind = .auto, interval: Double) {
        self.name = name
        self.url = url
        self.kind = kind
        self.interval = interval
    }
}
