import Fetch
import Model
import Testing

@testable import Daemon

@Suite struct FreshnessTests {
    @Test(
        arguments: [
            (["Cache-Control": "max-age=600"], 600), (["Cache-Control": "public, MAX-AGE=\"60\""], 60),
            (["Cache-Control": "max-age=600", "Age": "100"], 500), (["Cache-Control": "max-age=10", "Age": "100"], 0),
            (["Cache-Control": "no-cache, max-age=600"], 0), (["Cache-Control": "no-store"], 0), ([:], 0),
            (["Expires": "Mon, 21 Sep 2026 14:23:20 GMT"], 10), (["Expires": "0"], 0), (["Expires": "never"], 0),
            (["Cache-Control": "max-age=5", "Expires": "Mon, 21 Sep 2026 14:23:20 GMT"], 5),
            (["Cache-Control": "max-age=soon"], 0),
        ] as [([String: String], Double)])
    func seconds(_ fields: [String: String], _ seconds: Double) {
        let response = Response(status: 200, url: "", headers: fields.map { Header(name: $0.key, value: $0.value) })
        #expect(Freshness.seconds(of: response, now: Timestamp(seconds: 1_790_000_590)) == seconds, "\(fields)")
    }

    @Test(
        arguments: [(900, 0, 900), (900, 600, 900), (900, 1800, 1800), (900, 86_400, 3600), (60, 86_400, 240)]
            as [(
                Double, Double, Double
            )])
    func hintsPutOffWithinBounds(_ interval: Double, _ fresh: Double, _ wait: Double) {
        #expect(FetchPolicy.wait(interval: interval, after: .good, failures: 0, fresh: fresh).seconds == wait)
    }

    /// The feed's own hints keep within the same bounds; of several the longest counts.
    @Test(
        arguments: [
            (900, 3600, 0, 3600, "the feed says that it stays as it is for 1h"),
            (900, 600, 0, 900, "every 15m"), (900, 86_400, 0, 3600, "the feed says that it stays as it is for 1h"),
            (900, 0, 1800, 1800, "the feed says that nothing comes for 30m"),
            (900, 0, 50_000, 3600, "the feed says that nothing comes for 1h"),
            (60, 0, 50_000, 240, "the feed says that nothing comes for 4m"),
        ] as [(Double, Double, Double, Double, String)])
    func theFeedsHints(_ interval: Double, _ holds: Double, _ quiet: Double, _ wait: Double, _ reason: String) {
        let next = FetchPolicy.wait(interval: interval, after: .good, failures: 0, holds: holds, quiet: quiet)
        #expect(next.seconds == wait)
        #expect(next.reason == reason)
    }

    @Test func longWaitsAreUneven() {
        #expect(FetchPolicy.uneven(30, random: 1) == 30)
        #expect(FetchPolicy.uneven(100, random: 0) == 100)
        #expect(FetchPolicy.uneven(100, random: 1) == 105)
    }
}
