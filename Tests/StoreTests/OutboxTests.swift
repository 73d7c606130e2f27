import Model
import Store
import TestSupport
import Testing

@Suite struct OutboxTests {
    let room: Newsroom
    var ledger: Ledger { room.ledger }
    let start = Newsroom.start

    /// Five alerts for `log` and `hook`.
    init() throws {
        let (room, job) = try Newsroom.withJob()
        self.room = room
        try room.ledger.record(Newsroom.read((1...5).map { Newsroom.item($0) }, by: job), now: start)
    }

    private func claim(
        _ sink: String = "log", at now: Timestamp? = nil, limit: Int = 10, order: DeliveryOrder = .whenDue,
        by ledger: Ledger? = nil
    ) throws -> [PendingDelivery] {
        try (ledger ?? self.ledger)
            .claimDeliveries(sink: sink, now: now ?? start, limit: limit, lease: 60, order: order)
    }

    private func ids(_ deliveries: [PendingDelivery]) -> [String] { deliveries.map(\.alert.event.id) }

    @Test func `Alerts come back as they were recorded, in order`() throws {
        let claimed = try claim()
        #expect(ids(claimed) == (1...5).map { "event-\($0)" })
        let first = try #require(claimed.first)
        let event = Newsroom.event("event-1")
        // How its day was found is kept of the article that rang only.
        var teller = Newsroom.article(1)
        teller.published?.evidence = .given
        #expect(
            first.alert
                == Alert(
                    id: Alert.id(event: "event-1", transition: .new), transition: .new, event: event, rule: "all",
                    recorded: start, article: Newsroom.article(1), sources: [teller]))
        #expect(first.attempts == 0 && first.created == start)
        #expect(try ids(claim("hook")) == ids(claimed), "each sink has its own")
        #expect(try claim("nobody").isEmpty)
    }

    @Test func `What is lent out is not lent again until its lease ends`() throws {
        #expect(try ids(claim(limit: 2)) == ["event-1", "event-2"])
        #expect(try ids(claim()) == ["event-3", "event-4", "event-5"])
        #expect(try ledger.earliestDelivery(sink: "log") == start.adding(seconds: 60))
        #expect(try claim(at: start.adding(seconds: 60)).count == 5)
    }

    @Test func `What is delivered never returns`() throws {
        let claimed = try claim()
        try ledger.settle(claimed.map { ($0.id, .delivered) }, now: start)
        #expect(try ledger.earliestDelivery(sink: "log") == nil)
        try ledger.settle(claimed[0].id, as: .retry(at: start, reason: "late news"), now: start)
        try ledger.settle(claimed[1].id, as: .dead(reason: "late news"), now: start)
        #expect(try claim(at: start.adding(seconds: 9999)).isEmpty)
        let counts = try ledger.counts()
        #expect(counts.delivered == 5 && counts.waiting == 5 && counts.dead == 0)
    }

    @Test func `A failure waits for its next try and counts`() throws {
        let claimed = try claim()
        try ledger.settle(claimed.dropFirst().map { ($0.id, .delivered) }, now: start)
        let at = start.adding(seconds: 5)
        try ledger.settle(claimed[0].id, as: .retry(at: at, reason: "503"), now: start)
        #expect(try ledger.earliestDelivery(sink: "log") == at)
        #expect(try claim(at: start.adding(seconds: 4.999)).isEmpty)
        #expect(try claim(at: at).map(\.attempts) == [1])
    }

    @Test func `The dead are kept and not claimed`() throws {
        let claimed = try claim()
        try ledger.settle(claimed[2].id, as: .dead(reason: "410 Gone"), now: start)
        #expect(try ledger.counts().dead == 1)
        #expect(try ids(claim(at: start.adding(seconds: 60))) == ["event-1", "event-2", "event-4", "event-5"])
    }

    @Test func `In strict order nothing overtakes one that waits`() throws {
        let claimed = try claim(limit: 2, order: .strict)
        #expect(try claim(order: .strict).isEmpty, "the first two are lent out")
        try ledger.settle(claimed[0].id, as: .delivered, now: start)
        let at = start.adding(seconds: 5)
        try ledger.settle(claimed[1].id, as: .retry(at: at, reason: "disk full"), now: start)
        #expect(try claim(order: .strict).isEmpty)
        #expect(try ledger.earliestDelivery(sink: "log", order: .strict) == at)
        #expect(try ledger.earliestDelivery(sink: "log") == start)
        #expect(try ids(claim(at: at, order: .strict)) == ["event-2", "event-3", "event-4", "event-5"])
    }

    @Test func `Unsettled are those that wait, are lent out or were tried`() throws {
        let claimed = try claim(limit: 3)
        try ledger.settle(claimed[0].id, as: .delivered, now: start)
        try ledger.settle(claimed[1].id, as: .retry(at: start.adding(seconds: 99), reason: "x"), now: start)
        #expect(try ids(ledger.unsettled(sink: "log")) == ["event-2", "event-3", "event-4", "event-5"])
    }

    @Test func `A new run takes over what a dead one had claimed`() throws {
        _ = try claim()
        let second = try Ledger(path: room.path, mode: .readWrite)
        #expect(try claim(by: second).isEmpty)
        try second.releaseDeliveries(sink: "log")
        let taken = try claim(by: second)
        #expect(taken.count == 5)
        try second.releaseDeliveries(sink: "log")
        #expect(try claim(by: second).isEmpty, "its own leases stay")
        #expect(try claim("hook").count == 5)
    }

    @Test func `A run that lost its lease can report success, not failure`() throws {
        let mine = try claim(limit: 2)
        let second = try Ledger(path: room.path, mode: .readWrite)
        let later = start.adding(seconds: 60)
        let theirs = try claim(at: later, limit: 2, by: second)
        #expect(mine.map(\.id) == theirs.map(\.id))
        try ledger.settle(mine[0].id, as: .dead(reason: "slow"), now: later)
        try ledger.settle(mine[1].id, as: .delivered, now: later)
        #expect(try ids(ledger.unsettled(sink: "log")) == ["event-1", "event-3", "event-4", "event-5"])
        try second.settle(theirs[1].id, as: .retry(at: later, reason: "late"), now: later)
        #expect(try ledger.counts().delivered == 1)
    }

    @Test func `What was not attempted is given back`() throws {
        let claimed = try claim(limit: 2)
        try ledger.release(claimed[1])
        #expect(try ids(claim(limit: 1)) == ["event-2"])
    }

    @Test func `Two ledgers on one file never deliver the same twice`() async throws {
        let job = try #require(try ledger.claimDue(now: start.adding(seconds: 600), limit: 1, lease: 60).first)
        let items = (6...205).map { Newsroom.item($0) }
        try ledger.record(Newsroom.read(items, by: job), now: start)
        let second = try Ledger(path: room.path, mode: .readWrite)
        let now = start
        let taken = try await withThrowingTaskGroup(of: [String].self) { group in
            for ledger in [room.ledger, second, room.ledger, second] {
                group.addTask {
                    var mine: [String] = []
                    while true {
                        let batch = try ledger.claimDeliveries(sink: "hook", now: now, limit: 7, lease: 60)
                        if batch.isEmpty { return mine }
                        try ledger.settle(batch.map { ($0.id, .delivered) }, now: now)
                        mine += batch.map(\.alert.id)
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(taken.count == 205)
        #expect(Set(taken).count == 205)
    }
}
