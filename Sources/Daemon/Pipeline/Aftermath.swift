import Delivery
import Model
import Store

/// What follows from the outcomes of one round of attempts: settlements for the outbox, and what is known of the target. Pure.
struct Aftermath: Sendable {
    /// An attempt that is to be repeated.
    struct Failure: Sendable, Hashable {
        var reason: String
        var attempt: Int
        /// Seconds to the next.
        var wait: Double
    }

    /// Waits between attempts.
    let schedule: RetrySchedule
    /// Seconds from the first failed attempt after which an alert is given up; nil for never.
    let giveUp: Double?
    let now: Timestamp
    var circuit: Circuit
    private(set) var settlements: [(id: Int64, settlement: Settlement)] = []
    private(set) var tally = CourierTally()
    private(set) var failures: [Failure] = []
    /// Why alerts were given up.
    private(set) var deaths: [String] = []
    /// The target wants nothing any more, and why.
    private(set) var gone: String?
    /// The target was down, and is back.
    private(set) var isBack = false
    /// Before these attempts. Five failures by chance among successes are no outage.
    private let wasDown: Bool

    init(schedule: RetrySchedule, giveUp: Double?, circuit: Circuit, now: Timestamp) {
        self.schedule = schedule
        self.giveUp = giveUp
        self.circuit = circuit
        wasDown = circuit.failures >= Circuit.threshold
        self.now = now
    }

    /// - Parameters:
    ///   - ids: the deliveries that were attempted together.
    ///   - first: one of them.
    ///   - random: 0…1.
    mutating func add(_ ids: [Int64], first: PendingDelivery, outcome: DeliveryOutcome, random: Double) {
        switch outcome {
        case .delivered:
            tally.delivered += ids.count
            settle(ids, .delivered)
            if circuit.succeeded(), wasDown { isBack = true }
        case .rejected(let reason):
            tally.rejected += ids.count
            deaths.append(reason)
            settle(ids, .dead(reason: reason))
            // It answered, so it is not down.
            if circuit.succeeded(), wasDown { isBack = true }
        case .gone(let reason):
            gone = reason
            tally.retries += ids.count
            settle(ids, .retry(at: now, reason: reason))
        case .retry(let asked, let reason):
            circuit.failed(at: now, asked: asked, random: random)
            if let giveUp, let tried = first.tried, now.seconds(since: tried) >= giveUp {
                tally.rejected += ids.count
                let text = "given up after \(DurationText.text(giveUp.rounded())): \(reason)"
                deaths.append(text)
                settle(ids, .dead(reason: text))
                return
            }
            tally.retries += ids.count
            let attempt = first.attempts + 1
            let wait = schedule.wait(afterAttempt: attempt, asked: asked, random: random)
            failures.append(Failure(reason: reason, attempt: attempt, wait: wait))
            settle(ids, .retry(at: now.adding(seconds: wait), reason: reason))
        }
    }

    private mutating func settle(_ ids: [Int64], _ settlement: Settlement) {
        settlements += ids.map { ($0, settlement) }
    }
}
