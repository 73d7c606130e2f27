import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Delivery

#if canImport(Glibc)
    import Glibc
#endif

/// A log that logrotate copies and cuts while we write to it: what falls between is written again, and nothing else is.
@Suite struct CopyTruncateTests {
    let directory: TemporaryDirectory
    let path: String
    let now = Samples.recorded
    let alerts = Samples.many(40)

    init() throws {
        directory = try TemporaryDirectory()
        path = directory.file("alerts.log")
    }

    func sink() -> LogFileSink { LogFileSink(name: "log", path: path) }

    func ids(_ name: String) throws -> [String] {
        let text = String(decoding: try directory.read(name), as: UTF8.self)
        return text.split(separator: "\n").map { LogFormat.id(in: Array($0.utf8)[...]) ?? "?" }
    }

    func deliver(_ range: Range<Int>, to sink: LogFileSink) async {
        let outcomes = await sink.deliver(Samples.attempts(Array(alerts[range])), now: now)
        #expect(outcomes == range.map { _ in .delivered })
    }

    func copy(to name: String = "alerts.log.1") throws {
        try directory.write(name, try directory.read("alerts.log"))
    }

    func cut() { #expect(truncate(path, 0) == 0) }

    @Test func whatFellBetweenCopyAndCutIsWrittenAgain() async throws {
        let sink = sink()
        await deliver(0..<10, to: sink)
        try copy()
        await deliver(10..<15, to: sink)
        cut()
        await deliver(15..<20, to: sink)
        #expect(try ids("alerts.log.1") == alerts[0..<10].map(\.id))
        #expect(try ids("alerts.log") == (alerts[15..<20] + alerts[10..<15]).map(\.id), "late, but there")
        // A second turn asks about what came since, and about nothing of the first.
        try copy(to: "alerts.log.1")
        await deliver(20..<22, to: sink)
        cut()
        await deliver(22..<24, to: sink)
        #expect(try ids("alerts.log") == (alerts[22..<24] + alerts[20..<22]).map(\.id))
    }

    /// No alert follows: the courier's round finds it.
    @Test func aCutIsFoundWithoutAnotherAlert() async throws {
        let sink = sink()
        await deliver(0..<10, to: sink)
        try copy()
        await deliver(10..<12, to: sink)
        cut()
        await sink.tend(now: now)
        #expect(try ids("alerts.log") == alerts[10..<12].map(\.id))
        await sink.tend(now: now)
        #expect(try ids("alerts.log").count == 2)
    }

    @Test func aHangUpAfterTheCutFindsItToo() async throws {
        let sink = sink()
        await deliver(0..<10, to: sink)
        try copy()
        await deliver(10..<12, to: sink)
        cut()
        await sink.reopen()
        await sink.tend(now: now)
        #expect(try ids("alerts.log") == alerts[10..<12].map(\.id))
    }

    @Test(arguments: [["gzip"], ["xz"], ["zstd", "-q", "--rm"], ["bzip2"]])
    func theCopyMayBePacked(_ packer: [String]) async throws {
        let sink = sink()
        await deliver(0..<10, to: sink)
        try copy()
        await deliver(10..<12, to: sink)
        cut()
        let pack = try RunningProgram(packer + [directory.file("alerts.log.1")], output: directory.file("pack"))
        #expect(try await pack.end(within: 60) == .exited(0))
        await deliver(12..<13, to: sink)
        #expect(try ids("alerts.log") == [alerts[12], alerts[10], alerts[11]].map(\.id))
    }

    /// The copy may be under way to another name when we look: it is looked for again.
    @Test func aCopyThatComesLateIsFound() async throws {
        let sink = sink()
        await deliver(0..<10, to: sink)
        try copy(to: "elsewhere")
        await deliver(10..<12, to: sink)
        cut()
        await sink.tend(now: now)
        try directory.write("alerts.log.1", try directory.read("elsewhere"))
        await sink.tend(now: now)
        #expect(try ids("alerts.log") == alerts[10..<12].map(\.id))
    }

    /// Killed after the cut and before anybody saw it: the next start is shown what was delivered last.
    @Test func theNextStartFindsIt() async throws {
        let first = sink()
        await deliver(0..<10, to: first)
        try copy()
        await deliver(10..<12, to: first)
        cut()
        let next = sink()
        let told = alerts[0..<12].map { DeliveredAlert($0, settled: now) }
        #expect(await next.reconcile([alerts[12]], after: told) == [])
        #expect(try ids("alerts.log") == alerts[10..<12].map(\.id))
        await deliver(12..<13, to: next)
        #expect(try ids("alerts.log") == alerts[10..<13].map(\.id))
    }

    // MARK: What is no such gap

    @Test func whoEmptiesALogWantsItEmpty() async throws {
        let sink = sink()
        await deliver(0..<10, to: sink)
        cut()
        await deliver(10..<11, to: sink)
        #expect(try ids("alerts.log") == [alerts[10].id])
    }

    /// With an earlier rotation beside it: that one is of another file, and no copy of this.
    @Test func whoEmptiesARotatedLogToo() async throws {
        let sink = sink()
        await deliver(0..<5, to: sink)
        #expect(rename(path, path + ".1") == 0)
        await deliver(5..<10, to: sink)
        cut()
        await deliver(10..<11, to: sink)
        await sink.tend(now: now)
        #expect(try ids("alerts.log") == [alerts[10].id])
    }

    @Test func whoDeletesALogWantsItGone() async throws {
        let sink = sink()
        await deliver(0..<10, to: sink)
        #expect(unlink(path) == 0)
        await deliver(10..<11, to: sink)
        #expect(try ids("alerts.log") == [alerts[10].id])
    }

    @Test func aRestartAfterARenameWritesNothingAgain() async throws {
        let first = sink()
        await deliver(0..<10, to: first)
        #expect(rename(path, path + ".1") == 0)
        await deliver(10..<12, to: first)
        let next = sink()
        _ = await next.reconcile([], after: alerts[0..<12].map { DeliveredAlert($0, settled: now) })
        #expect(try ids("alerts.log") == alerts[10..<12].map(\.id))
    }

    /// What was told hours before the last delivery is history, whatever became of it.
    @Test func aRestartAsksAboutTheLastMinutesOnly() async throws {
        let first = sink()
        await deliver(0..<3, to: first)
        try copy()
        await deliver(3..<6, to: first)
        cut()
        let told = alerts[0..<6].enumerated().map {
            DeliveredAlert($1, settled: now.adding(seconds: $0 < 4 ? 0 : 9000))
        }
        _ = await sink().reconcile([], after: told)
        #expect(try ids("alerts.log") == alerts[4..<6].map(\.id))
    }

    @Test func linesAreForgottenByAgeAndSizeButNotTheLastOfThem() {
        var recent = RecentLines()
        func lines(_ range: Range<Int>, at seconds: Double, size: Int = 10) -> [RecentLines.Line] {
            range.map {
                RecentLines.Line(
                    id: "\($0)", bytes: [UInt8](repeating: 0, count: size), written: now.adding(seconds: seconds))
            }
        }
        recent.add(lines(0..<1000, at: 0), now: now)
        #expect(recent.lines.count == 1000)
        recent.add(lines(1000..<1001, at: 700), now: now.adding(seconds: 700))
        #expect(recent.lines.count == 256 && recent.lines.last?.id == "1000")
        recent.add(lines(2000..<3000, at: 700, size: 1 << 14), now: now.adding(seconds: 700))
        #expect(recent.lines.count == 256)
    }
}
