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
///
/// When alerts go out, and together with which, `Timetable` decides; what follows from an outcome, `Aftermath`. This is their shell: the rounds
/// here, attempts and signs of life in files of their own.
actor Courier {
    /// Seconds for which a delivery is lent; longer than any batch takes.
    static let lease = 900.0
    /// Seconds that an attempt under way is given when the courier is to stop.
    private static let patience = 2.0
    /// Seconds of peace after the ledger failed.
    private static let pause = 5.0
    /// Seconds after which the outbox is looked at in any case: somebody may have put dead letters back.
    private static let longestSleep = 30.0

    nonisolated let sink: any Sink
    nonisolated let manners: Manners
    private nonisolated let executor: QueueExecutor
    let ledger: Ledger
    let logger: Logger
    let onProgress: @Sendable (CourierTally) -> Void
    /// Told when the target wants nothing any more.
    let onGone: @Sendable (_ sink: String, _ reason: String) -> Void

    private var round: Task<Void, Never>?
    private var wasWoken = false
    private(set) var isStopping = false
    private var isReconciled = false
    var hasFailed = false
    /// What came of attempts that the ledger could not take down yet: until it does, nothing is delivered, or a line would be
    /// written twice.
    var owed: [(id: Int64, settlement: Settlement)] = []
    var unattempted: [PendingDelivery] = []
    var state: SinkState
    var delivered = 0
    private var timer: (any DispatchSourceTimer)?
    var random = SystemRandomNumberGenerator()

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(
        sink: any Sink, manners: Manners, executor: QueueExecutor, ledger: Ledger, logger: Logger,
        onProgress: @escaping @Sendable (CourierTally) -> Void,
        onGone: @escaping @Sendable (_ sink: String, _ reason: String) -> Void
    ) {
        self.sink = sink
        self.manners = manners
        self.executor = executor
        self.ledger = ledger
        var logger = logger
        logger[metadataKey: "sink"] = "\(sink.name)"
        self.logger = logger
        self.onProgress = onProgress
        self.onGone = onGone
        state = SinkState(name: sink.name)
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
            state = try ledger.sinkState(sink.name)
            var next: Timestamp?
            while !isStopping {
                wasWoken = false
                let (worked, moment) = try await work(WallClock.now())
                next = moment
                if !worked, !wasWoken { break }
            }
            await sink.tend(now: WallClock.now())
            let beat = try await beat()
            wait = [next, beat].compactMap(\.self).min()?.seconds(since: WallClock.now())
        } catch {
            logger.error("the outbox could not be used: \(error)")
            wait = Courier.pause
        }
        round = nil
        if !isStopping { sleep(min(wait ?? Courier.longestSleep, Courier.longestSleep)) }
    }

    private var order: DeliveryOrder { sink.keepsOrder ? .strict : .whenDue }

    /// A file that cannot be written is retried line by line anyway; a server that is down must be spared.
    var circuit: Circuit {
        sink.keepsOrder ? Circuit() : Circuit(failures: state.failures, until: state.closedUntil)
    }

    /// Delivers what is due; answers whether there was something, and else when to look again.
    private func work(_ now: Timestamp) async throws(StoreError) -> (worked: Bool, next: Timestamp?) {
        guard state.disabled == nil else { return (false, nil) }
        let most: Int
        switch circuit.admission(at: now) {
        case .nothing(let until): return (false, until)
        case .probe: most = 1
        case .all: most = state.failures == 0 || sink.keepsOrder ? .max : Circuit.threshold - state.failures
        }
        return manners.isPlain ? try await workPlainly(now, most: most) : try await workByManners(now, most: most)
    }

    private func workPlainly(_ now: Timestamp, most: Int) async throws(StoreError) -> (Bool, Timestamp?) {
        let claimed = try ledger.claimDeliveries(
            sink: sink.name, now: now, limit: min(sink.batchSize, most), lease: Courier.lease, order: order)
        if claimed.isEmpty { return (false, try ledger.earliestDelivery(sink: sink.name, order: order)) }
        try await deliver(claimed)
        return (true, nil)
    }

    private func workByManners(_ now: Timestamp, most: Int) async throws(StoreError) -> (Bool, Timestamp?) {
        let waiting = try ledger.waiting(sink: sink.name, now: now)
        if waiting.isEmpty { return (false, nil) }
        let table = Timetable(
            manners: manners, told: try ledger.groupsTold(sink: sink.name), allowance: allowance(now))
        let plan = table.plan(waiting, now: now)
        let parcels = plan.parcels.flatMap { sink.carriesAll ? $0.pieces(of: Bundle.most) : [$0] }
        for parcel in parcels.prefix(most) where !isStopping {
            // What failed has its next try; others must not be thrown after it at once.
            guard try await deliver(parcel) else { return (false, now.adding(seconds: 1)) }
        }
        return (!plan.parcels.isEmpty, plan.next)
    }

    func allowance(_ now: Timestamp) -> Allowance? {
        manners.rate.map { Allowance($0, tokens: state.tokens, counted: state.tokensAt ?? now) }
    }

    /// Settles what reached the sink before a crash kept us from noting it.
    private func reconcile() async throws(StoreError) {
        try ledger.releaseDeliveries(sink: sink.name)
        let unsettled = try ledger.unsettled(sink: sink.name)
        let told = sink.remembers > 0 ? try ledger.lastDelivered(sink: sink.name, limit: sink.remembers) : []
        if !unsettled.isEmpty || !told.isEmpty {
            let there = await sink.reconcile(
                unsettled.map(\.alert), after: told.map { DeliveredAlert($0.alert, settled: $0.settled) })
            let found = unsettled.filter { there.contains($0.alert.id) }
            try ledger.settle(found.map { (id: $0.id, settlement: Settlement.delivered) }, now: WallClock.now())
        }
        isReconciled = true
    }

    // MARK: Sleep

    private func sleep(_ seconds: Double) {
        let source = DispatchSource.makeTimerSource(queue: executor.queue)
        source.schedule(deadline: .now() + max(seconds, 0.001), leeway: .milliseconds(20))
        source.setEventHandler { @Sendable [weak self] in
            self?.assumeIsolated { $0.wake() }
        }
        timer = source
        source.resume()
    }
}
