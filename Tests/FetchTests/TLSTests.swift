import Fetch
import Glibc
import TestSupport
import Testing

/// Over TLS, with certificates made for the test.
@Suite struct TLSTests {
    /// A server for `localhost` whose certificate nobody but the test trusts.
    struct Secured {
        let folder: TemporaryDirectory
        let nginx: Nginx
        var authorities: String { folder.file("cert.pem") }

        init(host: String = "localhost") throws {
            folder = try TemporaryDirectory()
            let key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout '\(folder.file("key.pem"))'"
            let subject = "-subj /CN=\(host) -addext subjectAltName=DNS:\(host)"
            let command = "openssl req -x509 -days 1 \(key) \(subject) -out '\(folder.file("cert.pem"))' 2>/dev/null"
            try #require(system(command) == 0)
            nginx = try Nginx(
                files: ["feed": Array("<rss/>".utf8)],
                server: """
                    ssl_certificate \(folder.file("cert.pem"));
                    ssl_certificate_key \(folder.file("key.pem"));
                    location /protocol { return 200 $server_protocol; }
                    location /connection { return 200 $connection; }
                    """, listen: "ssl http2")
        }

        func url(_ path: String) -> String { "https://localhost:\(nginx.port)\(path)" }
    }

    @Test func speaksHTTP2AndSharesOneConnection() async throws {
        let server = try Secured()
        let fetcher = Fetcher.forTest(authorities: server.authorities)
        let feed = try await fetcher.send(Request(url: server.url("/feed")))
        #expect(feed.text == "<rss/>")
        let again = try await fetcher.send(Request(url: server.url("/feed"), validators: feed.validators))
        #expect(again.isNotModified)
        #expect(try await fetcher.send(Request(url: server.url("/protocol"))).text == "HTTP/2.0")

        let url = server.url("/connection")
        let connections = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<50 { group.addTask { try await fetcher.send(Request(url: url)).text } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(connections.count == 1)
    }

    @Test func refusesCertificatesItCannotTrust() async throws {
        let server = try Secured()
        let strangers = await Fetcher.forTest().failure(Request(url: server.url("/feed")))
        #expect(strangers?.code == .tls)

        let misnamed = try Secured(host: "elsewhere.example")
        let fetcher = Fetcher.forTest(authorities: misnamed.authorities)
        #expect(await fetcher.failure(Request(url: misnamed.url("/feed")))?.code == .tls)
    }

    @Test func plainServersDoNotSpeakTLS() async throws {
        let server = try LoopbackServer { _, connection in connection.respond(200) }
        let fetcher = Fetcher.forTest()
        let limits = Limits(totalSeconds: 5, connectSeconds: 0.5)
        let silent = await fetcher.failure(Request(url: "https://localhost:\(server.port)/", limits: limits))
        #expect(silent?.code == .timeout, "the server waits for the end of a request that never comes")
    }
    /// A source's own exception: its origin only, never one that it redirects to.
    @Test func anExceptionHoldsForOneOriginOnly() async throws {
        let server = try Secured()
        let other = try Secured()
        let redirecting = try LoopbackServer { _, connection in
            connection.respond(302, headers: [("Location", other.url("/feed"))])
        }
        let fetcher = Fetcher.forTest()
        #expect(
            try await fetcher.send(Request(url: server.url("/feed"), origin: OriginOptions(verifiesTLS: false))).text
                == "<rss/>")
        #expect(await fetcher.failure(Request(url: server.url("/feed")))?.code == .tls)
        let led = Request(url: redirecting.url("/"), origin: OriginOptions(verifiesTLS: false))
        #expect(await fetcher.failure(led)?.code == .tls)
    }
    /// By a certificate that is otherwise trusted: only its time is over.
    @Test func anExpiredCertificate() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(
            "ca.cnf",
            """
            [ca]
            default_ca=d
            [d]
            dir=.
            database=index
            serial=serial
            new_certs_dir=.
            default_md=sha256
            policy=p
            x509_extensions=e
            [p]
            commonName=supplied
            [e]
            subjectAltName=DNS:localhost
            """)
        try folder.write("index", "")
        try folder.write("serial", "01")
        let key =
            "openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -subj /CN=localhost"
        let sign = "openssl ca -batch -config ca.cnf -selfsign -keyfile key.pem -in request -notext -out cert.pem"
        let dates = "-startdate 20200101000000Z -enddate 20200102000000Z"
        try #require(system("cd '\(folder.file(""))' && { \(key) -out request && \(sign) \(dates); } 2>/dev/null") == 0)
        let nginx = try Nginx(
            server: "ssl_certificate \(folder.file("cert.pem")); ssl_certificate_key \(folder.file("key.pem"));",
            listen: "ssl")
        let fetcher = Fetcher.forTest(authorities: folder.file("cert.pem"))
        let failure = await fetcher.failure(Request(url: "https://localhost:\(nginx.port)/"))
        #expect(failure?.code == .tls)
        #expect(failure?.detail.contains("expired") == true, "\(failure?.detail ?? "answered")")
    }
}
