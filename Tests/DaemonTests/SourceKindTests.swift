import Glibc
import Model
import Store
import TestSupport
import Testing

@testable import Daemon

/// Each kind of source from a real nginx to the log.
@Suite struct SourceKindTests {
    private func requests(_ stand: Newsstand, _ path: String) throws -> [String] {
        try stand.nginx.requests().filter { $0.hasPrefix("GET \(path) ") }
    }

    // MARK: JSON

    private static let json = #"""
        {"name": "api", "url": "{url}/api.json", "json": {"items": "/data/news", "id": "/id", "title": "/headline",
         "link": "/url", "date": "/at", "text": "/body"}}
        """#

    @Test func aJSONInterface() async throws {
        let stand = try Newsstand()
        func publish(_ numbers: [Int]) throws {
            let items = numbers.map { number in
                #"{"id": \#(number), "headline": "Headline \#(number)", "url": "/\#(number).html", "at": "\#(Newsstand.day())"}"#
            }
            try stand.nginx.write("api.json", #"{"data": {"news": [\#(items.joined(separator: ","))]}}"#)
            for number in numbers {
                try stand.nginx.write("\(number).html", Newsstand.page("Page \(number)", "Event-\(number) took place."))
            }
        }
        try publish([1, 2])
        let configuration = try stand.configuration(Self.json)
        try await stand.pass(configuration)
        try publish([2, 3])
        try await stand.pass(configuration)
        #expect(try stand.logged().sorted() == ["Event-1", "Event-2", "Event-3"])
        #expect(try requests(stand, "/2.html").count == 1)
        #expect(try await stand.pass(configuration).unchanged == 1)
        try stand.nginx.write("api.json", #"{"error": "no more"}"#)
        #expect(try await stand.pass(configuration).failed == 1)
        let error = try stand.ledger().sources().first?.lastError
        #expect(error?.code == "noItems")
        #expect(error?.detail.contains("“error”") == true, "it says what is there instead")
    }

    // MARK: Sitemaps

    private func newsSitemap(_ stand: Newsstand, _ pages: [(number: Int, published: String)]) -> String {
        let entries = pages.map { page in
            """
            <url><loc>\(stand.nginx.url("/\(page.number).html"))</loc><news:news><news:publication><news:name>N</news:name>
            <news:language>en</news:language></news:publication><news:publication_date>\(page.published)</news:publication_date>
            <news:title>Headline \(page.number)</news:title></news:news></url>
            """
        }
        return """
            <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
            xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\(entries.joined())</urlset>
            """
    }

    private func publishPages(_ stand: Newsstand, _ numbers: [Int]) throws {
        for number in numbers {
            try stand.nginx.write("\(number).html", Newsstand.page("Page \(number)", "Event-\(number) took place."))
        }
    }

    /// Of a first look what was published within the backlog rings; the rest is known and not even fetched.
    @Test(arguments: ["auto", "sitemap"]) func aNewsSitemap(_ kind: String) async throws {
        let stand = try Newsstand()
        let source = #"{"name": "map", "url": "{url}/news.xml", "kind": "\#(kind)"}"#
        try publishPages(stand, [1, 2, 3])
        let old = Newsstand.day(-40 * 3600)
        try stand.nginx.write("news.xml", newsSitemap(stand, [(1, Newsstand.day(-60)), (2, old)]))
        let configuration = try stand.configuration(source)
        try await stand.pass(configuration)
        #expect(try stand.logged() == ["Event-1"])
        #expect(try requests(stand, "/2.html").isEmpty)
        #expect(try await stand.pass(configuration).unchanged == 1)
        try stand.nginx.write(
            "news.xml", newsSitemap(stand, [(3, Newsstand.day()), (1, Newsstand.day(-60)), (2, old)]))
        try await stand.pass(configuration)
        #expect(try stand.logged() == ["Event-1", "Event-3"])
    }

    private func sitemap(_ stand: Newsstand, _ numbers: [Int], modified: String? = nil) -> String {
        let entries = numbers.map {
            "<url><loc>\(stand.nginx.url("/\($0).html"))</loc>\(modified.map { "<lastmod>\($0)</lastmod>" } ?? "")</url>"
        }
        return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\(entries.joined())</urlset>"
    }

    /// An index leads to its sitemaps; those are asked conditionally once all their pages are known.
    @Test func anIndexOfSitemaps() async throws {
        let stand = try Newsstand()
        let maps = ["old", "new"].map {
            "<sitemap><loc>\(stand.nginx.url("/\($0).xml"))</loc><lastmod>\(Newsstand.day($0 == "old" ? -90 * 86_400 : 0))</lastmod></sitemap>"
        }
        try stand.nginx.write(
            "index.xml",
            "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\(maps.joined())</sitemapindex>")
        try publishPages(stand, [1, 2, 3])
        try stand.nginx.write("old.xml", sitemap(stand, [1], modified: "2020-01-01"))
        try stand.nginx.write("new.xml", sitemap(stand, [2]))
        let source = #"{"name": "map", "url": "{url}/index.xml"}"#
        let configuration = try stand.configuration(source)
        try await stand.pass(configuration)
        #expect(try stand.logged().isEmpty, "what was there before is known in silence")
        try stand.nginx.write("new.xml", sitemap(stand, [2, 3]))
        try await stand.pass(configuration)
        #expect(try stand.logged() == ["Event-3"])
        #expect(try requests(stand, "/old.xml").count == 1, "it has not changed since")
        #expect(try requests(stand, "/1.html").isEmpty && requests(stand, "/2.html").isEmpty)
        // In one run the sitemap whose pages are all known is asked conditionally.
        let watch = try stand.watch(configuration)
        for _ in 0..<3 {
            let now = WallClock.now()
            try await watch.hasten(now: now)
            await watch.start(horizon: now)
            #expect(await watch.finishPass() == nil)
        }
        _ = await watch.stop()
        #expect(try requests(stand, "/new.xml").contains { $0.contains(" 304 ") })
    }

    /// A part of the archive that shows up is no news: neither by its many pages without a date, nor by their own dates.
    @Test func anArchiveIsNoNews() async throws {
        let stand = try Newsstand()
        let configuration = try stand.configuration(#"{"name": "map", "url": "{url}/map.xml"}"#)
        try stand.nginx.write("map.xml", sitemap(stand, [1]))
        try await stand.pass(configuration)
        try stand.nginx.write("map.xml", sitemap(stand, Array(1...500)))
        let flood = try await stand.pass(configuration)
        #expect(flood.articles == 499)
        #expect(try stand.nginx.requests().filter { $0.contains(".html") }.isEmpty)
        let old = Newsstand.page("Old", "Event-9 took place.").replacing(
            Newsstand.day().prefix(10), with: "2020-05-05")
        try stand.nginx.write("900.html", old)
        try stand.nginx.write("map.xml", sitemap(stand, Array(1...500) + [900]))
        try await stand.pass(configuration)
        #expect(try requests(stand, "/900.html").count == 1)
        #expect(try stand.logged().isEmpty, "the page itself says that it is old")
    }

    // MARK: From a home page to its feed

    private func publishHome(_ stand: Newsstand, _ feed: String) throws {
        try stand.nginx.write(
            "index.html",
            """
            <html><head><title>Home</title><link rel="alternate" type="application/atom+xml" href="/\(feed)"></head>
            <body><p>Welcome to the newspaper that tells all there is to tell.</p></body></html>
            """)
    }

    @Test(arguments: [("/", "auto"), ("/", "feed"), ("/index.html", "feed")])
    func aHomePageLeadsToItsFeed(_ path: String, _ kind: String) async throws {
        let stand = try Newsstand()
        try publishHome(stand, "a.xml")
        try stand.nginx.write("a.xml", stand.feed([("1", "Short.", Newsstand.day())]))
        try publishPages(stand, [1, 2, 3])
        let configuration = try stand.configuration(
            #"{"name": "paper", "url": "{url}\#(path)", "kind": "\#(kind)"}"#)
        try await stand.pass(configuration)
        try stand.nginx.write("a.xml", stand.feed(["1", "2"].map { ($0, "Short.", Newsstand.day()) }))
        try await stand.pass(configuration)
        #expect(try await stand.pass(configuration).unchanged == 1)
        #expect(try stand.logged() == ["Event-1", "Event-2"])
        #expect(try requests(stand, path).count == 1, "the feed is remembered, over a restart too")
        // The feed goes elsewhere: the page is asked again.
        unlink(stand.nginx.folder.file("www/a.xml"))
        try publishHome(stand, "b.xml")
        try stand.nginx.write("b.xml", stand.feed(["2", "3"].map { ($0, "Short.", Newsstand.day()) }))
        #expect(try await stand.pass(configuration).failed == 1)
        try await stand.pass(configuration)
        #expect(try stand.logged() == ["Event-1", "Event-2", "Event-3"])
    }

    @Test func aPageWithoutAFeedSaysSo() async throws {
        let stand = try Newsstand()
        try stand.nginx.write("index.html", Newsstand.page("Title", "Event-1 took place."))
        let tally = try await stand.pass(
            stand.configuration(#"{"name": "paper", "url": "{url}/index.html", "kind": "feed"}"#))
        #expect(tally.failed == 1)
        let error = try stand.ledger().sources().first?.lastError
        #expect(error?.code == "pageInsteadOfFeed")
        #expect(error?.detail.contains("names no feed") == true)
    }

    // MARK: Files

    @Test func aFile() async throws {
        let stand = try Newsstand()
        try stand.folder.write("feeds/a.xml", stand.feed([("1", "Short.", Newsstand.day())]))
        try publishPages(stand, [1, 2])
        let text = """
            {"database": "ledger.sqlite", "allowNetworks": ["127.0.0.1"], "allowLinks": ["127.0.0.1"],
             "allowFiles": ["\(stand.folder.file("feeds"))"], "defaults": {"interval": "1h"},
             "sources": [{"name": "file", "url": "file://\(stand.folder.file("feeds/a.xml"))"}],
             "sinks": [{"name": "log", "kind": "log", "path": "alerts.log", "format": "jsonl"}]}
            """
        let configuration = try Configuration.read(
            Array(text.utf8), path: stand.folder.file("config.json"), surroundings: .fixed(), vocabulary: .small)
        try await stand.pass(configuration)
        #expect(try await stand.pass(configuration).unchanged == 1)
        try stand.folder.write("feeds/a.xml", stand.feed(["1", "2"].map { ($0, "Short.", Newsstand.day()) }))
        try await stand.pass(configuration)
        #expect(try stand.logged() == ["Event-1", "Event-2"])
    }

    // MARK: What a feed wishes

    @Test func aFeedsHintsPutOffTheNextLook() async throws {
        let stand = try Newsstand()
        try stand.nginx.write(
            "feed.xml",
            "<rss version=\"2.0\"><channel><title>T</title><ttl>120</ttl><item><title>A</title><guid>1</guid></item></channel></rss>"
        )
        let source = #"{"name": "feed", "url": "{url}/feed.xml", "interval": "20m"}"#
        let configuration = try stand.configuration(source)
        for _ in 0..<2 {
            // Of an answer, and of "not modified", which has no hints: they are remembered.
            try await stand.pass(configuration)
            let status = try #require(try stand.ledger().sources().first)
            #expect(status.reason == "the feed says that it stays as it is for 1h")
        }
    }
}
