import Fetch
import Model
import Store

/// What the outcomes of fetches say of their sources, and of our own line. Pure.
struct SourceDiagnosis: Sendable {
    private var line = LineWatch()

    /// The outcome with what is to be remembered of its source's health, and told of it; what fails while our own line is down is nobody's
    /// fault. And whether the line went down or came back with it.
    mutating func of(_ outcome: FetchOutcome, by policy: HealthPolicy, expected: Double?, now: Timestamp)
        -> (FetchOutcome, LineWatch.Change?)
    {
        var outcome = outcome
        let job = outcome.job
        let finding: HealthPolicy.Finding
        var code: String?
        switch outcome.result {
        case .postponed: return (outcome, nil)
        case .unchanged: finding = .nothingNew
        case .read(_, _, let items): finding = items.contains { !$0.silent } ? .news : .nothingNew
        case .failed(let failure, let detail):
            code = failure
            finding = .failed(code: failure, detail: detail, failures: job.failures + 1)
        }
        let change = line.note(host: RetryScope.host.key(of: job.address) ?? job.address, failure: code)
        if let change { outcome.notices.append(HealthNews.item(change, job, now: now)) }
        if code == "system" || line.isDown && code != nil {
            outcome.result = .postponed
            outcome.nextDue = now.adding(seconds: min(job.source.interval, FetchPolicy.lineDown))
            outcome.reason = line.isDown ? "no source can be reached" : "this machine is out of means"
            return (outcome, change)
        }
        let (health, notice) = policy.step(job.health, finding, expected: expected, now: now)
        outcome.health = health
        if let notice { outcome.notices.append(HealthNews.item(notice, of: job, now: now)) }
        return (outcome, change)
    }
}
