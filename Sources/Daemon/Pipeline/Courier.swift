import Delivery
import Dispatch
import Fetch
import Logging
import Model
import Store

/// What couriers did, added up by whoever listens.
struct CourierTally: Sendable, Hashable {
    var delivered = 0
    var retries = 0
    var rejected = 0
}

/// Takes alerts from the outbox to one sink: claim, deliver, settle, sleep until the next is due or something is recorded.
actor Courier {
    /// Seconds for which a delivery is lent; longer than any batch takes.
    static let lease = 900.0
    /// Most deliveries in hand at once where the sink takes them one by one.
    private static let hand = 16
    /// Seconds that an attempt under way is given when the courier is to stop.
    private static let patience = 2.0
    /// Seconds of peace after the ledger failed.
    private static let pause = 5.0

    nonisolated let sink: any Sink
    private nonisolated let executor: QueueExecutor
    private let ledger: Ledger
    private let logger: Logger
    private let onProgress: @Sendable (CourierTally) -> Void

    private var round: Task<Void, Never>?
    private var wasWoken = false
    private var isStopping = false
    private var isReconciled = false
    private var hasFailed = false
    /// What came of attempts that the ledger could not take down yet: until it does, nothing is delivered, or a line would be
    /// written twice.
    private var owed: [(id: Int64, settlement: Settlement)] = []
    private var unattempted: [PendingDelivery] = []
    private var timer: (any DispatchSourceTimer)?
    private var random = SystemRandomNumberGenerator()

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(
        sink: any Sink, executor: QueueExecutor, ledger: Ledger, logger: Logger,
        onProgress: @escaping @Sendable (CourierTally) -> Void
    ) {
        self.sink = sink
        self.executor = executor
        self.ledger = ledger
        var logger = logger
        logger[metadataKey: "sink"] = "\(sink.name)"
        self.logger = logger
        self.onProgress = onProgress
    }

    func start() { wake() }

    /// Something may be due.
    func wake() {
        wasWoken = true
        guard round == nil, !isStopping else { return }
        timer?.cancel()
        timer = nil
        round = Task { await deliverAll() }
    }

    /// Comes back when nothing is due any more.
    func drained() async {
        wake()
        while let round { await round.value }
    }

    /// Lets the attempt under way end, and takes no other. One that takes too long is cancelled: it counts as failed.
    func stop() async {
        isStopping = true
        timer?.cancel()
        timer = nil
        guard let round else { return }
        let ended = await Deadline.within(seconds: Courier.patience) { await round.value }
        if !ended { round.cancel() }
        await round.value
    }

    // MARK: One round

    private func deliverAll() async {
        var wait: Double?
        do throws(StoreError) {
            try payDebts()
            if !isReconciled { try await reconcile() }
            while !isStopping {
                wasWoken = false
                let claimed = try claim()
                if claimed.isEmpty {
                    if wasWoken { continue }
                    break
                }
                try await deliver(claimed)
            }
            wait = try ledger.earliestDelivery(sink: sink.name, order: order)?.seconds(since: WallClock.now())
        } catch {
            logger.error("the outbox could not be used: \(error)")
            wait = Courier.pause
        }
        round = nil
        if let wait, !isStopping { sleep(wait) }
    }

    private var order: DeliveryOrder { sink.keepsOrder ? .strict : .whenDue }

    private func claim() throws(StoreError) -> [PendingDelivery] {
        let limit = sink.keepsOrder ? sink.batchSize : max(sink.batchSize, Courier.hand)
        return try ledger.claimDeliveries(
            sink: sink.name, now: WallClock.now(), limit: limit, lease: Courier.lease, order: order)
    }

    /// Settles what reached the sink before a crash kept us from noting it.
    private func reconcile() async throws(StoreError) {
        try ledger.releaseDeliveries(sink: sink.name)
        let unsettled = try ledger.unsettled(sink: sink.name)
        if !unsettled.isEmpty {
            let there = await sink.reconcile(unsettled.map(\.alert))
            let found = unsettled.filter { there.contains($0.alert.id) }
            try ledger.settle(found.map { (id: $0.id, settlement: Settlement.delivered) }, now: WallClock.now())
        }
        isReconciled = true
    }

    private func deliver(_ claimed: [PendingDelivery]) async throws(StoreError) {
        var rest = claimed[...]
        while !rest.isEmpty, !isStopping {
            let batch = rest.prefix(sink.batchSize)
            let attempts = batch.map { Attempt($0.alert, number: $0.attempts + 1) }
            var outcomes = await sink.deliver(attempts, now: WallClock.now())
            if outcomes.isEmpty { outcomes = [.retry(after: nil, reason: "the sink attempted nothing")] }
            owed = settlements(Array(zip(batch, outcomes)))
            rest = rest.dropFirst(outcomes.count)
            unattempted = Array(rest)
            try ledger.settle(owed, now: WallClock.now())
            owed = []
            // Nothing may overtake the one that waits.
            if sink.keepsOrder, outcomes.count < batch.count || outcomes.contains(where: \.isRetry) { break }
        }
        unattempted = Array(rest)
        try payDebts()
    }

    /// Settles and releases what an earlier failure of the ledger left undone.
    private func payDebts() throws(StoreError) {
        if !owed.isEmpty { try ledger.settle(owed, now: WallClock.now()) }
        owed = []
        while let delivery = unattempted.last {
            try ledger.release(delivery)
            unattempted.removeLast()
        }
    }

    private func settlements(_ results: [(PendingDelivery, DeliveryOutcome)]) -> [(id: Int64, settlement: Settlement)] {
        let now = WallClock.now()
        var tally = CourierTally()
        let settlements = results.map { delivery, outcome -> (id: Int64, settlement: Settlement) in
            let attempt = delivery.attempts + 1
            switch outcome {
            case .delivered:
                tally.delivered += 1
                return (delivery.id, .delivered)
            case .rejected(let reason), .gone(let reason):
                tally.rejected += 1
                logger.error("alert \(delivery.alert.id) was refused: \(reason)")
                return (delivery.id, .dead(reason: reason))
            case .retry(let asked, let reason):
                tally.retries += 1
                let wait = sink.schedule.wait(
                    afterAttempt: attempt, asked: asked, random: Double.random(in: 0...1, using: &random))
                logFailure(reason, attempt: attempt, wait: wait)
                return (delivery.id, .retry(at: now.adding(seconds: wait), reason: reason))
            }
        }
        if tally.delivered > 0, hasFailed {
            hasFailed = false
            logger.notice("delivers again")
        }
        onProgress(tally)
        return settlements
    }

    /// A sink that is down says so once, not with every alert.
    private func logFailure(_ reason: String, attempt: Int, wait: Double) {
        logger.log(
            level: hasFailed ? .info : .warning,
            "attempt \(attempt) failed, next in \(DurationText.text(wait)): \(reason)")
        hasFailed = true
    }

    // MARK: Sleep

    private func sleep(_ seconds: Double) {
        let source = DispatchSource.makeTimerSource(queue: executor.queue)
        let wait = min(max(seconds, 0.001), FetchSchedule.longestSleep)
        source.schedule(deadline: .now() + wait, leeway: .milliseconds(20))
        source.setEventHandler { @Sendable [weak self] in
            self?.assumeIsolated { $0.wake() }
        }
        timer = source
        source.resume()
    }
}

extension DeliveryOutcome {
    fileprivate var isRetry: Bool {
        if case .retry = self { true } else { false }
    }
}
