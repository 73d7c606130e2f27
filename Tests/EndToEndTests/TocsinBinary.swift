import FoundationEssentials
import TestSupport

#if canImport(Glibc)
    import Glibc
#endif

/// The program under test: `$TOCSIN`, else the debug build beside the tests.
enum TocsinBinary {
    static var path: String {
        if let given = ProcessInfo.processInfo.environment["TOCSIN"], !given.isEmpty { return given }
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let own = String(decoding: buffer[..<max(count, 0)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/tocsin"
    }

    /// Runs a command to its end.
    static func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:], in folder: TemporaryDirectory
    ) async throws -> (end: RunningProgram.End?, output: String, error: String) {
        let name = UUID().uuidString
        try folder.write("\(name).in", input)
        for end in ["out", "err"] { try folder.write("\(name).\(end)", "") }
        let program = try RunningProgram(
            [path] + arguments, environment: environment, input: folder.file("\(name).in"),
            output: folder.file("\(name).out"),
            error: folder.file("\(name).err"))
        let end = try await program.end(within: 60)
        return (
            end, String(decoding: try folder.read("\(name).out"), as: UTF8.self),
            String(decoding: try folder.read("\(name).err"), as: UTF8.self)
        )
    }
}

/// Chance that comes out the same every time (splitmix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
