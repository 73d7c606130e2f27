import Dispatch
import FoundationEssentials
import GRDB
import Glibc
import Model
import TestSupport
import Testing

@testable import Store

/// A child process records and is killed by SIGKILL in the middle of it; the parent then looks at what is left.
@Suite struct CrashTests {
    /// At every statement of a record transaction, from its BEGIN to the one after its COMMIT.
    @Test func `Killed at any statement of a transaction, the ledger is whole`() async throws {
        for statement in stride(from: 1, through: 34, by: 3) {
            let scene = try Scene()
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [path = scene.path as String, log = scene.log as String, statement = statement as Int] in
                let child = try Child(path: path, log: log)
                try child.record(first: 1, last: 3)
                child.dieAtStatement(statement)
                try child.record(first: 4, last: 1000)
            }
            try scene.verify("killed at statement \(statement)")
        }
    }

    @Test func `Killed at any moment, the ledger is whole`() async throws {
        for milliseconds in [1, 2, 3, 5, 8, 13, 21, 34] {
            let scene = try Scene()
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [path = scene.path as String, log = scene.log as String, milliseconds = milliseconds as Int] in
                let child = try Child(path: path, log: log)
                try child.record(first: 1, last: 2)
                DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
                    kill(getpid(), SIGKILL)
                }
                try child.record(first: 3, last: 1_000_000)
            }
            try scene.verify("killed after \(milliseconds) ms")
        }
    }
}

/// What the child does: outcome after outcome, and a note of each that was acknowledged.
private struct Child {
    let ledger: Ledger
    let log: Int32

    init(path: String, log: String) throws {
        ledger = try Ledger(path: path, mode: .readWrite)
        self.log = open(log, O_WRONLY | O_APPEND | O_CREAT, 0o600)
        try ledger.configure(sources: [Newsroom.source("wire")], now: Newsroom.start)
    }

    /// Outcome `n` holds articles `2n` and `2n + 1`, and makes the source due at second `n`.
    static func outcome(_ number: Int, job: FetchJob) -> FetchOutcome {
        let items = [Newsroom.item(number * 2), Newsroom.item(number * 2 + 1)]
        return Newsroom.read(items, by: job, next: Double(number))
    }

    func record(first: Int, last: Int) throws {
        for number in first...last {
            let now = Newsroom.start.adding(seconds: Double(number))
            guard let job = try ledger.claimDue(now: now, limit: 1, lease: 60).first else { exit(3) }
            try ledger.record(Child.outcome(number, job: job), now: now)
            let line = Array("\(number)\n".utf8)
            guard write(log, line, line.count) == line.count else { exit(4) }
        }
    }

    func dieAtStatement(_ number: Int) {
        ledger.database.writeWithoutTransaction { db in
            var count = 0
            db.trace { _ in
                count += 1
                if count == number { kill(getpid(), SIGKILL) }
            }
        }
    }
}

/// What the parent finds.
private struct Scene {
    let directory: TemporaryDirectory
    var path: String { directory.file("ledger.sqlite") }
    var log: String { directory.file("acknowledged") }

    init() throws { directory = try TemporaryDirectory() }

    func verify(_ when: Comment) throws {
        let acknowledged = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").count
        let ledger = try Ledger(path: path, mode: .readWrite)
        try ledger.check()
        let counts = try ledger.counts()
        let outcomes = counts.articles / 2
        #expect(acknowledged >= 2, when)
        #expect(acknowledged...acknowledged + 1 ~= outcomes, "what was acknowledged is there; \(when)")
        #expect(counts.articles == outcomes * 2 && counts.keys == outcomes * 4, when)
        #expect(counts.events == outcomes * 2 && counts.sightings == outcomes * 2, when)
        #expect(counts.alerts == outcomes * 2 && counts.waiting == outcomes * 4, when)
        let source = try #require(try ledger.sources().first)
        #expect(source.entries == outcomes * 2, when)

        try ledger.releaseJobs()
        #expect(try ledger.earliestDue() == Newsroom.start.adding(seconds: Double(outcomes)), when)
        let now = Newsroom.start.adding(seconds: 1_000_000)
        let job = try #require(try ledger.claimDue(now: now, limit: 1, lease: 60).first)
        // All over again, and one more: only that one is new.
        let again = (1...outcomes + 1).map { Child.outcome($0, job: job) }
        let recorded = try ledger.record(again, now: now)
        #expect(recorded.map(\.articles).reduce(0, +) == 2, when)
        let alerts = try ledger.unsettled(sink: "log").map(\.alert.event.id)
        #expect(alerts == (2...outcomes * 2 + 3).map { "event-\($0)" }, when)
    }
}
