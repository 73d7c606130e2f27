import Glibc
import Model
import Store
import Synchronization
import TestSupport
import Testing

/// Delivery under fire: the daemon is killed while events flow to a log that rotates and to two unreliable webhooks.
///
/// In the usual run a short version; `make chaos` sets CHAOS_KILLS for the whole of it.
@Suite struct ChaosTests {
    private static let kills = environment("CHAOS_KILLS").flatMap { Int($0) } ?? 24

    private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    @Test func `Nothing is lost or doubled, and what happened first is told first`() async throws {
        let seed = Self.environment("CHAOS_SEED").flatMap { UInt64($0) } ?? 20_261_124
        var random = SeededGenerator(seed: seed)
        let moods = HalfMoods(seed: seed)
        let street = try ChaosStreet { moods.answer($0) }
        let points = FaultPoints.all
        let shim = try await FaultShim.build(in: street.folder)
        var (atPoints, atRandom, survivors, rotations) = (0, 0, 0, 0)
        for round in 0..<Self.kills {
            try street.tell(3)
            try street.setAway(round / 12 % 4 != 3)
            let point = round % 3 == 0 && round / 3 < points.count ? points[round / 3] : nil
            let daemon = try street.start(point.map { shim.kill(at: $0) } ?? [:])
            if round % 2 == 0 { try street.tell(2) }
            if round % 10 == 9 {
                rotations += 1
                try await street.rotate(daemon)
            }
            if point != nil {
                // One that never gets there is ended like the others.
                if try await daemon.end(within: 3) == nil { survivors += 1 } else { atPoints += 1 }
            } else {
                try await Task.sleep(for: .milliseconds(Int.random(in: 10...700, using: &random)))
            }
            if daemon.end == nil {
                atRandom += 1
                daemon.signal(SIGKILL)
            }
            let messages = try street.messages().suffix(2000)
            let end = try await daemon.end(within: 30)
            // A HUP that comes before the daemon listens for it ends it as well.
            let isHangUp = round % 10 == 9 && end == .killed(signal: SIGHUP)
            #expect(end == .killed(signal: SIGKILL) || isHangUp, "round \(round): \(end as Any) \(messages)")
        }
        try street.setAway(false)
        moods.relent()
        let daemon = try street.start()
        try await street.until("everything told", within: 300) { try street.waiting() == 0 }
        daemon.signal(SIGTERM)
        #expect(try await daemon.end(within: 10) == .exited(0))
        try await report(
            street,
            "\(atPoints + atRandom) kills, \(atPoints) of them at named points (\(survivors) not reached), \(rotations) rotations, seed \(seed)"
        )
    }

    private func report(_ street: ChaosStreet, _ what: String) async throws {
        let log = try await street.logIDs()
        let expected = street.recorded
        let accepted = [street.half.requests, street.told].map { $0.filter { $0.answered == 204 } }
        let events = try Dictionary(
            (accepted[0] + accepted[1]).map { request in
                let data = try JSONReader.read(request.body)["data"]
                return (data?["id"]?.string ?? "?", data?["event"]?["id"]?.string ?? "?")
            }, uniquingKeysWith: { first, _ in first })
        let hooks = accepted.map { $0.compactMap { $0.headers["webhook-id"] } }
        let lines = try await street.lines(of: "alerts.jsonl").map { Array($0.utf8) }
        // A copy that was taken amid a line ends in a torn one, whose whole stands in the next file.
        let whole = lines.filter { line in do { return try JSONReader.read(line)["id"] != nil } catch { return false } }
        let programs = try whole.map { try JSONReader.read($0)["id"]?.string ?? "?" }
        let lost = [log, programs, hooks[0], hooks[1]].map { expected - Set($0).intersection(events.keys).count }
        let doubled = [log, programs].map { $0.count - Set($0).count }
        let bodies = (street.half.requests + street.told).map(\.body)
        let verdicts = [
            try await SchemaCheck.verdict(whole, "alert-1", in: street.folder),
            try await SchemaCheck.verdict(bodies, "webhook-1", in: street.folder),
        ]
        // The order of recording is the log's, where it is kept there: every event's first lines against the webhooks' first acceptances.
        let disorder = hooks.map { Self.disorder($0, as: log, events) }
        print(
            """
            \(what): \(expected) alerts; lost \(lost.reduce(0, +)) (logs \(lost[0]), \(lost[1]), webhooks \(lost[2]), \(lost[3])); \
            log lines doubled \(doubled), torn in copies \(lines.count - whole.count); accepted \(hooks[0].count) and \(hooks[1].count); \
            out of order \(disorder); valid \(verdicts)
            """)
        #expect(lost == [0, 0, 0, 0], "the log that is renamed, the one that is cut, half, down")
        #expect(doubled == [0, 0])
        #expect(verdicts == ["\(whole.count)", "\(bodies.count)"])
        #expect(Set(log).subtracting(events.keys) == [], "lines that are none of ours")
        #expect(disorder == [0, 0])
        #expect(try Self.recordingOrder(street) == log, "the log keeps the order of recording")
    }

    /// Alerts that a webhook got after a later one of the same event.
    private static func disorder(_ ids: [String], as log: [String], _ events: [String: String]) -> Int {
        let places = Dictionary(zip(log, 0...), uniquingKeysWith: { first, _ in first })
        var seen: Set<String> = []
        var latest: [String: Int] = [:]
        var count = 0
        for id in ids where seen.insert(id).inserted {
            let (event, place) = (events[id] ?? "?", places[id] ?? -1)
            if let last = latest[event], last > place { count += 1 }
            latest[event] = max(latest[event] ?? 0, place)
        }
        return count
    }

    private static func recordingOrder(_ street: ChaosStreet) throws -> [String] {
        let ledger = try Ledger(path: street.folder.file("tocsin.sqlite"), mode: .readOnly)
        return try ledger.deliveries(states: [.delivered], sink: "people", limit: 1_000_000).reversed().map(\.alert)
    }
}

/// Refuses every other request by chance, until it relents.
private final class HalfMoods: Sendable {
    private let state: Mutex<(random: SeededGenerator, isRelenting: Bool)>

    init(seed: UInt64) { state = Mutex((SeededGenerator(seed: seed), false)) }

    func answer(_ request: WebhookReceiver.Received) -> WebhookReceiver.Answer {
        state.withLock { state in
            let isRefused = !state.isRelenting && Bool.random(using: &state.random)
            return WebhookReceiver.Answer(isRefused ? 500 : 204)
        }
    }

    func relent() { state.withLock { $0.isRelenting = true } }
}
