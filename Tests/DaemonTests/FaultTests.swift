import Model
import Store
import TestSupport
import Testing

@testable import Daemon

/// What goes wrong out there, through the whole daemon: each fault gets its name, keeps nobody waiting, and loses nothing.
@Suite struct FaultTests {
    /// A configuration whose fault server and nginx may be reached by one name only.
    private func configuration(_ stand: Newsstand, _ sources: [(name: String, url: String)], _ more: String = "")
        throws -> Configuration
    {
        let list = sources.map { #"{"name": "\#($0.name)", "url": "\#($0.url)"}"# }.joined(separator: ", ")
        let text = """
            {"database": "ledger.sqlite", "allowNetworks": ["front.localhost"], \(more)
             "network": {"timeout": "2s", "perHost": 50}, "defaults": {"interval": "1h"}, "sources": [\(list)],
             "sinks": [{"name": "log", "kind": "log", "path": "alerts.log", "format": "jsonl"}]}
            """
        return try Configuration.read(
            Array(text.utf8), path: stand.folder.file("config.json"), surroundings: .fixed(), vocabulary: .small)
    }

    private static let codes: [(Fault, String)] = [
        (.hang, "timeout"), (.trickle, "timeout"), (.reset, "interrupted"), (.chunked, "interrupted"),
        (.short, "interrupted"), (.bomb, "tooLarge"), (.huge, "tooLarge"), (.endless, "tooLarge"),
        (.circle, "tooManyRedirects"), (.headers, "tooLarge"), (.unmodified, "unasked-304"), (.empty, "empty"),
        (.gone, "http-410"),
    ]

    @Test func everyFaultHasItsNameAndDelaysNobody() async throws {
        let stand = try Newsstand()
        let faults = try FaultServer()
        let front = "http://front.localhost:\(faults.server.port)"
        let mute = try LoopbackServer { _, connection in connection.waitForClientToLeave() }
        let inside = try LoopbackServer { _, connection in connection.respond(200, "secret") }
        try stand.nginx.write("feed.xml", stand.feed([("a", "Event-1 is told.", Newsstand.day())]))
        var wanted = Dictionary(uniqueKeysWithValues: Self.codes.map { ($0.0.rawValue, $0.1) })
        var sources = Self.codes.map { (name: $0.0.rawValue, url: "\(front)/\($0.0.rawValue)") }
        // Inward by every spelling; `localhost` is a name that resolves there.
        for place in ["127.0.0.1", "[::1]", "2130706433", "0x7f000001", "localhost", "[::ffff:127.0.0.1]", "0.0.0.0"] {
            sources.append((name: "to \(place)", url: "\(front)/to/http://\(place):\(inside.port)/"))
            wanted["to \(place)"] = "forbiddenAddress"
        }
        sources.append((name: "to file", url: "\(front)/to/file:///etc/passwd"))
        wanted["to file"] = "badURL"
        sources.append((name: "slow TLS", url: "https://front.localhost:\(mute.port)/"))
        wanted["slow TLS"] = "timeout"
        sources.append((name: "no such host", url: "http://no-such-host.invalid/"))
        wanted["no such host"] = "dns"
        sources.append((name: "well", url: "http://front.localhost:\(stand.nginx.port)/feed.xml"))

        let tally = try await stand.pass(configuration(stand, sources))
        #expect(try stand.logged().contains("Event-1"))
        #expect(inside.requests.isEmpty)
        #expect(tally.failed == wanted.count)
        for status in try stand.ledger().sources() where status.source.name != "well" {
            let error = status.lastError
            #expect(
                error?.code == wanted[status.source.name], "\(status.source.name): \(error?.detail ?? "no error")")
            #expect(status.nextDue != nil, "never given up")
        }
    }

