import Model

/// Whether what a first fetch finds is news or was there before: nobody wants last month's alerts when a source is added.
struct Backlog: Sendable, Hashable {
    /// False once anything of the source was read: then our own first sight decides, never the publisher's date.
    var isFirstFetch: Bool
    /// Seconds: what was published longer ago is recorded in silence; 0 silences all, `greatestFiniteMagnitude` nothing.
    var reach: Double
    var now: Timestamp

    /// Whether an article is recorded without alerts. Undated ones count as old, except a watched page, which was
    /// configured for what it says now.
    func isOld(_ published: Publication?, shape: SourceDocument.Shape) -> Bool {
        guard isFirstFetch else { return shape == .sitemap && isArchived(published) }
        guard reach > 0 else { return true }
        guard reach < .greatestFiniteMagnitude else { return false }
        guard let published, published.evidence != .firstSeen else { return shape != .page }
        return age(of: published) > reach
    }

    /// Seconds for which a page of a sitemap is news.
    static let newsworthy = 2 * 86_400.0

    /// A sitemap shows all that a site ever published, each part of it when it likes: there the publisher's date decides, always.
    private func isArchived(_ published: Publication?) -> Bool {
        guard let published, published.evidence != .firstSeen else { return false }
        return age(of: published) > max(reach, Backlog.newsworthy)
    }

    /// Seconds since it was published at the latest: a bare date may mean any hour of that day.
    private func age(of published: Publication) -> Double {
        now.seconds(since: published.wall.time == nil ? published.instant.adding(seconds: 86_400) : published.instant)
    }
}
