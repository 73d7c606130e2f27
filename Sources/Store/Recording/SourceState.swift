import GRDB
import Model

extension Recorder {
    /// Moves the source on to its next fetch; false when the claim was lost, and then nothing is changed.
    func updateSource(_ outcome: FetchOutcome) throws -> Bool {
        let job = outcome.job
        let next = outcome.nextDue.milliseconds
        try run(
            """
            UPDATE sources SET due = ?, wake = ?, reason = ?, claim = NULL, last_fetch = ?
            WHERE id = ? AND claim = ? AND wake = ?
            """,
            [next, next, outcome.reason, now, job.sourceID, job.run, job.claimedUntil.milliseconds])
        guard db.changesCount == 1 else { return false }
        switch outcome.result {
        case .unchanged(let validators): try markUnchanged(job.sourceID, validators)
        case .failed(let code, let detail):
            try run(
                """
                UPDATE sources SET failures = failures + 1, error_code = ?, error_detail = ?, error_time = ? WHERE id = ?
                """, [code, detail, now, job.sourceID])
        case .read(let validators, let hash, _):
            try run(
                """
                UPDATE sources SET failures = 0, last_success = ?, first_read = coalesce(first_read, ?), etag = ?,
                    last_modified = ?, body_hash = ? WHERE id = ?
                """,
                [now, now, validators?.etag, validators?.lastModified, Blob.value(hash), job.sourceID])
        }
        return true
    }

    private func markUnchanged(_ source: Int64, _ validators: Validators?) throws {
        try run("UPDATE sources SET failures = 0, last_success = ? WHERE id = ?", [now, source])
        if let validators {
            try run(
                "UPDATE sources SET etag = ?, last_modified = ? WHERE id = ?",
                [validators.etag, validators.lastModified, source])
        }
    }
}
