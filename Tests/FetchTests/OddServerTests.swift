import Fetch
import Synchronization
import TestSupport
import Testing

/// Against servers that do what none should, and all sometimes do.
@Suite struct OddServerTests {
    let fetcher = Fetcher.forTest()

    @Test func replaysValidatorsByteForByte() async throws {
        let etag = "W/\"a b\u{A0}\u{FF};,é\""
        let date = "Tue, 31 Febtember 2022 25:00:00 CET"
        let server = try LoopbackServer { _, connection in
            var head = Array("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nLast-Modified:  \(date) \r\nETag: ".utf8)
            head += etag.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
            connection.write(head + Array("\r\n\r\n".utf8))
        }
        let first = try await fetcher.send(Request(url: server.url("/")))
        #expect(first.validators == Validators(etag: etag, lastModified: date))
        _ = try await fetcher.send(Request(url: server.url("/"), validators: first.validators))
        #expect(server.requests[0].header("If-None-Match") == nil)
        #expect(server.requests[0].header("If-Modified-Since") == nil)
        #expect(server.requests[1].header("If-None-Match") == etag)
        #expect(server.requests[1].header("If-Modified-Since") == date)
    }

    @Test func takesNewValidatorsFromA304AndKeepsTheOthers() async throws {
        let server = try LoopbackServer { _, connection in connection.respond(304, headers: [("ETag", "\"2\"")]) }
        let old = Validators(etag: "\"1\"", lastModified: "yesterday")
        let response = try await fetcher.send(Request(url: server.url("/"), validators: old))
        #expect(response.validators == Validators(etag: "\"2\"", lastModified: "yesterday"))
    }

    @Test func stopsAtTheLimitWhileTheBodyStreams() async throws {
        let written = Mutex(0)
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\n\r\n")
            let chunk = [UInt8](repeating: 120, count: 100_000)
            while connection.write(chunk) { written.withLock { $0 += chunk.count } }
        }
        let failure = await fetcher.failure(Request(url: server.url("/")))
        #expect(failure?.code == .tooLarge)
        #expect(written.withLock { $0 } < 40_000_000, "10 MB and what the kernel holds")

