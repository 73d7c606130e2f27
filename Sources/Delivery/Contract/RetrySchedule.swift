/// How long a delivery that failed waits for its next attempt: pure, so that it is tested by counting and not by waiting.
public struct RetrySchedule: Sendable, Hashable {
    /// Seconds before attempt 1, 2, 3 …; after the last of them every further attempt waits as long as the last.
    /// The age at which an alert is given up is the outbox's affair.
    public let waits: [Double]
    /// How much longer than planned a wait may get by chance, as a fraction of it, so that what failed together does not
    /// come back together.
    public let jitter: Double

    /// - Parameters:
    ///   - waits: Seconds before attempt 1, 2, 3 …; at least one, negative ones count as 0.
    ///   - jitter: 0…1.
    public init(waits: [Double], jitter: Double = 0.2) {
        self.waits = waits.isEmpty ? [0] : waits.map { max(0, $0) }
        self.jitter = min(max(jitter, 0), 1)
    }

    /// The example schedule of Standard Webhooks 1.0.0, "Deliverability and reliability".
    public static let standardWebhooks = RetrySchedule(waits: [
        0, 5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600,
    ])

    /// For targets on this machine: a full disk or a vanished directory is mended by somebody who then looks at the log.
    public static let local = RetrySchedule(waits: [0, 1, 2, 5, 10, 30], jitter: 0)

    /// Seconds from a failed attempt to the next.
    ///
    /// - Parameters:
    ///   - attempt: The number of the attempt that failed, from 1.
    ///   - asked: Seconds the target asked for (Retry-After). They replace the planned wait, but not below the first real wait of
    ///     the schedule (a target that says 0 would be hammered) nor above its longest (one wrong date would silence it for years).
    ///   - random: 0…1, drawn by the caller.
    public func wait(afterAttempt attempt: Int, asked: Double? = nil, random: Double) -> Double {
        let planned = waits[min(max(attempt, 0), waits.count - 1)]
        var wait = planned
        if let asked, asked.isFinite {
            let shortest = waits.first { $0 > 0 } ?? 0
            wait = min(max(asked, shortest), max(waits.max() ?? 0, shortest))
        }
        return wait * (1 + jitter * min(max(random, 0), 1))
    }
}
