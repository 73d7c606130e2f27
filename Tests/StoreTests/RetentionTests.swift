import GRDB
import Model
import TestSupport
import Testing

@testable import Store

/// What grows old goes, in small rounds, and never rings again.
@Suite struct RetentionTests {
    private let room: Newsroom
    private let job: FetchJob
    private var ledger: Ledger { room.ledger }
    private let later = Newsroom.start.adding(seconds: 500 * 86_400)
    private let all = Retention(text: 30 * 86_400, history: 400 * 86_400)

    init() throws { (room, job) = try Newsroom.withJob() }

    private func record(_ numbers: ClosedRange<Int>, modality: Modality = .done, at now: Timestamp = Newsroom.start)
        throws
    {
        let items = numbers.map { Newsroom.item($0, events: [Newsroom.event("event-\($0)", modality: modality)]) }
        try ledger.record(Newsroom.read(items, by: job), now: now)
    }

    private func deliverEverything() throws {
        for sink in ["log", "hook"] {
            for delivery in try ledger.unsettled(sink: sink) {
                try ledger.settle(delivery.id, as: .delivered, now: later)
            }
        }
    }

    private func purgeAll(_ retention: Retention, batch: Int = 7) throws -> Purged {
        var total = Purged()
        repeat { total += try ledger.purge(retention, now: later, batch: batch) } while total.hasMore
        return total
    }

    @Test func `What is old goes with everything of it, and stays known`() throws {
        try record(1...20)
        try record(21...25, at: later)
        try deliverEverything()
        let purged = try purgeAll(all)
        #expect(purged.texts == 20 && purged.events == 20 && purged.articles == 20)
        let counts = try ledger.counts()
        #expect(counts.articles == 5 && counts.events == 5 && counts.alerts == 5 && counts.delivered == 10)
        try ledger.check()
        try record(1...25, at: later)
        #expect(try ledger.counts().articles == 5)
        #expect(try ledger.unsettled(sink: "log").isEmpty)
    }

    @Test func `The id of an event that is gone is not given again, and without names it never rings`() throws {
        try record(1...1)
        try deliverEverything()
        _ = try purgeAll(all)
        let told = Newsroom.item(2, events: [Newsroom.event("event-1", modality: .done)])
        try ledger.record(Newsroom.read([told], by: job), now: later)
        #expect(try ledger.events().map(\.event.id) == ["event-1_2"])
        try ledger.database.write { db in try db.execute(sql: "INSERT INTO tombstones VALUES ('nobody', 1)") }
        let nameless = Newsroom.item(3, events: [Newsroom.event("nobody", modality: .done, countries: [])])
        #expect(try ledger.record(Newsroom.read([nameless], by: job), now: later).alerts == 0)
    }

    @Test func `What is planned, wrong or still to be told stays, whatever its age`() throws {
        try record(1...3)
        for delivery in try ledger.unsettled(sink: "log") { try ledger.settle(delivery.id, as: .delivered, now: later) }
        let hook = try ledger.unsettled(sink: "hook")
        for delivery in hook.dropFirst() { try ledger.settle(delivery.id, as: .delivered, now: later) }
        _ = try ledger.markWrong("event-2", now: Newsroom.start)
        let purged = try purgeAll(all)
        #expect(purged.events == 1 && purged.articles == 1)
        #expect(try ledger.events().map(\.event.id).sorted() == ["event-1", "event-2"])
        #expect(try ledger.unsettled(sink: "hook").count == 1)
    }

    @Test func `Nothing young goes for the size's sake, and what goes gives its place back`() throws {
        let text = String(repeating: "They will meet in Geneva. ", count: 400)
        for number in 1...60 {
            var item = Newsroom.item(number, events: [Newsroom.event("event-\(number)", modality: .done)])
            item.text = text
            let now = number > 50 ? later : Newsroom.start
            try ledger.record(Newsroom.read([item], by: job), now: now)
        }
        try deliverEverything()
        let before = try ledger.purge(Retention(text: nil), now: later).bytesUsed
        let purged = try purgeAll(Retention(text: nil, size: 1))
        #expect(purged.texts == 50 && purged.events == 50)
        #expect(purged.bytesUsed * 2 < before)
        #expect(try ledger.counts().articles == 10)
        let kept = try ledger.database.read {
            try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM articles WHERE text IS NOT NULL")
        }
        #expect(kept == 10)
    }

    @Test func `A new ledger can give pages back`() throws {
        let mode = try ledger.database.read { try Int.fetchOne($0, sql: "PRAGMA auto_vacuum") }
        #expect(mode == 2)
    }

    /// Otherwise every erased row would read the whole table that may refer to it.
    @Test func `Every reference to what is purged can be looked up`() throws {
        try ledger.database.read { db in
            for parent in ["events", "articles", "alerts"] {
                for child in try Descent.children(of: parent, db) {
                    let plan = try String.fetchAll(
                        db, sql: "EXPLAIN QUERY PLAN SELECT 1 FROM \(child.table) WHERE \(child.column) = 1",
                        adapter: SuffixRowAdapter(fromIndex: 3))
                    #expect(plan.allSatisfy { $0.hasPrefix("SEARCH") }, "no index on \(child.table)(\(child.column))")
                }
            }
        }
    }
}
