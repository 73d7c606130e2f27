import Model
import TestSupport
import Testing

@testable import Store

/// Every alert says why it fired, to each sink by the rule that let it through there, and a reminder by what laid it down.
@Suite struct AlertReasonTests {
    static let kind = Alert.Reason(condition: "kind", found: "meeting")
    static let actor = Alert.Reason(condition: "actor", found: "Russia")

    @Test func eachSinkHearsTheReasonsOfItsRule() throws {
        let (room, job) = try Newsroom.withJob()
        let judge = EventJudge(recognizer: RecognizerByID()) { _ in
            [
                Route(rule: "meetings", sink: "log", why: [Self.kind]), Route(rule: "all", sink: "hook"),
                Route(rule: "russia", sink: "desk", why: [Self.actor, Self.kind]),
            ]
        }
        try room.ledger.record(Newsroom.read([Newsroom.item(1)], by: job), now: Newsroom.start, judge: judge)
        for (sink, why) in [("log", [Self.kind]), ("hook", []), ("desk", [Self.actor, Self.kind])] {
            let alert = try #require(try room.ledger.unsettled(sink: sink).first).alert
            #expect(alert.why == why, "\(sink)")
            // What is written of it, and read again, says the same.
            var out = JSONWriter()
            alert.write(to: &out)
            #expect(Alert(json: try JSONReader.read(out.bytes))?.why == why)
        }
    }

    @Test func aReminderSaysWhatLaidItDown() throws {
        let (room, job) = try Newsroom.withJob()
        let judge = EventJudge(recognizer: RecognizerByID()) { _ in
            [Route(rule: "meetings", sink: "log", why: [Self.kind], remind: [86_400])]
        }
        var event = Newsroom.event("talks")
        let date = CivilDate(iso: "2022-01-10").map { WallTime($0) }
        event.time = TemporalExpression(
            span: 0..<1, text: "x", kind: .date, timex: "2022-01-10", start: date,
            end: date.map { WallTime($0.date.adding(days: 1)) }, grain: .day, direction: .future, rule: "test")
        let item = Newsroom.item(1, events: [event])
        try room.ledger.record(Newsroom.read([item], by: job), now: Newsroom.start, judge: judge)
        let eve = Timestamp(wall: WallTime(try #require(CivilDate(iso: "2022-01-09"))), offset: 0).adding(seconds: 1)
        #expect(try room.ledger.passTime(now: eve, judge: judge).alerts == 1)
        let alerts = try room.ledger.unsettled(sink: "log").map(\.alert)
        #expect(alerts.map(\.transition) == [.new, .reminder] && alerts.map(\.why) == [[Self.kind], [Self.kind]])
    }

    @Test func whatWasDeliveredLastIsToldToWhoAsks() throws {
        let (room, job) = try Newsroom.withJob()
        try room.ledger.record(
            Newsroom.read((1...5).map { Newsroom.item($0) }, by: job), now: Newsroom.start)
        let waiting = try room.ledger.unsettled(sink: "log")
        for (index, delivery) in waiting.enumerated() where index < 4 {
            try room.ledger.settle(
                delivery.id, as: .delivered, now: Newsroom.start.adding(seconds: Double(index)))
        }
        let last = try room.ledger.lastDelivered(sink: "log", limit: 3)
        #expect(last.map(\.alert.id) == waiting[1...3].map(\.alert.id))
        #expect(last.map(\.settled) == (1...3).map { Newsroom.start.adding(seconds: Double($0)) })
        #expect(try room.ledger.lastDelivered(sink: "hook", limit: 3).isEmpty)
    }
}
