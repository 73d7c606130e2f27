import GRDB
public import Model

extension Ledger {
    /// Which of `keys` are known: a filter that spares work. The truth is found again when an outcome is recorded.
    public func known(_ keys: [EntryKey]) throws(StoreError) -> Set<EntryKey> {
        try look("looking up \(keys.count) keys") { db in
            let find = try PlainStatement(db, "SELECT 1 FROM entry_keys WHERE digest = ?")
            defer { find.reset() }
            var known: Set<EntryKey> = []
            for key in keys {
                find.reset()
                try find.bind(key.digest, at: 1)
                if try find.step() { known.insert(key) }
            }
            return known
        }
    }

    /// Records an outcome whole: the source's state, articles and their keys, events, sightings, alerts and the outbox.
    ///
    /// - Parameter judge: says which events are known ones told again, and who is told of what; asked under the write lock.
    @discardableResult
    public func record(_ outcome: FetchOutcome, now: Timestamp, judge: EventJudge) throws(StoreError) -> Recorded {
        try write("recording “\(outcome.job.source.name)”") { db in
            try Recorder(db, now: now, judge: judge, parsed: parsed).record(outcome)
        }
    }

    /// Records several outcomes in one transaction: all of them, or none. One sync serves them all.
    @discardableResult
    public func record(
        _ outcomes: [FetchOutcome], now: Timestamp, judge: EventJudge
    ) throws(StoreError) -> [Recorded] {
        try write("recording \(outcomes.count) outcomes") { db in
            let recorder = Recorder(db, now: now, judge: judge, parsed: parsed)
            return try outcomes.map { try recorder.record($0) }
        }
    }
}
