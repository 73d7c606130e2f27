import Model
import Store
import TestSupport
import Testing

@Suite struct ScheduleTests {
    let room: Newsroom
    var ledger: Ledger { room.ledger }
    let start = Newsroom.start

    init() throws {
        room = try Newsroom()
        try room.ledger.configure(sources: ["a", "b", "c"].map { Newsroom.source($0) }, now: start)
    }

    private func claim(_ limit: Int = 10, at now: Timestamp? = nil, by ledger: Ledger? = nil) throws -> [FetchJob] {
        try (ledger ?? self.ledger).claimDue(now: now ?? start, limit: limit, lease: 60)
    }

    @Test func `What is lent out is not lent again`() throws {
        #expect(try claim(2).map(\.source.name) == ["a", "b"])
        #expect(try claim().map(\.source.name) == ["c"])
        #expect(try claim().isEmpty)
    }

    @Test func `Nothing is due before its time`() throws {
        #expect(try claim(at: start.adding(seconds: -0.001)).isEmpty)
        let empty = try Newsroom()
        #expect(try empty.ledger.earliestDue() == nil)
    }

    @Test func `A lease ends, and the source is due again`() throws {
        let first = try claim()
        #expect(try ledger.earliestDue() == start.adding(seconds: 60))
        let after = start.adding(seconds: 60)
        #expect(try claim(at: after).count == 3)
        let late = try ledger.record(Newsroom.read([Newsroom.item(1)], by: first[0]), now: after)
        #expect(late.claimLost && late.articles == 1, "what was read is kept, the schedule is another's now")
        #expect(try ledger.earliestDue() == after.adding(seconds: 60))
        try ledger.release(first[1])
        #expect(try claim(at: after).isEmpty, "a late release takes nothing from the new holder")
    }

    @Test func `What is released is due as before`() throws {
        let jobs = try claim()
        try ledger.release(jobs[1])
        #expect(try ledger.earliestDue() == start)
        #expect(try claim().map(\.source.name) == ["b"])
    }

    @Test func `A new run takes over what a dead one held, and leaves its own`() throws {
        _ = try claim(2)
        let second = try Ledger(path: room.path, mode: .readWrite)
        #expect(try claim(by: second).map(\.source.name) == ["c"])
        try second.releaseJobs()
        #expect(try claim(by: second).map(\.source.name) == ["a", "b"])
    }

    @Test func `The longest due goes first`() throws {
        for (job, next) in zip(try claim(), [30.0, 10, 20]) {
            try ledger.record(Newsroom.read([], by: job, next: next), now: start)
        }
        #expect(try ledger.earliestDue() == start.adding(seconds: 10))
        #expect(try claim(at: start.adding(seconds: 20)).map(\.source.name) == ["b", "c"])
    }

    @Test func `Hastening makes all due but what is being fetched`() throws {
        let jobs = try claim()
        for job in jobs.prefix(2) { try ledger.record(Newsroom.read([], by: job), now: start) }
        let now = start.adding(seconds: 5)
        try ledger.hasten(now: now)
        #expect(try claim(at: now).map(\.source.name) == ["a", "b"])
    }

    @Test func `Two ledgers on one file never lend the same source twice`() async throws {
        try ledger.configure(sources: (0..<300).map { Newsroom.source("s\($0)") }, now: start)
        let now = start.adding(seconds: 60)
        let second = try Ledger(path: room.path, mode: .readWrite)
        let taken = try await withThrowingTaskGroup(of: [Int64].self) { group in
            for ledger in [room.ledger, second, room.ledger, second] {
                group.addTask {
                    var mine: [Int64] = []
                    while true {
                        let jobs = try ledger.claimDue(now: now, limit: 7, lease: 60)
                        if jobs.isEmpty { return mine }
                        mine += jobs.map(\.sourceID)
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(taken.count == 300)
        #expect(Set(taken).count == 300)
    }
}
