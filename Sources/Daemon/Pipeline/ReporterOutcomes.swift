import Fetch
import Model
import Store

/// What a job comes to beside its news: when its source is due again, and why.
extension Reporter {
    func unchanged(_ job: FetchJob, _ validators: Store.Validators?, _ fresh: Double) -> FetchOutcome {
        good(job, .unchanged(validators), appeared: [], after: .good, fresh: fresh, hints: job.hints)
    }

    /// An answer was had, with entries that appeared then; nil for those that do not say when.
    func good(
        _ job: FetchJob, _ result: FetchOutcome.Result, appeared: [Timestamp?], after: FetchPolicy.Result,
        fresh: Double,
        hints: PollingHints
    ) -> FetchOutcome {
        let now = WallClock.now()
        let plan = assignment.sources[job.source.name]?.plan
        var rhythm = job.rhythm
        // A fixed interval learns nothing: the ledger is spared a write for every unchanged answer.
        if plan != nil { rhythm.observe(appeared, now: now) }
        let learnt = plan?.wait(rhythm, now: now)
        let (wait, reason) = FetchPolicy.wait(
            interval: learnt?.seconds ?? job.source.interval, after: after, failures: job.failures, fresh: fresh,
            holds: hints.holds ?? 0, quiet: hints.quietSeconds(from: now))
        let isLearnt = after == .good && wait == learnt?.seconds
        var outcome = FetchOutcome(
            job: job, result: result, nextDue: Reporter.moment(wait),
            reason: isLearnt ? learnt?.reason ?? reason : reason)
        outcome.rhythm = plan == nil ? nil : rhythm
        return outcome
    }

    func postponed(_ job: FetchJob, until: Timestamp, _ reason: String) -> FetchOutcome {
        let wait = until.seconds(since: WallClock.now())
        return FetchOutcome(job: job, result: .postponed, nextDue: Reporter.moment(wait), reason: reason)
    }

    /// So many seconds from now, a little more at random.
    private static func moment(_ wait: Double) -> Timestamp {
        WallClock.now().adding(seconds: FetchPolicy.uneven(wait, random: Double.random(in: 0...1)))
    }

    func failure(_ job: FetchJob, _ code: String, _ detail: String, retryAfter: Double? = nil) -> FetchOutcome {
        let (wait, reason) = FetchPolicy.wait(
            interval: job.source.interval, after: code == "http-410" ? .gone : .failed(retryAfter: retryAfter),
            failures: job.failures)
        var outcome = FetchOutcome(
            job: job, result: .failed(code: code, detail: detail), nextDue: Reporter.moment(wait), reason: reason)
        if job.found != nil, job.address == job.found, !Reporter.mayPass.contains(code), !code.hasPrefix("http-5") {
            outcome.discovery = .lost
        }
        return outcome
    }

    /// Failures that say nothing of whether what was found is still a feed.
    private static let mayPass: Set<String> = [
        "dns", "connect", "tls", "timeout", "interrupted", "http-429", "system", "robots",
    ]
}