    @Test func whoIsAskedToWaitWaitsWithItsWholeHost() async throws {
        for (fault, code) in [(Fault.busy, "http-429"), (.busyUntil, "http-429"), (.closed, "http-503")] {
            let stand = try Newsstand()
            let faults = try FaultServer { _, connection in connection.respond(200, "never asked") }
            let front = "http://front.localhost:\(faults.server.port)"
            let first = try configuration(stand, [("asked", "\(front)/\(fault)")])
            let watch = try stand.watch(first)
            let now = WallClock.now()
            await watch.start(horizon: now)
            #expect(await watch.finishPass() == nil)
            let second = try configuration(stand, [("asked", "\(front)/\(fault)"), ("next door", "\(front)/other")])
            _ = await watch.stop()
            let sources = try stand.ledger().sources()
            let wait = try #require(sources.first?.nextDue).seconds(since: now)
            #expect(sources.first?.lastError?.code == code)
            #expect(wait >= 3599 && wait <= 86_400 * 1.06, "\(fault): \(wait)")
            // In one and the same run the neighbour is left in peace as well.
            let fresh = try Newsstand()
            let both = try fresh.watch(
                Configuration(second, database: fresh.folder.file("ledger.sqlite"), parallel: 1))
            await both.start(horizon: now)
            #expect(await both.finishPass() == nil)
            _ = await both.stop()
            let neighbour = try #require(fresh.ledger().sources().last)
            #expect(neighbour.reason == "its host asked to wait")
            #expect(neighbour.failures == 0)
            #expect(!faults.server.requests.contains { $0.target == "/other" })
        }
    }

    /// Five sources on three hosts, and none answers: nobody is blamed, one alert. Then the line is back: one more.
    @Test func whenNobodyAnswersItIsUs() async throws {
        let stand = try Newsstand()
        let port = try LoopbackPort.unused()
        let sources = (1...8).map { (name: "s\($0)", url: "http://no-\($0 % 4).invalid:\(port)/feed.xml") }
        let down = try await stand.pass(configuration(stand, sources))
        #expect(down.alerts == 1)
        let statuses = try stand.ledger().sources()
        #expect(statuses.filter { $0.failures == 0 && $0.reason == "no source can be reached" }.count == 4)
        #expect(statuses.filter { $0.failures == 1 }.count == 4, "until it was plain")
        #expect(try stand.log().contains(#""action":"line-down""#))
    }

    @Test func aSourceThatFailsRingsOnceAndOnceWhenItIsWellAgain() async throws {
        let stand = try Newsstand()
        let url = "http://front.localhost:\(stand.nginx.port)/feed.xml"
        let plan = try configuration(stand, [("feed", url)], #""health": {"failing": "0s"},"#)
        let failed = try await [stand.pass(plan), stand.pass(plan), stand.pass(plan), stand.pass(plan)]
        #expect(failed.map(\.alerts) == [0, 0, 1, 0])
        try stand.nginx.write("feed.xml", stand.feed([("a", "Nothing.", Newsstand.day())]))
        let well = try await [stand.pass(plan), stand.pass(plan)]
        #expect(well.map(\.alerts) == [1, 0])
        let log = try stand.log()
        #expect(log.contains(#""action":"failing""#) && log.contains(#""action":"recovered""#))
        #expect(log.contains("http-404"))
    }

    /// A feed that answers with a login page is no news, and what was read of it stays.
    @Test func aLoginPageIsNotTheFeed() async throws {
        let stand = try Newsstand()
        let url = "http://front.localhost:\(stand.nginx.port)/feed.xml"
        try stand.nginx.write("feed.xml", stand.feed([("a", "Event-1 is told.", Newsstand.day())]))
        let plan = try configuration(stand, [("feed", url)])
        try await stand.pass(plan)
        try stand.nginx.write("feed.xml", Newsstand.page("Sign in", "Event-9 took place."))
        let portal = try await stand.pass(plan)
        #expect(portal.failed == 1)
        #expect(try stand.ledger().sources().first?.lastError?.code == "not-what-it-was")
        #expect(try stand.logged() == ["Event-1"])
    }
}

extension Configuration {
    /// The same with another database, so many fetches at once.
    fileprivate init(_ other: Configuration, database: String, parallel: Int) {
        self = other
        self.database = database
        network.parallel = parallel
    }
}

extension Newsstand {
    fileprivate func log() throws -> String { String(decoding: try folder.read("alerts.log"), as: UTF8.self) }
}
