import Model

/// When a source is fetched next: pure, so that it is tested as a table.
struct FetchPolicy: Sendable, Hashable {
    /// The longest back-off in seconds; a source is never given up.
    static let longestBackOff = 6 * 3600.0
    /// The longest that a server's Retry-After is believed, in seconds.
    static let longestRetryAfter = 24 * 3600.0
    /// Seconds until the rest of a document is read whose links were more than one round follows.
    static let restOfDocument = 60.0

    /// What a fetch came to.
    enum Result: Hashable, Sendable {
        case good
        /// Some of its articles are still to be fetched.
        case unfinished
        /// `retryAfter`: seconds the server asked for.
        case failed(retryAfter: Double?)
    }

    /// Seconds until the next fetch, and why, for people.
    ///
    /// - Parameter failures: failed fetches in a row before this one.
    static func wait(interval: Double, after result: Result, failures: Int) -> (seconds: Double, reason: String) {
        switch result {
        case .good: return (interval, "every \(DurationText.text(interval))")
        case .unfinished: return (min(interval, restOfDocument), "more articles to fetch")
        case .failed(let asked?):
            let wait = min(max(asked, interval), longestRetryAfter)
            return (wait, "the server asked to wait \(DurationText.text(asked))")
        case .failed(nil):
            let doubled = (0..<min(failures, 20)).reduce(interval) { wait, _ in min(wait * 2, longestBackOff) }
            let count = failures + 1
            return (max(doubled, interval), "back-off after \(count) \(count == 1 ? "failure" : "failures")")
        }
    }
}
