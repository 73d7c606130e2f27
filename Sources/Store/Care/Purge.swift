import GRDB
public import Model

extension Ledger {
    /// Takes away the oldest of what need not be kept: one short transaction, so that nobody waits; called again while `hasMore`.
    ///
    /// What makes an entry known (`entry_keys`) stays for good, and a tombstone for every event's id, so that nothing rings again. An event
    /// that is planned, marked as wrong or still to be delivered stays whatever its age, and with it the articles that told it.
    ///
    /// - Parameter batch: rows of each kind, at most.
    public func purge(_ retention: Retention, now: Timestamp, batch: Int = 100) throws(StoreError) -> Purged {
        var purged = try write("purging") { db in
            var purge = Purge(db: db, now: now, batch: batch)
            try purge.byAge(retention)
            try purge.bySize(retention)
            return purge.purged
        }
        do {
            purged.pages = try database.writeWithoutTransaction(Purge.giveBackPages)
        } catch { throw StoreError(error, subject: "giving back free pages") }
        return purged
    }
}

/// One round, inside its transaction.
private struct Purge {
    let db: Database
    let now: Timestamp
    let batch: Int
    var purged = Purged()

    mutating func byAge(_ retention: Retention) throws {
        if let age = retention.text { try dropTexts(before: now.adding(seconds: -max(age, Retention.leastText))) }
        if let age = retention.history {
            try dropHistory(before: now.adding(seconds: -max(age, Retention.leastHistory)))
        }
        purged.bytesUsed = try bytesUsed()
    }

    /// Above the limit the oldest texts go first, and the oldest history when no text is left to go.
    mutating func bySize(_ retention: Retention) throws {
        guard let limit = retention.size, purged.bytesUsed > limit, !purged.hasMore else { return }
        let before = purged
        try dropTexts(before: now.adding(seconds: -Retention.leastText))
        if purged == before { try dropHistory(before: now.adding(seconds: -Retention.leastHistory)) }
        purged.bytesUsed = try bytesUsed()
        // What is left may still be too much, and must stay: then there is no sense in going on.
        purged.hasMore = purged != before && purged.bytesUsed > limit
    }

    private mutating func dropTexts(before horizon: Timestamp) throws {
        try db.run(
            """
            UPDATE articles SET text = NULL WHERE id IN (
                SELECT id FROM articles WHERE text IS NOT NULL AND recorded < ? ORDER BY recorded LIMIT ?)
            """, [horizon.milliseconds, batch])
        purged.texts += db.changesCount
        if db.changesCount == batch { purged.hasMore = true }
    }

    private mutating func dropHistory(before horizon: Timestamp) throws {
        let events = try Int64.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT number FROM events WHERE recorded < ? AND last_told < ? AND over IS NULL AND wrong IS NULL
                        AND NOT EXISTS (SELECT 1 FROM alerts a JOIN deliveries d ON d.alert = a.number
                            WHERE a.event = events.number AND d.state = 0)
                        AND NOT EXISTS (SELECT 1 FROM alerts a JOIN cooldowns c ON c.alert = a.number
                            WHERE a.event = events.number)
                    ORDER BY recorded LIMIT ?
                    """), arguments: [horizon.milliseconds, horizon.wall().date.dayNumber, batch])
        try db.execute(
            sql:
                "INSERT OR IGNORE INTO tombstones (id, purged) SELECT id, ? FROM events WHERE number IN (\(list(events)))",
            arguments: [now.milliseconds])
        try Descent(db).erase(events, from: "events")
        purged.events += events.count
        let articles = try Int64.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT id FROM articles a WHERE recorded < ?
                        AND NOT EXISTS (SELECT 1 FROM events WHERE article = a.id)
                        AND NOT EXISTS (SELECT 1 FROM sightings WHERE article = a.id)
                        AND NOT EXISTS (SELECT 1 FROM steps WHERE article = a.id)
                    ORDER BY recorded LIMIT ?
                    """), arguments: [horizon.milliseconds, batch])
        try Descent(db).erase(articles, from: "articles")
        purged.articles += articles.count
        if events.count == batch || articles.count == batch { purged.hasMore = true }
    }

    private func bytesUsed() throws -> Int {
        func pragma(_ name: String) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA \(name)") ?? 0 }
        return try (pragma("page_count") - pragma("freelist_count")) * pragma("page_size")
    }

    /// Shrinks the file by some of its free pages, where it was made to shrink; otherwise they are used again.
    static func giveBackPages(_ db: Database) throws -> Int {
        guard try Int.fetchOne(db, sql: "PRAGMA auto_vacuum") == 2 else { return 0 }
        let before = try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0
        guard before > spare else { return 0 }
        // The pragma gives back a page a step, and `execute` takes one step only.
        _ = try Row.fetchAll(db, sql: "PRAGMA incremental_vacuum(\(min(before - spare, 500)))")
        return before - (try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0)
    }

    /// Free pages that the next articles will want.
    private static let spare = 250
}

/// Rows with everything that refers to them, children first; which tables do so is asked of the schema itself.
struct Descent {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Erases the rows of `table` whose integer primary key is listed.
    func erase(_ keys: [Int64], from table: String) throws {
        guard !keys.isEmpty else { return }
        for child in try Descent.children(of: table, db) {
            let condition = "\(child.column) IN (\(list(keys)))"
            if try Descent.children(of: child.table, db).isEmpty {
                try db.execute(sql: "DELETE FROM \(child.table) WHERE \(condition)")
            } else {
                let key = try db.primaryKey(child.table).columns.joined(separator: ", ")
                let own = try Int64.fetchAll(db, sql: "SELECT \(key) FROM \(child.table) WHERE \(condition)")
                try erase(own, from: child.table)
            }
        }
        let key = try db.primaryKey(table).columns.joined(separator: ", ")
        try db.execute(sql: "DELETE FROM \(table) WHERE \(key) IN (\(list(keys)))")
    }

    /// Tables with a reference to `table`, and the column that holds it.
    static func children(of table: String, _ db: Database) throws -> [(table: String, column: String)] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT m.name AS child, f."from" AS place FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
                WHERE m.type = 'table' AND f."table" = ? ORDER BY m.name, place
                """, arguments: [table]
        ).map { ($0["child"], $0["place"]) }
    }
}

/// Numbers as SQL lists them.
private func list(_ keys: [Int64]) -> String { keys.map(String.init).joined(separator: ",") }
