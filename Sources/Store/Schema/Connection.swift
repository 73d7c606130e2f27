import GRDB

/// How the ledger's connections are set up, and the proof that they are.
enum Connection {
    /// Seconds to wait for another's write lock: longer than any transaction of ours takes, shorter than people wait.
    static let patience = 5.0

    static func configuration(readonly: Bool, patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readonly
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.label = "ledger"
        // Each reader costs a page cache; the tools and the filter of known keys seldom read at once.
        configuration.maximumReaderCount = 3
        configuration.prepareDatabase { db in
            // Before anything is written: another program's database must stay as it is, its journal mode included.
            try Schema.refuseForeign(db)
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
            try db.execute(sql: "PRAGMA cache_size = -\(readerCache)")
            // Before the file's first page is written, or never: a ledger that has been purged then gives space back.
            if !readonly, try Int.fetchOne(db, sql: "PRAGMA page_count") == 0 {
                try db.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL")
            }
        }
        return configuration
    }

    /// Sets what holds for the writing connection, and reads every setting back.
    ///
    /// The pool sets `synchronous` to NORMAL when it opens, so FULL must come after. NORMAL may forget the last transactions when power
    /// fails; an alert that was delivered and forgotten would be delivered again.
    static func harden(_ db: Database, patience: Double) throws {
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.execute(sql: "PRAGMA journal_size_limit = \(journalLimit)")
        try db.execute(sql: "PRAGMA wal_autocheckpoint = \(checkpointPages)")
        try db.execute(sql: "PRAGMA cache_size = -\(writerCache)")
        try expect(db, "journal_mode", "wal")
        try expect(db, "synchronous", "2")
        try expect(db, "foreign_keys", "1")
        try expect(db, "trusted_schema", "0")
        try expect(db, "busy_timeout", "\(Int(patience * 1000))")
        try expect(db, "journal_size_limit", "\(journalLimit)")
        try expect(db, "wal_autocheckpoint", "\(checkpointPages)")
        try expect(db, "cache_size", "-\(writerCache)")
    }

    /// Moves the write-ahead log into the file. The pool does not when it is closed: its readers go last, and they may not write.
    static func foldLog(_ db: Database) throws {
        // A reader elsewhere is no reason to keep a shutdown waiting.
        try db.execute(sql: "PRAGMA busy_timeout = 200")
        do {
            try db.checkpoint(.truncate)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED
        {
            return
        }
    }

    /// Bytes to which the write-ahead log is cut back after a burst.
    private static let journalLimit = 16 << 20
    /// Pages of the log after which it is moved into the file: a busy page is then written once and not four times.
    private static let checkpointPages = 3_000
    /// KiB of pages that the writing connection keeps; keys of entries and stories are spread over the whole of their trees.
    private static let writerCache = 6_000
    /// KiB of pages that each reading connection keeps.
    private static let readerCache = 1_000

    private static func expect(_ db: Database, _ name: String, _ wanted: String) throws {
        let found = try DatabaseValue.fetchOne(db, sql: "PRAGMA \(name)").map(text) ?? "nothing"
        guard found == wanted else {
            throw StoreError(.unexpected, subject: db.description, cause: "PRAGMA \(name) is \(found), not \(wanted)")
        }
    }

    private static func text(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .int64(let number): "\(number)"
        case .string(let text): text
        default: value.description
        }
    }
}
