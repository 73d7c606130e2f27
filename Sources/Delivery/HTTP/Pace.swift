import Synchronization

/// How fast a target may be told: so many at once, and one more in every so many seconds.
struct Pace: Sendable, Hashable {
    let burst: Int
    /// Seconds.
    let every: Double
}

/// A token bucket, by a clock that the caller reads.
struct PaceBucket: Sendable {
    private let pace: Pace
    private var tokens: Double
    private var filled: Double?

    init(_ pace: Pace) {
        self.pace = pace
        tokens = Double(pace.burst)
    }

    /// Takes a place in the line.
    ///
    /// - Parameter now: Seconds of a clock that never goes back.
    /// - Returns: Seconds to wait before sending.
    mutating func take(at now: Double) -> Double {
        if let filled { tokens = min(Double(pace.burst), tokens + max(0, now - filled) / pace.every) }
        filled = now
        tokens -= 1
        return max(0, -tokens * pace.every)
    }

    /// Gives back a place that was not used.
    mutating func giveBack() { tokens = min(Double(pace.burst), tokens + 1) }
}

/// Keeps a sink to its target's pace.
final class PaceKeeper: Sendable {
    private let bucket: Mutex<PaceBucket>
    private let start = ContinuousClock.now

    init(_ pace: Pace) { bucket = Mutex(PaceBucket(pace)) }

    /// Comes back when the next may be sent; false when the task was cancelled meanwhile.
    func isTurn() async -> Bool {
        let passed = ContinuousClock.now - start
        let now = Double(passed.components.seconds) + Double(passed.components.attoseconds) / 1e18
        let wait = bucket.withLock { $0.take(at: now) }
        guard wait > 0 else { return !Task.isCancelled }
        do {
            try await Task.sleep(for: .seconds(wait))
            return true
        } catch {
            bucket.withLock { $0.giveBack() }
            return false
        }
    }
}
