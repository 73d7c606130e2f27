import GRDB

/// One step of the schema's history.
struct Migration {
    /// For people who read errors.
    let name: String
    /// The statements, run in one transaction.
    let sql: String
}

/// The schema's history and the way along it. A step that was released is never changed: a new one is appended.
enum Schema {
    static let migrations: [Migration] = [
        Migration(name: "first ledger", sql: firstLedger), Migration(name: "lives of events", sql: livesOfEvents),
        Migration(name: "rules in full", sql: rulesInFull),
        Migration(name: "health of sources", sql: healthOfSources),
        Migration(name: "care of data", sql: careOfData),
        Migration(name: "rhythm of sources", sql: rhythmOfSources),
        Migration(name: "stories of articles", sql: storiesOfArticles),
        Migration(name: "outbox in full", sql: outboxInFull),
        Migration(name: "what the page looks up", sql: pageLookups),
        Migration(name: "what the page counts", sql: pageRollUps),
        Migration(name: "walls of sources", sql: wallsOfSources),
    ]

    /// `PRAGMA application_id` of a ledger: "TOCS". The number of steps taken stands in `user_version`.
    static let applicationID: Int64 = 0x544F_4353

    /// Takes the steps that are missing, each in its own transaction.
    static func migrate(_ db: Database) throws {
        try migrate(db, to: migrations.count)
        try requireCurrent(db)
    }

    /// Takes the steps up to a version of old, for a file that is to be filled from one of that version.
    static func migrate(_ db: Database, to wanted: Int) throws {
        while try version(db) < wanted {
            try db.inTransaction(.immediate) {
                // Looked at again under the lock: another process may just have taken this step.
                let next = try version(db)
                guard next < wanted else { return .commit }
                try db.execute(sql: migrations[next].sql)
                try db.execute(sql: "PRAGMA application_id = \(applicationID)")
                try db.execute(sql: "PRAGMA user_version = \(next + 1)")
                return .commit
            }
        }
    }

    /// - Throws: `newerSchema` or `olderSchema`.
    static func requireCurrent(_ db: Database) throws {
        let version = try version(db)
        let known = migrations.count
        let cause = "the file has schema \(version), this version of Tocsin has schema \(known)"
        if version > known { throw StoreError(.newerSchema, subject: db.description, cause: cause) }
        if version < known { throw StoreError(.olderSchema, subject: db.description, cause: cause) }
    }

    /// Anything but an empty database or a ledger is refused.
    ///
    /// - Throws: `notALedger`.
    static func refuseForeign(_ db: Database) throws {
        guard try Int64.fetchOne(db, sql: "PRAGMA application_id") != applicationID else { return }
        let version = try version(db)
        let tables = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_schema") ?? 0
        guard version == 0, tables == 0 else {
            // Another process may have made it a ledger between these looks.
            if try Int64.fetchOne(db, sql: "PRAGMA application_id") == applicationID { return }
            throw StoreError(.notALedger, subject: db.description, cause: "a SQLite database, but not one of Tocsin's")
        }
    }

    private static func version(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }
}
