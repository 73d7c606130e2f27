import Fetch
import Glibc
import TestSupport
import Testing

/// Proxies, addresses of one kind, Unix sockets, certificates of our own: each against a real server.
@Suite struct WayTests {
    private let fetcher = Fetcher.forTest()

    @Test func anHTTPProxyIsAskedForTheWholeAddress() async throws {
        let proxy = try LoopbackServer { request, connection in
            connection.respond(200, "by proxy \(request.target) \(request.header("proxy-authorization") ?? "")")
        }
        let way = Way(proxy: Way.Proxy(url: "http://127.0.0.1:\(proxy.port)", user: "me", password: "p@ss"))
        let response = try await fetcher.send(Request(url: "http://news.example/feed", way: way))
        #expect(response.text == "by proxy http://news.example/feed Basic bWU6cEBzcw==")
        #expect(response.url == "http://news.example/feed")
        // Without a proxy the same address is not asked through it.
        #expect(await fetcher.failure(Request(url: "http://news.invalid/feed"))?.code == .dns)
        #expect(proxy.requests.count == 1)
    }

    @Test func aSOCKSProxyLooksTheNameUpItself() async throws {
        let nginx = try Nginx(files: ["feed": Array("<rss/>".utf8)])
        let port = try LoopbackPort.unused()
        let folder = try TemporaryDirectory()
        let socks = try ChildProcess(
            ["microsocks", "-i", "127.0.0.1", "-p", "\(port)"], outputFile: folder.file("socks.log"))
        for _ in 0..<500 where !LoopbackPort.accepts(port) { sleepBriefly() }
        let way = Way(proxy: Way.Proxy(url: "socks5h://127.0.0.1:\(port)"))
        let url = "http://localhost:\(nginx.port)/feed"
        #expect(try await fetcher.send(Request(url: url, way: way)).text == "<rss/>")
        socks.stop()
        let failure = await Fetcher.forTest().failure(Request(url: url, way: way))
        #expect(failure?.code == .connect, "never around a proxy that is down: \(failure?.detail ?? "answered")")
    }

    @Test func oneFamilyOfAddresses() async throws {
        let nginx = try Nginx(files: ["feed": Array("<rss/>".utf8)])
        let url = "http://localhost:\(nginx.port)/feed"
        #expect(try await fetcher.send(Request(url: url, way: Way(family: .ipv4))).text == "<rss/>")
        let failure = await fetcher.failure(Request(url: url, way: Way(family: .ipv6)))
        #expect(failure?.code == .connect || failure?.code == .dns, "nginx listens on IPv4 only")
    }

    /// Also with the strictest guard: the operator named the socket. A redirect elsewhere does not go through it.
    @Test func aUnixSocketStandsForItsOrigin() async throws {
        let nginx = try Nginx(
            files: ["feed": Array("<rss/>".utf8)],
            server: """
                listen unix:{folder}/sock; location /away { return 302 http://elsewhere.invalid/; }
                location /host { return 200 $host; }
                """)
        let strict = Fetcher.forTest(addresses: .publicOnly)
        let origin = OriginOptions(socket: nginx.folder.file("sock"))
        #expect(try await strict.send(Request(url: "http://feeds.internal/feed", origin: origin)).text == "<rss/>")
        #expect(
            try await strict.send(Request(url: "http://feeds.internal/host", origin: origin)).text == "feeds.internal")
        let away = await strict.failure(Request(url: "http://feeds.internal/away", origin: origin))
        #expect(away?.code == .dns)
        let none = OriginOptions(socket: nginx.folder.file("none"))
        #expect(await strict.failure(Request(url: "http://feeds.internal/feed", origin: none))?.code == .connect)
    }

    /// Makes a self-signed pair in a folder.
    private func pair(_ folder: TemporaryDirectory, _ name: String, more: String = "-nodes") throws {
        let key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 \(more) -keyout '\(folder.file("\(name).key"))'"
        let subject = "-subj /CN=localhost -addext subjectAltName=DNS:localhost"
        try #require(
            system("openssl req -x509 -days 1 \(key) \(subject) -out '\(folder.file("\(name).pem"))' 2>/dev/null") == 0)
    }

    @Test func aCertificateIsShownToItsOriginOnly() async throws {
        let folder = try TemporaryDirectory()
        try pair(folder, "server")
        try pair(folder, "client", more: "-passout pass:word")
        let lines = """
            ssl_certificate \(folder.file("server.pem")); ssl_certificate_key \(folder.file("server.key"));
            ssl_verify_client optional_no_ca; ssl_client_certificate \(folder.file("client.pem"));
            location /who { return 200 "$ssl_client_verify $ssl_client_s_dn"; }
            """
        let other = try Nginx(server: lines, listen: "ssl")
        let nginx = try Nginx(
            server: lines + "location /away { return 302 https://localhost:\(other.port)/who; }", listen: "ssl")
        let own = Fetcher.forTest(authorities: folder.file("server.pem"))
        let origin = OriginOptions(
            certificate: OriginOptions.ClientCertificate(
                file: folder.file("client.pem"), key: folder.file("client.key"), password: "word"))
        let root = "https://localhost:\(nginx.port)"
        #expect(try await own.send(Request(url: "\(root)/who", origin: origin)).text == "SUCCESS CN=localhost")
        #expect(try await own.send(Request(url: "\(root)/who")).text == "NONE ", "not on the kept connection either")
        #expect(try await own.send(Request(url: "\(root)/away", origin: origin)).text == "NONE ")
        var wrong = origin
        wrong.certificate?.password = "guess"
        // Of a fetcher that has no connection open by the right one.
        let fresh = Fetcher.forTest(authorities: folder.file("server.pem"))
        #expect(await fresh.failure(Request(url: "\(root)/who", origin: wrong))?.code == .tls)
    }

    @Test func authoritiesOfOneOrigin() async throws {
        let folder = try TemporaryDirectory()
        try pair(folder, "server")
        let lines =
            "ssl_certificate \(folder.file("server.pem")); ssl_certificate_key \(folder.file("server.key")); location /in { return 200 in; }"
        let other = try Nginx(server: lines, listen: "ssl")
        let nginx = try Nginx(
            server: lines + "location /away { return 302 https://localhost:\(other.port)/in; }", listen: "ssl")
        let root = "https://localhost:\(nginx.port)"
        let origin = OriginOptions(authoritiesFile: folder.file("server.pem"))
        #expect(try await fetcher.send(Request(url: "\(root)/in", origin: origin)).text == "in")
        #expect(await fetcher.failure(Request(url: "\(root)/in"))?.code == .tls)
        #expect(await fetcher.failure(Request(url: "\(root)/away", origin: origin))?.code == .tls)
    }
}
