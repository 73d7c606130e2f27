import FoundationEssentials
import TestSupport

/// `Tools/fault/fault.c`, built for a test.
struct FaultShim {
    private let library: String

    static func build(in folder: TemporaryDirectory) async throws -> FaultShim {
        let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Tools/fault/fault.c")
            .path
        let library = folder.file("fault.so")
        let compiler = try RunningProgram(
            ["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl", "-lpthread"],
            output: folder.file("cc.messages"))
        guard try await compiler.end(within: 120) == .exited(0) else {
            throw StreetFailure(description: "cc: " + String(decoding: try folder.read("cc.messages"), as: UTF8.self))
        }
        return FaultShim(library: library)
    }

    /// The environment in which a daemon is killed there.
    func kill(at point: FaultPoints.Point) -> [String: String] {
        ["LD_PRELOAD": library, "FAULT_POINT": point.name, "FAULT_ACTION": point.action]
    }

    /// The environment in which every distinct call fails once; what has failed is kept in the file.
    func failEach(_ file: String) -> [String: String] { ["LD_PRELOAD": library, "FAULT_EACH": file] }
}

/// Where a delivery can be cut in two.
enum FaultPoints {
    struct Point: Sendable, Hashable {
        var name: String
        var action: String
    }

    private static let names = [
        // The lines, and the disk's word for them.
        "write alerts.log", "fdatasync alerts.log",
        // Taking over from the dead, claims, settlements: the first commits of a run are these.
        "commit:1", "commit:2", "commit:3", "commit:4", "commit:5", "commit:6", "commit:8", "commit:12",
        "fdatasync tocsin.sqlite-wal:1", "fdatasync tocsin.sqlite-wal:4", "pwrite tocsin.sqlite-wal:3",
        "pwrite tocsin.sqlite-wal:20",
        // The webhooks.
        "connect socket", "send socket:1", "send socket:2", "send socket:5", "recv socket:1", "recv socket:2",
        "curl_multi_add_handle:1", "curl_multi_add_handle:3",
        "sqlite3_step UPDATE deliveries SET wake:1", "sqlite3_step UPDATE deliveries SET state = 1:1",
        "sqlite3_step UPDATE deliveries SET attempts:1",
    ]

    static let all = names.flatMap { name in ["before", "after"].map { Point(name: name, action: $0) } }
}
