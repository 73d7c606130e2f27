import FoundationEssentials
import Glibc
import Model
import Store
import Synchronization
import TestSupport

/// The real daemon with a log and two webhooks, and somebody else who records events into its ledger: all that matters here is what
/// becomes of them.
final class ChaosStreet: Sendable {
    /// Which sinks every alert goes to.
    static let sinks = ["people", "programs", "half", "down"]

    let folder: TemporaryDirectory
    /// Refuses half of what it gets.
    let half: WebhookReceiver
    /// Is away for long stretches.
    private let away: Mutex<(receiver: WebhookReceiver?, port: Int, past: [WebhookReceiver.Received])>
    private let job: FetchJob
    private let count = Mutex((articles: 0, alerts: 0))

    init(
        log: String = "alerts.log", extra: String = "",
        choose: @escaping @Sendable (WebhookReceiver.Received) -> WebhookReceiver.Answer?
    )
        throws
    {
        folder = try TemporaryDirectory()
        half = try WebhookReceiver(choose: choose)
        let receiver = try WebhookReceiver()
        away = Mutex((receiver, receiver.port, []))
        try folder.write(
            "config.json",
            """
            {"database": "tocsin.sqlite", "allowNetworks": ["127.0.0.0/8"], "sources": [],
             "sinks": [{"name": "people", "kind": "log", "path": "\(log)"\(extra)},
                       {"name": "programs", "kind": "log", "path": "alerts.jsonl", "format": "jsonl"},
                       {"name": "half", "kind": "webhook", "url": "\(half.url)", "manners": {"retry": ["1s"], "giveUp": "never"}},
                       {"name": "down", "kind": "webhook", "url": "\(receiver.url)", "manners": {"retry": ["1s"], "giveUp": "never"}}]}
            """)
        let ledger = try Ledger(path: folder.file("tocsin.sqlite"), mode: .readWrite)
        try ledger.configure(
            sources: [Source(name: "wire", url: "https://wire.example/feed", kind: .feed, interval: 600)],
            now: Timestamp(seconds: 0))
        guard let job = try ledger.claimDue(now: Timestamp(seconds: 1000), limit: 1, lease: 1e9).first else {
            throw StreetFailure(description: "nothing was due")
        }
        self.job = job
        try ledger.close()
    }

    // MARK: Events

    /// Alerts recorded so far.
    var recorded: Int { count.withLock { $0.alerts } }

    /// Records so many reports: of three, one tells a new event and two change it.
    func tell(_ reports: Int, to sinks: [String] = ChaosStreet.sinks) throws {
        let ledger = try Ledger(path: folder.file("tocsin.sqlite"), mode: .readWrite)
        let judge = EventJudge(recognizer: Changing()) { _ in sinks.map { Route(rule: "all", sink: $0) } }
        for _ in 0..<reports {
            let number = count.withLock { count in
                defer { count.articles += 1 }
                return count.articles
            }
            let item = ReadItem(
                keys: [EntryKey(.url, "https://wire.example/\(number)")],
                article: Alert.Origin(
                    source: "wire", title: "Report \(number)", url: "https://wire.example/\(number)", published: nil),
                text: nil, events: [ChaosStreet.event("event-\(number / 3)")], silent: false)
            let now = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
            let outcome = FetchOutcome(
                job: job, result: .read(nil, bodyHash: nil, items: [item]), nextDue: now.adding(seconds: 1e9),
                reason: "test")
            let recorded = try ledger.record(outcome, now: now, judge: judge)
            count.withLock { $0.alerts += recorded.alerts }
        }
        try ledger.close()
    }

    /// A report of a known event changes it.
    private struct Changing: EventRecognizing {
        func family(of event: Event) -> String { event.id }
        func reach(of event: Event) -> Int { 365 }
        func recognise(_ telling: Telling, among known: [KnownEvent]) -> Recognition? {
            known.first.map {
                Recognition(
                    number: $0.number, reasons: ["same id"], event: $0.event, transition: .changed,
                    changes: [Alert.Change(attribute: "place", from: "here", to: "there")])
            }
        }
    }

