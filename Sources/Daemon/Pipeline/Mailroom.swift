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

    /// Employs a courier for every sink; those of before have stopped.
    func open(_ sinks: [any Sink]) {
        couriers = Dictionary(
            sinks.map { sink in
                (
                    sink.name,
                    Courier(sink: sink, executor: executor, ledger: ledger, logger: logger) {
                        [onProgress] in onProgress(sink.name, $0)
                    }
                )
            }, uniquingKeysWith: { first, _ in first })
        for courier in couriers.values { Task { await courier.start() } }
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
