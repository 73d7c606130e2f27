import Model
import Store
import TestSupport
import Testing

/// Rules that keep quiet for a while, and rules that wait for more outlets.
@Suite struct CooldownTests {
    let room: Newsroom
    let job: FetchJob
    var ledger: Ledger { room.ledger }
    let start = Newsroom.start

    init() throws { (room, job) = try Newsroom.withJob() }

    private func judge(_ cooldown: Cooldown?) -> EventJudge {
        EventJudge(recognizer: RecognizerByID()) { _ in
            [Route(rule: "all", sink: "log", priority: .high, cooldown: cooldown)]
        }
    }

    @discardableResult
    private func tell(_ number: Int, after seconds: Double, _ judge: EventJudge) throws -> Recorded {
        try ledger.record(
            Newsroom.read([Newsroom.item(number)], by: job), now: start.adding(seconds: seconds), judge: judge)
    }

    private func told() throws -> [String] {
        try ledger.unsettled(sink: "log").map { "\($0.alert.event.id) +\($0.alert.heldBack) \($0.alert.priority)" }
    }

    @Test func `What a cooldown holds back is counted, and its last alert rings at the end`() throws {
        let hour = judge(Cooldown(seconds: 3600))
        #expect(try tell(1, after: 0, hour).alerts == 1)
        for number in 2...4 {
            let recorded = try tell(number, after: Double(number) * 60, hour)
            #expect(recorded.alerts == 0 && recorded.heldBack == 1 && recorded.sinks.isEmpty)
        }
        #expect(try told() == ["event-1 +0 high"])
        #expect(try ledger.earliestMoment() == start.adding(seconds: 3600))
        #expect(try ledger.passTime(now: start.adding(seconds: 3599), judge: hour).alerts == 0)
        let end = try ledger.passTime(now: start.adding(seconds: 3600), judge: hour)
        #expect(end.alerts == 1 && end.sinks == ["log"])
        #expect(try told() == ["event-1 +0 high", "event-4 +2 high"])
        // That alert opens the next stretch; nothing comes in it, and the cooldown is forgotten.
        #expect(try tell(5, after: 3660, hour).heldBack == 1)
        #expect(try ledger.passTime(now: start.adding(seconds: 7200), judge: hour).alerts == 1)
        #expect(try ledger.passTime(now: start.adding(seconds: 10_800), judge: hour).alerts == 0)
        #expect(try ledger.earliestMoment() == nil)
    }

    @Test func `An alert that comes before anybody looked at the end tells how many were held back`() throws {
        let hour = judge(Cooldown(seconds: 3600))
        for number in 1...3 { try tell(number, after: Double(number), hour) }
        #expect(try tell(4, after: 4000, hour).alerts == 1)
        #expect(try told() == ["event-1 +0 high", "event-4 +2 high"])
    }

    @Test func `Each scope has a cooldown of its own`() throws {
        try tell(1, after: 0, judge(Cooldown(seconds: 3600, scope: "a")))
        #expect(try tell(2, after: 1, judge(Cooldown(seconds: 3600, scope: "b"))).alerts == 1)
        #expect(try tell(3, after: 2, judge(Cooldown(seconds: 3600, scope: "a"))).heldBack == 1)
        #expect(try tell(4, after: 3, judge(nil)).alerts == 1)
    }

    @Test func `What is marked as wrong while it is held back is not told at the end`() throws {
        let hour = judge(Cooldown(seconds: 3600))
        try tell(1, after: 0, hour)
        try tell(2, after: 1, hour)
        #expect(try ledger.markWrong("event-2", now: start)?.id == "event-2")
        #expect(try ledger.passTime(now: start.adding(seconds: 3600), judge: hour).alerts == 0)
        #expect(try told() == ["event-1 +0 high"])
    }

    @Test func `Rules are asked again when one more independent outlet tells an event`() throws {
        // Waits for a third outlet.
        let third = EventJudge(recognizer: RecognizerByID()) {
            $0.outlets >= 3 && $0.outletsBefore < 3 ? [Route(rule: "sure", sink: "log")] : []
        }
        try ledger.configure(sources: (1...4).map { Newsroom.source("outlet-\($0)") }, now: start)
        let jobs = try ledger.claimDue(now: start.adding(seconds: 60), limit: 10, lease: 60)
        func tell(_ number: Int, _ outlet: Int, _ text: String) throws -> Recorded {
            var item = Newsroom.item(number, events: [Newsroom.event("talks")])
            (item.text, item.article.title) = (text, text)
            let job = try #require(jobs.first { $0.source.name == "outlet-\(outlet)" })
            return try ledger.record(Newsroom.read([item], by: job), now: start, judge: third)
        }
        #expect(try tell(1, 1, "one").alerts == 0)
        #expect(try tell(2, 2, "two").alerts == 0)
        #expect(try tell(3, 2, "more of two").alerts == 0)
        #expect(try tell(4, 3, "one").alerts == 0, "a copy of the first outlet's text is no further outlet")
        #expect(try tell(5, 4, "three").alerts == 1)
        let alert = try #require(try ledger.unsettled(sink: "log").first?.alert)
        #expect(alert.transition == .confirmed && alert.event.id == "talks")
    }
}
