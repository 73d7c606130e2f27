import Model
import Store
import TestSupport
import Testing

/// Dead letters, messages of several alerts, and what is remembered of sinks.
@Suite struct DeadLetterTests {
    let room: Newsroom
    var ledger: Ledger { room.ledger }
    let start = Newsroom.start

    /// Three alerts for `log` and `hook`.
    init() throws {
        let (room, job) = try Newsroom.withJob()
        self.room = room
        try room.ledger.record(Newsroom.read((1...3).map { Newsroom.item($0) }, by: job), now: start)
    }

    private func claim() throws -> [PendingDelivery] {
        try ledger.claimDeliveries(sink: "hook", now: start.adding(seconds: 9999), limit: 9, lease: 60)
    }

    @Test func `Dead letters are listed and come back under their ids`() throws {
        let claimed = try claim()
        try ledger.settle(claimed[1].id, as: .retry(at: start, reason: "503"), now: start)
        try ledger.settle(claimed[1].id, as: .dead(reason: "given up"), now: start.adding(seconds: 5))
        let dead = try ledger.deliveries(states: [.dead], limit: 9)
        #expect(dead.map(\.alert) == [claimed[1].alert.id] && dead.map(\.reason) == ["given up"])
        #expect(dead.map(\.sink) == ["hook"] && dead.map(\.headline) == ["Talks in Geneva"])
        #expect(try ledger.deliveries(states: [.waiting], sink: "log", limit: 9).count == 3)
        #expect(try ledger.retryDeliveries(alert: "nobody's", sink: nil, now: start) == 0)
        #expect(try ledger.retryDeliveries(alert: claimed[1].alert.id, sink: "hook", now: start) == 1)
        let again = try claim()
        #expect(again.map(\.alert.id) == [claimed[1].alert.id] && again.map(\.attempts) == [0])
        #expect(again.map(\.tried) == [nil])
    }

    @Test func `A failed attempt begins the age of a delivery`() throws {
        let claimed = try claim()
        let first = start.adding(seconds: 10)
        for seconds in [10.0, 20] {
            try ledger.settle(claimed[0].id, as: .retry(at: start, reason: "x"), now: start.adding(seconds: seconds))
        }
        #expect(try claim().map(\.tried) == [first])
    }

    @Test func `Retry enables a disabled sink and closes its circuit`() throws {
        var state = try ledger.sinkState("hook")
        #expect(state == SinkState(name: "hook"))
        (state.disabled, state.reason, state.failures, state.closedUntil) = (start, "410", 7, start)
        (state.tokens, state.tokensAt, state.heartbeat) = (1.5, start, start)
        try ledger.save(state)
        #expect(try ledger.sinkState("hook") == state)
        #expect(try ledger.retryDeliveries(alert: nil, sink: "log", now: start) == 3)
        #expect(try ledger.sinkState("hook").disabled == start)
        _ = try ledger.retryDeliveries(alert: nil, sink: "hook", now: start)
        let enabled = try ledger.sinkState("hook")
        #expect(enabled.disabled == nil && enabled.failures == 0 && enabled.closedUntil == nil)
        #expect(try ledger.sinkStates().map(\.name) == ["hook"])
    }

    @Test func `A message keeps its id and its members`() throws {
        let waiting = try ledger.waiting(sink: "hook", now: start)
        #expect(waiting.map(\.story) == (1...3).map { "https://wire.example/\($0)" })
        let ids = waiting.map(\.id)
        let message = try #require(try ledger.claim(message: ids, now: start, lease: 60, carried: 2))
        #expect(message.deliveries.map(\.id) == Array(ids[..<2]) && message.others == [ids[2]])
        #expect(message.id.hasPrefix("bundle_") && !message.id.contains("."))
        #expect(try ledger.waiting(sink: "hook", now: start).isEmpty)
        try ledger.settle(message.ids.map { ($0, .retry(at: start, reason: "x")) }, now: start)
        #expect(Set(try ledger.waiting(sink: "hook", now: start).map(\.message)) == [message.id])
        let again = try #require(try ledger.claim(message: ids, now: start, lease: 60, carried: 2))
        #expect(again.id == message.id && again.deliveries.map(\.attempts) == [1, 1])
        let single = try #require(
            try ledger.claim(
                message: [ledger.waiting(sink: "log", now: start)[0].id], now: start, lease: 60, carried: 9))
        #expect(single.id == single.deliveries[0].alert.id)
    }

    @Test func `A later alert of an event waits for the earlier one, others do not`() throws {
        // What RecognizerByID takes for known brings no step, so the second alert is a notice put beside the first.
        let claimed = try claim()
        try ledger.settle(claimed[0].id, as: .retry(at: start.adding(seconds: 50_000), reason: "x"), now: start)
        try ledger.settle(claimed[1].id, as: .delivered, now: start)
        try ledger.settle(claimed[2].id, as: .retry(at: start.adding(seconds: 3), reason: "x"), now: start)
        #expect(try claim().map(\.id) == [claimed[2].id])
        #expect(try ledger.earliestDelivery(sink: "hook") == start.adding(seconds: 10_059))
    }

    @Test func `Groups remember when they were told`() throws {
        try ledger.markTold(sink: "hook", group: "a", now: start, horizon: start)
        try ledger.markTold(sink: "hook", group: "b", now: start.adding(seconds: 9), horizon: start.adding(seconds: 1))
        #expect(try ledger.groupsTold(sink: "hook") == ["b": start.adding(seconds: 9)])
        #expect(try ledger.groupsTold(sink: "log").isEmpty)
    }

    @Test func `A notice is an alert for whom it concerns, once`() throws {
        let notice = Alert.notice(.health, id: "notice_1", text: "The sink “hook” is disabled", now: start)
        for _ in 0..<2 { try ledger.post(notice: notice, to: ["log"], now: start) }
        let told = try ledger.unsettled(sink: "log").map(\.alert)
        #expect(told.count == 4 && told.last?.isNotice == true && told.last?.id == "notice_1")
        #expect(told.last?.event.sentence.text == "The sink “hook” is disabled")
        #expect(try ledger.unsettled(sink: "hook").count == 3)
        try ledger.check()
    }
}
