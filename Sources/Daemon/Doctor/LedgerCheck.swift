import Delivery
import Glibc
import Model
import Store

/// The ledger itself, and what it remembers of sources and sinks.
struct LedgerCheck {
    /// Seconds by which the schedule may be late.
    private static let patience = 600.0

    let path: String
    let integrity: Bool
    let now: Timestamp

    func findings(_ configuration: Configuration) -> [Diagnosis] {
        guard access(path, F_OK) == 0 else {
            return [
                Diagnosis(
                    "ledger", .doubtful, "\(path) is not there yet", cure: "“tocsin once” or the daemon makes it")
            ]
        }
        do throws(StoreError) {
            let ledger = try Ledger(path: path, mode: .readOnly)
            var findings: [Diagnosis] = []
            let gauges = try ledger.gauges(now: now)
            let size = "\(gauges.bytes >> 20) MiB, \(gauges.articles) articles, \(gauges.lastEvent) events"
            if integrity {
                try ledger.check()
                findings.append(Diagnosis("ledger", .well, "\(size); it agrees with itself"))
            } else {
                findings.append(Diagnosis("ledger", .well, size))
            }
            findings += [daemon(gauges)] + (try sources(ledger)) + (try sinks(ledger, gauges, configuration))
            if let latest = try ledger.events(matching: EventQuery(limit: 1)).first?.recorded,
                latest > now.adding(seconds: 60)
            {
                findings.append(
                    Diagnosis(
                        "clock", .bad, "the latest event was recorded in the future, at \(latest)",
                        cure: "the clock of this machine was set back: set it right (timedatectl)"))
            }
            return findings
        } catch { return [Diagnosis("ledger", .bad, "\(error)", cure: error.cure)] }
    }

    private func daemon(_ gauges: Gauges) -> Diagnosis {
        guard let process = ProcessLock.holder(database: path) else {
            return Diagnosis(
                "daemon", .doubtful, "no daemon works with this ledger",
                cure: "systemctl start tocsin, or tocsin run")
        }
        guard gauges.lateness > LedgerCheck.patience else {
            return Diagnosis("daemon", .well, "process \(process) works with it, and keeps its schedule")
        }
        return Diagnosis(
            "daemon", .bad, "process \(process) is \(DurationText.text(gauges.lateness.rounded())) late",
            cure: "see its log (journalctl -u tocsin), or restart it")
    }

    private func sources(_ ledger: Ledger) throws(StoreError) -> [Diagnosis] {
        let watched = try ledger.sources().filter { $0.retired == nil }
        let failing = watched.filter { $0.failures > 0 }.map { status in
            let why = status.lastError.map { "\($0.code): \($0.detail)" } ?? "unknown"
            return Diagnosis(
                "source \(status.source.name)", .bad, "failed \(status.failures) times in a row: \(why)",
                cure: "try it: tocsin inspect '\(status.source.url)'")
        }
        return failing.isEmpty ? [Diagnosis("sources", .well, "\(watched.count) watched, none failing")] : failing
    }

    private func sinks(_ ledger: Ledger, _ gauges: Gauges, _ configuration: Configuration) throws(StoreError)
        -> [Diagnosis]
    {
        let states = try ledger.sinkStates()
        return configuration.sinks.map { sink in
            let state = states.first { $0.name == sink.name }
            let waiting = gauges.waiting[sink.name].map { ", \($0) waiting" } ?? ""
            let subject = "sink \(sink.name)"
            if state?.disabled != nil {
                return Diagnosis(
                    subject, .bad, "it said that it wants nothing any more: \(state?.reason ?? "")\(waiting)",
                    cure: "put the address right in the configuration, then tocsin retry --help")
            }
            if let state, state.failures > 0 {
                return Diagnosis(
                    subject, .bad,
                    "failed \(state.failures) times in a row\(waiting): \(state.reason ?? "for no known reason")",
                    cure: "tocsin send-test '\(sink.name)'")
            }
            return Diagnosis(subject, .well, "nothing is known against it\(waiting)")
        }
            + (gauges.dead == 0
                ? []
                : [
                    Diagnosis(
                        "outbox", .doubtful, "\(gauges.dead) deliveries were given up",
                        cure: "see them with tocsin deliveries, and send them again with tocsin retry")
                ])
    }
}

extension ProcessLock {
    /// The process that works with a database; nil when there is none. Reads `/proc/locks` (proc(5)) and takes no lock itself, so that a
    /// daemon that starts meanwhile is not refused.
    static func holder(database path: String) -> Int? {
        var file = stat()
        guard stat(path + ".lock", &file) == 0, let table = fopen("/proc/locks", "re") else { return nil }
        defer { fclose(table) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), table) != nil {
            // 1: FLOCK  ADVISORY  WRITE 4711 fd:01:1234567 0 EOF
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let words = text.split(whereSeparator: \.isWhitespace)
            guard words.count >= 6, words[1] == "FLOCK",
                words[5].split(separator: ":").last.flatMap({ UInt64($0) }) == UInt64(file.st_ino)
            else { continue }
            return Int(words[4])
        }
        return nil
    }
}
