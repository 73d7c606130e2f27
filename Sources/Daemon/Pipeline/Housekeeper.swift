import Dispatch
import Fetch
import Logging
import Model
import Store

/// Lets the ledger forget what need not be kept: on the store queue, in rounds so short that nobody notices, with a pause between them.
actor Housekeeper {
    /// Seconds from the start to the first look, and from one look that found nothing to the next.
    private static let (first, usual) = (60.0, 3600.0)
    /// Seconds between two rounds.
    private static let pause = 0.2

    private nonisolated let executor: QueueExecutor
    private let ledger: Ledger
    private let logger: Logger
    private var retention: Retention
    private var timer: (any DispatchSourceTimer)?
    private var total = Purged()
    private var isStopped = false

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(executor: QueueExecutor, ledger: Ledger, retention: Retention, logger: Logger) {
        self.executor = executor
        self.ledger = ledger
        self.retention = retention
        self.logger = logger
    }

    func start() { sleep(Housekeeper.first) }

    /// Keeps by these limits from now on.
    func follow(_ retention: Retention) {
        guard retention != self.retention else { return }
        self.retention = retention
        sleep(Housekeeper.pause)
    }

    func stop() {
        isStopped = true
        timer?.cancel()
        timer = nil
    }

    private func tidy() {
        guard !isStopped else { return }
        do throws(StoreError) {
            let round = try ledger.purge(retention, now: WallClock.now())
            total += round
            if round.hasMore { return sleep(Housekeeper.pause) }
            report(round)
        } catch {
            logger.error("old entries could not be purged: \(error)")
        }
        total = Purged()
        sleep(Housekeeper.usual)
    }

    private func report(_ last: Purged) {
        if !total.isEmpty {
            logger.notice("purged \(total.texts) texts, \(total.events) events, \(total.articles) articles")
        }
        guard let limit = retention.size, last.bytesUsed > limit else { return }
        logger.warning(
            "the ledger uses \(ByteCount.text(last.bytesUsed)), more than “retention.size” allows; what is left is too young to go"
        )
    }

    private func sleep(_ seconds: Double) {
        timer?.cancel()
        guard !isStopped else { return }
        let source = DispatchSource.makeTimerSource(queue: executor.queue)
        source.schedule(deadline: .now() + seconds, leeway: .milliseconds(50))
        source.setEventHandler { @Sendable [weak self] in self?.assumeIsolated { $0.tidy() } }
        timer = source
        source.resume()
    }
}
