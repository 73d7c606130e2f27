import Fetch
import TestSupport
import Testing

/// What goes out: methods, fields, bodies, URLs, credentials.
@Suite struct RequestTests {
    let fetcher = Fetcher.forTest()

    @Test func postsABodyWithFields() async throws {
        let server = try LoopbackServer { _, connection in connection.respond(202, "taken") }
        let body = Array("{\"a\":\"é\0\"}".utf8)
        let headers = [
            Header(name: "Content-Type", value: "application/json"), Header(name: "webhook-id", value: "msg_1"),
            Header(name: "X-Empty", value: ""),
        ]
        let response = try await fetcher.send(
            Request(url: server.url("/hook?a=b"), method: .post, headers: headers, body: body))
        #expect(response.status == 202)
        #expect(response.text == "taken")
        let request = try #require(server.requests.first)
        #expect(request.method == "POST")
        #expect(request.target == "/hook?a=b")
        #expect(request.body == body)
        #expect(request.header("content-type") == "application/json")
        #expect(request.header("webhook-id") == "msg_1")
        #expect(request.header("x-empty") == "")
        #expect(request.header("expect") == nil)
        #expect(request.header("user-agent") == "tocsin-test/1 (+https://tocsin.example/contact)")
    }

    @Test func postsNothing() async throws {
        let server = try LoopbackServer { _, connection in connection.respond(204) }
        #expect(try await fetcher.send(Request(url: server.url("/"), method: .post)).status == 204)
        #expect(server.requests.first?.header("content-length") == "0")
        #expect(server.requests.first?.header("content-type") == nil)
    }

    @Test func postsTwoMegabytes() async throws {
        let server = try LoopbackServer { _, connection in connection.respond(200) }
        let body = (0..<2_000_000).map { UInt8(truncatingIfNeeded: $0) }
        _ = try await fetcher.send(Request(url: server.url("/"), method: .post, body: body))
        #expect(server.requests.first?.body == body)
    }

    @Test(arguments: [301, 302, 303, 307, 308])
    func aRedirectedPostIsReturned(_ status: Int) async throws {
        let server = try LoopbackServer { _, connection in
            connection.respond(status, headers: [("Location", "/elsewhere")], "moved")
        }
        let response = try await fetcher.send(Request(url: server.url("/"), method: .post, body: [1]))
        #expect(response.status == status)
        #expect(response.text == "moved")
        #expect(response.redirects.isEmpty)
        #expect(server.requests.count == 1)
    }

    @Test func withoutLeaveToFollowARedirectIsReturned() async throws {
        let server = try LoopbackServer { _, connection in connection.respond(302, headers: [("Location", "/")]) }
        let response = try await fetcher.send(Request(url: server.url("/"), limits: Limits(redirects: 0)))
        #expect(response.status == 302)
    }

    @Test func aRedirectsOwnBodyIsOfNoUse() async throws {
        let server = try LoopbackServer { request, connection in
            if request.target == "/end" { return connection.respond(200, "end") }
            connection.write("HTTP/1.1 302 Found\r\nLocation: /end\r\n\r\n")
            let chunk = [UInt8](repeating: 120, count: 100_000)
            while connection.write(chunk) {}
        }
        let response = try await fetcher.send(Request(url: server.url("/"), limits: Limits(bodyBytes: 10)))
        #expect(response.text == "end")
    }

    @Test func cookiesLiveForOneRequest() async throws {
        let server = try LoopbackServer { request, connection in
            if request.header("cookie") == "seen=1" { return connection.respond(200, "in") }
            connection.respond(302, headers: [("Location", request.target), ("Set-Cookie", "seen=1")])
        }
        #expect(try await fetcher.send(Request(url: server.url("/gate"))).text == "in")
        #expect(try await fetcher.send(Request(url: server.url("/gate"))).redirects.count == 1)
    }