        let small = await fetcher.failure(Request(url: server.url("/"), limits: Limits(bodyBytes: 1000)))
        #expect(small?.code == .tooLarge)
    }

    @Test func aBodyOfExactlyTheLimitIsFine() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
        }
        let limits = Limits(bodyBytes: 5)
        #expect(try await fetcher.send(Request(url: server.url("/"), limits: limits)).text == "abcde")
        let failure = await fetcher.failure(Request(url: server.url("/"), limits: Limits(bodyBytes: 4)))
        #expect(failure?.code == .tooLarge)
    }

    @Test func anAnnouncedLengthBeyondTheLimitIsNotDownloaded() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n")
            connection.waitForClientToLeave()
        }
        #expect(await fetcher.failure(Request(url: server.url("/")))?.code == .tooLarge)
    }

    @Test func endlessHeadersEnd() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\n")
            let line = "X-Filler: \(String(repeating: "x", count: 1000))\r\n"
            while connection.write(line) {}
        }
        #expect(await fetcher.failure(Request(url: server.url("/")))?.code == .tooLarge)
    }

    @Test(arguments: ["before headers", "in the body"])
    func aHangingServerTimesOutAndDelaysNobody(_ place: String) async throws {
        let server = try LoopbackServer { request, connection in
            guard request.target == "/hang" else { return connection.respond(200, "well") }
            if place == "in the body" { connection.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc") }
            connection.waitForClientToLeave()
        }
        async let hanging = fetcher.failure(Request(url: server.url("/hang"), limits: Limits(totalSeconds: 0.5)))
        for _ in 0..<20 { #expect(try await fetcher.send(Request(url: server.url("/"))).text == "well") }
        #expect(await hanging?.code == .timeout)
    }

    @Test func waitingForAPlaceDoesNotUseUpTheTime() async throws {
        let fetcher = Fetcher.forTest(perHost: 1)
        let server = try LoopbackServer { request, connection in
            if request.target == "/hang" { return connection.waitForClientToLeave() }
            connection.respond(200, "well")
        }
        let limits = Limits(totalSeconds: 0.5)
        async let first = fetcher.failure(Request(url: server.url("/hang"), limits: limits))
        async let second = fetcher.failure(Request(url: server.url("/hang"), limits: limits))
        async let third = fetcher.failure(Request(url: server.url("/"), limits: limits))
        let failures = await [first, second, third].map { $0?.code }
        #expect(failures == [.timeout, .timeout, nil])
    }

    @Test func aTricklingServerTimesOut() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\n\r\n")
            while connection.write("x") { sleepBriefly() }
        }
        let limits = Limits(lowSpeedBytesPerSecond: 1_000_000, lowSpeedSeconds: 1)
        let failure = await fetcher.failure(Request(url: server.url("/"), limits: limits))
        #expect(failure?.code == .timeout)
    }

    @Test func aSlowServerIsWaitedFor() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n")
            for _ in 0..<40 {
                sleepBriefly()
                connection.write("x")
            }
        }
        let response = try await fetcher.send(Request(url: server.url("/")))
        #expect(response.text == String(repeating: "x", count: 40))
    }

    @Test func aServerWithoutKeepAlive() async throws {
        let server = try LoopbackServer { _, connection in
            connection.respond(200, headers: [("Connection", "close")], "once")
            connection.close()
        }
        try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<200 { group.addTask { try await fetcher.send(Request(url: server.url("/"))).text } }
            for try await text in group { #expect(text == "once") }
        }
        #expect(server.connectionCount == 200)
    }

    @Test func aKeptAliveConnectionThatTheServerDroppedIsReplaced() async throws {
        let server = try LoopbackServer { _, connection in
            connection.respond(200, "then gone")
            connection.close()
        }
        for _ in 0..<20 { #expect(try await fetcher.send(Request(url: server.url("/"))).status == 200) }
    }

    @Test func aRefusedPort() async throws {
        let port = try LoopbackPort.unused()
        for _ in 0..<20 {
            let failure = await fetcher.failure(Request(url: "http://127.0.0.1:\(port)/"))
            #expect(failure?.code == .connect)
        }
    }

    /// The resolver's socket pair opens and closes behind our back once for each new name.
    @Test func uncachedNames() async throws {
        let server = try LoopbackServer { _, connection in connection.respond(200, "named") }
        for _ in 0..<20 {
            let fetcher = Fetcher.forTest()
            let response = try await fetcher.send(Request(url: "http://localhost:\(server.port)/"))
            #expect(response.text == "named")
        }
        let failure = await fetcher.failure(Request(url: "http://no-such-host.invalid/"))
        #expect(failure?.code == .dns)
    }

    @Test(arguments: [
        ("reset in the body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", FetchError.Code.interrupted),
        ("nothing at all", "", .interrupted),
        ("short chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", .interrupted),
        ("no chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", .interrupted),
        ("not HTTP", "220 smtp.example ESMTP\r\n", .protocolError),
        ("not gzip", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nplain text", .encoding),
        ("unknown encoding", "HTTP/1.1 200 OK\r\nContent-Encoding: sdch\r\n\r\nplain text", .encoding),
    ])
    func aBrokenAnswer(_ name: String, _ answer: String, _ code: FetchError.Code) async throws {
        let server = try LoopbackServer { _, connection in
            connection.write(answer)
            connection.close()
        }
        let failure = await fetcher.failure(Request(url: server.url("/")))
        #expect(failure?.code == code, "\(name): \(failure?.detail ?? "answered")")
    }

    @Test func readsFieldsThatAreNotASCII() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write(Array("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-A: é\r\nX-B: ".utf8) + [0xE9])
            connection.write("\r\nX-C: one\r\n  two\r\nX-D:\r\n\r\n")
        }
        let response = try await fetcher.send(Request(url: server.url("/")))
        #expect(response.header("x-a") == "é")
        #expect(response.header("x-b") == "é")
        #expect(response.header("x-c") == "one two")
        #expect(response.header("x-d") == "")
    }
}
