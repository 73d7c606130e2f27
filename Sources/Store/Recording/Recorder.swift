import GRDB
import Model

/// Writes outcomes within one transaction. Whether something is new is asked of the tables themselves, under the write lock.
struct Recorder {
    let db: Database
    let now: Int64
    let judge: EventJudge
    let parsed: ParsedEvents

    init(_ db: Database, now: Timestamp, judge: EventJudge, parsed: ParsedEvents) {
        self.parsed = parsed
        self.db = db
        self.now = now.milliseconds
        self.judge = judge
    }

    func record(_ outcome: FetchOutcome) throws -> Recorded {
        var recorded = Recorded()
        if case .read(_, _, let items) = outcome.result {
            for item in items { try record(item, of: outcome.job, into: &recorded) }
        }
        recorded.claimLost = try !updateSource(outcome)
        if !recorded.claimLost {
            for notice in outcome.notices { try announce(notice, of: outcome.job, into: &recorded) }
        }
        if recorded.articles > 0 {
            try run(
                "UPDATE sources SET articles = articles + ? WHERE id = ?", [recorded.articles, outcome.job.sourceID])
        }
        return recorded
    }

    /// Runs a statement that is prepared once a connection.
    func run(_ sql: String, _ arguments: StatementArguments) throws { try db.run(sql, arguments) }

    private func record(_ item: ReadItem, of job: FetchJob, into recorded: inout Recorded) throws {
        let keys = item.keys.isEmpty ? [item.fallbackKey] : item.keys
        let known = try knownArticle(keys)
        if let known, !item.isRevision {
            try add(keys, of: known)
            recorded.skipped += 1
            return
        }
        let joined = try story(of: item, revised: known)
        let article = try insertArticle(item, source: job.sourceID, story: joined?.story)
        try add(keys, of: article)
        if let sketch = item.sketch {
            try StoryShelves(db: db).add(sketch, of: article, story: joined?.story, now: now)
        }
        recorded.articles += 1
        let place = Place(article: article, story: joined?.story ?? article)
        for event in item.events { try record(event, told: place, by: item, of: job, into: &recorded) }
        if let joined {
            recorded.copies += 1
            if let text = item.text { try attach(article, saying: text, to: joined.like, into: &recorded) }
        }
    }

    /// A notice of our own is no article of the source, but is told like one.
    private func announce(_ notice: ReadItem, of job: FetchJob, into recorded: inout Recorded) throws {
        let article = try insertArticle(notice, source: job.sourceID, story: nil)
        let place = Place(article: article, story: article)
        for event in notice.events { try record(event, told: place, by: notice, of: job, into: &recorded) }
    }

    private func knownArticle(_ keys: [EntryKey]) throws -> Int64? {
        let find = try PlainStatement(db, "SELECT article FROM entry_keys WHERE digest = ?")
        defer { find.reset() }
        for key in keys {
            find.reset()
            try find.bind(key.digest, at: 1)
            if try find.step() { return find.number(0) }
        }
        return nil
    }

    private func add(_ keys: [EntryKey], of article: Int64) throws {
        let insert = try PlainStatement(db, "INSERT OR IGNORE INTO entry_keys (digest, article) VALUES (?, ?)")
        try insert.bind(article, at: 2)
        for key in keys {
            try insert.bind(key.digest, at: 1)
            try insert.run()
        }
    }

    /// Where a report stands.
    struct Place {
        let article: Int64
        /// The first article of its story.
        let story: Int64
    }

    private func insertArticle(_ item: ReadItem, source: Int64, story: Int64?) throws -> Int64 {
        let article = item.article
        let insert = try PlainStatement(
            db,
            """
            INSERT INTO articles (source, recorded, silent, title, url, published, published_from, text, story)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        try insert.bind(source, at: 1)
        try insert.bind(now, at: 2)
        try insert.bind(item.silent ? 1 : 0, at: 3)
        try insert.bind(article.title, at: 4)
        try insert.bind(article.url, at: 5)
        try insert.bind(article.published?.description, at: 6)
        try insert.bind(article.published?.evidence.rawValue, at: 7)
        try insert.bind(item.text, at: 8)
        try insert.bind(story, at: 9)
        try insert.run()
        return db.lastInsertedRowID
    }
}

extension ReadItem {
    /// For an item that came without any key: better known by all it holds than read again for ever.
    fileprivate var fallbackKey: EntryKey {
        EntryKey(.content, "\(article.url)\n\(article.title)\n\(text ?? "")")
    }
}

extension Database {
    /// Runs a statement that is prepared once a connection.
    func run(_ sql: String, _ arguments: StatementArguments) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
