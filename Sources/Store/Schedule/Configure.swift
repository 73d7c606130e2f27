import GRDB
public import Model

/// What a configuration changed in the ledger.
public struct Configured: Sendable, Hashable {
    public var added = 0
    /// Renamed, moved, revived, or given another kind or interval.
    public var updated = 0
    public var retired = 0
}

extension Ledger {
    /// Makes `sources` the ones that are watched; `name` must be unique among them.
    ///
    /// A source is recognised by its name, else by its URL (then it was renamed). Stored due times survive. New sources and overdue ones
    /// are due now, spread over up to half a minute when there are many. A new URL or kind starts the source afresh: no validators, its
    /// content counted as backlog. A shorter interval counts from the last fetch, unless the source is in back-off. Sources that are no
    /// longer configured are retired: never due, and readable with all their history.
    @discardableResult
    public func configure(sources: [Source], now: Timestamp) throws(StoreError) -> Configured {
        try write("configuring \(sources.count) sources") { db in
            var configuration = try Configuration(db, now: now)
            for (source, stored) in configuration.match(sources) {
                if let stored { try configuration.update(stored, to: source) } else { configuration.add(source) }
            }
            try configuration.retireOthers()
            try configuration.schedule()
            return configuration.result
        }
    }
}

/// One run of `configure`, inside its transaction.
private struct Configuration {
    struct Stored {
        let id: Int64
        let source: Source
        let isRetired: Bool
        let isClaimed: Bool
        let due: Int64
        let failures: Int
        let lastFetch: Int64?
    }

    private let db: Database
    private let now: Int64
    private let stored: [Stored]
    private var kept: Set<Int64> = []
    private var overdue: [(due: Int64, id: Int64)] = []
    private var new: [Source] = []
    private(set) var result = Configured()

    init(_ db: Database, now: Timestamp) throws {
        self.db = db
        self.now = now.milliseconds
        // Row by row: a hundred thousand whole rows would take more memory than all else.
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT id, name, url, kind, interval_ms, retired, claim, wake, due, failures, last_fetch
                FROM sources ORDER BY id
                """)
        var stored: [Stored] = []
        while let row = try rows.next() {
            stored.append(
                Stored(
                    id: row["id"], source: try Source(row), isRetired: (row["retired"] as Int64?) != nil,
                    isClaimed: (row["claim"] as Int64?) != nil && (row["wake"] as Int64) > now.milliseconds,
                    due: row["due"], failures: row["failures"], lastFetch: row["last_fetch"]))
        }
        self.stored = stored
    }

    /// Each configured source with what is stored of it: by name first, then by URL among what no name has claimed.
    func match(_ sources: [Source]) -> [(Source, Stored?)] {
        let byName = Dictionary(uniqueKeysWithValues: stored.map { ($0.source.name, $0) })
        let named = Set(sources.map(\.name))
        // Those still watched last, so that they win over long retired ones of the same URL.
        let leftovers = stored.filter { !named.contains($0.source.name) }.sorted { $0.isRetired && !$1.isRetired }
        var byURL = Dictionary(leftovers.map { ($0.source.url, $0) }) { _, last in last }
        return sources.map { source in
            (source, byName[source.name] ?? byURL.removeValue(forKey: source.url))
        }
    }

    mutating func add(_ source: Source) {
        new.append(source)
        result.added += 1
    }

    mutating func update(_ old: Stored, to source: Source) throws {
        kept.insert(old.id)
        if old.source != source || old.isRetired {
            result.updated += 1
            try db.execute(
                sql: "UPDATE sources SET name = ?, url = ?, kind = ?, interval_ms = ?, retired = NULL WHERE id = ?",
                arguments: [source.name, source.url, source.kind.rawValue, source.intervalMilliseconds, old.id])
        }
        if old.source.url != source.url || old.source.kind != source.kind {
            try startAfresh(old.id)
        } else {
            try reschedule(old, interval: source.intervalMilliseconds)
        }
    }

    /// What was fetched under another address or read in another way says nothing about this one; a fetch under way no longer counts.
    private mutating func startAfresh(_ id: Int64) throws {
        try db.execute(
            sql: """
                UPDATE sources SET etag = NULL, last_modified = NULL, body_hash = NULL, first_read = NULL, failures = 0,
                    moved = NULL, moved_since = NULL, moved_times = 0, shape = NULL, failing_since = NULL, last_news = NULL,
                    trouble = NULL, found = NULL, hints = NULL, claim = NULL WHERE id = ?
                """, arguments: [id])
        overdue.append((now, id))
    }

    private mutating func reschedule(_ old: Stored, interval: Int64) throws {
        var due = old.due
        if interval < old.source.intervalMilliseconds, old.failures == 0 {
            due = min(due, max(now, (old.lastFetch ?? now) + interval))
        }
        if old.isClaimed { return }
        if due <= now {
            overdue.append((due, old.id))
        } else if due != old.due {
            try db.execute(
                sql: "UPDATE sources SET due = ?, wake = ?, claim = NULL, reason = 'a shorter interval' WHERE id = ?",
                arguments: [due, due, old.id])
        }
    }

    mutating func retireOthers() throws {
        for old in stored where !old.isRetired && !kept.contains(old.id) {
            result.retired += 1
            try db.execute(
                sql: "UPDATE sources SET retired = ?, claim = NULL, wake = due WHERE id = ?", arguments: [now, old.id])
        }
    }

    /// Gives the overdue and then the new sources their places in the window.
    mutating func schedule() throws {
        overdue.sort { $0 < $1 }
        let spread = Spread(count: overdue.count + new.count)
        for (index, place) in overdue.enumerated() {
            let due = now + spread.delay(index)
            try db.run(
                "UPDATE sources SET due = ?, wake = ?, claim = NULL, reason = 'overdue' WHERE id = ?",
                [due, due, place.id])
        }
        for (index, source) in new.enumerated() {
            let due = now + spread.delay(overdue.count + index)
            try db.run(
                """
                INSERT INTO sources (name, url, kind, interval_ms, added, due, wake, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'new')
                """,
                [source.name, source.url, source.kind.rawValue, source.intervalMilliseconds, now, due, due])
        }
    }
}

extension Source {
    fileprivate var intervalMilliseconds: Int64 { Int64((interval * 1000).rounded()) }
}
