import Dispatch
import Fetch
import Logging
import Model
import Store

/// Watches planned events come near and pass: rings their reminders, and marks them when they are over.
///
/// On the store queue, with one timer armed for the next moment. What it waits for stands in the ledger, so that a restart forgets nothing.
actor Almanac {
    /// The longest sleep, in seconds: a clock that was set is noticed after this.
    private static let longestSleep = 60.0

    private nonisolated let executor: QueueExecutor
    private let ledger: Ledger
    private let mailroom: Mailroom
    private let logger: Logger
    private var judge: (@Sendable (Timestamp) -> EventJudge)?
    private var timer: (any DispatchSourceTimer)?
    private var isStopped = false

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(executor: QueueExecutor, ledger: Ledger, mailroom: Mailroom, logger: Logger) {
        self.executor = executor
        self.ledger = ledger
        self.mailroom = mailroom
        self.logger = logger
    }

    /// Works by these rules from now on.
    func follow(_ judge: @escaping @Sendable (Timestamp) -> EventJudge) {
        self.judge = judge
        look()
    }

    func stop() {
        isStopped = true
        timer?.cancel()
        timer = nil
    }

    /// Does what is due, and sleeps until the next moment.
    func look() {
        guard !isStopped, let judge else { return }
        var wait = Almanac.longestSleep
        do throws(StoreError) {
            while let moment = try ledger.earliestMoment(), moment <= WallClock.now() {
                let now = WallClock.now()
                let recorded = try ledger.passTime(now: now, judge: judge(now))
                if !recorded.sinks.isEmpty { mailroom.wake(recorded.sinks) }
            }
            if let next = try ledger.earliestMoment() { wait = min(wait, next.seconds(since: WallClock.now())) }
        } catch {
            logger.error("planned events could not be looked at: \(error)")
        }
        sleep(max(wait, 0.001))
    }

    private func sleep(_ seconds: Double) {
        timer?.cancel()
        let source = DispatchSource.makeTimerSource(queue: executor.queue)
        source.schedule(deadline: .now() + seconds, leeway: .milliseconds(100))
        source.setEventHandler { @Sendable [weak self] in self?.assumeIsolated { $0.look() } }
        timer = source
        source.resume()
    }
}
