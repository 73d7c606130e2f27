public import Model

/// Keeps a target that is down from being hammered: after some failures in a row nothing is attempted for a while, then one alert is, as a
/// probe. Pure.
public struct Circuit: Sendable, Hashable {
    /// What may be attempted.
    public enum Admission: Sendable, Hashable {
        case all
        /// One, to see whether the target is back.
        case probe
        case nothing(until: Timestamp)
    }

    /// Failures in a row that open it.
    public static let threshold = 5
    /// Seconds it stays open the first time; doubles up to the longest.
    private static let first = 5.0
    private static let longest = 300.0

    /// Failures in a row.
    public private(set) var failures: Int
    /// Open until then.
    public private(set) var until: Timestamp?

    public init(failures: Int = 0, until: Timestamp? = nil) {
        self.failures = failures
        self.until = until
    }

    public func admission(at now: Timestamp) -> Admission {
        if let until, now < until { return .nothing(until: until) }
        return failures >= Circuit.threshold ? .probe : .all
    }

    /// - Returns: whether the target was thought to be down, and is back.
    public mutating func succeeded() -> Bool {
        defer { self = Circuit() }
        return failures >= Circuit.threshold
    }

    /// - Parameters:
    ///   - asked: seconds the target asked for (Retry-After): then nothing else is attempted either.
    ///   - random: 0…1, so that those who failed together do not come back together.
    public mutating func failed(at now: Timestamp, asked: Double?, random: Double) {
        // Of attempts that were under way together, those after the one that opened it tell nothing new: only a failed probe doubles.
        let wasOpen = failures >= Circuit.threshold && (until.map { now < $0 } ?? false)
        if !wasOpen { failures += 1 }
        var wait = asked.map { min(max($0, 1), 86_400) }
        if failures >= Circuit.threshold, !wasOpen {
            let doublings = min(failures - Circuit.threshold, 10)
            let own = min(Circuit.first * Double(1 << doublings), Circuit.longest) * (1 + 0.2 * min(max(random, 0), 1))
            wait = max(wait ?? 0, own)
        }
        if let wait { until = max(until ?? now, now.adding(seconds: wait)) }
    }
}
