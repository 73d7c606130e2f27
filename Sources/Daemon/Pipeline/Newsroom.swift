import Dashboard
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
    /// Seconds that it may have waited for a free place before.
    private static let wait = 300.0
    /// Times a linked page that fails is waited for before its entry is read without it.
    static let patience = 3
    /// Seconds by which the clock must have gone back to be followed; less is a clock being kept right.
    private static let clockStep = 60.0

    private nonisolated let executor: QueueExecutor
    let ledger: Ledger
    let mailroom: Mailroom
    private let analysis: AnalysisQueue
    private let detect: Detect
    let recognizer: any EventRecognizing
    let almanac: Almanac
    let logger: Logger
    let measures: Measures
    let onProgress: @Sendable (Tally) -> Void

    var assignment: Assignment
    var schedule: FetchSchedule
    private var timer: (any DispatchSourceTimer)?
    var work: [Int64: Task<Void, Never>] = [:]
    /// Claimed ahead, in one transaction for many, and waiting for a free place; the first is the last.
    private var ready: [FetchJob] = []
    var turns: HostTurns
    var begun: [Int64: Timestamp] = [:]
    var postponed: [Digest: Int] = [:]
    var diagnosis = SourceDiagnosis()
    private var lastLook: Timestamp?
    /// Done, and to be recorded together: one sync serves all that ended while the last one ran.
    var done: [(job: FetchJob, outcome: FetchOutcome?)] = []
    var isRecording = false
    /// For a single pass: what becomes due later than this is left alone.
    private(set) var horizon: Timestamp?
    private var waitingForIdle: [CheckedContinuation<Void, Never>] = []
    var tally = Tally()
    /// What ended a single pass early.
    private(set) var failure: StoreError?

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(
        executor: QueueExecutor, ledger: Ledger, mailroom: Mailroom, assignment: Assignment, analysis: AnalysisQueue,
        detect: @escaping Detect, recognizer: any EventRecognizing, logger: Logger,
        measures: Measures = Measures(), onProgress: @escaping @Sendable (Tally) -> Void = { _ in }
    ) {
        self.executor = executor
        self.ledger = ledger
        self.mailroom = mailroom
        self.assignment = assignment
        self.analysis = analysis
        self.detect = { text, title, published, publisher in
            let begun = WallClock.monotonicMicroseconds()
            let events = detect(text, title, published, publisher)
            measures.analysed(seconds: Double(WallClock.monotonicMicroseconds() - begun) / 1e6)
            return events
        }
        self.measures = measures
        self.recognizer = recognizer
        almanac = Almanac(executor: executor, ledger: ledger, mailroom: mailroom, logger: logger)
        self.logger = logger
        self.onProgress = onProgress
        schedule = FetchSchedule(capacity: Newsroom.capacity(assignment.network))
        turns = HostTurns(assignment.network)
    }

    /// As many wait as are fetched: they are begun the moment that a place is free.
    private static func capacity(_ network: Configuration.Network) -> Int { 2 * max(1, network.parallel) }

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
        schedule.capacity = Newsroom.capacity(assignment.network)
        turns.follow(assignment.network)
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
    /// The last claim took as many as it might: there may be more, and the ledger need not be asked.
    private var mayHaveMore = false

    /// Takes nothing new, cancels what is being fetched, and comes back when all of it is recorded or released.
    func stop() async {
        schedule.stop()
        releaseAll(ready)
        for _ in ready { schedule.finished() }
        ready = []
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

    /// Everything counted, for the page.
    func families() -> [MetricFamily] { measures.families(inHand: schedule.inHand, analysing: analysis.depth) }

    // MARK: The schedule's shell

    func look() {
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

    /// The clock was set back: nothing must wait for the time that is now to come twice.
    private func followClock() throws(StoreError) {
        let now = WallClock.now()
        defer { lastLook = now }
        guard let lastLook, lastLook.seconds(since: now) > Newsroom.clockStep else { return }
        let back = lastLook.seconds(since: now)
        logger.warning("the clock was set back by \(DurationText.text(back.rounded()))")
        try ledger.clockWentBack(by: back)
    }

    /// One decision of the schedule; true when another may follow.
    private func step() throws(StoreError) -> Bool {
        if horizon == nil { try followClock() }
        let now = horizon ?? WallClock.now()
        while work.count < assignment.network.parallel, let job = ready.popLast() { begin(job) }
        guard ready.isEmpty else { return false }
        let isAssumed = mayHaveMore
        let earliest = isAssumed ? now : try ledger.earliestDue()
        hasDueSources = earliest.map { $0 <= now } ?? false
        guard let action = schedule.next(now: now, earliest: earliest) else { return false }
        guard case .claim(let limit) = action else {
            perform(action)
            return false
        }
        let lease = Newsroom.lease + Newsroom.wait + WallClock.now().seconds(since: now)
        let jobs = try ledger.claimDue(now: now, limit: limit, lease: lease)
        schedule.claimed(jobs.count)
        ready = jobs.reversed()
        mayHaveMore = jobs.count == limit
        return isAssumed || !jobs.isEmpty
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
    func backOff(after error: StoreError) {
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
        let now = WallClock.now()
        // In a single pass nobody waits for the others.
        if horizon == nil, let turn = turns.enter(job, now: now) {
            let outcome = FetchOutcome(job: job, result: .postponed, nextDue: turn, reason: HostTurns.reason)
            work[job.sourceID] = Task { await finish(job, outcome) }
            return
        }
        let reporter = Reporter(newsroom: self, assignment: assignment, analysis: analysis, detect: detect)
        begun[job.sourceID] = now
        measures.began(job, now: now)
        work[job.sourceID] = Task {
            let outcome = await reporter.report(on: job)
            await finish(job, outcome)
        }
    }
}
