import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Delivery

#if canImport(Glibc)
    import Glibc
#endif

/// A process that writes alerts is killed again and again; the next one goes on from what the outbox and the file say.
@Suite struct KillTests {
    @Test(arguments: LogFormat.allCases)
    func everyLineOnceThroughKillsAndRotations(_ format: LogFormat) async throws {
        let directory = try TemporaryDirectory()
        let (root, name) = (directory.path, format.rawValue)
        var rotations = 0
        for round in 0..<6 {
            let patience = UInt32.random(in: 500...30_000)
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [root = root as String, name = name as String, patience = patience as UInt32] in
                // The clock starts when the first line is about to be written, or most kills would hit the start.
                try await Writer(root: root, format: name).run { Writer.killMyself(after: patience) }
                // Finished before the kill: nothing is left that it could interrupt.
                kill(getpid(), SIGKILL)
            }
            guard round % 3 == 1 else { continue }
            rotations += 1
            if rename(root + "/alerts.log", root + "/alerts.log.\(rotations)") != 0 { rotations -= 1 }
        }
        let writer = try Writer(root: root, format: name)
        try await writer.run {}
        let files = (0..<rotations).map { root + "/alerts.log.\($0 + 1)" } + [root + "/alerts.log"]
        let lines = try files.filter { access($0, F_OK) == 0 }.map { try Data(contentsOf: URL(filePath: $0)) }.reduce(
            Data(), +)
        #expect(lines == Data(Writer.alerts.flatMap { format.line($0, clock: .utc) }))
    }
}

/// A daemon in miniature: an outbox that is a file of acknowledged ids, and the sink under test.
private struct Writer {
    static let alerts = Samples.many(2_000)
    private let sink: LogFileSink
    private let outbox: String

    init(root: String, format: String) throws {
        sink = LogFileSink(
            name: "log", path: root + "/alerts.log", format: try #require(LogFormat(rawValue: format)), fsync: .never)
        outbox = root + "/acknowledged"
    }

    func run(onStart: () -> Void) async throws {
        var settled = Set(try acknowledged())
        let unsettled = Writer.alerts.filter { !settled.contains($0.id) }
        let there = await sink.reconcile(unsettled, after: [])
        try acknowledge(unsettled.map(\.id).filter(there.contains))
        settled.formUnion(there)
        onStart()
        var waiting = unsettled.filter { !settled.contains($0.id) }[...]
        while !waiting.isEmpty {
            let batch = waiting.prefix(20)
            let outcomes = await sink.deliver(Samples.attempts(Array(batch)), now: Samples.recorded)
            #expect(outcomes == batch.map { _ in .delivered })
            try acknowledge(batch.map(\.id))
            waiting = waiting.dropFirst(batch.count)
        }
    }

    /// A torn id is none: all end in z.
    private func acknowledged() throws -> [String] {
        guard access(outbox, F_OK) == 0 else { return [] }
        let text = String(decoding: try Data(contentsOf: URL(filePath: outbox)), as: UTF8.self)
        return text.split(separator: "\n").map(String.init)
    }

    private func acknowledge(_ ids: [String]) throws {
        let file = open(outbox, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        try #require(file >= 0)
        defer { close(file) }
        let bytes = Array(("\n" + ids.joined(separator: "\n")).utf8)
        #expect(write(file, bytes, bytes.count) == bytes.count)
    }

    static func killMyself(after microseconds: UInt32) {
        Task.detached {
            usleep(microseconds)
            kill(getpid(), SIGKILL)
        }
    }
}
