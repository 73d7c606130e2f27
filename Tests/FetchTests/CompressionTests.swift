import Fetch
import Glibc
import TestSupport
import Testing

/// Compressed bodies, made by the system's own tools.
@Suite struct CompressionTests {
    let fetcher = Fetcher.forTest()

    @Test(arguments: [("gzip", "gzip -c"), ("br", "brotli -c"), ("zstd", "zstd -qc")])
    func undoes(_ encoding: String, _ command: String) async throws {
        let text = String(repeating: "The ministers met in Geneva. ", count: 1000)
        let body = try compressed(command, Array(text.utf8))
        let server = try LoopbackServer { _, connection in
            connection.respond(200, headers: [("Content-Encoding", encoding)], body)
        }
        let response = try await fetcher.send(Request(url: server.url("/")))
        #expect(response.text == text)
        let accepted = server.requests.first?.header("Accept-Encoding") ?? ""
        #expect(accepted.contains(encoding))
    }

    @Test func stopsABombEarly() async throws {
        let once = try compressed("gzip -c", [UInt8](repeating: 0, count: 30_000_000))
        let twice = try compressed("gzip -c", once)
        let server = try LoopbackServer { request, connection in
            let isTwice = request.target == "/twice"
            let encoding = isTwice ? "gzip, gzip" : "gzip"
            connection.respond(200, headers: [("Content-Encoding", encoding)], isTwice ? twice : once)
        }
        for path in ["/once", "/twice"] {
            let failure = await fetcher.failure(Request(url: server.url(path)))
            #expect(failure?.code == .tooLarge, "\(path)")
        }
        let wide = Limits(bodyBytes: 30_000_000)
        let response = try await fetcher.send(Request(url: server.url("/once"), limits: wide))
        #expect(response.body.count == 30_000_000)
    }

    private func compressed(_ command: String, _ bytes: [UInt8]) throws -> [UInt8] {
        let folder = try TemporaryDirectory()
        try folder.write("plain", bytes)
        try #require(system("\(command) '\(folder.file("plain"))' > '\(folder.file("packed"))'") == 0)
        return try folder.read("packed")
    }
}
