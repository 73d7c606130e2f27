import FoundationEssentials
import GRDB
import Model
import TestSupport
import Testing

@testable import Store

/// Every ledger that a version of Tocsin has written opens in this one, with all it held. `Kept/schema-N.sqlite` was written under schema N
/// and holds twelve articles with an event each; it is never changed.
@Suite struct KeptLedgerTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Kept").path

    /// The newest schema that a release has written. A release raises it and keeps a ledger.
    private static let released = 3

    static let versions = Array(1...released)

    @Test(arguments: versions) func `A ledger of an earlier schema opens with all it held`(version: Int) throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("ledger.sqlite")
        let kept = "\(Self.folder)/schema-\(version).sqlite"
        guard FileManager.default.fileExists(atPath: kept) else {
            Issue.record("no \(kept): make it with TOCSIN_KEEP=\(version) swift test --filter KeptLedgerTests")
            return
        }
        try directory.write("ledger.sqlite", [UInt8](try Data(contentsOf: URL(filePath: kept))))
        #expect(code { try Ledger(path: path, mode: .readOnly) } == .olderSchema)
        #expect(try LedgerFile.examine(path).schema == version)

        let ledger = try Ledger(path: path, mode: .readWrite)
        try ledger.check()
        let counts = try ledger.counts()
        #expect(counts.articles == 12 && counts.events == 12 && counts.waiting == 12 && counts.delivered == 12)
        #expect(try ledger.sources().map(\.source.name) == ["wire"])
        #expect(try ledger.unsettled(sink: "hook").map(\.alert.event.id).count == 12)
        #expect(try ledger.known(Newsroom.item(3).keys).count == 2)

        // An event of then is known now: it rings no second time.
        while try ledger.sortOldEvents(RecognizerByID()) > 0 {}
        try ledger.configure(sources: [Newsroom.source("wire")], now: Newsroom.start)
        let job = try #require(try ledger.claimDue(now: Newsroom.start.adding(seconds: 900), limit: 1, lease: 60).first)
        let again = Newsroom.item(99, events: [Newsroom.event("event-3")])
        let recorded = try ledger.record(Newsroom.read([again], by: job), now: Newsroom.start.adding(seconds: 900))
        #expect(recorded.articles == 1 && recorded.events == 0 && recorded.alerts == 0)
    }

    /// Writes the kept ledger of a schema that is about to be released: columns and tables of later ones left out.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["TOCSIN_KEEP"] != nil))
    func `Keep a ledger`() throws {
        let version = try #require(ProcessInfo.processInfo.environment["TOCSIN_KEEP"].flatMap { Int($0) })
        let (room, job) = try Newsroom.withJob()
        try room.ledger.record(Newsroom.read((1...12).map { Newsroom.item($0) }, by: job), now: Newsroom.start)
        for delivery in try room.ledger.unsettled(sink: "log") {
            try room.ledger.settle(delivery.id, as: .delivered, now: Newsroom.start)
        }
        let path = "\(Self.folder)/schema-\(version).sqlite"
        var configuration = GRDB.Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA page_size = 512") }
        let kept = try DatabaseQueue(path: path, configuration: configuration)
        try room.ledger.database.read { from in
            try kept.writeWithoutTransaction { to in
                try Schema.migrate(to, to: version)
                for table in try String.fetchAll(
                    to, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
                {
                    let columns = try to.columns(in: table).map(\.name).joined(separator: ", ")
                    for row in try Row.fetchAll(from, sql: "SELECT \(columns) FROM \(table)") {
                        let marks = row.databaseValues.map { _ in "?" }.joined(separator: ", ")
                        try to.execute(
                            sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))",
                            arguments: StatementArguments(row.databaseValues))
                    }
                }
                try to.execute(sql: "VACUUM")
            }
        }
        try kept.close()
    }
}
