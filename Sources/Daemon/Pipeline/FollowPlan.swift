import Model

/// What is done with the unknown candidates of a document: which pages are fetched now, and what waits for the next round.
struct FollowPlan: Sendable {
    /// Pages fetched for one document in one round; the rest comes with the next.
    static let limit = 20

    /// To be completed with their pages.
    var follow: [Candidate] = []
    /// Read as they are.
    var ready: [Candidate] = []
    /// Recorded as known and not read: links of a listing beyond what its first round follows.
    var seen: [Candidate] = []
    /// How many wait for the next round.
    var deferred = 0

    init(_ candidates: [Candidate], shape: SourceDocument.Shape, backlog: Backlog) {
        for candidate in candidates {
            // An old entry of a feed is not worth a request, and neither is anything when the whole backlog is silent.
            let isSettled = candidate.published != nil && shape == .feed || backlog.reach == 0
            if !candidate.needsPage || isSettled && backlog.isOld(candidate.published, shape: shape) {
                ready.append(candidate)
            } else if follow.count < FollowPlan.limit {
                follow.append(candidate)
            } else if backlog.isFirstFetch, candidate.published == nil {
                seen.append(candidate)
            } else {
                deferred += 1
            }
        }
    }
}
