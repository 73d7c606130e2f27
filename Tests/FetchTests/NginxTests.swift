import Fetch
import Glibc
import TestSupport
import Testing

/// Against a real nginx, as most of the world's feeds are served.
@Suite struct NginxTests {
    let fetcher = Fetcher.forTest()

    @Test func answersWithBodyAndFields() async throws {
        let nginx = try Nginx(files: ["feed.xml": Array("<rss/>".utf8)])
        let response = try await fetcher.send(Request(url: nginx.url("/feed.xml")))
        #expect(response.status == 200)
        #expect(response.text == "<rss/>")
        #expect(response.url == nginx.url("/feed.xml"))
        #expect(response.contentType == "application/rss+xml")
        #expect(response.header("CONTENT-LENGTH") == "6")
        #expect(response.header("X-None") == nil)
        #expect(response.redirects.isEmpty)
        #expect(response.validators?.etag?.hasPrefix("\"") == true)
        #expect(response.validators?.lastModified?.hasSuffix(" GMT") == true)
    }

    @Test func repeatsValidatorsAndHears304() async throws {
        let nginx = try Nginx(files: ["feed.xml": Array("<rss/>".utf8)])
        let first = try await fetcher.send(Request(url: nginx.url("/feed.xml")))
        let validators = try #require(first.validators)
        let second = try await fetcher.send(Request(url: nginx.url("/feed.xml"), validators: validators))
        #expect(second.status == 304)
        #expect(second.isNotModified)
        #expect(second.body.isEmpty)
        #expect(second.validators == validators)

        try nginx.write("feed.xml", "<rss>new</rss>")
        let third = try await fetcher.send(Request(url: nginx.url("/feed.xml"), validators: validators))
        #expect(third.status == 200)
        #expect(third.text == "<rss>new</rss>")
        #expect(third.validators != validators)
    }

    @Test func a404IsAnAnswer() async throws {
        let nginx = try Nginx()
        let response = try await fetcher.send(Request(url: nginx.url("/none")))
        #expect(response.status == 404)
        #expect(response.text.contains("404"))
    }

    @Test func undoesGzip() async throws {
        let text = String(repeating: "The ministers met in Geneva. ", count: 1000)
        let nginx = try Nginx(
            files: ["page.html": Array(text.utf8)], server: "gzip on; gzip_min_length 1; gzip_http_version 1.0;")
        let response = try await fetcher.send(Request(url: nginx.url("/page.html")))
        #expect(response.header("Content-Encoding") == "gzip")
        #expect(response.text == text)
    }

    @Test func followsAChainOfRedirects() async throws {
        let nginx = try Nginx(
            files: ["end": Array("end".utf8)],
            server: "location /a { return 301 /b; } location /b { return 302 $scheme://$http_host/c?x=1; } "
                + "location /c { return 307 end; }")
        let response = try await fetcher.send(Request(url: nginx.url("/a")))
        #expect(response.text == "end")
        #expect(response.url == nginx.url("/end"))
        #expect(
            response.redirects == [
                Redirect(status: 301, url: nginx.url("/b")), Redirect(status: 302, url: nginx.url("/c?x=1")),
                Redirect(status: 307, url: nginx.url("/end")),
            ])
    }

    @Test func givesUpOnALoop() async throws {
        let nginx = try Nginx(server: "location / { return 302 /again; }")
        let failure = await fetcher.failure(Request(url: nginx.url("/")))
        #expect(failure?.code == .tooManyRedirects)
        #expect(try nginx.requests().count == 6)
    }

    @Test func refusesRedirectsToOtherSchemes() async throws {
        let nginx = try Nginx(
            server: "location /file { return 301 file:///etc/passwd; } location /ftp { return 301 ftp://127.0.0.1/; }")
        for path in ["/file", "/ftp"] {
            let failure = await fetcher.failure(Request(url: nginx.url(path)))
            #expect(failure?.code == .badURL, "\(path)")
            #expect(failure?.subject == nginx.url(path))
        }
    }

    @Test func fiveHundredAtOnceOverFewConnections() async throws {
        var files: [String: [UInt8]] = [:]
        for number in 0..<500 { files["\(number)"] = Array("page \(number)".utf8) }
        let nginx = try Nginx(files: files, server: "location = /open { stub_status; }")
        let bodies = try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for number in 0..<500 {
                group.addTask { (number, try await fetcher.send(Request(url: nginx.url("/\(number)"))).text) }
            }
            return try await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
        }
        #expect(bodies.count == 500)
        #expect(bodies.allSatisfy { $0.value == "page \($0.key)" })

        // "accepts handled requests" are three numbers on the third line of nginx's own count; the port test was one.
        let status = try await fetcher.send(Request(url: nginx.url("/open"))).text.split(separator: "\n")
        let accepted = try #require(Int(status[2].split(separator: " ")[0]))
        #expect(accepted <= 8, "connections: \(accepted)")
    }
}
