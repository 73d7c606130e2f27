import GRDB
import Model
import TestSupport
import Testing

@testable import Store

@Suite struct FullDiskTests {
    @Test func `A full disk refuses the whole outcome, and nothing is lost when there is room again`() throws {
        let (room, job) = try Newsroom.withJob()
        let ledger = room.ledger
        try ledger.record(Newsroom.read([Newsroom.item(0)], by: job), now: Newsroom.start)
        try limit(ledger, pages: 80)
        let later = Newsroom.start.adding(seconds: 600)
        let next = try #require(try ledger.claimDue(now: later, limit: 1, lease: 60).first)

        var recorded = 0
        var refusal: StoreError?
        // Ten articles an outcome, until the file may grow no more.
        while refusal == nil, recorded < 1000 {
            let items = (1...10).map { Newsroom.item(recorded * 10 + $0) }
            do throws(StoreError) {
                try ledger.record(Newsroom.read(items, by: next), now: later)
                recorded += 1
            } catch {
                refusal = error
            }
        }
        #expect(refusal?.code == .full)
        #expect(recorded > 0)
        #expect(try ledger.counts().articles == 1 + recorded * 10, "an outcome is whole or absent")
        #expect(try ledger.unsettled(sink: "log").count == 1 + recorded * 10)
        try ledger.check()

        try limit(ledger, pages: 1_000_000)
        let items = (1...10).map { Newsroom.item(recorded * 10 + $0) }
        #expect(try ledger.record(Newsroom.read(items, by: next), now: later).articles == 10)
        #expect(try ledger.counts().waiting == 2 * (11 + recorded * 10))
    }

    private func limit(_ ledger: Ledger, pages: Int) throws {
        try ledger.database.writeWithoutTransaction { db in
            let found = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages)")
            #expect(found == pages)
        }
    }
}
