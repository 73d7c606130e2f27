import Fetch
import Model
import Store
import TestSupport
import Testing

@testable import Daemon

/// What opens doors for a source opens none for others: through the whole daemon, with real servers.
@Suite struct SourceAccessTests {
    private func configuration(_ stand: Newsstand, _ source: String, _ more: String = "") throws -> Configuration {
        let text = """
            {"database": "ledger.sqlite", "defaults": {"interval": "1h"}, \(more)
             "sources": [\(source)], "sinks": [{"name": "log", "kind": "log", "path": "alerts.log", "format": "jsonl"}]}
            """
        return try Configuration.read(
            Array(text.utf8), path: stand.folder.file("config.json"), surroundings: .fixed(["TOKEN": "t0k3n"]),
            vocabulary: .small)
    }

    /// A feed whose entries link to another server inside.
    private func linking(_ stand: Newsstand, to url: String) throws {
        try stand.nginx.write(
            "feed.xml",
            """
            <rss version="2.0"><channel><title>T</title><item><title>Event-1 is told here.</title><guid>1</guid>
            <link>\(url)</link><pubDate>\(Newsstand.day())</pubDate></item></channel></rss>
            """)
    }

    @Test func anExceptionHoldsForTheSourceNotForWhatItLinksTo() async throws {
        let inside = try Nginx(files: ["admin": Array(Newsstand.page("Admin", "Event-2 took place.").utf8)])
        for (links, asked) in [("", 0), (#""allowLinks": ["127.0.0.1"],"#, 1)] {
            let stand = try Newsstand()
            try linking(stand, to: inside.url("/admin"))
            let source = #"{"name": "feed", "url": "\#(stand.nginx.url("/feed.xml"))"}"#
            let tally = try await stand.pass(
                configuration(stand, source, #""allowNetworks": ["127.0.0.0/8"], \#(links)"#))
            #expect(tally.failed == 0 && tally.articles == 1, "the source itself is read")
            #expect(try inside.requests().filter { $0.contains("/admin") }.count == asked)
            #expect(try inside.requests().filter { $0.contains("robots.txt") }.count == asked, "not even that")
        }
    }

    /// An exception of one source is none for its neighbour.
    @Test func aSourcesOwnException() async throws {
        let stand = try Newsstand()
        try stand.nginx.write("feed.xml", stand.feed([]))
        let url = stand.nginx.url("/feed.xml")
        let sources = #"""
            {"name": "allowed", "url": "\#(url)", "allowNetworks": ["127.0.0.1"]}, {"name": "neighbour", "url": "\#(url)?2"}
            """#
        try await stand.pass(configuration(stand, sources))
        let errors = try stand.ledger().sources().map { $0.lastError?.code }
        #expect(errors == [nil, "forbiddenAddress"])
    }

    @Test func credentialsGoToTheSourceAndNowhereElse() async throws {
        let stand = try Newsstand()
        // nginx says 418 to whoever shows it anything.
        let other = try Nginx(server: #"if ($http_authorization$http_cookie$http_x_key != "") { return 418; }"#)
        let seen = try LoopbackServer { request, connection in
            switch request.target {
            case "/feed.xml": connection.respond(302, headers: [("Location", "/moved.xml")])
            case "/moved.xml":
                let page = "http://127.0.0.1:\(stand.nginx.port)/1.html"
                connection.respond(
                    200,
                    "<rss version=\"2.0\"><channel><title>T</title><item><title>A</title><guid>1</guid><link>\(page)</link></item><item><title>B</title><guid>2</guid><link>/own.html</link></item></channel></rss>"
                )
            case "/away.xml": connection.respond(301, headers: [("Location", other.url("/feed.xml"))])
            default: connection.respond(404)
            }
        }
        let doors =
            #""auth": {"user": "me", "password": "p@ss:word"}, "cookies": {"session": {"env": "TOKEN"}}, "headers": {"X-Key": "k3y"}"#
        let sources = #"""
            {"name": "stays", "url": "\#(seen.url("/feed.xml"))", "backlog": "all", \#(doors)},
            {"name": "leaves", "url": "\#(seen.url("/away.xml"))", \#(doors)}
            """#
        let more = #""allowNetworks": ["127.0.0.1"], "allowLinks": ["127.0.0.1"],"#
        try await stand.pass(configuration(stand, sources, more))
        for target in ["/feed.xml", "/moved.xml", "/away.xml"] {
            let request = try #require(seen.requests.first { $0.target == target }, "\(target)")
            #expect(request.header("authorization") == "Basic bWU6cEBzczp3b3Jk", "\(target)")
            #expect(request.header("cookie") == "session=t0k3n", "\(target)")
            #expect(request.header("x-key") == "k3y", "\(target)")
        }
        for request in seen.requests where request.target == "/own.html" || request.target == "/robots.txt" {
            #expect(request.header("authorization") == nil && request.header("cookie") == nil, "\(request.target)")
        }
        #expect(seen.requests.contains { $0.target == "/own.html" })
        #expect(try other.requests().filter { $0.hasPrefix("GET /feed.xml 404") }.count == 1)
        let left = try stand.ledger().sources().first { $0.source.name == "leaves" }
        #expect(left?.lastError?.code == "http-404")
    }

    /// A move that lasted is gone to directly: then, too, without what was meant for the old place.
    @Test func aLastingMoveTakesNoCredentialsAlong() throws {
        let stand = try Newsstand()
        let source = #"""
            {"name": "a", "url": "https://a.example/feed", "auth": {"bearer": "t0k3n"}, "verifyTLS": false, "allowNetworks": ["a.example", "10.0.0.0/8"],
             "certificate": {"file": "c.pem"}}
            """#
        let watched = try #require(try configuration(stand, source).sources.first)
        let errand = Errand(
            source: watched.source, watched: watched, network: Configuration.Network(userAgent: "t"))
        let home = errand.request(source: "https://a.example/other", accept: "*/*")
        #expect(home.headers.map(\.name) == ["Accept", "Authorization"])
        #expect(home.headers.last?.value == "Bearer t0k3n")
        #expect(!home.origin.verifiesTLS && home.origin.certificate != nil)
        for url in [
            "https://b.example/feed", "http://a.example/feed", "https://a.example:444/feed", "https://a.example.b/",
        ] {
            let away = errand.request(source: url, accept: "*/*")
            #expect(away.headers.map(\.name) == ["Accept"], "\(url)")
            #expect(away.origin.verifiesTLS && away.origin.certificate == nil, "\(url)")
        }
        let link = errand.request(link: "https://a.example/article", accept: "*/*")
        #expect(link.headers.map(\.name) == ["Accept"])
        #expect(link.origin.certificate == nil)
    }

    @Test func secretsStandInNoMessage() async throws {
        let stand = try Newsstand()
        let port = try LoopbackPort.unused()
        let source = #"""
            {"name": "a", "url": "http://127.0.0.1:\#(port)/", "auth": {"user": "me", "password": "hunter22"},
             "cookies": {"s": "c00kie"}, "proxy": {"url": "http://127.0.0.1:\#(port)", "user": "u", "password": "pr0xy"}}
            """#
        let configuration = try configuration(stand, source, #""allowNetworks": ["127.0.0.1"],"#)
        try await stand.pass(configuration)
        let error = try #require(try stand.ledger().sources().first?.lastError)
        let shown = "\(error) \(configuration.sources)"
        for secret in ["hunter22", "c00kie", "pr0xy", "aHVudGVy"] { #expect(!shown.contains(secret), "\(shown)") }
    }
}
