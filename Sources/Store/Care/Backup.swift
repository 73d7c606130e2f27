import GRDB
import Glibc

/// What a file holds that may become the ledger.
public struct LedgerFile: Sendable, Hashable {
    public let path: String
    /// Steps of the schema's history that it has taken.
    public let schema: Int
    public let bytes: Int
    public let articles: Int
    public let events: Int
}

extension Ledger {
    /// Copies the ledger as it is at this moment into a new file, while others read and write it. The copy is checked before it gets its name.
    ///
    /// - Throws: `exists` when there is something at `path` already; `corrupt` when what was copied contradicts itself.
    public func backup(to path: String) throws(StoreError) -> LedgerFile {
        try FileSteps.requireNothing(at: path)
        let part = path + ".part"
        try FileSteps.remove(part)
        do {
            let copy = try DatabaseQueue(path: part)
            // One step: readers of a write-ahead log see one moment and hold up no writer.
            try database.backup(to: copy)
            // A file of its own, without a log beside it.
            try copy.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
        } catch { throw StoreError(error, subject: part) }
        let file = try LedgerFile.examine(part)
        try FileSteps.publish(part, as: path)
        return LedgerFile(
            path: path, schema: file.schema, bytes: file.bytes, articles: file.articles, events: file.events)
    }

    /// Puts a backup in the ledger's place. What was there is kept under another name. Nobody may be working with either file.
    ///
    /// - Parameter stamp: tells what was there before from what was there before that: `20261124T170000Z`.
    /// - Returns: what was restored, and where the former ledger is now, if there was one.
    public static func restore(_ backup: String, to path: String, stamp: String) throws(StoreError)
        -> (file: LedgerFile, former: String?)
    {
        let file = try LedgerFile.examine(backup)
        let part = path + ".part"
        try FileSteps.copy(backup, to: part, like: path)
        let former = try FileSteps.setAside(path, as: "\(path).before-\(stamp)")
        try FileSteps.publish(part, as: path)
        return (file, former)
    }
}

extension LedgerFile {
    /// Reads a whole file that claims to be a ledger, of this version or an earlier one, and compares it with itself. Nothing is written.
    ///
    /// - Throws: `cannotOpen`, `notADatabase`, `notALedger`, `newerSchema`, `corrupt`.
    public static func examine(_ path: String) throws(StoreError) -> LedgerFile {
        guard access(path, R_OK) == 0 else {
            throw StoreError(.cannotOpen, subject: path, cause: FileSteps.reason(errno))
        }
        do {
            let queue = try DatabaseQueue(
                path: path, configuration: Connection.configuration(readonly: true, patience: 5))
            let file = try queue.read { db in
                let schema = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                guard schema > 0 else {
                    throw StoreError(.notALedger, subject: path, cause: "an empty database")
                }
                guard schema <= Schema.migrations.count else {
                    let cause = "it has schema \(schema), this version of Tocsin has schema \(Schema.migrations.count)"
                    throw StoreError(.newerSchema, subject: path, cause: cause)
                }
                let findings = try Integrity.findings(db)
                guard findings.isEmpty else {
                    throw StoreError(.corrupt, subject: path, cause: findings.joined(separator: "; "))
                }
                func number(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
                return LedgerFile(
                    path: path, schema: schema,
                    bytes: try number("PRAGMA page_count") * number("PRAGMA page_size"),
                    articles: try number("SELECT COUNT(*) FROM articles"),
                    events: try number("SELECT COUNT(*) FROM events"))
            }
            try queue.close()
            return file
        } catch { throw StoreError(error, subject: path) }
    }
}

/// Compares a database with itself.
enum Integrity {
    /// Up to ten findings of each sort; none when all is well.
    static func findings(_ db: Database) throws -> [String] {
        let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
        let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(10).map { row in
            "a row of \(row["table"] as String) refers to a missing row of \(row["parent"] as String)"
        }
        return pages + orphans
    }
}
