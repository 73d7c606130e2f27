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
/// When alerts go out, and together with which, `Timetable` decides; what follows from an outcome, `Aftermath`. This is their shell.
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
    private let onProgress: @Sendable (CourierTally) -> Void
    /// Told when the target wants nothing any more.
    private let onGone: @Sendable (_ sink: String, _ reason: String) -> Void

    private var round: Task<Void, Never>?
    private var wasWoken = false
    private(set) var isStopping = false
    private var isReconciled = false
    private var hasFailed = false
    /// What came of attempts that the ledger could not take down yet: until it does, nothing is delivered, or a line would be
    /// written twice.
    private var owed: [(id: Int64, settlement: Settlement)] = []
    private var unattempted: [PendingDelivery] = []
    private var state: SinkState
    private var delivered = 0
    private var timer: (any DispatchSourceTimer)?
    private var random = SystemRandomNumberGenerator()

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
    private var circuit: Circuit {
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
        for parcel in plan.parcels.prefix(most) where !isStopping {
            // What failed has its next try; others must not be thrown after it at once.
            guard try await deliver(parcel) else { return (false, now.adding(seconds: 1)) }
        }
        return (!plan.parcels.isEmpty, plan.next)
    }

    private func allowance(_ now: Timestamp) -> Allowance? {
        manners.rate.map { Allowance($0, tokens: state.tokens, counted: state.tokensAt ?? now) }
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

    // MARK: Attempts

    private func deliver(_ claimed: [PendingDelivery]) async throws(StoreError) {
        var rest = claimed[...]
        while !rest.isEmpty, !isStopping {
            let batch = rest.prefix(sink.batchSize)
            let attempts = batch.map { Attempt($0.alert, number: $0.attempts + 1) }
            var outcomes = await sink.deliver(attempts, now: WallClock.now())
            if outcomes.isEmpty { outcomes = [.retry(after: nil, reason: "the sink attempted nothing")] }
            unattempted = Array(rest.dropFirst(outcomes.count))
            try settle(zip(batch, outcomes).map { ([$0.id], $0, $1) })
            rest = rest.dropFirst(outcomes.count)
            // Nothing may overtake the one that waits, and nobody is to be hammered.
            if outcomes.contains(where: { !$0.isFinal }) { break }
        }
        unattempted = Array(rest)
        try payDebts()
    }

    /// Tries one message; answers whether others may follow.
    private func deliver(_ parcel: Timetable.Parcel) async throws(StoreError) -> Bool {
        let now = WallClock.now()
        let carried = sink.takesBundles ? Bundle.most : parcel.ids.count
        guard
            let message = try ledger.claim(message: parcel.ids, now: now, lease: Courier.lease, carried: carried),
            let first = message.deliveries.first
        else { return true }
        if !parcel.isRepeated, var allowance = allowance(now) {
            allowance.spend(at: now)
            (state.tokens, state.tokensAt) = (allowance.tokens, allowance.counted)
            try ledger.save(state)
        }
        if !sink.takesBundles || message.ids.count == 1 {
            try await deliver(message.deliveries)
        } else {
            let alerts = message.deliveries.map(\.alert)
            let bundle = Bundle(
                id: message.id, alerts: alerts, more: message.others.count, title: "\(message.ids.count) alerts")
            let outcome = await sink.deliver(bundle, attempt: first.attempts + 1, now: now)
            try settle([(message.ids, first, outcome)])
        }
        if let group = parcel.group, state.failures == 0 {
            let done = WallClock.now()
            try ledger.markTold(
                sink: sink.name, group: group, now: done, horizon: done.adding(seconds: -8 * 86_400))
        }
        return state.failures == 0 && state.disabled == nil
    }

    private func settle(_ results: [([Int64], PendingDelivery, DeliveryOutcome)]) throws(StoreError) {
        var aftermath = Aftermath(
            schedule: manners.retry ?? sink.schedule, giveUp: manners.giveUp, circuit: circuit, now: WallClock.now())
        for (ids, first, outcome) in results {
            aftermath.add(ids, first: first, outcome: outcome, random: Double.random(in: 0...1, using: &random))
        }
        owed = aftermath.settlements
        report(aftermath)
        try ledger.settle(owed, now: aftermath.now)
        owed = []
        try remember(aftermath)
    }

    /// Keeps what is known of the target, where it became different.
    private func remember(_ aftermath: Aftermath) throws(StoreError) {
        var new = state
        new.failures = aftermath.circuit.failures
        if sink.keepsOrder { new.failures = aftermath.failures.isEmpty ? 0 : 1 }
        new.closedUntil = aftermath.circuit.until
        new.reason = aftermath.failures.last?.reason ?? (new.failures == 0 ? nil : new.reason)
        if let gone = aftermath.gone { (new.disabled, new.reason) = (aftermath.now, gone) }
        if new != state {
            state = new
            try ledger.save(new)
        }
        if aftermath.isBack { try ledger.hastenDeliveries(sink: sink.name, now: aftermath.now) }
        if let gone = aftermath.gone { onGone(sink.name, gone) }
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

    /// A sink that is down says so once, not with every alert.
    private func report(_ aftermath: Aftermath) {
        delivered += aftermath.tally.delivered
        for failure in aftermath.failures {
            logger.log(
                level: hasFailed ? .info : .warning,
                "attempt \(failure.attempt) failed, next in \(DurationText.text(failure.wait)): \(failure.reason)")
            hasFailed = true
        }
        for death in aftermath.deaths { logger.error("an alert is now a dead letter: \(death)") }
        if let gone = aftermath.gone { logger.error("disabled: \(gone)") }
        if aftermath.tally.delivered > 0, aftermath.failures.isEmpty, hasFailed {
            hasFailed = false
            logger.notice("delivers again")
        }
        onProgress(aftermath.tally)
    }

    // MARK: Signs of life

    /// Says that Tocsin is still here, when that is due; answers when the next is. A late sign of life says nothing, so it does not go
    /// through the outbox.
    private func beat() async throws(StoreError) -> Timestamp? {
        guard let interval = manners.heartbeat, state.disabled == nil, !isStopping else { return nil }
        let now = WallClock.now()
        guard let last = state.heartbeat else {
            state.heartbeat = now
            try ledger.save(state)
            return now.adding(seconds: interval)
        }
        let due = max(last.adding(seconds: interval), manners.quiet?.end(at: now) ?? last)
        if due > now { return due }
        let text = "Tocsin is at work: \(delivered) alerts told here since its start"
        let alert = Alert.notice(.heartbeat, id: Notices.newID(), text: text, now: now)
        guard case .delivered = await sink.deliver(alert, attempt: 1, now: now) else { return now.adding(seconds: 60) }
        state.heartbeat = now
        try ledger.save(state)
        return now.adding(seconds: interval)
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

extension DeliveryOutcome {
    /// Nothing more is to be done about it.
    fileprivate var isFinal: Bool {
        switch self {
        case .delivered, .rejected: true
        case .retry, .gone: false
        }
    }
}
