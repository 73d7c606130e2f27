import Model

/// When a source is fetched next: pure, so that it is tested as a table.
struct FetchPolicy: Sendable, Hashable {
    /// The longest back-off in seconds; a source is never given up.
    static let longestBackOff = 6 * 3600.0
    /// The longest that a server's Retry-After is believed, in seconds.
    static let longestRetryAfter = 24 * 3600.0
    /// The longest that an answer's own freshness puts off the next fetch, in seconds, and in intervals of the source.
    static let longestFreshness = 3600.0
    static let mostIntervals = 4.0
    /// Seconds until a source is asked again whose server says that it is gone for good.
    static let gone = 30 * 86_400.0
    /// Seconds until a source is asked again while our own line is down.
    static let lineDown = 60.0
    /// Part of a wait by which it is made longer at random, so that sources do not march in step; only of waits from `unevenFrom` seconds on.
    static let unevenness = 0.05
    static let unevenFrom = 60.0
    /// Seconds until the rest of a document is read whose links were more than one round follows.
    static let restOfDocument = 60.0

    /// What a fetch came to.
    enum Result: Hashable, Sendable {
        case good
        /// Some of its articles are still to be fetched.
        case unfinished
        /// `retryAfter`: seconds the server asked for.
        case failed(retryAfter: Double?)
        /// HTTP 410.
        case gone
    }

    /// - Parameter random: 0…1.
    static func uneven(_ seconds: Double, random: Double) -> Double {
        seconds < unevenFrom ? seconds : seconds * (1 + unevenness * random)
    }

    /// Seconds until the next fetch, and why, for people.
    ///
    /// - Parameters:
    ///   - failures: failed fetches in a row before this one.
    ///   - fresh: seconds for which the answer says that it will stay as it is.
    ///   - holds: seconds for which the feed itself says so.
    ///   - quiet: seconds until the feed expects anything new.
    static func wait(
        interval: Double, after result: Result, failures: Int, fresh: Double = 0, holds: Double = 0, quiet: Double = 0
    ) -> (seconds: Double, reason: String) {
        switch result {
        case .good:
            let hint = min(max(fresh, holds, quiet), interval * mostIntervals, longestFreshness)
            guard hint > interval else { return (interval, "every \(DurationText.text(interval))") }
            let text = DurationText.text(hint.rounded())
            if quiet > max(fresh, holds) { return (hint.rounded(), "the feed says that nothing comes for \(text)") }
            let who = holds > fresh ? "feed" : "server"
            return (hint.rounded(), "the \(who) says that it stays as it is for \(text)")
        case .gone: return (gone, "gone for good, says its server (HTTP 410)")
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
