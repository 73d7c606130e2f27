import Model
import TestSupport
import Testing

@testable import Store

@Suite struct ConfigureTests {
    let room: Newsroom
    var ledger: Ledger { room.ledger }
    let start = Newsroom.start

    init() throws { room = try Newsroom() }

    private func status(_ name: String) throws -> SourceStatus {
        try #require(try ledger.sources().first { $0.source.name == name })
    }

    /// Claims what is due and records a good answer for each.
    private func fetchAll(at now: Timestamp) throws {
        for job in try ledger.claimDue(now: now, limit: 1000, lease: 60) {
            try ledger.record(
                FetchOutcome(
                    job: job, result: .read(Validators(etag: "e"), bodyHash: [7], items: []),
                    nextDue: now.adding(seconds: job.source.interval), reason: "on time"), now: now)
        }
    }

    @Test func `A new source is due now`() throws {
        let result = try ledger.configure(sources: [Newsroom.source("a"), Newsroom.source("b")], now: start)
        #expect(result.added == 2 && result.updated == 0 && result.retired == 0)
        #expect(try ledger.earliestDue() == start)
        let jobs = try ledger.claimDue(now: start, limit: 10, lease: 60)
        #expect(jobs.map(\.source) == [Newsroom.source("a"), Newsroom.source("b")])
        #expect(jobs.allSatisfy { $0.firstFetch && $0.validators == Validators() && $0.bodyHash == nil })
    }

    @Test func `Many new sources are spread over half a minute`() throws {
        try ledger.configure(sources: (0..<5000).map { Newsroom.source("s\($0)") }, now: start)
        let due = try ledger.sources().compactMap { $0.nextDue?.seconds(since: start) }.sorted()
        #expect(due.count == 5000)
        #expect(due.prefix(20).allSatisfy { $0 == 0 })
        #expect((29...30).contains(try #require(due.last)))
        let busiest = Dictionary(grouping: due.dropFirst(20)) { Int($0) }.values.map(\.count).max() ?? 0
        #expect(busiest < 200, "no second of the window has much more than its share")
    }

    @Test func `Stored due times survive`() throws {
        try ledger.configure(sources: [Newsroom.source("a")], now: start)
        try fetchAll(at: start)
        let result = try ledger.configure(sources: [Newsroom.source("a")], now: start.adding(seconds: 60))
        #expect(result == Configured())
        #expect(try ledger.earliestDue() == start.adding(seconds: 600))
        #expect(try status("a").reason == "on time")
    }

    @Test func `After a long downtime all are due, spread`() throws {
        let sources = (0..<100).map { Newsroom.source("s\($0)") }
        try ledger.configure(sources: sources, now: start)
        try fetchAll(at: start.adding(seconds: 60))
        let later = start.adding(seconds: 86_400)
        try ledger.configure(sources: sources, now: later)
        let due = try ledger.sources().compactMap { $0.nextDue?.seconds(since: later) }.sorted()
        #expect(due.first == 0 && due[19] == 0)
        #expect((1...2).contains(try #require(due.last)))
    }

    @Test func `A removed source is retired, readable, and comes back as it was`() throws {
        try ledger.configure(sources: [Newsroom.source("a"), Newsroom.source("b")], now: start)
        try fetchAll(at: start)
        let gone = start.adding(seconds: 5)
        #expect(try ledger.configure(sources: [Newsroom.source("a")], now: gone).retired == 1)
        #expect(try status("b").retired == gone)
        #expect(try status("b").nextDue == nil)
        #expect(try ledger.claimDue(now: start.adding(seconds: 9999), limit: 9, lease: 1).map(\.source.name) == ["a"])
        #expect(try ledger.configure(sources: [Newsroom.source("a")], now: gone) == Configured(), "once is enough")
        try ledger.configure(sources: [Newsroom.source("b")], now: gone)
        #expect(try status("b").retired == nil)
        #expect(try status("b").nextDue == start.adding(seconds: 600))
        let back = try ledger.claimDue(now: start.adding(seconds: 600), limit: 9, lease: 1)
        #expect(back.map(\.validators.etag) == ["e"])
        #expect(back.first?.firstFetch == false)
    }

    @Test func `A renamed source is the same source`() throws {
        try ledger.configure(sources: [Newsroom.source("a")], now: start)
        try fetchAll(at: start)
        let id = try status("a").id
        let renamed = Newsroom.source("News A", url: "https://a.example/feed")
        let result = try ledger.configure(sources: [renamed], now: start)
        #expect(result.updated == 1 && result.added == 0 && result.retired == 0)
        #expect(try status("News A").id == id)
        #expect(try ledger.earliestDue() == start.adding(seconds: 600))
    }

