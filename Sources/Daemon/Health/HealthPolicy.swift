import Model
import Store

/// When people are told that a source is ill, and that it is well again: pure, so that it is tested as a table.
struct HealthPolicy: Sendable, Hashable {
    /// Seconds for which it must have failed before anybody is told.
    var patience = 6 * 3600.0
    /// Failed fetches in a row before anybody is told.
    static let failures = 3

    /// What a fetch came to.
    enum Finding: Sendable, Hashable {
        /// It brought something new.
        case news
        case nothingNew
        /// `code`: as in `FetchOutcome`; `failures`: in a row, this one included.
        case failed(code: String, detail: String, failures: Int)
    }

    /// Something to tell.
    enum Notice: Sendable, Hashable {
        case failing(since: Timestamp, code: String, detail: String)
        case gone
        case silent(since: Timestamp)
        /// What it had been told to be is over.
        case recovered(from: SourceHealth.Trouble)
    }

    /// - Parameter expected: seconds within which the source should bring something new; nil when nobody said.
    func step(_ health: SourceHealth, _ finding: Finding, expected: Double?, now: Timestamp) -> (SourceHealth, Notice?)
    {
        if case .failed(let code, let detail, let failures) = finding {
            return failed(health, code, detail, failures: failures, now: now)
        }
        var health = health
        health.failingSince = nil
        if finding == .news || health.lastNews == nil { health.lastNews = now }
        let since = health.lastNews ?? now
        let isSilent = expected.map { now.seconds(since: since) > $0 } ?? false
        switch health.trouble {
        case nil where isSilent:
            health.trouble = .silent
            return (health, .silent(since: since))
        case nil: return (health, nil)
        case .silent where isSilent: return (health, nil)
        case let trouble?:
            health.trouble = nil
            return (health, .recovered(from: trouble))
        }
    }

    private func failed(_ health: SourceHealth, _ code: String, _ detail: String, failures: Int, now: Timestamp)
        -> (SourceHealth, Notice?)
    {
        var health = health
        let since = health.failingSince ?? now
        health.failingSince = since
        if health.trouble == .gone { return (health, nil) }
        if code == "http-410" {
            health.trouble = .gone
            return (health, .gone)
        }
        guard health.trouble != .failing, failures >= HealthPolicy.failures, now.seconds(since: since) >= patience
        else { return (health, nil) }
        health.trouble = .failing
        return (health, .failing(since: since, code: code, detail: detail))
    }
}