    private static func event(_ id: String) -> Event {
        let actors = ["RUS", "USA"].map {
            Actor(text: $0, name: $0, country: $0, sector: .government, span: 0..<3, entry: "test")
        }
        let sentence = "They will meet in Geneva."
        return Event(
            id: id, kind: "meeting", action: "hold", modality: .planned, plover: "CONSULT", cameo: "036",
            participants: actors, confidence: 0.9, sentence: Event.Quote(text: sentence, span: 0..<sentence.utf8.count),
            evidence: [], rule: "test")
    }

    // MARK: The daemon and its receivers

    func start(_ environment: [String: String] = [:]) throws -> RunningProgram {
        try RunningProgram(
            [TocsinBinary.path, "run", "--config", folder.file("config.json")], environment: environment,
            output: folder.file("messages"))
    }

    var isAway: Bool { away.withLock { $0.receiver == nil } }

    /// The second receiver leaves, or comes back to its port.
    func setAway(_ isAway: Bool) throws {
        try away.withLock { state in
            if isAway, let receiver = state.receiver {
                receiver.stop()
                state.past += receiver.requests
                state.receiver = nil
            } else if !isAway, state.receiver == nil {
                state.receiver = try WebhookReceiver(port: state.port)
            }
        }
    }

    /// What the second receiver has accepted.
    var told: [WebhookReceiver.Received] { away.withLock { $0.past + ($0.receiver?.requests ?? []) } }

    func waiting() throws -> Int {
        let ledger = try Ledger(path: folder.file("tocsin.sqlite"), mode: .readOnly)
        defer { do { try ledger.close() } catch {} }
        return try ledger.counts().waiting
    }

    func messages() throws -> String {
        guard FileManager.default.fileExists(atPath: folder.file("messages")) else { return "" }
        return String(decoding: try folder.read("messages"), as: UTF8.self)
    }

    /// Waits, with a bound that only something broken reaches.
    func until(_ what: String, within seconds: Double = 120, _ isTrue: () throws -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < deadline {
            if try isTrue() { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        let shell = try RunningProgram(
            [TocsinBinary.path, "deliveries", "--config", folder.file("config.json")], output: folder.file("untold"))
        _ = try await shell.end(within: 60)
        let untold = String(decoding: try folder.read("untold"), as: UTF8.self)
        throw StreetFailure(
            description: """
                waited in vain for: \(what); untold:
                \(untold.suffix(3000))
                the daemon said:
                \(try messages().suffix(4000))
                """)
    }

    /// Turns the logs with logrotate, compressing at once, while the daemon runs or not: the one by renaming it, the other by copying and cutting it.
    func rotate(_ daemon: RunningProgram) async throws {
        try folder.write(
            "rotate.conf",
            """
            \(folder.file("alerts.log")) {
                rotate 10000
                missingok
                compress
                nodateext
                postrotate
                    kill -HUP \(daemon.processID) 2>/dev/null || true
                endscript
            }
            \(folder.file("alerts.jsonl")) {
                rotate 10000
                missingok
                compress
                compresscmd /usr/bin/xz
                compressext .xz
                nodateext
                copytruncate
            }
            """)
        chmod(folder.file("rotate.conf"), 0o644)
        let logrotate = try RunningProgram(
            ["logrotate", "--force", "--state", folder.file("rotate.state"), folder.file("rotate.conf")],
            output: folder.file("rotate.messages"))
        _ = try await logrotate.end(within: 60)
    }

    /// The alert ids of all log lines, the oldest file first; a line that is not whole gets in as itself.
    func logIDs() async throws -> [String] {
        try await lines(of: "alerts.log").map { line in
            line.split(separator: "  ").last.map { String($0.dropFirst()) } ?? String(line)
        }
    }

    /// All lines of a log and of what it was rotated to, the oldest file first.
    func lines(of name: String) async throws -> [Substring] {
        let result = folder.file("all of \(name)")
        // A copy may end amid a line.
        let script = """
            cd '\(folder.path)' && { for f in $(ls \(name).* 2>/dev/null | sort -t. -k3,3nr) \(name); do \
            case $f in *.gz) zcat "$f";; *.xz) xzcat "$f";; *) cat "$f";; esac | sed -e '$a\\'; done; } >'\(result)' || true
            """
        let shell = try RunningProgram(["sh", "-c", script], output: folder.file("shell.messages"))
        _ = try await shell.end(within: 120)
        return String(decoding: try folder.read("all of \(name)"), as: UTF8.self).split(separator: "\n")
    }
}
