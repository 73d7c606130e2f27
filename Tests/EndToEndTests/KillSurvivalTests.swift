import Glibc
import Synchronization
import TestSupport
import Testing

/// The whole of Tocsin, killed again and again while it works: nothing is lost, no line is repeated.
@Suite struct KillSurvivalTests {
    private static let kills = 24
    /// A third of them on a listing, of which a first fetch reads twenty links: no more, or on a slow machine, where the first
    /// fetch comes late, the rest would be taken for what stood there before.
    private static let dispatches = 60

    @Test func everyAlertOnceThroughKills() async throws {
        var random = SeededGenerator(seed: 20_250_109)
        let moods = Moods()
        let street = try NewsStreet(choose: { moods.answer($0) })
        let all = Dispatch.all(Self.dispatches)
        let expected = try await street.expected(all)
        // How many of them the detector knows is other suites' affair; here enough must be at stake.
        try #require(expected.count >= 40)
        var waiting = all[...]
        var (inHand, untold) = (0, 0)
        for round in 0..<Self.kills {
            try publish(2, of: &waiting, street)
            let before = try Progress(street: street)
            let daemon = try street.start()
            // Something new while it works.
            if round % 2 == 0 { try publish(1, of: &waiting, street) }
            try await Moment.allCases[round % 3].come(before, street, daemon, &random)
            daemon.signal(SIGKILL)
            #expect(try await daemon.end(within: 30) == .killed(signal: SIGKILL))
            let left = try street.leftovers()
            inHand += left.sources ? 1 : 0
            untold += left.alerts ? 1 : 0
        }
        try publish(waiting.count, of: &waiting, street)
        try await finish(street)
        let requests = street.receiver.requests.count
        print("\(Self.kills) kills survived, \(inHand) of them with sources in hand, \(untold) with alerts untold")
        try await report(street, expected)

        // Once more, for two whole rounds of unchanged sources.
        let logs = try ["alerts.log", "alerts.jsonl"].map(street.text)
        let seen = try street.nginx.requests().count
        let daemon = try street.start()
        try await street.until("two more rounds") { try street.nginx.requests().count >= seen + 6 }
        try await end(daemon)
        #expect(try ["alerts.log", "alerts.jsonl"].map(street.text) == logs)
        #expect(street.receiver.requests.count == requests)
    }

    private func publish(_ count: Int, of waiting: inout ArraySlice<Dispatch>, _ street: NewsStreet) throws {
        try street.publish(Array(waiting.prefix(count)))
        waiting = waiting.dropFirst(count)
    }

    private func finish(_ street: NewsStreet) async throws {
        let daemon = try street.start()
        try await street.settle(articles: Self.dispatches)
        try await end(daemon)
    }

    private func end(_ daemon: RunningProgram) async throws {
        daemon.signal(SIGTERM)
        #expect(try await daemon.end(within: 5) == .exited(0))
    }

    private func report(_ street: NewsStreet, _ expected: Set<String>) async throws {
        let (people, programs) = (try street.ids(of: "alerts.log"), try street.ids(of: "alerts.jsonl"))
        let (accepted, invalid) = try street.deliveries()
        let delivered = accepted.compactMap { $0.headers["webhook-id"] }
        let lost = [people, programs, delivered].map { expected.subtracting($0).count }
        let repeated = [people, programs].map { $0.count - Set($0).count }
        print(
            """
            \(expected.count) alerts; lost \(lost.reduce(0, +)); lines repeated \
            \(repeated.reduce(0, +)); \(delivered.count) webhook deliveries accepted, \
            \(street.receiver.requests.count - accepted.count) refused on purpose
            """)
        #expect(lost == [0, 0, 0], "log, JSON Lines, webhook")
        #expect(repeated == [0, 0], "log, JSON Lines")
        #expect(Set(people).subtracting(expected) == [])
        #expect(Set(programs).subtracting(expected) == [])
        #expect(Set(delivered).subtracting(expected) == [])
        #expect(invalid == [])
        let lines = try street.text("alerts.jsonl").split(separator: "\n").map { Array($0.utf8) }
        #expect(try await SchemaCheck.verdict(lines, "alert-1", in: street.folder) == "\(lines.count)")
        let told = street.receiver.requests.map(\.body)
        #expect(try await SchemaCheck.verdict(told, "webhook-1", in: street.folder) == "\(told.count)")
        // Real detection says by what it went.
        #expect(lines.allSatisfy { String(decoding: $0, as: UTF8.self).contains(#""trigger":""#) })
        let bodies = Dictionary(grouping: street.receiver.requests, by: { $0.headers["webhook-id"] ?? "" })
        #expect(bodies.values.allSatisfy { Set($0.map(\.body)).count == 1 }, "one id, one body")
    }
}

/// How far everything has come.
private struct Progress {
    let requests: Int
    let deliveries: Int

    init(street: NewsStreet) throws {
        requests = try street.nginx.requests().count
        deliveries = street.receiver.requests.count
    }
}

/// When a kill comes. By the clock alone a slow machine would see them all hit the start, and a fast one all hit idleness.
private enum Moment: CaseIterable {
    /// 20 to 900 ms after the start.
    case anyTime
    /// Up to 60 ms after the first request: amid fetching, reading, recording.
    case fetching
    /// Up to 30 ms after a delivery has arrived: amid answers, acknowledgements and log lines.
    case telling

    func come(
        _ before: Progress, _ street: NewsStreet, _ daemon: RunningProgram, _ random: inout SeededGenerator
    ) async throws {
        let delay: Int
        switch self {
        case .anyTime: delay = Int.random(in: 20...900, using: &random)
        case .fetching:
            try await street.until("a request") { try street.nginx.requests().count > before.requests }
            delay = Int.random(in: 0...60, using: &random)
        case .telling:
            try await street.until("a delivery") { street.receiver.requests.count > before.deliveries }
            delay = Int.random(in: 0...30, using: &random)
        }
        try await Task.sleep(for: .milliseconds(delay))
    }
}

/// A receiver that refuses a quarter of what it sees for the first time. The second attempt comes after five seconds, a third only
/// after five minutes, so it refuses nothing twice. It is slow, so that deliveries are under way when somebody dies.
private final class Moods: Sendable {
    private let state = Mutex((random: SeededGenerator(seed: 42), known: Set<String>()))

    func answer(_ request: WebhookReceiver.Received) -> WebhookReceiver.Answer {
        state.withLock { state in
            let isNew = state.known.insert(request.headers["webhook-id"] ?? "").inserted
            let isRefused = isNew && Int.random(in: 0..<4, using: &state.random) == 0
            return WebhookReceiver.Answer(isRefused ? 500 : 204, delay: 0.02)
        }
    }
}
