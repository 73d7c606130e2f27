import Model
import Store
import TestSupport
import Testing

@Suite struct RecordTests {
    let room: Newsroom
    let job: FetchJob
    var ledger: Ledger { room.ledger }
    let start = Newsroom.start

    init() throws { (room, job) = try Newsroom.withJob() }

    private func record(_ items: [ReadItem]) throws -> Recorded {
        try ledger.record(Newsroom.read(items, by: job), now: start)
    }

    /// The job of the next fetch, after `result` was recorded for this one.
    private func next(after result: FetchOutcome.Result) throws -> FetchJob {
        try ledger.record(
            FetchOutcome(job: job, result: result, nextDue: start.adding(seconds: 1), reason: "soon"), now: start)
        return try #require(try ledger.claimDue(now: start.adding(seconds: 1), limit: 1, lease: 60).first)
    }

    @Test func `An article is recorded with its event and the outbox`() throws {
        let recorded = try record([Newsroom.item(1)])
        #expect(recorded.articles == 1 && recorded.events == 1 && recorded.alerts == 1 && recorded.deliveries == 2)
        #expect(recorded.skipped == 0 && recorded.sightings == 0 && !recorded.claimLost)
        #expect(recorded.sinks == ["log", "hook"])
        let counts = try ledger.counts()
        #expect(counts.articles == 1 && counts.keys == 2 && counts.events == 1 && counts.sightings == 1)
        #expect(counts.alerts == 1 && counts.waiting == 2)
    }

    @Test func `The next job carries what the last answer left`() throws {
        let read = FetchOutcome.Result.read(
            Validators(etag: "W/\"ö\"", lastModified: " odd "), bodyHash: [0, 255, 0], items: [])
        let job = try next(after: read)
        #expect(job.validators == Validators(etag: "W/\"ö\"", lastModified: " odd "))
        #expect(job.bodyHash == [0, 255, 0] && !job.firstFetch && job.failures == 0)
        #expect(job.due == start.adding(seconds: 1))
    }

    @Test func `An unchanged answer keeps the hash, and the validators unless it brought new ones`() throws {
        var job = try next(after: .read(Validators(etag: "1"), bodyHash: [9], items: []))
        for (validators, wanted) in [(nil, "1"), (Validators(etag: "2"), "2")] {
            let outcome = FetchOutcome(job: job, result: .unchanged(validators), nextDue: start, reason: "again")
            try ledger.record(outcome, now: start)
            job = try #require(try ledger.claimDue(now: start, limit: 1, lease: 60).first)
            #expect(job.validators.etag == wanted && job.bodyHash == [9] && !job.firstFetch)
        }
    }

    @Test func `A failure moves no content`() throws {
        let read = try next(after: .read(Validators(etag: "1"), bodyHash: [9], items: [Newsroom.item(1)]))
        let failed = FetchOutcome(
            job: read, result: .failed(code: "timeout", detail: "after 30 s"), nextDue: start, reason: "back-off")
        try ledger.record(failed, now: start.adding(seconds: 3))
        let job = try #require(try ledger.claimDue(now: start, limit: 1, lease: 60).first)
        #expect(job.failures == 1 && job.validators.etag == "1" && job.bodyHash == [9] && !job.firstFetch)
        #expect(try ledger.known(Newsroom.item(1).keys).count == 2)
        let status = try #require(try ledger.sources().first)
        #expect(status.failures == 1 && status.lastError?.code == "timeout" && status.lastError?.detail == "after 30 s")
        #expect(status.lastSuccess == start && status.lastFetch == start.adding(seconds: 3))
    }

    @Test func `A first fetch that fails leaves the first fetch to come`() throws {
        #expect(try next(after: .failed(code: "dns", detail: "no such host")).firstFetch)
    }

    @Test func `A document that broke off leaves nothing to ask with`() throws {
        let job = try next(after: .read(nil, bodyHash: nil, items: [Newsroom.item(1)]))
        #expect(job.validators == Validators() && job.bodyHash == nil && !job.firstFetch)
    }

