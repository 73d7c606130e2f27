import Fetch
import TestSupport
import Testing

/// Cancellation, shutdown and turns.
@Suite struct LifecycleTests {
    @Test func cancellingTheTaskEndsTheTransfer() async throws {
        let fetcher = Fetcher.forTest(perHost: 1)
        let (arrived, arrival) = AsyncStream.makeStream(of: String.self)
        let server = try LoopbackServer { request, connection in
            arrival.yield(request.target)
            if request.target == "/hang" { return connection.waitForClientToLeave() }
            connection.respond(200, "well")
        }
        let hanging = Task { await fetcher.failure(Request(url: server.url("/hang"))) }
        _ = await arrived.first { $0 == "/hang" }
        // Waits for the only place, so it is cancelled before it ever runs.
        let waiting = Task { await fetcher.failure(Request(url: server.url("/waiting"))) }
        async let next = fetcher.send(Request(url: server.url("/next")))
        waiting.cancel()
        #expect(await waiting.value?.code == .cancelled)
        hanging.cancel()
        #expect(await hanging.value?.code == .cancelled)
        #expect(try await next.text == "well")
        #expect(!server.requests.contains { $0.target == "/waiting" })
    }

    @Test func aCancelledTaskSendsNothing() async throws {
        let fetcher = Fetcher.forTest()
        let server = try LoopbackServer { _, connection in connection.respond(200) }
        let url = server.url("/")
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return await fetcher.failure(Request(url: url))
        }
        task.cancel()
        #expect(await task.value?.code == .cancelled)
        #expect(server.requests.isEmpty)
    }

    @Test func shutdownEndsEverything() async throws {
        let fetcher = Fetcher.forTest(perHost: 2)
        let (arrived, arrival) = AsyncStream.makeStream(of: Void.self)
        let server = try LoopbackServer { _, connection in
            arrival.yield()
            connection.waitForClientToLeave()
        }
        let url = server.url("/")
        let tasks = (0..<10).map { _ in Task { await fetcher.failure(Request(url: url)) } }
        _ = await arrived.first { true }
        await fetcher.shutdown()
        for task in tasks { #expect(await task.value?.code == .cancelled) }
        #expect(await fetcher.failure(Request(url: url))?.code == .cancelled)
    }

    @Test func aFullHouseTakesTurns() async throws {
        let fetcher = Fetcher.forTest(perHost: 4, total: 2)
        let servers = try (0..<3).map { _ in try LoopbackServer { _, connection in connection.respond(200, "x") } }
        let total = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<90 {
                let url = servers[number % 3].url("/")
                group.addTask { try await fetcher.send(Request(url: url)).body.count }
            }
            return try await group.reduce(0, +)
        }
        #expect(total == 90)
        #expect(servers.allSatisfy { $0.requests.count == 30 })
    }

    @Test func aFetcherThatIsLetGoLeavesNothingOpen() async throws {
        let server = try LoopbackServer { request, connection in
            connection.respond(200, "x")
        }
        weak var gone: Fetcher?
        do {
            let fetcher = Fetcher.forTest()
            _ = try await fetcher.send(Request(url: server.url("/")))
            gone = fetcher
        }
        while gone != nil { await Task.yield() }
        #expect(server.requests.count == 1)
    }
}
