import Fetch
import TestSupport
import Testing

/// An exception of the guard opens what it names to whom it was granted, and to nobody else.
@Suite struct ReachTests {
    private let fetcher = Fetcher.forTest(addresses: .publicOnly)
    private let loopback = AddressGuard(allowing: [AddressGuard.Exception("127.0.0.0/8")].compactMap(\.self))

    /// libcurl keeps connections open for whoever comes next; the next may not be allowed there.
    @Test func aKeptConnectionIsNoBackDoor() async throws {
        let nginx = try Nginx(files: ["feed": Array("<rss/>".utf8)])
        let url = nginx.url("/feed")
        let allowed = Reach(own: loopback, elsewhere: .publicOnly)
        #expect(try await fetcher.send(Request(url: url, reach: allowed)).text == "<rss/>")
        let stranger = await fetcher.failure(Request(url: url))
        #expect(stranger?.code == .forbiddenAddress, "\(stranger?.detail ?? "answered")")
        #expect(stranger?.detail.contains("loopback") == true)
        #expect(try nginx.requests().count == 1)
        #expect(try await fetcher.send(Request(url: url, reach: allowed)).text == "<rss/>", "the first still may")
    }

    /// The port test of `Nginx` counts as a connection, so it is the requests that are counted.
    @Test func aRedirectToAnotherHostIsElsewhere() async throws {
        let inside = try Nginx(files: ["secret": Array("secret".utf8)])
        let nginx = try Nginx(
            files: ["end": Array("end".utf8)],
            server: """
                location /out { return 302 http://127.0.0.2:\(inside.port)/secret; }
                location /name { return 302 http://localhost:\(inside.port)/secret; }
                location /on { return 302 /end; }
                """)
        let reach = Reach(own: loopback, elsewhere: .publicOnly)
        for path in ["/out", "/name"] {
            let failure = await fetcher.failure(Request(url: nginx.url(path), reach: reach))
            #expect(failure?.code == .forbiddenAddress, "\(path)")
        }
        #expect(try await fetcher.send(Request(url: nginx.url("/on"), reach: reach)).text == "end")
        #expect(try inside.requests().isEmpty)
        let open = Reach(own: loopback, elsewhere: loopback)
        #expect(try await fetcher.send(Request(url: nginx.url("/name"), reach: open)).text == "secret")
    }

    /// A proxy connects where we cannot see; what is plainly inside it is not asked for.
    @Test(arguments: [
        "http://127.0.0.1/", "http://2130706433/", "http://[::1]/", "http://localhost/", "http://a.localhost/",
    ])
    func aProxyIsNotAskedForWhatIsInside(_ url: String) async throws {
        let proxy = try LoopbackServer { _, connection in connection.respond(200, "inside") }
        let way = Way(proxy: Way.Proxy(url: "http://127.0.0.1:\(proxy.port)"))
        let failure = await fetcher.failure(Request(url: url, way: way))
        #expect(failure?.code == .forbiddenAddress, "\(failure?.detail ?? "answered")")
        #expect(proxy.requests.isEmpty)
    }
}
