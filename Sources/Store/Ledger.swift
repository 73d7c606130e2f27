import GRDB

/// All that Tocsin must not forget, in one SQLite file: sources and when they are due, what was read, what happened, what is to be told.
///
/// Every method is synchronous, is one transaction, and may be called from any thread; writers wait for each other. Claims are leases:
/// several processes may share one file, and a claim that is neither settled nor released falls free when its lease ends.
public final class Ledger: Sendable {
    /// What the caller may do.
    public enum Mode: Sendable { case readWrite, readOnly }

    let database: any DatabaseWriter
    /// Names this opening of the ledger as the holder of its claims.
    let run: Int64
    /// Lately read in writing.
    let parsed = ParsedEvents()

    /// Opens the ledger at `path`; with `.readWrite` it is created when missing and brought up to date.
    ///
    /// - Throws: `notADatabase`, `notALedger`, `newerSchema`, `olderSchema`, `cannotOpen`, `locked`, `full`, `io` or `corrupt`.
    public convenience init(path: String, mode: Mode) throws(StoreError) {
        try self.init(path: path, mode: mode, patience: Connection.patience)
    }

    /// `patience`: seconds to wait for another's write lock.
    init(path: String, mode: Mode, patience: Double) throws(StoreError) {
        let configuration = Connection.configuration(readonly: mode == .readOnly, patience: patience)
        run = Int64.random(in: 1...Int64.max)
        do {
            switch mode {
            case .readWrite:
                database = try DatabasePool(path: path, configuration: configuration)
                try database.writeWithoutTransaction { db in
                    try Connection.harden(db, patience: patience)
                    try Schema.migrate(db)
                }
            case .readOnly:
                database = try DatabaseQueue(path: path, configuration: configuration)
                try database.read { db in try Schema.requireCurrent(db) }
            }
        } catch {
            throw StoreError(error, subject: path)
        }
    }

    /// Writes the log back into the file, unless somebody is reading, and closes the ledger; later calls fail.
    ///
    /// A ledger that was not closed loses nothing: the next opening reads the log.
    public func close() throws(StoreError) {
        do {
            if !database.configuration.readonly { try database.writeWithoutTransaction(Connection.foldLog) }
            try database.close()
        } catch {
            throw StoreError(error, subject: "closing the ledger")
        }
    }

    /// Reads the whole file and compares it with itself: pages, indexes, references. Slow on a large ledger.
    ///
    /// - Throws: `corrupt`, with up to ten findings as its cause.
    public func check() throws(StoreError) {
        let findings = try read("checking the ledger") { db in
            try Integrity.findings(db)
        }
        guard findings.isEmpty else {
            throw StoreError(.corrupt, subject: "checking the ledger", cause: findings.joined(separator: "; "))
        }
    }

    /// One consistent look at the database; writers go on meanwhile.
    func read<Value>(_ subject: String, _ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do { return try database.read(body) } catch { throw StoreError(error, subject: subject) }
    }

    /// A look through the writing connection, for what is asked about every document: what was recorded last is still in that connection's
    /// page cache, and no other connection needs to keep the same pages.
    func look<Value>(_ subject: String, _ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try database.writeWithoutTransaction { db in
                var value: Value?
                try db.inTransaction(.deferred) {
                    value = try body(db)
                    return .commit
                }
                guard let value else { throw StoreError(.unexpected, subject: subject, cause: "it was not looked") }
                return value
            }
        } catch { throw StoreError(error, subject: subject) }
    }

    /// One transaction, which holds the write lock from its start: all of it is kept, or nothing.
    func write<Value>(_ subject: String, _ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do { return try database.write(body) } catch { throw StoreError(error, subject: subject) }
    }
}
