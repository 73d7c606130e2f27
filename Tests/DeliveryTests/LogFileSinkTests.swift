import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Delivery

#if canImport(Glibc)
    import Glibc
#endif

/// Real files, and what the world does to them.
@Suite struct LogFileSinkTests {
    let directory: TemporaryDirectory
    let path: String
    let now = Samples.recorded

    init() throws {
        directory = try TemporaryDirectory()
        path = directory.file("alerts.log")
    }

    func sink(_ format: LogFormat = .human, _ path: String? = nil) -> LogFileSink {
        LogFileSink(name: "log", path: path ?? self.path, format: format)
    }

    func line(_ alert: Alert, _ format: LogFormat = .human) -> [UInt8] { format.line(alert, clock: .utc) }

    func bytes(_ path: String) throws -> [UInt8] { try Array(Data(contentsOf: URL(filePath: path))) }

    /// The ids of the complete lines of a file, in order.
    func ids(_ path: String) throws -> [String] {
        try bytes(path).split(separator: UInt8(ascii: "\n")).map { LogFormat.id(in: $0) ?? "?" }
    }

    func put(_ bytes: [UInt8], _ path: String) throws { try Data(bytes).write(to: URL(filePath: path)) }

    @Test(arguments: LogFormat.allCases)
    func everyAlertIsALine(_ format: LogFormat) async throws {
        let outcomes = await sink(format).deliver(Samples.attempts(Samples.all), now: now)
        #expect(outcomes == Samples.all.map { _ in .delivered })
        #expect(try bytes(path) == Samples.all.flatMap { line($0, format) })
    }

    @Test func renamedAndRecreated() async throws {
        let sink = sink()
        #expect(await sink.deliver(Samples.call, attempt: 1, now: now) == .delivered)
        #expect(rename(path, path + ".1") == 0)
        #expect(await sink.deliver(Samples.sanction, attempt: 1, now: now) == .delivered)
        // logrotate with `create` puts an empty file in its place.
        #expect(rename(path, path + ".2") == 0)
        try put([], path)
        #expect(await sink.deliver(Samples.meeting, attempt: 1, now: now) == .delivered)
        #expect(try ids(path + ".1") == [Samples.call.id])
        #expect(try ids(path + ".2") == [Samples.sanction.id])
        #expect(try ids(path) == [Samples.meeting.id])
    }

    @Test func reopenedBySignal() async throws {
        let sink = sink()
        _ = await sink.deliver(Samples.call, attempt: 1, now: now)
        #expect(rename(path, path + ".1") == 0)
        await sink.reopen()
        _ = await sink.deliver(Samples.sanction, attempt: 1, now: now)
        #expect(try ids(path) == [Samples.sanction.id])
    }

    @Test func copiedAndCut() async throws {
        let sink = sink()
        _ = await sink.deliver(Samples.attempts(Samples.all), now: now)
        try FileManager.default.copyItem(atPath: path, toPath: path + ".1")
        #expect(truncate(path, 0) == 0)
        _ = await sink.deliver(Samples.call, attempt: 1, now: now)
        #expect(try bytes(path) == line(Samples.call))
    }

    @Test func theDirectoryIsMadeAndMadeAgain() async throws {
        let deep = directory.file("var/log/tocsin/alerts.log")
        let sink = sink(.human, deep)
        #expect(await sink.deliver(Samples.call, attempt: 1, now: now) == .delivered)
        try FileManager.default.removeItem(atPath: directory.file("var"))
        #expect(await sink.deliver(Samples.sanction, attempt: 1, now: now) == .delivered)
        #expect(try ids(deep) == [Samples.sanction.id])
    }

    @Test func killedBeforeTheAcknowledgement() async throws {
        _ = await sink().deliver(Samples.attempts([Samples.call, Samples.sanction]), now: now)
        let next = sink()
        #expect(await next.reconcile(Samples.all, after: []) == [Samples.call.id, Samples.sanction.id])
        _ = await next.deliver(Samples.attempts([Samples.meeting]), now: now)
        #expect(try ids(path) == [Samples.call.id, Samples.sanction.id, Samples.meeting.id])
    }

    @Test func aSinkNobodyReconciledLooksForItself() async throws {
        _ = await sink().deliver(Samples.attempts([Samples.call, Samples.meeting]), now: now)
        let outcomes = await sink().deliver(Samples.attempts(Samples.all), now: now)
        #expect(outcomes == Samples.all.map { _ in .delivered })
        #expect(try ids(path).sorted() == Samples.all.map(\.id).sorted())
    }

