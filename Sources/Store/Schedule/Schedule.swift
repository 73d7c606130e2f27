import GRDB
public import Model

extension Ledger {
    /// When the next source may be claimed: its due time, or the end of another's lease. Nil without sources.
    public func earliestDue() throws(StoreError) -> Timestamp? {
        try look("finding the next due source") { db in
            try Int64.fetchOne(db.cachedStatement(sql: "SELECT MIN(wake) FROM sources WHERE retired IS NULL"))
        }.map { Timestamp(milliseconds: $0) }
    }

    /// Lends up to `limit` due sources, the longest due first, for `lease` seconds. Record each outcome, or release the job.
    public func claimDue(now: Timestamp, limit: Int, lease: Double) throws(StoreError) -> [FetchJob] {
        let until = now.adding(seconds: lease)
        return try write("claiming due sources") { db in
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: """
                        SELECT id, name, url, kind, interval_ms, due, etag, last_modified, body_hash, first_read, failures,
                            moved, moved_since, moved_times, shape, failing_since, last_news, trouble,
                            last_fetch, rhythm, found, hints
                        FROM sources WHERE retired IS NULL AND wake <= ? ORDER BY wake, id LIMIT ?
                        """),
                arguments: [now.milliseconds, limit])
            let claim = try db.cachedStatement(sql: "UPDATE sources SET wake = ?, claim = ? WHERE id = ?")
            var jobs: [FetchJob] = []
            while let row = try rows.next() { jobs.append(try FetchJob(row, now: now, until: until, run: run)) }
            // Not before all were read: the update moves them in the index that the rows come from.
            for job in jobs { try claim.execute(arguments: [until.milliseconds, run, job.sourceID]) }
            return jobs
        }
    }

    /// Gives back a job that was not executed: it is due again, as it was. Of no effect once the lease has passed to another.
    public func release(_ job: FetchJob) throws(StoreError) { try release([job]) }

    /// Gives back several jobs in one transaction.
    public func release(_ jobs: [FetchJob]) throws(StoreError) {
        try write("releasing \(jobs.count) jobs") { db in
            for job in jobs {
                try db.run(
                    "UPDATE sources SET wake = due, claim = NULL WHERE id = ? AND claim = ? AND wake = ?",
                    [job.sourceID, job.run, job.claimedUntil.milliseconds])
            }
        }
    }

    /// Ends the leases of other runs. For the start of a process that knows itself to be the only one, when an earlier run may have died.
    public func releaseJobs() throws(StoreError) {
        try write("taking over the jobs of earlier runs") { db in
            try db.execute(
                sql: "UPDATE sources SET wake = due, claim = NULL WHERE claim IS NOT NULL AND claim <> ?",
                arguments: [run])
        }
    }

    /// The clock was set back by so many seconds: what was to come in an hour still comes in an hour. Leases keep their ends.
    public func clockWentBack(by seconds: Double) throws(StoreError) {
        try write("following the clock") { db in
            try db.execute(
                sql: "UPDATE sources SET due = due - :back, wake = iif(claim IS NULL, wake - :back, wake)",
                arguments: ["back": Int64(seconds * 1000)])
        }
    }

    /// Makes every source that nobody is fetching due now: for one pass over all of them.
    public func hasten(now: Timestamp) throws(StoreError) {
        try write("making all sources due") { db in
            try db.execute(
                sql: """
                    UPDATE sources SET due = min(due, :now), wake = :now, claim = NULL, reason = 'asked for'
                    WHERE retired IS NULL AND (claim IS NULL OR wake <= :now)
                    """,
                arguments: ["now": now.milliseconds])
        }
    }
}

extension FetchJob {
    fileprivate init(_ row: Row, now: Timestamp, until: Timestamp, run: Int64) throws {
        sourceID = row["id"]
        source = try Source(row)
        validators = Validators(etag: row["etag"], lastModified: row["last_modified"])
        bodyHash = Blob.bytes(row["body_hash"])
        shape = row["shape"]
        health = SourceHealth(row)
        rhythm = Blob.bytes(row["rhythm"]).flatMap(PublishingRhythm.init(bytes:)) ?? PublishingRhythm()
        lastFetch = (row["last_fetch"] as Int64?).map { Timestamp(milliseconds: $0) }
        found = row["found"]
        hints = (row["hints"] as String?).map { PollingHints(text: $0) } ?? PollingHints()
        address = PermanentMove(row).flatMap { $0.hasPersisted(at: now) ? $0.url : nil } ?? found ?? source.url
        firstFetch = (row["first_read"] as Int64?) == nil
        failures = row["failures"]
        due = Timestamp(milliseconds: row["due"])
        claimedUntil = until
        self.run = run
    }
}

extension SourceHealth {
    init(_ row: Row) {
        self.init(
            failingSince: (row["failing_since"] as Int64?).map { Timestamp(milliseconds: $0) },
            lastNews: (row["last_news"] as Int64?).map { Timestamp(milliseconds: $0) },
            trouble: (row["trouble"] as String?).flatMap(Trouble.init(rawValue:)))
    }
}

extension PermanentMove {
    init?(_ row: Row) {
        guard let url = row["moved"] as String?, let since = row["moved_since"] as Int64? else { return nil }
        self.init(url: url, since: Timestamp(milliseconds: since), times: row["moved_times"])
    }
}

extension Source {
    /// From a row with `name`, `url`, `kind` and `interval_ms`.
    init(_ row: Row) throws {
        let kind: String = row["kind"]
        let name: String = row["name"]
        guard let kind = Kind(rawValue: kind) else {
            throw StoreError(.corrupt, subject: "source “\(name)”", cause: "unknown kind “\(kind)”")
        }
        self.init(name: name, url: row["url"], kind: kind, interval: Double(row["interval_ms"] as Int64) / 1000)
    }
}
