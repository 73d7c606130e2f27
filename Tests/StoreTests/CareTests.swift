import FoundationEssentials
import GRDB
import Model
import TestSupport
import Testing

@testable import Store

/// Backup, restore, salvage: nothing is written over, nothing is lost that could be read.
@Suite struct CareTests {
    private let room: Newsroom
    private let job: FetchJob
    private var ledger: Ledger { room.ledger }

    init() throws {
        (room, job) = try Newsroom.withJob()
        try ledger.record(Newsroom.read((1...40).map { Newsroom.item($0) }, by: job), now: Newsroom.start)
    }

    @Test func `A backup made beside a writer is a ledger of one moment`() throws {
        let path = room.directory.file("backup.sqlite")
        let file = try ledger.backup(to: path)
        try ledger.record(Newsroom.read([Newsroom.item(41)], by: job), now: Newsroom.start)
        #expect(file.articles == 40 && file.events == 40 && file.schema == Schema.migrations.count)
        let reader = try Ledger(path: room.path, mode: .readOnly)
        #expect(try reader.backup(to: room.directory.file("second.sqlite")).articles == 41)
        let opened = try Ledger(path: path, mode: .readWrite)
        #expect(try opened.counts().waiting == 80)
        #expect(try opened.known(Newsroom.item(7).keys).count == 2)
    }

    @Test func `A backup writes over nothing`() throws {
        try room.directory.write("notes", "mine")
        #expect(code { try ledger.backup(to: room.directory.file("notes")) } == .exists)
        #expect(try room.directory.read("notes") == Array("mine".utf8))
    }

    @Test func `A restored backup is in the ledger's place, and what was there beside it`() throws {
        let backup = room.directory.file("backup.sqlite")
        _ = try ledger.backup(to: backup)
        try ledger.record(Newsroom.read([Newsroom.item(41)], by: job), now: Newsroom.start)
        try ledger.close()
        let (file, former) = try Ledger.restore(backup, to: room.path, stamp: "T")
        #expect(file.articles == 40 && former == room.path + ".before-T")
        #expect(try Ledger(path: room.path, mode: .readWrite).counts().articles == 40)
        #expect(try Ledger(path: room.path + ".before-T", mode: .readWrite).counts().articles == 41)
        #expect(code { try Ledger.restore(backup, to: room.path, stamp: "T") } == .exists)
    }

    @Test func `A damaged backup is not restored`() throws {
        let backup = room.directory.file("backup.sqlite")
        _ = try ledger.backup(to: backup)
        try ledger.close()
        let table = "entry_keys"
        try damage(backup, table)
        let before = try room.directory.read("ledger.sqlite")
        #expect(code { try Ledger.restore(backup, to: room.path, stamp: "T") } == .corrupt)
        #expect(try room.directory.read("ledger.sqlite") == before)
        #expect(!FileManager.default.fileExists(atPath: room.path + ".before-T"))
    }

    @Test(arguments: ["articles", "events", "alerts", "deliveries", "entry_keys", "sightings"])
    func `What can be read of a damaged ledger is saved`(table: String) throws {
        let (room, job) = try Newsroom.withJob()
        try room.ledger.record(Newsroom.read((1...300).map { Newsroom.item($0) }, by: job), now: Newsroom.start)
        try room.ledger.close()
        try damage(room.path, table)
        let before = try room.directory.read("ledger.sqlite")
        let saved = room.directory.file("saved.sqlite")
        let salvaged = try Ledger.salvage(room.path, to: saved)
        #expect(salvaged.tables.contains { $0.name == table && $0.isDamaged })
        #expect(try room.directory.read("ledger.sqlite") == before)
        let opened = try Ledger(path: saved, mode: .readWrite)
        try opened.check()
        let rows = Dictionary(uniqueKeysWithValues: salvaged.tables.map { ($0.name, $0.rows) })
        let whole = table == "entry_keys" || table == "sightings" ? 600 : 300
        let left = try #require(rows[table])
        #expect(left > 0 && left < whole + 300, "\(table): \(left)")
        #expect(try opened.counts().sources == 1)
        #expect(try opened.counts().articles > 100)
    }

    /// Overwrites one leaf page of a table in the middle.
    private func damage(_ path: String, _ table: String) throws {
        let queue = try DatabaseQueue(path: path)
        let pages = try queue.read { db in
            try Int.fetchAll(
                db, sql: "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path",
                arguments: [table])
        }
        try queue.close()
        let page = try #require(pages.isEmpty ? nil : pages[pages.count / 2])
        var bytes = try Data(contentsOf: URL(filePath: path))
        for index in (page - 1) * 4096..<page * 4096 { bytes[index] = 0xA5 }
        try bytes.write(to: URL(filePath: path))
    }
}
