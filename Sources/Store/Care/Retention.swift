/// How long what was read is kept. Nil keeps it for ever.
public struct Retention: Sendable, Hashable {
    /// Seconds after which an article's text goes; its headline, address and events stay.
    public var text: Double?
    /// Seconds after which an event whose life has ended goes with its alerts, and an article that tells no event that is kept.
    public var history: Double?
    /// Bytes in use above which the oldest goes earlier, though never within `leastText` and `leastHistory`.
    public var size: Int?

    public init(text: Double? = Retention.usualText, history: Double? = nil, size: Int? = nil) {
        self.text = text
        self.history = history
        self.size = size
    }

    /// A year: the texts are nine tenths of a ledger, and are read again only when somebody looks at an event.
    public static let usualText = 365 * 86_400.0
    /// No text goes earlier: it is what a report is compared with to tell a copy from a second source.
    public static let leastText = 7 * 86_400.0
    /// No event goes earlier: a report may tell a known event again for up to 365 days (`ahead` in identity.lex), and must then find it.
    public static let leastHistory = 400 * 86_400.0
}

/// What one round of purging took away.
public struct Purged: Sendable, Hashable {
    public var texts = 0
    public var events = 0
    public var articles = 0
    /// Pages given back to the file system.
    public var pages = 0
    /// Whether another round may find more.
    public var hasMore = false
    /// Bytes in use when it ended, the free pages inside the file not counted.
    public var bytesUsed = 0

    public init() {}

    public var isEmpty: Bool { texts == 0 && events == 0 && articles == 0 && pages == 0 }

    public static func += (total: inout Purged, round: Purged) {
        total.texts += round.texts
        total.events += round.events
        total.articles += round.articles
        total.pages += round.pages
        total.hasMore = round.hasMore
        total.bytesUsed = round.bytesUsed
    }
}
