import Fetch
import Glibc
import Model

/// Starts a program for each alert: no shell, the alert as one line of JSON on standard input, a limit of time.
///
/// Exit status 0 is delivery, 64 and 65 (EX_USAGE and EX_DATAERR of sysexits.h) refuse the alert, everything else comes again. The
/// program gets no more of our environment than where to find things, and `TOCSIN_ALERT` with the alert's id.
actor CommandSink: Sink {
    nonisolated let name: String
    nonisolated var batchSize: Int { 16 }
    nonisolated var keepsOrder: Bool { true }

    private let words: [String]
    private let environment: [String]
    private let timeout: Double
    private let queue: QueueExecutor

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    /// - Parameters:
    ///   - words: The program, found in PATH, and its arguments.
    ///   - environment: `NAME=value`.
    ///   - timeout: Seconds after which it is killed with all its children.
    init(name: String, words: [String], environment: [String], timeout: Double) {
        self.name = name
        self.words = words
        self.environment = environment
        self.timeout = timeout
        queue = QueueExecutor(label: "tocsin.command.\(name)")
    }

    func deliver(_ alert: Alert, attempt: Int, now: Timestamp) async -> DeliveryOutcome {
        var out = JSONWriter()
        alert.write(to: &out)
        let run = CommandRun(words: words, environment: environment + ["TOCSIN_ALERT=\(alert.id)"], timeout: timeout)
        let input = out.bytes + [UInt8(ascii: "\n")]
        let flag = CancellationFlag()
        let (end, complaint) = await withTaskCancellationHandler {
            self.blocking(run, input, flag)
        } onCancel: {
            flag.set()
        }
        let words = complaint.isEmpty ? "" : ": " + complaint
        switch end {
        case .exited(0): return .delivered
        case .exited(let status) where status == 64 || status == 65:
            return .rejected(reason: "exit status \(status)\(words)")
        case .exited(let status): return .retry(after: nil, reason: "exit status \(status)\(words)")
        case .killed(let signal): return .retry(after: nil, reason: "ended by signal \(signal)\(words)")
        case .tooLong: return .retry(after: nil, reason: "killed after \(DurationText.text(timeout))\(words)")
        case .cancelled: return .retry(after: nil, reason: "cancelled")
        case .failed(let reason): return .retry(after: nil, reason: "not started: \(reason)")
        }
    }

    /// A method, because a closure that does not capture the actor would run off its queue and block another's.
    private func blocking(_ run: CommandRun, _ input: [UInt8], _ flag: CancellationFlag) -> (
        end: CommandRun.End, complaint: String
    ) {
        run.run(input: input, flag: flag)
    }
}

extension CommandSink {
    /// `{"name": "script", "kind": "command", "command": ["/usr/local/bin/on-alert", "--desk", "east"], "environment": {"TOKEN": {"credential": "t"}}}`
    static let kind = SinkKind(
        name: "command", keys: ["command", "environment", "timeout"],
        decode: { name, reader in
            let words = reader.required("command")?.list()?.map { $0.line(longest: 4096) }
            let environment = reader["environment"].map(variables) ?? []
            let timeout = reader["timeout"].map { $0.duration(in: 1...3600) } ?? 30
            guard let words, let environment, let timeout, !words.contains(nil) else { return nil }
            guard !words.isEmpty else {
                reader["command"]?.refuse(expected: "a program and its arguments, each a string of the list")
                return nil
            }
            return { _ in
                CommandSink(
                    name: name, words: words.compactMap(\.self), environment: surroundings() + environment,
                    timeout: timeout)
            }
        })

    /// Where to find things; nothing else of ours, for it may hold secrets.
    private static func surroundings() -> [String] {
        let names: [String] = ["PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR"]
        return names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
    }

    private static func variables(_ reader: ConfigurationReader) -> [String]? {
        guard let members = reader.members() else { return nil }
        var variables: [String] = []
        for (name, value) in members {
            guard !name.isEmpty, !name.contains("="), !name.utf8.contains(0) else {
                value.refuse(found: "the variable “\(name)”", expected: "a name without “=”")
                return nil
            }
            guard let text = value.secret()?.reveal(), !text.utf8.contains(0) else { return nil }
            variables.append("\(name)=\(text)")
        }
        return variables
    }
}
