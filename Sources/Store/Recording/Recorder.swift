import GRDB
import Model

/// Writes outcomes within one transaction. Whether something is new is asked of the tables themselves, under the write lock.
struct Recorder {
    let db: Database
    let now: Int64

    init(_ db: Database, now: Timestamp) {
        self.db = db
        self.now = now.milliseconds
    }

    func record(_ outcome: FetchOutcome) throws -> Recorded {
        var recorded = Recorded()
        if case .read(_, _, let items) = outcome.result {
            for item in items { try record(item, of: outcome.job, into: &recorded) }
        }
        recorded.claimLost = try !updateSource(outcome)
        if recorded.articles > 0 {
            try run(
                "UPDATE sources SET articles = articles + ? WHERE id = ?", [recorded.articles, outcome.job.sourceID])
        }
        return recorded
    }

    /// Runs a statement that is prepared once a connection.
    func run(_ sql: String, _ arguments: StatementArguments) throws {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
    }

    private func record(_ item: ReadItem, of job: FetchJob, into recorded: inout Recorded) throws {
        let keys = item.keys.isEmpty ? [item.fallbackKey] : item.keys
        if let article = try knownArticle(keys) {
            try add(keys, of: article)
            recorded.skipped += 1
            return
        }
        let article = try insertArticle(item, source: job.sourceID)
        try add(keys, of: article)
        recorded.articles += 1
        for detection in item.events {
            try record(detection, told: article, by: item, into: &recorded)
        }
    }

    private func knownArticle(_ keys: [EntryKey]) throws -> Int64? {
        let statement = try db.cachedStatement(sql: "SELECT article FROM entry_keys WHERE digest = ?")
        for key in keys {
            if let article = try Int64.fetchOne(statement, arguments: [Blob.value(key.digest)]) { return article }
        }
        return nil
    }

    private func add(_ keys: [EntryKey], of article: Int64) throws {
        for key in keys {
            try run(
                "INSERT OR IGNORE INTO entry_keys (digest, article) VALUES (?, ?)", [Blob.value(key.digest), article])
        }
    }

    private func insertArticle(_ item: ReadItem, source: Int64) throws -> Int64 {
        let article = item.article
        try run(
            """
            INSERT INTO articles (source, recorded, silent, title, url, published, published_from, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                source, now, item.silent ? 1 : 0, article.title, article.url, article.published?.description,
                article.published?.evidence.rawValue, item.text,
            ])
        return db.lastInsertedRowID
    }

    private func record(_ detection: Detection, told article: Int64, by item: ReadItem, into recorded: inout Recorded)
        throws
    {
        let event = detection.event
        let known = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT number FROM events WHERE id = ?"), arguments: [event.id])
        let number = try known ?? insert(event, article: article)
        try run(
            "INSERT OR IGNORE INTO sightings (event, article, recorded) VALUES (?, ?, ?)", [number, article, now])
        guard known == nil else {
            recorded.sightings += db.changesCount
            return
        }
        recorded.events += 1
        if !item.silent, !detection.notify.isEmpty {
            try raiseAlert(detection, number: number, origin: item.article, into: &recorded)
        }
    }

    private func insert(_ event: Event, article: Int64) throws -> Int64 {
        var body = JSONWriter()
        event.write(to: &body)
        try run(
            """
            INSERT INTO events (id, kind, action, modality, recorded, article, body) VALUES (?, ?, ?, ?, ?, ?, ?)
            """, [event.id, event.kind, event.action, event.modality.rawValue, now, article, body.text])
        let number = db.lastInsertedRowID
        let countries = Set(event.everybody.compactMap(\.country) + [event.place?.country].compactMap(\.self))
        for country in countries.sorted() {
            try run("INSERT INTO event_countries (country, event) VALUES (?, ?)", [country, number])
        }
        return number
    }

    private func raiseAlert(
        _ detection: Detection, number: Int64, origin: Alert.Origin, into recorded: inout Recorded
    ) throws {
        // The rule stands with each delivery, for it may differ from sink to sink.
        let alert = Alert(
            id: Alert.id(event: detection.event.id, transition: .new), transition: .new, event: detection.event,
            rule: "", recorded: Timestamp(milliseconds: now), article: origin)
        var body = JSONWriter()
        alert.write(to: &body)
        try run(
            """
            INSERT INTO alerts (id, event, transition, recorded, published_from, body) VALUES (?, ?, ?, ?, ?, ?)
            """, [alert.id, number, "new", now, origin.published?.evidence.rawValue, body.text])
        let row = db.lastInsertedRowID
        recorded.alerts += 1
        for route in detection.notify {
            try run(
                """
                INSERT OR IGNORE INTO deliveries (alert, sink, rule, created, wake) VALUES (?, ?, ?, ?, ?)
                """, [row, route.sink, route.rule, now, now])
            recorded.deliveries += db.changesCount
            recorded.sinks.insert(route.sink)
        }
    }
}

extension ReadItem {
    /// For an item that came without any key: better known by all it holds than read again for ever.
    fileprivate var fallbackKey: EntryKey {
        EntryKey(.content, "\(article.url)\n\(article.title)\n\(text ?? "")")
    }
}
