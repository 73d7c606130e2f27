import FoundationEssentials
import Glibc
import Model
import TestSupport
import Testing

/// Every distinct call of SQLite, every write and sync, every call of libcurl and of the sockets fails once in this run. Takes minutes: part of
/// `make chaos`, not of the usual run.
@Suite(.enabled(if: getenv("CHAOS_KILLS") != nil)) struct FaultTests {
    @Test func `Whatever fails once, nothing is lost`() async throws {
        let street = try ChaosStreet { _ in nil }
        let shim = try await FaultShim.build(in: street.folder)
        let failed = street.folder.file("failed")
        var starts = 0
        var daemon: RunningProgram?
        // The ledger rests for five seconds after a failure, so a run that meets them one by one takes a while.
        let deadline = ContinuousClock.now + .seconds(240)
        var (known, quiet) = (0, 0)
        while try quiet < 3 || street.waiting() > 0, ContinuousClock.now < deadline {
            if daemon?.end != nil || daemon == nil {
                starts += 1
                try street.tell(3)
                daemon = try street.start(shim.failEach(failed))
            }
            try await Task.sleep(for: .milliseconds(500))
            if try street.waiting() == 0 {
                // All told: again, with a fresh start, as long as that finds something new.
                daemon?.signal(SIGTERM)
                _ = try await daemon?.end(within: 10)
                let now = try lines(failed).count
                quiet = now == known ? quiet + 1 : 0
                known = now
            }
        }
        daemon?.signal(SIGTERM)
        _ = try await daemon?.end(within: 10)
        let calls = try lines(failed)
        let log = try await street.logIDs()
        let hooks = [street.half.requests, street.told].map {
            Set($0.filter { $0.answered == 204 }.compactMap { $0.headers["webhook-id"] })
        }
        let kinds = Dictionary(grouping: calls) { $0.split(separator: " ").first.map(String.init) ?? "" }
        print(
            "\(calls.count) distinct calls failed once (\(kinds.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.count)" }.joined(separator: ", "))), "
                + "\(starts) starts; \(street.recorded) alerts, log lines \(log.count), webhooks \(hooks.map(\.count))")
        let messages = try street.messages().suffix(3000)
        #expect(try street.waiting() == 0, "\(messages)")
        #expect(log.count == street.recorded && Set(log).count == street.recorded)
        let programs = try await street.lines(of: "alerts.jsonl").map {
            try JSONReader.read(Array($0.utf8))["id"]?.string
        }
        #expect(programs.count == street.recorded && Set(programs).count == street.recorded)
        #expect(hooks.map(\.count) == [street.recorded, street.recorded])
        for call in ["write alerts.log", "fdatasync alerts.log", "sqlite3_step COMMIT TRANSACTION", "curl_easy_init"] {
            #expect(calls.contains(call), "\(call) was not tried")
        }
    }

    private func lines(_ path: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self).split(separator: "\n").map(
            String.init)
    }
}
