import GRDB
import GRDBSQLite

/// A cached statement that runs for every entry of every feed, bound and stepped without GRDB's boxes: those cost several times what
/// SQLite itself needs for a look-up by key.
///
/// Valid within the transaction that it was made in. A run that was begun must be ended by `reset` before the statement runs again; `each`
/// and `run` see to that.
struct PlainStatement {
    /// Keeps the pointer alive.
    private let statement: Statement
    private let connection: OpaquePointer?

    init(_ db: Database, _ sql: String) throws {
        statement = try db.cachedStatement(sql: sql)
        connection = db.sqliteConnection
    }

    private var pointer: OpaquePointer { statement.sqliteStatement }

    // MARK: Arguments, numbered from 1

    func bind(_ number: Int64?, at index: Int32) throws {
        guard let number else { return try check(sqlite3_bind_null(pointer, index)) }
        try check(sqlite3_bind_int64(pointer, index, number))
    }

    func bind(_ text: String?, at index: Int32) throws {
        guard var text else { return try check(sqlite3_bind_null(pointer, index)) }
        let outcome = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                // An empty string may have no address, and SQLite takes that for NULL.
                $0.isEmpty
                    ? sqlite3_bind_text(pointer, index, "", 0, PlainStatement.copied)
                    : sqlite3_bind_text(pointer, index, $0.baseAddress, Int32($0.count), PlainStatement.copied)
            }
        }
        try check(outcome)
    }

    func bind(_ bytes: [UInt8], at index: Int32) throws {
        try check(sqlite3_bind_blob(pointer, index, bytes, Int32(bytes.count), PlainStatement.copied))
    }

    func bind(_ digest: Digest, at index: Int32) throws {
        var words = (digest.low.littleEndian, digest.high.littleEndian)
        let outcome = withUnsafeBytes(of: &words) {
            sqlite3_bind_blob(pointer, index, $0.baseAddress, Int32($0.count), PlainStatement.copied)
        }
        try check(outcome)
    }

    // MARK: Running

    /// Runs a statement without rows.
    func run() throws {
        defer { reset() }
        while try step() {}
    }

    /// Whether there is a row; the columns may be read until `reset`.
    func step() throws -> Bool {
        let outcome = sqlite3_step(pointer)
        if outcome == SQLITE_ROW { return true }
        if outcome == SQLITE_DONE { return false }
        throw failure(outcome)
    }

    /// Calls `body` for each row.
    func each(_ body: () throws -> Void) throws {
        defer { reset() }
        while try step() { try body() }
    }

    func reset() { sqlite3_reset(pointer) }

    // MARK: Columns, numbered from 0

    func number(_ column: Int32) -> Int64 { sqlite3_column_int64(pointer, column) }

    /// Nil for NULL.
    func numberOrNil(_ column: Int32) -> Int64? {
        sqlite3_column_type(pointer, column) == SQLITE_NULL ? nil : sqlite3_column_int64(pointer, column)
    }

    func bytes(_ column: Int32) -> [UInt8] {
        let start = sqlite3_column_blob(pointer, column)
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column))))
    }

    // MARK: Failure

    /// SQLITE_TRANSIENT: SQLite makes its own copy.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

    private func check(_ outcome: Int32) throws {
        if outcome != SQLITE_OK { throw failure(outcome) }
    }

    private func failure(_ outcome: Int32) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: outcome), message: String(cString: sqlite3_errmsg(connection)),
            sql: statement.sql)
    }
}
