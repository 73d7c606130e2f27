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
        guard isFirstFetch else { return false }
        guard reach > 0 else { return true }
        guard reach < .greatestFiniteMagnitude else { return false }
        guard let published, published.evidence != .firstSeen else { return shape != .page }
        // A bare date may mean any hour of that day.
        let latest = published.wall.time == nil ? published.instant.adding(seconds: 86_400) : published.instant
        return now.seconds(since: latest) > reach
    }
}
