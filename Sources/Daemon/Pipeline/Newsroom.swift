import Dispatch
import Fetch
import Logging
import Model
import Store

/// Where due sources are handed out and outcomes are recorded: an actor on the store queue, the only one that writes them.
///
/// One timer is armed for the earliest due source. Jobs in hand are bounded, and a job stays in hand until it is recorded, so that
/// fetching slows when reading lags. Nobody alerts from here: what rings goes into the outbox with the event itself.
actor Newsroom {
    /// Seconds a job may take before another process may take it over: one round of pages, with every request at its limit.
    static let lease = 900.0
    /// Times a linked page that fails is waited for before its entry is read without it.
    private static let patience = 3

    private nonisolated let executor: QueueExecutor
    private let ledger: Ledger
    private let mailroom: Mailroom
    private let analysis: AnalysisQueue
    private let detect: Detect
    private let recognizer: any EventRecognizing
    private let almanac: Almanac
    private let logger: Logger
    private let onProgress: @Sendable (Tally) -> Void

    private var assignment: Assignment
    private var schedule: FetchSchedule
    private var timer: (any DispatchSourceTimer)?
    private var work: [Int64: Task<Void, Never>] = [:]
    private var begun: [Int64: Timestamp] = [:]
    private var postponed: [Digest: Int] = [:]
    /// For a single pass: what becomes due later than this is left alone.
    private var horizon: Timestamp?
    private var waitingForIdle: [CheckedContinuation<Void, Never>] = []
    private(set) var tally = Tally()
    /// What ended a single pass early.
    private(set) var failure: StoreError?

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(
        executor: QueueExecutor, ledger: Ledger, mailroom: Mailroom, assignment: Assignment, analysis: AnalysisQueue,
        detect: @escaping Detect, recognizer: any EventRecognizing, logger: Logger,
        onProgress: @escaping @Sendable (Tally) -> Void = { _ in }
    ) {
        self.executor = executor
        self.ledger = ledger
        self.mailroom = mailroom
        self.assignment = assignment
        self.analysis = analysis
        self.detect = detect
        self.recognizer = recognizer
        almanac = Almanac(executor: executor, ledger: ledger, mailroom: mailroom, logger: logger)
        self.logger = logger
        self.onProgress = onProgress
        schedule = FetchSchedule(capacity: assignment.network.parallel)
    }

    // MARK: Life

    /// Starts working for good, or until everything that is due at `horizon` has been done.
    func start(horizon: Timestamp? = nil) {
        self.horizon = horizon
        look()
        consultAlmanac()
    }

    /// Has planned events watched by the rules in force.
    private func consultAlmanac() {
        Task { [almanac, assignment, recognizer] in
            await almanac.follow { assignment.judge(recognizer, now: $0) }
        }
    }

    /// Works by another configuration from the next job on.
    func reassign(_ assignment: Assignment) {
        self.assignment = assignment
        schedule.capacity = max(1, assignment.network.parallel)
        look()
        consultAlmanac()
    }

    /// Comes back when nothing is in hand and nothing due: for a single pass.
    func idle() async {
        look()
        if isIdle { return }
        await withCheckedContinuation { waitingForIdle.append($0) }
    }

    private var isIdle: Bool { schedule.inHand == 0 && (schedule.isStopping || !hasDueSources) }
    private var hasDueSources = false

    /// Takes nothing new, cancels what is being fetched, and comes back when all of it is recorded or released.
    func stop() async {
        schedule.stop()
        look()
        await almanac.stop()
        for task in work.values { task.cancel() }
        for task in work.values { await task.value }
    }

    /// A sign of life for the watchdog: whether sources are handed out and jobs come to their end, with no article hanging in
    /// analysis for longer than `seconds`.
    func pulse(within seconds: Double) -> Bool {
        look()
        let oldest = begun.values.min().map { WallClock.now().seconds(since: $0) } ?? 0
        return analysis.longestRunning < seconds && oldest < Newsroom.lease
    }

    // MARK: The schedule's shell

    private func look() {
        do throws(StoreError) {
            while try step() {}
        } catch {
            logger.error("the schedule could not be read: \(error)")
            backOff(after: error)
            perform(schedule.next(now: WallClock.now(), earliest: WallClock.now()))
        }
        guard isIdle else { return }
        for continuation in waitingForIdle { continuation.resume() }
        waitingForIdle = []
    }

    /// One decision of the schedule; true when another may follow.
    private func step() throws(StoreError) -> Bool {
        let now = horizon ?? WallClock.now()
        let earliest = try ledger.earliestDue()
        hasDueSources = earliest.map { $0 <= now } ?? false
        guard let action = schedule.next(now: now, earliest: earliest) else { return false }
        guard case .claim(let limit) = action else {
            perform(action)
            return false
        }
        let lease = Newsroom.lease + WallClock.now().seconds(since: now)
        let jobs = try ledger.claimDue(now: now, limit: limit, lease: lease)
        schedule.claimed(jobs.count)
        for job in jobs { begin(job) }
        return !jobs.isEmpty
    }

    private func perform(_ action: FetchSchedule.Action?) {
        timer?.cancel()
        timer = nil
        guard case .arm(let moment)? = action, horizon == nil else { return }
        let source = DispatchSource.makeTimerSource(queue: executor.queue)
        let wait = max(moment.seconds(since: WallClock.now()), 0.001)
        source.schedule(deadline: .now() + wait, leeway: .milliseconds(20))
        source.setEventHandler { @Sendable [weak self] in
            self?.assumeIsolated { $0.timerFired() }
        }
        timer = source
        source.resume()
    }

    /// A daemon waits for the ledger to recover; a single pass ends and says why.
    private func backOff(after error: StoreError) {
        schedule.ledgerFailed(now: WallClock.now())
        guard horizon != nil else { return }
        failure = failure ?? error
        schedule.stop()
    }

    private func timerFired() {
        schedule.timerFired()
        look()
    }

    // MARK: Jobs

    private func begin(_ job: FetchJob) {
        let reporter = Reporter(newsroom: self, assignment: assignment, analysis: analysis, detect: detect)
        begun[job.sourceID] = WallClock.now()
        work[job.sourceID] = Task {
            let outcome = await reporter.report(on: job)
            finish(job, outcome)
        }
    }

    private func finish(_ job: FetchJob, _ outcome: FetchOutcome?) {
        do throws(StoreError) {
            if let outcome {
                let now = WallClock.now()
                let judge = assignment.judge(recognizer, now: now)
                note(outcome, try ledger.record(outcome, now: now, judge: judge))
            } else {
                try ledger.release(job)
            }
        } catch {
            // Its lease ends, and then the source is fetched again: nothing is lost.
            logger.error("an outcome could not be recorded: \(error)", metadata: ["source": "\(job.source.name)"])
            backOff(after: error)
        }
        work[job.sourceID] = nil
        begun[job.sourceID] = nil
        schedule.finished()
        look()
    }

    private func note(_ outcome: FetchOutcome, _ recorded: Recorded) {
        let source: Logger.Metadata = ["source": "\(outcome.job.source.name)"]
        tally.fetches += 1
        switch outcome.result {
        case .unchanged: tally.unchanged += 1
        case .failed(let code, let detail):
            tally.failed += 1
            // One line when it begins to fail; the ledger has the rest.
            logger.log(level: outcome.job.failures == 0 ? .warning : .info, "\(code): \(detail)", metadata: source)
        case .read(_, _, let items):
            tally.articles += recorded.articles
            tally.events += recorded.events
            tally.alerts += recorded.alerts
            for item in items { for key in item.keys { postponed[key.digest] = nil } }
            logger.info(
                "\(recorded.articles) articles, \(recorded.events) events, \(recorded.alerts) alerts", metadata: source)
        }
        if recorded.claimLost { logger.info("recorded after its lease had passed", metadata: source) }
        if !recorded.sinks.isEmpty { mailroom.wake(recorded.sinks) }
        // A plan that was just recorded may be the next to come.
        if recorded.events + recorded.steps > 0 { Task { [almanac] in await almanac.look() } }
        onProgress(tally)
    }

    // MARK: What reporters ask

    /// Which keys the ledger knows; nil when it cannot say, and the job is to be given back.
    func known(_ keys: [EntryKey]) -> Set<EntryKey>? {
        do throws(StoreError) { return try ledger.known(keys) } catch {
            logger.error("known entries could not be looked up: \(error)")
            return nil
        }
    }

    /// Whether an entry whose page failed may wait for another round; false once it has waited often enough.
    func mayPostpone(_ keys: [EntryKey]) -> Bool {
        guard let key = keys.first else { return false }
        let count = postponed[key.digest, default: 0] + 1
        postponed[key.digest] = count > Newsroom.patience ? nil : count
        return count <= Newsroom.patience
    }
}
