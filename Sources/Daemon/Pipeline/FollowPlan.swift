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
        guard shape != .sitemap else {
            planSitemap(candidates, backlog)
            return
        }
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

    /// Undated pages of a sitemap beyond which they are no news, but another part of the archive.
    private static let flood = 100

    /// Of a sitemap the newest are followed first, and of what is old nothing.
    private mutating func planSitemap(_ candidates: [Candidate], _ backlog: Backlog) {
        let undated = candidates.count { $0.published == nil && $0.modified == nil }
        for candidate in FollowPlan.newestFirst(candidates) {
            let isNews: Bool
            if candidate.published != nil {
                isNews = !backlog.isOld(candidate.published, shape: .sitemap)
            } else if let modified = candidate.modified {
                let reach = backlog.isFirstFetch ? min(backlog.reach, Backlog.newsworthy) : Backlog.newsworthy
                isNews = backlog.now.seconds(since: modified) <= reach && backlog.reach > 0
            } else {
                isNews = !backlog.isFirstFetch && undated <= FollowPlan.flood
            }
            if !isNews {
                seen.append(candidate)
            } else if follow.count < FollowPlan.limit {
                follow.append(candidate)
            } else {
                deferred += 1
            }
        }
    }

    private static func newestFirst(_ candidates: [Candidate]) -> [Candidate] {
        let dated = candidates.enumerated().map { index, candidate in
            (candidate.published?.instant ?? candidate.modified, index)
        }
        return dated.sorted { a, b in
            guard let left = a.0, let right = b.0, left != right else {
                return a.0 == b.0 || (a.0 == nil) == (b.0 == nil) ? a.1 < b.1 : a.0 != nil
            }
            return left > right
        }.map { candidates[$0.1] }
    }
}
