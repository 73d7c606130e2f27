import FoundationEssentials
import Model

/// Environments in which a program believes it is another time: Debian's libfaketime moves the wall clock, which then goes on at its
/// usual pace, and leaves alone the clock that timers run by.
enum FakeClock {
    static func environment(from moment: String) throws -> [String: String] {
        let places = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib"]
        let library = places.map { "\($0)/faketime/libfaketimeMT.so.1" }.first {
            FileManager.default.fileExists(atPath: $0)
        }
        guard let library else {
            throw StreetFailure(description: "libfaketime is missing: Tools/debian-packages --tests")
        }
        return [
            "LD_PRELOAD": library, "FAKETIME": "@\(moment)", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "TZ": "UTC",
        ]
    }

    /// So many seconds from now, as `environment(from:)` takes it.
    static func text(_ moment: Timestamp) -> String {
        let wall = moment.wall()
        let clock = wall.time.map { "\($0)" } ?? "00:00"
        return "\(wall.date) \(clock.count == 5 ? clock + ":00" : clock)"
    }
}