    @Test func `A known item is skipped whole, and its other keys become known`() throws {
        _ = try record([Newsroom.item(1)])
        var again = Newsroom.item(1, events: [Newsroom.event("another")])
        let changed = EntryKey(.id(sourceID: 1), "changed guid")
        again.keys = [changed, Newsroom.item(1).keys[0]]
        #expect(try ledger.known([changed]).isEmpty)
        let recorded = try record([again])
        #expect(recorded.skipped == 1 && recorded.articles == 0 && recorded.events == 0 && recorded.deliveries == 0)
        #expect(try ledger.known([changed]) == [changed])
        again.keys = [changed]
        #expect(try record([again]).skipped == 1)
    }

    @Test func `One document that holds an entry twice gives it once`() throws {
        let recorded = try record([Newsroom.item(1), Newsroom.item(1), Newsroom.item(2)])
        #expect(recorded.articles == 2 && recorded.skipped == 1 && recorded.deliveries == 4)
    }

    @Test func `An item without keys is known by all it holds`() throws {
        var item = Newsroom.item(1)
        item.keys = []
        #expect(try record([item]).articles == 1)
        #expect(try record([item]).skipped == 1)
        item.article.title = "Another title"
        #expect(try record([item]).articles == 1)
    }

    @Test func `A known event gets a sighting and no alert`() throws {
        _ = try record([Newsroom.item(1)])
        let recorded = try record([Newsroom.item(2, events: [Newsroom.event("event-1"), Newsroom.event("event-1")])])
        #expect(recorded.articles == 1 && recorded.events == 0 && recorded.sightings == 1 && recorded.alerts == 0)
        #expect(try ledger.events().map(\.sightings) == [2])
        #expect(try ledger.counts().waiting == 2)
    }

    @Test func `Backlog is known and silent, and so are its events ever after`() throws {
        let recorded = try record([Newsroom.item(1, silent: true)])
        #expect(recorded.articles == 1 && recorded.events == 1 && recorded.alerts == 0 && recorded.deliveries == 0)
        #expect(try record([Newsroom.item(2, events: [Newsroom.event("event-1")])]).alerts == 0)
        #expect(try ledger.earliestDelivery(sink: "log") == nil)
        #expect(try ledger.events().first?.alertID == nil)
    }

    @Test func `An event that no rule let through is kept without an alert`() throws {
        let nobody = EventJudge(recognizer: RecognizerByID()) { _ in [] }
        let recorded = try ledger.record(Newsroom.read([Newsroom.item(1)], by: job), now: start, judge: nobody)
        #expect(recorded.events == 1 && recorded.alerts == 0)
    }

    @Test func `Two rules that lead to one sink make one delivery, by the first`() throws {
        let twice = EventJudge(recognizer: RecognizerByID()) { _ in
            ["first", "second"].map { Route(rule: $0, sink: "log") }
        }
        let recorded = try ledger.record(Newsroom.read([Newsroom.item(1)], by: job), now: start, judge: twice)
        #expect(recorded.alerts == 1 && recorded.deliveries == 1)
        #expect(try ledger.unsettled(sink: "log").map(\.alert.rule) == ["first"])
    }

    @Test func `A batch is one transaction`() throws {
        try ledger.configure(sources: ["wire", "b"].map { Newsroom.source($0) }, now: start)
        let second = try #require(try ledger.claimDue(now: start, limit: 1, lease: 60).first)
        var good = Newsroom.read([Newsroom.item(1)], by: job)
        let batch = [good, Newsroom.read([Newsroom.item(1), Newsroom.item(2)], by: second)]
        let recorded = try ledger.record(batch, now: start)
        #expect(recorded.map(\.articles) == [1, 1] && recorded.map(\.skipped) == [0, 1])

        // The other ledger has no source of that number, so the second outcome breaks the first too.
        let empty = try Newsroom()
        try empty.ledger.configure(sources: [Newsroom.source("wire")], now: start)
        good.job = try #require(try empty.ledger.claimDue(now: start, limit: 1, lease: 60).first)
        let bad = Newsroom.read([Newsroom.item(3)], by: second)
        #expect(code { try empty.ledger.record([good, bad], now: start) } == .constraint)
        #expect(try empty.ledger.counts().articles == 0)
    }

    @Test func `The alert's id follows from event and transition, and has no dot`() {
        let id = Alert.id(event: "a.b.c", transition: .new)
        #expect(id == Alert.id(event: "a.b.c", transition: .new))
        #expect(id != Alert.id(event: "a.b.d", transition: .new))
        #expect(!id.contains(".") && id.hasPrefix("alert_") && id.utf8.count == 38)
    }
}
