import Synchronization

/// Adds up what the couriers did.
final class DeliveryCount: Sendable {
    private let total = Mutex(CourierTally())

    func add(_ tally: CourierTally) {
        total.withLock {
            $0.delivered += tally.delivered
            $0.retries += tally.retries
            $0.rejected += tally.rejected
        }
    }

    func added(to tally: Tally) -> Tally {
        var tally = tally
        let sum = total.withLock { $0 }
        tally.delivered = sum.delivered
        tally.retries = sum.retries
        tally.rejected = sum.rejected
        return tally
    }
}
