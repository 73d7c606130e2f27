import Dispatch
import Fetch
import Logging
import Model
import Store
import TestSupport
import Testing

@testable import Daemon

/// Many sources: nobody waits for one host's thousands, and what is read slowly is fetched slowly.
@Suite struct ScaleTests {
    // MARK: Turns

    private func job(_ url: String) throws -> FetchJob {
        let folder = try TemporaryDirectory()
        let ledger = try Ledger(path: folder.file("ledger.sqlite"), mode: .readWrite)
        try ledger.configure(
            sources: [Source(name: "s", url: url, kind: .feed, interval: 900)], now: Sample.now)
        return try #require(try ledger.claimDue(now: Sample.now, limit: 1, lease: 60).first)
    }

    @Test func aHostHasItsShareAndThenTurns() throws {
        var network = Configuration.Network(userAgent: "test", parallel: 8, perHost: 1)
        network.pace.perSecond = 2
        var turns = HostTurns(network)
        let (crowd, other) = (try job("http://crowd.example/1"), try job("http://other.example/1"))
        let now = Sample.now
        #expect([turns.enter(crowd, now: now), turns.enter(crowd, now: now)] == [nil, nil])
        #expect(
            turns.enter(crowd, now: now)?.seconds(since: now) == 1,
            "the first turn of those without a place follows what is in hand")
        #expect(turns.enter(crowd, now: now)?.seconds(since: now) == 1.5)
        #expect(turns.enter(other, now: now) == nil, "another host has its own share")
        turns.leave(crowd)
        #expect(turns.enter(crowd, now: now) == nil, "a free place is taken")
        for _ in 0..<2 { turns.leave(crowd) }
        #expect(turns.enter(crowd, now: now) == nil)
    }

    /// Ten thousand sources of a host that never answers, all due before the one of another host.
    @Test func tenThousandSourcesOfOneHostKeepNobodyWaiting() async throws {
        let stand = try Newsstand()
        let mute = try FaultServer()
        try stand.nginx.write("feed.xml", stand.feed([("a", "Event-1 is told.", Newsstand.day())]))
        var configuration = try stand.configuration(#"{"name": "other", "url": "{url}/feed.xml"}"#)
        configuration.network.timeout = 600
        configuration.network.pace.perSecond = 1
        let crowd = (0..<10_000).map { number in
            Configuration.WatchedSource(
                source: Source(
                    name: "crowd \(number)", url: "http://127.0.0.1:\(mute.server.port)/hang", kind: .feed,
                    interval: 3600), backlog: 0)
        }
        configuration.sources = crowd + configuration.sources
        let watch = try stand.watch(configuration)
        await watch.start()
        try await wait { try stand.logged().contains("Event-1") }
        let asked = mute.server.requests.count
        #expect(asked <= 16, "a quarter of 64 places, and no more, was the crowd's: \(asked)")
        _ = await watch.stop()
        let left = try stand.ledger().sources().filter { $0.reason == HostTurns.reason }
        #expect(left.count > 9_000, "the others were given turns: \(left.count)")
    }

    // MARK: Back-pressure

    /// The readers are stopped: no more is fetched than there are places. They go on: everything is told, once.
    @Test func fetchingWaitsForReadingAndNothingIsDropped() async throws {
        let stand = try Newsstand()
        let (count, places) = (200, 8)
        let filler = String(repeating: "It was said at length by those who had been there. ", count: 40)
        for number in 0..<count {
            try stand.nginx.write(
                "\(number).xml", stand.feed([("e\(number)", "Event-\(number) is told. \(filler)", Newsstand.day())]))
        }
        let sources = (0..<count).map { #"{"name": "s\#($0)", "url": "{url}/\#($0).xml"}"# }.joined(separator: ",")
        var configuration = try stand.configuration(sources)
        (configuration.network.parallel, configuration.network.perHost) = (places, places)
        let gate = Gate()
        let watch = try Watch(
            configuration,
            detect: { text, title, published, publisher in
                gate.pass()
                return Newsstand.detect(text, title, published, publisher)
            }, recognizer: RecognizerByID(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            asIf: WallClock.now().adding(seconds: -60), onProgress: { _ in })
        let now = WallClock.now()
        try await watch.hasten(now: now)
        await watch.start(horizon: now)
        try await wait { try stand.nginx.requests().count >= places }
        // Time for more to come, if anything let it.
        try await Task.sleep(for: .milliseconds(300))
        #expect(try stand.nginx.requests().count == places)
        gate.open()
        #expect(await watch.finishPass() == nil)
        _ = await watch.stop()
        #expect(try stand.logged().sorted() == (0..<count).map { "Event-\($0)" }.sorted())
        #expect(try stand.nginx.requests().count == count)
    }

    /// Shut at first; once open, it stays open.
    private final class Gate: Sendable {
        private let semaphore = DispatchSemaphore(value: 0)

        func pass() {
            semaphore.wait()
            semaphore.signal()
        }

        func open() { semaphore.signal() }
    }

    /// Comes back when it is so; the limit only ends a test that would hang.
    private func wait(_ condition: () throws -> Bool) async throws {
        for _ in 0..<6_000 {
            if try condition() { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("it never came to be")
    }
}
