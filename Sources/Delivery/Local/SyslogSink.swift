import Fetch
import Glibc
import Model

/// Hands alerts to syslog: over the local socket, UDP (RFC 5426), TCP (RFC 6587, each message with its length before it) or TLS (RFC 5425).
///
/// Syslog acknowledges nothing: delivered means handed over. Over UDP a message that gets lost is lost.
actor SyslogSink: Sink {
    enum Target: Sendable, Hashable {
        case local(path: String)
        case udp(Endpoint)
        case stream(Endpoint, isEncrypted: Bool, authoritiesFile: String?)
    }

    nonisolated let name: String
    nonisolated var batchSize: Int { 64 }
    nonisolated var keepsOrder: Bool { true }
    nonisolated var schedule: RetrySchedule {
        if case .local = target { .local } else { .standardWebhooks }
    }

    private let target: Target
    private let addresses: AddressGuard
    private let line: SyslogLine
    private let timeout: Double
    private let queue: QueueExecutor

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(name: String, target: Target, addresses: AddressGuard, line: SyslogLine, timeout: Double) {
        self.name = name
        self.target = target
        self.addresses = addresses
        self.line = line
        self.timeout = timeout
        queue = QueueExecutor(label: "tocsin.syslog.\(name)")
    }

    func deliver(_ alert: Alert, attempt: Int, now: Timestamp) async -> DeliveryOutcome {
        await deliver([Attempt(alert, number: attempt)], now: now).first ?? .retry(after: nil, reason: "cancelled")
    }

    func deliver(_ batch: [Attempt], now: Timestamp) async -> [DeliveryOutcome] {
        switch target {
        case .local(let path):
            return datagrams(batch, limit: 8192) { () throws(DatagramSocket.Failure) in
                try DatagramSocket(path: path)
            }
        case .udp(let endpoint):
            // What every receiver should take (RFC 5424, section 6.1).
            return datagrams(batch, limit: 2048) { () throws(DatagramSocket.Failure) in
                try DatagramSocket(host: endpoint.host, port: endpoint.port, addresses: addresses)
            }
        case .stream(let endpoint, let isEncrypted, let authorities):
            let flag = CancellationFlag()
            return await withTaskCancellationHandler {
                self.stream(batch, endpoint, isEncrypted, authorities, flag)
            } onCancel: {
                flag.set()
            }
        }
    }

    private func datagrams(
        _ batch: [Attempt], limit: Int, open: () throws(DatagramSocket.Failure) -> DatagramSocket
    ) -> [DeliveryOutcome] {
        var outcomes: [DeliveryOutcome] = []
        do throws(DatagramSocket.Failure) {
            let socket = try open()
            for attempt in batch {
                try socket.send(line.bytes(attempt.alert, limit: limit))
                outcomes.append(.delivered)
            }
        } catch {
            outcomes.append(.retry(after: nil, reason: error.reason))
        }
        return outcomes
    }

    private func stream(
        _ batch: [Attempt], _ endpoint: Endpoint, _ isEncrypted: Bool, _ authorities: String?, _ flag: CancellationFlag
    ) -> [DeliveryOutcome] {
        do throws(FetchError) {
            let connection = try LineConnection(
                host: endpoint.host, port: endpoint.port, isEncrypted: isEncrypted, addresses: addresses,
                connectSeconds: min(10, timeout), authoritiesFile: authorities, flag: flag)
            let frames = batch.flatMap { attempt in
                let bytes = line.bytes(attempt.alert, limit: 8192)
                return Array("\(bytes.count) ".utf8) + bytes
            }
            try connection.send(frames, within: timeout)
            return batch.map { _ in .delivered }
        } catch {
            return .stopped(after: 0, of: batch.count, error)
        }
    }
}

extension SyslogSink {
    /// `{"name": "syslog", "kind": "syslog"}` for the local socket; `server` for another machine: `udp://…`, `tcp://…`, `tls://…`; or `socket` for
    /// another path than /dev/log.
    static let kind = SinkKind(
        name: "syslog", keys: ["server", "socket", "facility", "severity", "authorities", "timeout"],
        decode: { name, reader in
            let facility = reader["facility"].map { $0.oneOf(SyslogLine.facilities.keys.sorted()) } ?? "user"
            let severity = reader["severity"].map { $0.oneOf(SyslogLine.severities) } ?? "notice"
            let timeout = reader["timeout"].map { $0.duration(in: 1...300) } ?? 20
            guard let target = target(reader), let facility, let severity, let timeout,
                let level = SyslogLine.severities.firstIndex(of: severity)
            else { return nil }
            let line = SyslogLine(
                priority: (SyslogLine.facilities[facility] ?? 1) * 8 + level, host: hostName(), process: getpid())
            return { tools in
                SyslogSink(
                    name: name, target: target, addresses: tools.fetcher.addresses, line: line, timeout: timeout)
            }
        })

    private static func target(_ reader: ConfigurationReader) -> Target? {
        let authorities = reader["authorities"].map { $0.filePath() }
        if authorities == .some(nil) { return nil }
        guard let server = reader["server"] else {
            return (reader["socket"].map { $0.filePath() } ?? "/dev/log").map { .local(path: $0) }
        }
        guard let endpoint = server.endpoint([("udp", 514), ("tcp", 601), ("tls", 6514)]) else { return nil }
        if endpoint.scheme == "udp" { return .udp(endpoint) }
        return .stream(endpoint, isEncrypted: endpoint.scheme == "tls", authoritiesFile: authorities ?? nil)
    }

    private static func hostName() -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let code = buffer.withUnsafeMutableBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { text in
                text.baseAddress.map { gethostname($0, text.count - 1) } ?? -1
            }
        }
        let name = buffer.prefix { $0 != 0 }.filter { (0x21...0x7E).contains($0) }
        return code == 0 && !name.isEmpty ? String(decoding: name, as: UTF8.self) : "-"
    }
}