    @Test func credentialsStayWithTheirOrigin() async throws {
        let other = try LoopbackServer { _, connection in connection.respond(200) }
        let address = other.url("/")
        let server = try LoopbackServer { request, connection in
            connection.respond(302, headers: [("Location", request.target == "/a" ? "/b" : address)])
        }
        let headers = [
            Header(name: "X-Api-Key", value: "secret"), Header(name: "Cookie", value: "session=1"),
            Header(name: "Accept-Language", value: "en"),
        ]
        let url = "http://user:p%40ss@127.0.0.1:\(server.port)/a"
        let response = try await fetcher.send(Request(url: url, headers: headers))
        for request in server.requests {
            #expect(request.header("authorization") == "Basic dXNlcjpwQHNz", "\(request.target)")
            #expect(request.header("x-api-key") == "secret")
        }
        #expect(server.requests.count == 2)
        let last = try #require(other.requests.first)
        #expect(last.header("authorization") == nil)
        #expect(last.header("x-api-key") == nil)
        #expect(last.header("cookie") == nil)
        #expect(last.header("accept-language") == "en")
        #expect(response.redirects.map(\.url) == [server.url("/b"), address])
    }

    @Test func secretsInURLsStayOutOfErrors() async throws {
        let port = try LoopbackPort.unused()
        for url in ["http://me:secret@127.0.0.1:\(port)/", "ftp://me:secret@127.0.0.1/", "http://me:secret@[/"] {
            let failure = await fetcher.failure(Request(url: url))
            #expect(failure != nil && !"\(failure.map(String.init(describing:)) ?? "")".contains("secret"), "\(url)")
        }
    }

    @Test(arguments: [
        "", "example.com/feed", "/feed", "file:///etc/passwd", "http://", "http://a b/", "gopher://x/",
        "http://x:99999/",
    ])
    func notAURL(_ url: String) async {
        #expect(await fetcher.failure(Request(url: url))?.code == .badURL)
    }

    @Test func encodesWhatURLsMayNotHold() async throws {
        let server = try LoopbackServer { _, connection in connection.respond(200) }
        let response = try await fetcher.send(Request(url: server.url("/a b/é?q=ü x#part")))
        #expect(server.requests.first?.target == "/a%20b/%c3%a9?q=%c3%bc+x")
        #expect(response.url.hasPrefix(server.url("/a%20b/%c3%a9?q=%c3%bc+x")))
    }

    @Test(arguments: [("X-A", "1\r\nX-B: 2"), ("", "1"), ("X A", "1"), ("X:", "1"), ("X", "a\0b")])
    func refusesFieldsThatBreakTheRequest(_ name: String, _ value: String) async throws {
        let server = try LoopbackServer { _, connection in connection.respond(200) }
        let headers = [Header(name: name, value: value)]
        let failure = await fetcher.failure(Request(url: server.url("/"), headers: headers))
        #expect(failure?.code == .badRequest)
        #expect(server.requests.isEmpty)
    }

    @Test func noAddressIsAskedTwiceAboutAndNoneGetsAround() async throws {
        let server = try LoopbackServer { _, connection in connection.respond(200, "inside") }
        let open = try LoopbackServer { request, connection in
            let target = request.target.dropFirst()
            connection.respond(302, headers: [("Location", "http://\(target):\(server.port)/")])
        }
        // Only the one that redirects is allowed, by name.
        let guarded = Fetcher.forTest(addresses: AddressGuard(allowing: [.host("front.localhost")]))
        let front = "http://front.localhost:\(open.port)"
        for spelling in ["127.0.0.1", "2130706433", "0x7f.0.0.1", "127.1", "[::ffff:127.0.0.1]", "[::1]", "localhost"] {
            let failure = await guarded.failure(Request(url: "\(front)/\(spelling)"))
            #expect(failure?.code == .forbiddenAddress, "\(spelling): \(failure?.detail ?? "answered")")
        }
        #expect(server.requests.isEmpty)
    }
}