    @Test(arguments: [
        Newsroom.source("a", url: "https://elsewhere.example/feed"), Newsroom.source("a", kind: .listing),
    ])
    func `Another address or kind starts afresh`(changed: Source) throws {
        try ledger.configure(sources: [Newsroom.source("a")], now: start)
        try fetchAll(at: start)
        let id = try status("a").id
        let later = start.adding(seconds: 9)
        try ledger.configure(sources: [changed], now: later)
        let job = try #require(try ledger.claimDue(now: later, limit: 9, lease: 60).first)
        #expect(job.sourceID == id && job.source == changed)
        #expect(job.firstFetch && job.validators == Validators() && job.bodyHash == nil)
    }

    @Test func `An answer of the old address does not count for the new one`() throws {
        try ledger.configure(sources: [Newsroom.source("a")], now: start)
        let old = try #require(try ledger.claimDue(now: start, limit: 1, lease: 60).first)
        try ledger.configure(sources: [Newsroom.source("a", url: "https://new.example/")], now: start)
        let recorded = try ledger.record(Newsroom.read([Newsroom.item(1)], by: old), now: start)
        #expect(recorded.claimLost && recorded.articles == 1)
        let job = try #require(try ledger.claimDue(now: start, limit: 1, lease: 60).first)
        #expect(job.validators == Validators() && job.firstFetch)
    }

    @Test func `Two sources that swap addresses keep their names`() throws {
        try ledger.configure(sources: [Newsroom.source("a"), Newsroom.source("b")], now: start)
        let a = try status("a").id
        let swapped = [
            Newsroom.source("a", url: "https://b.example/feed"), Newsroom.source("b", url: "https://a.example/feed"),
        ]
        #expect(try ledger.configure(sources: swapped, now: start).updated == 2)
        #expect(try status("a").id == a && status("a").source.url == "https://b.example/feed")
    }

    @Test(arguments: [(60.0, 100.0), (7200.0, 600.0), (90.0, 100.0), (300.0, 300.0)])
    func `A shorter interval counts from the last fetch, a longer one after the next`(interval: Double, due: Double)
        throws
    {
        try ledger.configure(sources: [Newsroom.source("a")], now: start)
        try fetchAll(at: start)
        try ledger.configure(sources: [Newsroom.source("a", interval: interval)], now: start.adding(seconds: 100))
        #expect(try ledger.earliestDue() == start.adding(seconds: due))
    }

    @Test func `Back-off outlasts a shorter interval`() throws {
        try ledger.configure(sources: [Newsroom.source("a")], now: start)
        let job = try #require(try ledger.claimDue(now: start, limit: 1, lease: 60).first)
        let failed = FetchOutcome.Result.failed(code: "http429", detail: "Too Many Requests")
        let next = start.adding(seconds: 3600)
        try ledger.record(FetchOutcome(job: job, result: failed, nextDue: next, reason: "Retry-After"), now: start)
        try ledger.configure(sources: [Newsroom.source("a", interval: 60)], now: start.adding(seconds: 5))
        #expect(try ledger.earliestDue() == next)
    }

    @Test func `A fetch under way is left alone`() throws {
        try ledger.configure(sources: [Newsroom.source("a")], now: start)
        let job = try #require(try ledger.claimDue(now: start, limit: 1, lease: 60).first)
        try ledger.configure(sources: [Newsroom.source("a", interval: 60)], now: start.adding(seconds: 5))
        #expect(try ledger.claimDue(now: start.adding(seconds: 5), limit: 1, lease: 60).isEmpty)
        #expect(try !ledger.record(Newsroom.read([], by: job), now: start.adding(seconds: 6)).claimLost)
    }

    @Test func `A source that is removed while it is fetched is due when it comes back`() throws {
        try ledger.configure(sources: [Newsroom.source("a")], now: start)
        let job = try #require(try ledger.claimDue(now: start, limit: 1, lease: 60).first)
        try ledger.configure(sources: [], now: start)
        #expect(try ledger.earliestDue() == nil)
        #expect(try ledger.record(Newsroom.read([Newsroom.item(1)], by: job), now: start).claimLost)
        try ledger.configure(sources: [Newsroom.source("a")], now: start.adding(seconds: -1))
        #expect(try ledger.earliestDue() == start)
    }

    @Test func `One name twice is refused, and nothing is kept`() throws {
        let twice = [Newsroom.source("a"), Newsroom.source("a", url: "https://other.example/")]
        #expect(code { try ledger.configure(sources: twice, now: start) } == .constraint)
        #expect(try ledger.sources().isEmpty)
    }
}
