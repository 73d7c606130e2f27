import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// How fast an outbox that is full gets empty: a figure, not a gate. `DELIVERY_RATE=20000` alerts, in release.
@Suite struct DeliveryRateTests {
    private static let alerts = getenv("DELIVERY_RATE").flatMap { Int(String(cString: $0)) } ?? 0

    @Test(.enabled(if: getenv("DELIVERY_RATE") != nil), arguments: ["people", "down"])
    func rate(_ sink: String) async throws {
        let street = try ChaosStreet { _ in nil }
        try street.tell(Self.alerts, to: [sink])
        let begun = ContinuousClock.now
        let daemon = try street.start()
        var first: ContinuousClock.Instant?
        var last = begun
        let path = street.folder.file("alerts.log")
        try await street.until("everything told", within: 300) {
            var state = stat()
            let isUnderWay = sink == "people" ? stat(path, &state) == 0 && state.st_size > 0 : !street.told.isEmpty
            if isUnderWay, first == nil { first = .now }
            last = .now
            return try street.waiting() == 0
        }
        daemon.signal(SIGTERM)
        #expect(try await daemon.end(within: 10) == .exited(0))
        let seconds = (last - (first ?? begun)) / .seconds(1)
        print("\(sink): \(Self.alerts) alerts in \(seconds) s: \(Int(Double(Self.alerts) / seconds)) a second")
    }
}
