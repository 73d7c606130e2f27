import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Delivery

#if canImport(Glibc)
    import Glibc
#endif

/// A disk of 64 kilobytes that fills up: needs the right to mount one.
@Suite(.enabled(if: SmallDisk.isPossible, "mounting a tmpfs is not allowed here")) struct FullDiskTests {
    @Test(arguments: LogFormat.allCases)
    func aPeriodOfFullDiskLosesAndRepeatsNothing(_ format: LogFormat) async throws {
        let disk = try SmallDisk()
        let path = disk.path + "/alerts.log"
        let sink = LogFileSink(name: "log", path: path, format: format)
        var waiting = Samples.many(600)
        let all = waiting
        var refusals = 0
        // Filled twice; each time somebody makes room by moving the file away.
        while !waiting.isEmpty, refusals < 50 {
            let outcomes = await sink.deliver(
                Samples.attempts(Array(waiting.prefix(sink.batchSize))), now: Samples.recorded)
            waiting.removeFirst(outcomes.count { $0 == .delivered })
            guard case .retry(_, let reason) = outcomes.last else { continue }
            refusals += 1
            #expect(reason.hasSuffix("No space left on device"))
            let written = try Data(contentsOf: URL(filePath: path))
            #expect(written.isEmpty || written.last == UInt8(ascii: "\n"), "the torn part of a line is taken back")
            try disk.moveAway(path)
        }
        let lines = try disk.collected + Data(contentsOf: URL(filePath: path))
        #expect(lines == Data(all.flatMap { format.line($0, clock: .utc) }))
        #expect(refusals >= 2)
    }
}

/// A tmpfs of its own, unmounted when the last reference goes.
final class SmallDisk {
    private let directory: TemporaryDirectory
    var path: String { directory.path }
    /// What was moved away to make room, in order.
    private(set) var collected = Data()

    static let isPossible: Bool = {
        do {
            _ = try SmallDisk()
            return true
        } catch { return false }
    }()

    init() throws {
        directory = try TemporaryDirectory()
        guard mount("tmpfs", directory.path, "tmpfs", 0, "size=64k") == 0 else {
            throw CocoaError(.fileWriteNoPermission)
        }
    }

    deinit { _ = umount2(path, Int32(MNT_DETACH)) }

    func moveAway(_ file: String) throws {
        collected += try Data(contentsOf: URL(filePath: file))
        try FileManager.default.removeItem(atPath: file)
    }
}