    @Test(arguments: ["alerts.log.1", "alerts.log-20211231", "alerts-20211231.log"])
    func killedAndRotatedBeforeTheNextStart(_ rotated: String) async throws {
        _ = await sink(.jsonl).deliver(Samples.attempts([Samples.call]), now: now)
        #expect(rename(path, directory.file(rotated)) == 0)
        #expect(await sink(.jsonl).reconcile(Samples.all, after: []) == [Samples.call.id])
    }

    /// As logrotate's `compress` without `delaycompress` leaves it, with any of the packers that `compresscmd` names.
    @Test(arguments: [["gzip"], ["xz"], ["zstd", "-q", "--rm"], ["bzip2"]])
    func killedAndRotatedAndCompressed(_ packer: [String]) async throws {
        _ = await sink().deliver(Samples.attempts([Samples.call, Samples.meeting]), now: now)
        #expect(rename(path, path + ".1") == 0)
        let pack = try RunningProgram(packer + [path + ".1"], output: directory.file("pack"))
        #expect(try await pack.end(within: 30) == .exited(0))
        #expect(await sink().reconcile(Samples.all, after: []) == [Samples.call.id, Samples.meeting.id])
        // Damaged: nothing can be known of it, and nothing falls over it.
        let packed = try #require(
            try FileManager.default.contentsOfDirectory(atPath: directory.path).first { $0.hasPrefix("alerts.log.1.") })
        #expect(truncate(directory.file(packed), 40) == 0)
        #expect(await sink().reconcile(Samples.all, after: []) == [])
    }

    @Test func theFormatMayChangeBetweenCrashAndStart() async throws {
        _ = await sink(.jsonl).deliver(Samples.attempts([Samples.call]), now: now)
        #expect(await sink(.human).reconcile(Samples.all, after: []) == [Samples.call.id])
    }

    @Test func filesOfOthersAreNotRotationsOfOurs() {
        for name in ["alerts.log", "other.log.1.xz", "other.log.1", "other.log.1.gz", "alertsX.log", "balerts.log.1"] {
            #expect(!FileTail.isRotation(name, of: "alerts.log"), "\(name)")
        }
    }

    /// Wherever a kill cuts the last line, the next start leaves each line once and whole.
    @Test(arguments: LogFormat.allCases)
    func tornAtEveryByte(_ format: LogFormat) async throws {
        let (first, second) = (line(Samples.call, format), line(Samples.sanction, format))
        for length in stride(from: 1, through: second.count, by: 7) + [second.count - 1, second.count] {
            try put(first + second[..<length], path)
            let next = sink(format)
            let there = await next.reconcile([Samples.call, Samples.sanction], after: [])
            #expect(there == (length == second.count ? [Samples.call.id, Samples.sanction.id] : [Samples.call.id]))
            let rest = [Samples.call, Samples.sanction].filter { !there.contains($0.id) }
            _ = await next.deliver(Samples.attempts(rest), now: now)
            #expect(try bytes(path) == first + second, "cut after \(length) bytes")
        }
    }

    @Test func zerosLeftByAPowerCutGo() async throws {
        let (first, second) = (line(Samples.call), line(Samples.sanction))
        for kept in [0, 30] {
            try put(first + second[..<kept] + [UInt8](repeating: 0, count: 4096), path)
            #expect(await sink().reconcile([Samples.sanction], after: []) == [])
            #expect(try bytes(path) == first)
        }
    }

    @Test func aTornLineOfSomebodyElseIsClosed() async throws {
        try put(Array("a note somebody typed".utf8), path)
        _ = await sink().deliver(Samples.call, attempt: 1, now: now)
        #expect(try bytes(path) == Array("a note somebody typed\n".utf8) + line(Samples.call))
    }

    @Test func aFullDeviceMeansLater() async throws {
        let sink = sink(.human, "/dev/full")
        let outcomes = await sink.deliver(Samples.attempts(Samples.all), now: now)
        #expect(outcomes == [.retry(after: nil, reason: "/dev/full: write: No space left on device")])
    }

    @Test func aDirectoryInThePlaceOfTheFileMeansLater() async throws {
        let outcome = await sink(.human, directory.path).deliver(Samples.call, attempt: 1, now: now)
        guard case .retry(nil, let reason) = outcome else { return #expect(Bool(false), "\(outcome)") }
        #expect(reason.hasSuffix("open: Is a directory"))
    }

    /// Two sinks on one file, as when a second Tocsin is started by mistake: lines may interleave but never mix.
    @Test func linesOfTwoWritersStayWhole() async throws {
        let (ours, theirs) = (sink(), sink())
        let alerts = Samples.many(200)
        async let one = ours.deliver(Samples.attempts(Array(alerts[..<100])), now: now)
        async let two = theirs.deliver(Samples.attempts(Array(alerts[100...])), now: now)
        _ = await (one, two)
        #expect(try ids(path).sorted() == alerts.map(\.id).sorted())
    }
}
