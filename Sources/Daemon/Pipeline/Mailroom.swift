import Delivery
import Fetch
import Logging
import Model
import Store

/// All couriers, one a sink.
actor Mailroom {
    private nonisolated let executor: QueueExecutor
    private let ledger: Ledger
    private let logger: Logger
    private let onProgress: @Sendable (String, CourierTally) -> Void
    private var couriers: [String: Courier] = [:]

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(
        executor: QueueExecutor, ledger: Ledger, logger: Logger,
        onProgress: @escaping @Sendable (String, CourierTally) -> Void = { _, _ in }
    ) {
        self.executor = executor
        self.ledger = ledger
        self.logger = logger
        self.onProgress = onProgress
    }

    /// A sink and when its alerts go out.
    struct Post: Sendable {
        var sink: any Sink
        var manners = Manners(giveUp: nil)
    }

    /// Employs a courier for every sink; those of before have stopped.
    func open(_ posts: [Post]) {
        couriers = Dictionary(
            posts.map { post in (post.sink.name, courier(post)) }, uniquingKeysWith: { first, _ in first })
        for courier in couriers.values { Task { await courier.start() } }
    }

    private func courier(_ post: Post) -> Courier {
        Courier(
            sink: post.sink, manners: post.manners, executor: executor, ledger: ledger, logger: logger,
            onProgress: { [onProgress] in onProgress(post.sink.name, $0) }
        ) { [weak self] sink, reason in
            Task { await self?.report(gone: sink, reason: reason) }
        }
    }

    /// Tells all others that a sink is disabled.
    private func report(gone sink: String, reason: String) async {
        let others = couriers.keys.filter { $0 != sink }.sorted()
        let now = WallClock.now()
        do throws(StoreError) {
            try ledger.post(notice: Notices.gone(sink: sink, reason: reason, now: now), to: others, now: now)
        } catch { logger.error("a disabled sink could not be reported: \(error)") }
        await deliver(Set(others))
    }

    /// Something was recorded for these sinks.
    nonisolated func wake(_ sinks: Set<String>) {
        Task { await deliver(sinks) }
    }

    private func deliver(_ sinks: Set<String>) async {
        for sink in sinks { await couriers[sink]?.wake() }
    }

    /// Comes back when no sink has anything left that is due: later retries are left to the next run.
    func drained() async {
        for courier in couriers.values { await courier.drained() }
    }

    /// SIGHUP after a rotation.
    func reopen() async {
        for courier in couriers.values { await courier.sink.reopen() }
    }

    /// Ends all deliveries after the attempts that are under way; what was delivered is settled.
    func close() async {
        let leaving = couriers.values
        couriers = [:]
        await withTaskGroup(of: Void.self) { group in
            for courier in leaving { group.addTask { await courier.stop() } }
        }
    }
}
