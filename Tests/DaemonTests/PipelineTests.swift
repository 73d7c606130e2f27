import Model
import Store
import TestSupport
import Testing

@testable import Daemon

/// From a published document to the sinks, over real HTTP, a real ledger and a real log file.
@Suite struct PipelineTests {
    private static let feed = #"{"name": "feed", "url": "{url}/feed.xml"}"#

    @Test func alertsRingOnceAndNeverAgain() async throws {
        let stand = try Newsstand()
        try stand.nginx.write(
            "feed.xml", stand.feed([("a", "Short.", Newsstand.day()), ("b", "Short.", Newsstand.day())]))
        try stand.nginx.write("a.html", Newsstand.page("First", "Event-1 took place."))
        try stand.nginx.write("b.html", Newsstand.page("Second", "Event-2 and Event-3 took place."))
        let configuration = try stand.configuration(Self.feed)

        let first = try await stand.pass(configuration)
        #expect(first.articles == 2)
        #expect(first.alerts == 3)
        #expect(Set(try stand.logged()) == ["Event-1", "Event-2", "Event-3"])
        #expect(Set(stand.received) == ["Event-1", "Event-2", "Event-3"])

        let second = try await stand.pass(configuration)
        #expect(second.unchanged == 1)
        #expect(try stand.logged().count == 3)

        try stand.nginx.write(
            "feed.xml", stand.feed(["a", "b", "c"].map { ($0, "Short.", Newsstand.day()) }))
        try stand.nginx.write("c.html", Newsstand.page("Third", "Event-4 followed Event-1 at last."))
        let third = try await stand.pass(configuration)
        #expect(third.articles == 1)
        #expect(third.alerts == 1, "Event-1 is known, whoever tells it")
        #expect(try stand.logged().count == 4)
        #expect(stand.received.count == 4)
        #expect(
            try stand.nginx.requests().filter { $0.contains("/a.html") }.count == 1,
            "a known article is not fetched again")
    }

    @Test func theNextLookIsLearntFromTheRhythmAndSaysSo() async throws {
        let stand = try Newsstand()
        let entries = (1...12).map { ("e\($0)", "Short.", Newsstand.day(Double(-3600 * $0))) }
        try stand.nginx.write("feed.xml", stand.feed(entries))
        let learnt =
            #"{"name": "feed", "url": "{url}/feed.xml", "interval": {"delay": "20m", "from": "1m", "to": "6h"}}"#
        try await stand.pass(stand.configuration(learnt))
        let status = try #require(try stand.ledger().sources().first)
        let wait = try #require(status.nextDue).seconds(since: try #require(status.lastFetch))
        #expect((60...21_600).contains(wait), "\(wait)")
        #expect(status.reason.contains("aiming to be 20m late"), "\(status.reason)")
    }

    @Test func backlogIsRecordedInSilence() async throws {
        let stand = try Newsstand()
        let old = Newsstand.day(-3 * 86_400)
        try stand.nginx.write(
            "feed.xml",
            stand.feed([
                ("old", "Event-1 was told.", old), ("new", "Event-2 is told.", Newsstand.day()),
                ("undated", "Event-3 is told.", nil),
            ]))
        try await stand.pass(stand.configuration(Self.feed))
        #expect(try stand.logged() == ["Event-2"])
        #expect(try stand.ledger().events().count == 3)
        #expect(
            try !stand.nginx.requests().contains { $0.contains("/old.html") }, "old entries are not worth a request")

        // Once the source is known, our own first sight decides.
        try stand.nginx.write("feed.xml", stand.feed([("late", "Event-4 was told.", old)]))
        try await stand.pass(stand.configuration(Self.feed))
        #expect(try stand.logged() == ["Event-2", "Event-4"])
    }

    @Test func aListingLeadsToItsArticles() async throws {
        let stand = try Newsstand()
        let links = (1...3).map { #"<li><a href="/n/\#($0).html">The minister spoke about matter \#($0)</a></li>"# }
        try stand.nginx.write(
            "list.html", "<html><body><nav><a href='/about'>About us</a></nav><ul>\(links.joined())</ul></body></html>")
        for number in 1...3 {
            try stand.nginx.write("n/\(number).html", Newsstand.page("Matter \(number)", "Event-\(number) took place."))
        }
        let configuration = try stand.configuration(#"{"name": "list", "url": "{url}/list.html", "kind": "listing"}"#)
        let tally = try await stand.pass(configuration)
        #expect(tally.articles == 3)
        #expect(Set(try stand.logged()) == ["Event-1", "Event-2", "Event-3"])
    }

    @Test func aWatchedPageRingsWhenItsTextChanges() async throws {
        let stand = try Newsstand()
        let source = #"{"name": "page", "url": "{url}/page.html", "kind": "page"}"#
        try stand.nginx.write("page.html", Newsstand.page("Statement", "Event-1 took place."))
        try await stand.pass(stand.configuration(source))
        try stand.nginx.write("page.html", Newsstand.page("Statement", "Event-1 took place. Event-2 did as well."))
        try await stand.pass(stand.configuration(source))
        #expect(try stand.logged() == ["Event-1", "Event-2"])
    }

    /// A feed that gives whole texts: an entry that was updated rings for its new sentence only; one that was cut, or is told again by
    /// another outlet, rings for nothing.
    @Test func aStoryToldAgainIsReadForWhatIsNew() async throws {
        let stand = try Newsstand()
        let told = (1...30).map {
            "Reporter \($0) of \($0 * 7) saw how part \($0 * 13) of the town went dark that night."
        }
        func feed(_ id: String, _ text: String) -> String {
            """
            <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>News</title><link>http://x.example/</link>
            <description>x</description><item><guid isPermaLink="false">\(id)</guid><title>The night of \(id)</title>
            <pubDate>Fri, 31 Dec 2021 06:00:00 GMT</pubDate><description>\(text)</description></item></channel></rss>
            """
        }
        let body = told.joined(separator: " ")
        let sources = #"{"name": "wire", "url": "{url}/wire.xml"}, {"name": "copy", "url": "{url}/copy.xml"}"#
        let configuration = try stand.configuration(sources, backlog: "all")
        try stand.nginx.write("wire.xml", feed("a", "Event-1 happened. " + body))
        try stand.nginx.write("copy.xml", feed("b", "Nothing yet."))
        try await stand.pass(configuration)
        #expect(try stand.logged() == ["Event-1"])

        try stand.nginx.write("copy.xml", feed("c", "Event-1 happened. " + told.prefix(20).joined(separator: " ")))
        let copied = try await stand.pass(configuration)
        #expect(copied.articles == 1)
        #expect(try stand.ledger().lifeStory(of: "Event-1")?.sightings.count == 2, "the copy is named beside it")

        try stand.nginx.write("wire.xml", feed("a", "Event-1 happened. Event-2 happened. " + body))
        try await stand.pass(configuration)
        #expect(try stand.logged() == ["Event-1", "Event-2"], "only the new sentence")
        try stand.nginx.write("wire.xml", feed("a", "Event-1 happened. " + told.prefix(9).joined(separator: " ")))
        try await stand.pass(configuration)
        try stand.nginx.write("wire.xml", feed("a", "Event-1 happened. Event-2 happened. " + body))
        try await stand.pass(configuration)
        #expect(try stand.logged() == ["Event-1", "Event-2"], "cut down and back again")
    }

    @Test func rulesSendEachEventToItsSinks() async throws {
        let stand = try Newsstand()
        try stand.nginx.write("feed.xml", stand.feed([("a", "Event-1 is told.", Newsstand.day())]))
        let rules = #"""
            [{"name": "nobody", "when": {"kind": "meeting"}},
             {"name": "threats", "when": {"source": "US", "target": "Russia"}, "sinks": ["hook"]}]
            """#
        try await stand.pass(stand.configuration(Self.feed, rules: rules))
        #expect(try stand.logged() == [])
        #expect(stand.received == ["Event-1"])
        #expect(stand.receiver.requests.allSatisfy { String(decoding: $0.body, as: UTF8.self).contains("threats") })
    }

    @Test func whatFailsIsToldApartAndTriedAgain() async throws {
        let stand = try Newsstand()
        try stand.nginx.write("page.html", Newsstand.page("Sign in", "Nothing."))
        let port = try LoopbackPort.unused()
        let configuration = try stand.configuration(
            """
            {"name": "gone", "url": "{url}/gone.xml"}, {"name": "refused", "url": "http://127.0.0.1:\(port)/"},
            {"name": "not a feed", "url": "{url}/page.html", "kind": "feed"}
            """)
        let tally = try await stand.pass(configuration)
        #expect(tally.failed == 3)
        let sources = try stand.ledger().sources()
        let codes = Dictionary(uniqueKeysWithValues: sources.map { ($0.source.name, $0.lastError?.code) })
        #expect(codes == ["gone": "http-404", "refused": "connect", "not a feed": "pageInsteadOfFeed"])
        #expect(sources.allSatisfy { $0.reason == "back-off after 1 failure" })
    }

    /// An entry whose page fails for a while waits for it; one whose page is gone is read as the feed gives it.
    @Test func pagesThatFail() async throws {
        let stand = try Newsstand()
        try stand.nginx.write("feed.xml", stand.feed([("gone", "Event-1 is told.", Newsstand.day())]))
        let tally = try await stand.pass(stand.configuration(Self.feed))
        #expect(tally.articles == 1)
        #expect(try stand.logged() == ["Event-1"])
    }

    @Test func aDeadWebhookLosesNothingAndHoldsUpNobody() async throws {
        let stand = try Newsstand()
        stand.receiver.answerUsually(.dropped)
        try stand.nginx.write("feed.xml", stand.feed([("a", "Event-1 is told.", Newsstand.day())]))
        let tally = try await stand.pass(stand.configuration(Self.feed))
        #expect(tally.delivered == 1)
        #expect(tally.retries == 1)
        #expect(try stand.logged() == ["Event-1"])
        let waiting = try stand.ledger().unsettled(sink: "hook")
        #expect(waiting.map(\.attempts) == [1])
    }

    /// A server that never answers: the stop cancels the fetch, and the source is due as before.
    @Test func stopsWhileAServerHangs() async throws {
        let stand = try Newsstand()
        let (asked, ask) = AsyncStream.makeStream(of: Void.self)
        let hanging = try LoopbackServer { _, connection in
            ask.yield()
            connection.waitForClientToLeave()
        }
        let watch = try stand.watch(
            stand.configuration(#"{"name": "hangs", "url": "\#(hanging.url("/"))"}"#))
        await watch.start()
        for await _ in asked { break }
        #expect(await watch.stop(), "everything came to its end in time")
        let source = try #require(try stand.ledger().sources().first)
        #expect(source.claimedUntil == nil)
        #expect(source.failures == 0)
        #expect(try #require(source.nextDue) <= WallClock.now())
    }

    @Test func aNewConfigurationTakesEffectWhileRunning() async throws {
        let stand = try Newsstand()
        try stand.nginx.write("feed.xml", stand.feed([("a", "Event-1 is told.", Newsstand.day())]))
        try stand.nginx.write("more.xml", stand.feed([("b", "Event-2 is told.", Newsstand.day())]))
        let watch = try stand.watch(stand.configuration(Self.feed))
        await watch.start()
        try await Self.until { stand.received == ["Event-1"] }
        try await watch.reconfigure(stand.configuration(Self.feed + #", {"name": "more", "url": "{url}/more.xml"}"#))
        try await Self.until { stand.received == ["Event-1", "Event-2"] }
        try await Self.until { try stand.logged() == ["Event-1", "Event-2"] }
        #expect(await watch.stop())
    }

    @Test func twoProcessesDoNotShareADatabase() async throws {
        let stand = try Newsstand()
        let configuration = try stand.configuration(Self.feed)
        let first = try stand.watch(configuration)
        let error = #expect(throws: ServiceError.self) { try stand.watch(configuration) }
        #expect(error?.code == .busy)
        _ = await first.stop()
    }

    /// Waits for what happens on its own; the test's own time limit is the only one.
    static func until(_ condition: () throws -> Bool) async throws {
        for _ in 0..<3000 {
            if try condition() { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("it did not happen within half a minute")
    }
}
