import FoundationEssentials
import GRDB
import Model
import TestSupport
import Testing

@testable import Store

@Suite struct OpeningTests {
    @Test func `Every setting of the writing connection is what we need`() throws {
        let room = try Newsroom()
        try room.ledger.database.writeWithoutTransaction { db in
            for (name, wanted) in [
                ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("trusted_schema", "0"),
                ("busy_timeout", "5000"), ("application_id", "\(0x544F_4353)"),
                ("user_version", "\(Schema.migrations.count)"),
            ] {
                let found = try Row.fetchOne(db, sql: "PRAGMA \(name)").map { "\($0[0] as DatabaseValue)" }
                #expect(found?.replacing("\"", with: "") == wanted, "PRAGMA \(name)")
            }
        }
    }

    @Test func `The schema is the one on record`() throws {
        let room = try Newsroom()
        let found = try room.ledger.database.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'
                    ORDER BY tbl_name, type DESC, name
                    """)
        }.joined(separator: "\n\n")
        let wanted = try String(contentsOfFile: Corpus.path("schema.sql"), encoding: .utf8)
        let wholeText = "\(Corpus.schemaHeader)\n\n\(found)\n"
        #expect(wanted == wholeText, "the schema is now:\n\(wholeText)")
    }

    @Test func `A ledger opens again with all it held`() throws {
        let (room, job) = try Newsroom.withJob()
        try room.ledger.record(Newsroom.read([Newsroom.item(1)], by: job), now: Newsroom.start)
        try room.ledger.close()
        let again = try Ledger(path: room.path, mode: .readWrite)
        #expect(try again.counts().articles == 1)
        try again.check()
    }

    @Test func `What is no database is refused and stays as it is`() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("notes.txt")
        let notes = String(repeating: "not a database at all\n", count: 100)
        try notes.write(toFile: path, atomically: true, encoding: .utf8)
        for mode in [Ledger.Mode.readWrite, .readOnly] {
            #expect(code { try Ledger(path: path, mode: mode) } == .notADatabase)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == notes)
    }

    @Test func `Another program's database is refused and stays as it is`() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("other.sqlite")
        let other = try DatabaseQueue(path: path)
        try other.write { db in try db.execute(sql: "CREATE TABLE bookmarks (url TEXT)") }
        try other.close()
        let before = try Data(contentsOf: URL(filePath: path))
        for mode in [Ledger.Mode.readWrite, .readOnly] {
            #expect(code { try Ledger(path: path, mode: mode) } == .notALedger)
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }

    @Test(arguments: [
        (99, StoreError.Code.newerSchema, Ledger.Mode.readWrite), (99, .newerSchema, .readOnly),
        (0, .olderSchema, .readOnly),
    ])
    func `Another schema version is refused`(version: Int, wanted: StoreError.Code, mode: Ledger.Mode) throws {
        let room = try Newsroom()
        try room.ledger.database.write { db in try db.execute(sql: "PRAGMA user_version = \(version)") }
        #expect(code { try Ledger(path: room.path, mode: mode) } == wanted)
    }

    @Test func `Nothing is created for a reader`() throws {
        let directory = try TemporaryDirectory()
        #expect(code { try Ledger(path: directory.file("none"), mode: .readOnly) } == .cannotOpen)
        #expect(code { try Ledger(path: directory.file("no/such/place"), mode: .readWrite) } == .cannotOpen)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
    }

    @Test func `A reader sees what the writer wrote, and cannot write`() throws {
        let (room, job) = try Newsroom.withJob()
        let reader = try Ledger(path: room.path, mode: .readOnly)
        try room.ledger.record(Newsroom.read([Newsroom.item(1)], by: job), now: Newsroom.start)
        #expect(try reader.events().map(\.event.id) == ["event-1"])
        #expect(code { try reader.hasten(now: Newsroom.start) } == .readOnly)
        try room.ledger.close()
        #expect(try reader.counts().events == 1)
    }

    @Test func `A writer that waits too long says so`() throws {
        let room = try Newsroom()
        let second = try Ledger(path: room.path, mode: .readWrite, patience: 0.01)
        let found = try room.ledger.database.write { _ in code { try second.hasten(now: Newsroom.start) } }
        #expect(found == .locked)
        try second.hasten(now: Newsroom.start)
    }

    @Test func `A reference to nothing is found out`() throws {
        let room = try Newsroom()
        try room.ledger.database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            try db.execute(sql: "INSERT INTO sightings (event, article, recorded) VALUES (7, 7, 7)")
        }
        #expect(code { try room.ledger.check() } == .corrupt)
    }

    @Test func `A damaged file is found out`() throws {
        let (room, job) = try Newsroom.withJob()
        try room.ledger.record(Newsroom.read((1...200).map { Newsroom.item($0) }, by: job), now: Newsroom.start)
        try room.ledger.check()
        let page = try room.ledger.database.read { db in
            try #require(try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'entry_keys'"))
        }
        try room.ledger.close()
        var bytes = try Data(contentsOf: URL(filePath: room.path))
        for index in (page - 1) * 4096..<page * 4096 { bytes[index] ^= 0xFF }
        try bytes.write(to: URL(filePath: room.path))
        let damaged = try Ledger(path: room.path, mode: .readOnly)
        #expect(code { try damaged.check() } == .corrupt)
        #expect(code { try damaged.known(Newsroom.item(1).keys) } == .corrupt)
    }
}

/// The code of the `StoreError` that `body` throws; nil when it throws none.
func code(_ body: () throws -> Any) -> StoreError.Code? {
    do {
        _ = try body()
        return nil
    } catch {
        return (error as? StoreError)?.code
    }
}

enum Corpus {
    static let schemaHeader =
        "-- What all migrations make. A change here comes of a new migration, never of editing a released one."

    /// The path of a file beside these tests.
    static func path(_ name: String, file: String = #filePath) -> String {
        URL(filePath: file).deletingLastPathComponent().appending(path: "Corpus/\(name)").path
    }
}
