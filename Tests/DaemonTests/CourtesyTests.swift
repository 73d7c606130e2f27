import Model
import Store
import TestSupport
import Testing

@testable import Daemon

/// robots.txt and moves, over real HTTP.
@Suite struct CourtesyTests {
    private static let list = #"{"name": "list", "url": "{url}/list.html", "kind": "listing"}"#

    private func publish(_ stand: Newsstand) throws {
        let links = [("open", 1), ("closed", 2)].map {
            #"<li><a href="/\#($0)/\#($1).html">The minister spoke about matter \#($1)</a></li>"#
        }
        try stand.nginx.write("list.html", "<html><body><ul>\(links.joined())</ul></body></html>")
        try stand.nginx.write("open/1.html", Newsstand.page("Matter 1", "Event-1 took place."))
        try stand.nginx.write("closed/2.html", Newsstand.page("Matter 2", "Event-2 took place."))
    }

    private func asked(_ stand: Newsstand, _ path: String) throws -> Int {
        try stand.nginx.requests().filter { $0.hasPrefix("GET \(path) ") }.count
    }

    @Test func robotsDecideWhichPagesAreFetched() async throws {
        let stand = try Newsstand()
        try publish(stand)
        try stand.nginx.write("robots.txt", "User-agent: *\nAllow: /\n\nUser-agent: tocsin\nDisallow: /closed/\n")
        try await stand.pass(stand.configuration(Self.list))
        #expect(try stand.logged() == ["Event-1"])
        #expect(try asked(stand, "/closed/2.html") == 0)
        #expect(try asked(stand, "/robots.txt") == 1, "once for all pages")
    }

    @Test func whatRobotsMayNotWatchIsAFailure() async throws {
        let stand = try Newsstand()
        try publish(stand)
        try stand.nginx.write("robots.txt", "User-agent: *\nDisallow: /list.html\n")
        let tally = try await stand.pass(stand.configuration(Self.list))
        #expect(tally.failed == 1)
        #expect(try stand.ledger().sources().first?.lastError?.code == "robots")
        #expect(try asked(stand, "/list.html") == 0)
    }

    @Test(arguments: [(404, 1), (403, 1), (500, 0), (503, 0)])
    func whatAnErrorInsteadOfRobotsMeans(_ status: Int, _ fetches: Int) async throws {
        let front = try Newsstand()
        try publish(front)
        let server = try LoopbackServer { request, connection in
            request.target == "/robots.txt" ? connection.respond(status) : connection.respond(200, "<p>page</p>")
        }
        _ = try await front.pass(
            front.configuration(#"{"name": "p", "url": "\#(server.url("/page"))", "kind": "page"}"#))
        #expect(server.requests.filter { $0.target == "/page" }.count == fetches)
    }

    @Test(
        arguments: [
            (RetryScope.url, "https://a.example.co.uk/x", nil), (.host, "https://a.example.co.uk/x", "a.example.co.uk"),
            (.host, "http://a.example:8080/", "a.example:8080"),
            (.domain, "https://a.example.co.uk/x", "example.co.uk"),
            (.domain, "http://10.0.0.1/", "10.0.0.1"), (.host, "not a url", nil),
        ] as [(RetryScope, String, String?)])
    func scopes(_ scope: RetryScope, _ url: String, _ key: String?) { #expect(scope.key(of: url) == key) }

    @Test func pausesEnd() {
        let pauses = Pauses(scope: .domain)
        let now = Timestamp(seconds: 1000)
        pauses.pause("https://a.example.com/1", seconds: 60, now: now)
        pauses.pause("https://a.example.com/1", seconds: 30, now: now)
        #expect(pauses.end(for: "https://b.example.com/2", now: now) == now.adding(seconds: 60))
        #expect(pauses.end(for: "https://b.example.org/2", now: now) == nil)
        #expect(pauses.end(for: "https://b.example.com/2", now: now.adding(seconds: 60)) == nil)
    }
}
