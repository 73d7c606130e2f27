import FoundationEssentials
import Model
import TestSupport

/// `Tools/fault/clock.c`, built for a test: a program believes that it is another time.
struct FakeClock {
    private let library: String

    static func build(in folder: TemporaryDirectory) async throws -> FakeClock {
        let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Tools/fault/clock.c")
            .path
        let library = folder.file("clock.so")
        let compiler = try RunningProgram(
            ["cc", "-shared", "-fPIC", "-O1", "-o", library, source], output: folder.file("cc.messages"))
        guard try await compiler.end(within: 120) == .exited(0) else {
            throw StreetFailure(description: "cc: " + String(decoding: try folder.read("cc.messages"), as: UTF8.self))
        }
        return FakeClock(library: library)
    }

    /// The environment of a program that starts at a moment: `2026-01-10 12:00:00` in UTC.
    func environment(at moment: String) throws -> [String: String] {
        guard let start = Publication(iso: moment.replacing(" ", with: "T") + "Z") else {
            throw StreetFailure(description: "no moment: \(moment)")
        }
        return ["LD_PRELOAD": library, "CLOCK_AT": "\(start.instant.seconds)"]
    }
}
