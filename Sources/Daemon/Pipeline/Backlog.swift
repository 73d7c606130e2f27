import Model

/// Whether what a fetch finds is news or was there before: nobody wants last month's alerts when a source is added, nor those of a piece
/// that its publisher brings out again after a year.
struct Backlog: Sendable, Hashable {
    /// False once anything of the source was read: then our own first sight decides, and the publisher's date only where it is very old.
    var isFirstFetch: Bool
    /// Seconds: what was published longer ago is recorded in silence; 0 silences all, `greatestFiniteMagnitude` nothing.
    var reach: Double
    /// Seconds: on later fetches, what was published longer ago is recorded in silence; `greatestFiniteMagnitude` silences nothing.
    var stale = Double.greatestFiniteMagnitude
    var now: Timestamp

    /// Whether an article is recorded without alerts. Undated ones count as old, except a watched page, which was
    /// configured for what it says now.
    func isOld(_ published: Publication?, shape: SourceDocument.Shape) -> Bool {
        guard isFirstFetch else { return isStale(published, shape: shape) }
        guard reach > 0 else { return true }
        guard reach < .greatestFiniteMagnitude else { return false }
        guard let published, published.evidence != .firstSeen else { return shape != .page }
        return age(published) > reach
    }

    /// The same limits for a document that dates all it has as stale: a publisher's clock that stands still says nothing.
    func trusting(datesOf candidates: [Candidate]) -> Backlog {
        var backlog = self
        let dates = candidates.compactMap(\.published)
        if dates.count > 1, dates.allSatisfy({ age($0) > stale }) { backlog.stale = .greatestFiniteMagnitude }
        return backlog
    }

    /// A watched page keeps its date when its text changes, so there the date says nothing.
    private func isStale(_ published: Publication?, shape: SourceDocument.Shape) -> Bool {
        guard let published, published.evidence != .firstSeen, shape != .page else { return false }
        return age(published) > stale
    }

    /// Seconds; a bare date may mean any hour of that day.
    private func age(_ published: Publication) -> Double {
        let latest = published.wall.time == nil ? published.instant.adding(seconds: 86_400) : published.instant
        return now.seconds(since: latest)
    }
}
