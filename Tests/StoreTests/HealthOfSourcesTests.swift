import Model
import Store
import Testing

/// What is kept of a source's address and health between fetches.
@Suite struct HealthOfSourcesTests {
    private static let moved = "https://new.example/feed"

    /// Days, where the answer came from, and where the next job asks.
    private func walk(_ steps: [(day: Double, answer: String?, fails: Bool, next: String)]) throws {
        let room = try Newsroom()
        let source = Newsroom.source("wire", interval: 60)
        try room.ledger.configure(sources: [source], now: Newsroom.start)
        for (day, answer, fails, next) in steps {
            let now = Newsroom.start.adding(seconds: day * 86_400)
            try room.ledger.hasten(now: now)
            let job = try #require(try room.ledger.claimDue(now: now, limit: 1, lease: 60).first)
            var outcome = FetchOutcome(
                job: job, result: fails ? .failed(code: "dns", detail: "") : .unchanged(nil), nextDue: now, reason: "")
            outcome.moved = answer
            try room.ledger.record([outcome], now: now, judge: .everything)
            let after = try #require(try room.ledger.claimDue(now: now, limit: 1, lease: 60).first)
            #expect(after.address == (next == "old" ? source.url : Self.moved), "day \(day)")
            try room.ledger.release(after)
        }
    }

    @Test func aMoveIsBelievedOnceItLasts() throws {
        try walk([
            (0, Self.moved, false, "old"), (0.1, Self.moved, false, "old"), (0.2, Self.moved, false, "old"),
            (0.3, Self.moved, false, "old"), (1.1, Self.moved, false, "new"), (2, Self.moved, false, "new"),
            // The new address fails: back to the old one, which must say it again for as long.
            (3, nil, true, "old"), (4, Self.moved, false, "old"),
        ])
    }

    @Test func aMoveTakenBackIsForgotten() throws {
        try walk([
            (0, Self.moved, false, "old"), (1, Self.moved, false, "old"), (1.5, nil, false, "old"),
            (2, Self.moved, false, "old"), (2.5, Self.moved, false, "old"), (2.9, Self.moved, false, "old"),
            (3.1, Self.moved, false, "new"),
        ])
    }

    @Test func aFailureOfTheOldAddressForgetsNothing() throws {
        try walk([
            (0, Self.moved, false, "old"), (0.5, nil, true, "old"), (1, Self.moved, false, "old"),
            (1.1, Self.moved, false, "new"),
        ])
    }

    @Test func aClockThatWasSetBackIsFollowed() throws {
        let (room, job) = try Newsroom.withJob()
        try room.ledger.record(Newsroom.read([], by: job), now: Newsroom.start)
        try room.ledger.clockWentBack(by: 86_400)
        #expect(try room.ledger.earliestDue() == Newsroom.start.adding(seconds: 600 - 86_400))
    }

    @Test func postponedLeavesAllButTheDateAlone() throws {
        let (room, job) = try Newsroom.withJob()
        let later = Newsroom.start.adding(seconds: 60)
        let outcome = FetchOutcome(job: job, result: .postponed, nextDue: later, reason: "its host asked to wait")
        try room.ledger.record([outcome], now: Newsroom.start, judge: .everything)
        let status = try #require(try room.ledger.sources().first)
        #expect(status.nextDue == later)
        #expect(status.lastFetch == nil)
        #expect(status.failures == 0)
        #expect(status.claimedUntil == nil)
    }

    @Test func healthAndItsNoticesAreKeptTogether() throws {
        let (room, job) = try Newsroom.withJob()
        let since = Newsroom.start.adding(seconds: -9000)
        var outcome = FetchOutcome(
            job: job, result: .failed(code: "dns", detail: ""), nextDue: Newsroom.start, reason: "")
        outcome.health = SourceHealth(failingSince: since, lastNews: since, trouble: .failing)
        outcome.notices = [Newsroom.item(1, events: [Newsroom.event("health_1", kind: "health", countries: [])])]
        let recorded = try room.ledger.record([outcome], now: Newsroom.start, judge: .everything)
        #expect(recorded.first?.alerts == 1)
        #expect(recorded.first?.articles == 0)
        let status = try #require(try room.ledger.sources().first)
        #expect(status.health == outcome.health)
        #expect(status.entries == 0)
        // Who lost the claim announces nothing: another did.
        let late = try room.ledger.record([outcome], now: Newsroom.start, judge: .everything)
        #expect(late.first?.claimLost == true)
        #expect(late.first?.alerts == 0)
    }
}
