import GRDB
import Model

extension Recorder {
    /// Moves the source on to its next fetch; false when the claim was lost, and then nothing is changed.
    func updateSource(_ outcome: FetchOutcome) throws -> Bool {
        let job = outcome.job
        let next = outcome.nextDue.milliseconds
        let holds = "WHERE id = ? AND claim = ? AND wake = ?"
        let claim: StatementArguments = [job.sourceID, job.run, job.claimedUntil.milliseconds]
        let moved: StatementArguments = [next, next, outcome.reason]
        switch outcome.result {
        case .postponed:
            try run("UPDATE sources SET due = ?, wake = ?, reason = ?, claim = NULL \(holds)", moved + claim)
        case .unchanged(let validators):
            try run(
                """
                UPDATE sources SET due = ?, wake = ?, reason = ?, claim = NULL, last_fetch = ?, last_success = ?,
                    failures = 0, etag = iif(?, ?, etag), last_modified = iif(?, ?, last_modified) \(holds)
                """,
                moved + [
                    now, now, validators != nil, validators?.etag, validators != nil, validators?.lastModified,
                ] + claim)
        case .failed(let code, let detail):
            try run(
                """
                UPDATE sources SET due = ?, wake = ?, reason = ?, claim = NULL, last_fetch = ?,
                    failures = failures + 1, error_code = ?, error_detail = ?, error_time = ? \(holds)
                """, moved + [now, code, detail, now] + claim)
        case .read(let validators, let hash, _):
            try run(
                """
                UPDATE sources SET due = ?, wake = ?, reason = ?, claim = NULL, last_fetch = ?, last_success = ?,
                    failures = 0, first_read = coalesce(first_read, ?), etag = ?, last_modified = ?, body_hash = ?,
                    shape = coalesce(?, shape) \(holds)
                """,
                moved + [
                    now, now, now, validators?.etag, validators?.lastModified, Blob.value(hash), outcome.shape,
                ] + claim)
        }
        guard db.changesCount == 1 else { return false }
        try noteMove(outcome)
        if let walls = outcome.walls {
            try run(
                "UPDATE sources SET walled = iif(?, walled, 0) + ?, wall = ? WHERE id = ?",
                [walls.isWhole, walls.pages, walls.kind, job.sourceID])
        }
        if let rhythm = outcome.rhythm {
            try run("UPDATE sources SET rhythm = ? WHERE id = ?", [Blob.value(rhythm.bytes), job.sourceID])
        }
        if let health = outcome.health, health != job.health {
            try run(
                "UPDATE sources SET failing_since = ?, last_news = ?, trouble = ? WHERE id = ?",
                [
                    health.failingSince?.milliseconds, health.lastNews?.milliseconds, health.trouble?.rawValue,
                    job.sourceID,
                ])
        }
        return true
    }

    /// Counts how often in a row a source was said to have moved; forgets it when its own address answers, or the new one fails.
    private func noteMove(_ outcome: FetchOutcome) throws {
        let job = outcome.job
        switch outcome.result {
        case .postponed: return
        case .failed: if job.address == job.source.url { return }
        case .unchanged, .read: break
        }
        if let moved = outcome.moved {
            try run(
                """
                UPDATE sources SET moved_times = iif(moved IS ?1, moved_times, 0) + 1,
                    moved_since = iif(moved IS ?1, moved_since, ?2), moved = ?1 WHERE id = ?3
                """, [moved, now, job.sourceID])
        } else {
            try run(
                "UPDATE sources SET moved = NULL, moved_since = NULL, moved_times = 0 WHERE id = ? AND moved IS NOT NULL",
                [job.sourceID])
        }
    }
}
