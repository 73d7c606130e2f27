import Fetch
import Model

/// Sends alerts as mail through an SMTP server, one message an alert.
///
/// A reply of 5xx is a refusal, unless it refuses our login; everything else comes again. All recipients must be taken, or none gets it.
actor MailSink: Sink {
    nonisolated let name: String
    nonisolated var batchSize: Int { 16 }

    private let transfer: MailTransfer
    private let message: MailMessage
    /// Seconds for one message.
    private let timeout: Double
    private let queue: QueueExecutor

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(name: String, server: MailServer, addresses: AddressGuard, message: MailMessage, timeout: Double) {
        self.name = name
        self.message = message
        self.timeout = timeout
        transfer = MailTransfer(server: server, addresses: addresses)
        queue = QueueExecutor(label: "tocsin.mail.\(name)")
    }

    nonisolated var takesBundles: Bool { true }

    func deliver(_ alert: Alert, attempt: Int, now: Timestamp) async -> DeliveryOutcome { await send(Told(alert)) }

    func deliver(_ bundle: Bundle, attempt: Int, now: Timestamp) async -> DeliveryOutcome { await send(Told(bundle)) }

    private func send(_ told: Told) async -> DeliveryOutcome {
        let flag = CancellationFlag()
        return await withTaskCancellationHandler {
            self.send(told, flag)
        } onCancel: {
            flag.set()
        }
    }

    private func send(_ told: Told, _ flag: CancellationFlag) -> DeliveryOutcome {
        let outcome = transfer.send(
            from: message.from.address, to: message.to.map(\.address), message: message.bytes(told), within: timeout,
            flag: flag)
        switch outcome {
        case .accepted: return .delivered
        case .refused(let reply): return .rejected(reason: "SMTP " + reply)
        case .failed(let error): return .retry(after: nil, reason: HTTPVerdict.reason(error))
        }
    }
}

extension MailSink {
    /// `{"name": "mail", "kind": "email", "server": "smtp://mail.example.org:587", "user": "tocsin", "password": {"credential": "smtp"},
    /// "from": "Tocsin <tocsin@example.org>", "to": ["desk@example.org"]}`; `security` is `starttls` for smtp:// and `tls` for smtps:// unless it says
    /// `opportunistic` or `none`.
    static let kind = SinkKind(
        name: "email", keys: ["server", "user", "password", "from", "to", "security", "authorities", "timeout"],
        decode: { name, reader in
            let endpoint = reader.required("server")?.endpoint([("smtps", 465), ("smtp", 587)])
            let user = reader["user"].map { $0.secret()?.reveal() }
            let password = reader["password"].map { $0.secret()?.reveal() }
            let from = reader.required("from").flatMap(address)
            let to = reader.required("to").map { $0.listOrOne().map(address) } ?? []
            let security = reader["security"].map { $0.oneOf(MailServer.Security.self) }
            let authorities = reader["authorities"].map { $0.filePath() }
            let timeout = reader["timeout"].map { $0.duration(in: 1...300) } ?? 60
            guard let endpoint, let from, let timeout, user != .some(nil), password != .some(nil),
                security != .some(nil), authorities != .some(nil), !to.isEmpty, !to.contains(where: { $0 == nil })
            else { return nil }
            let server = MailServer(
                host: endpoint.host, port: endpoint.port,
                security: endpoint.scheme == "smtps" ? .tls : (security ?? nil) ?? .starttls, user: user ?? nil,
                password: password ?? nil, authoritiesFile: authorities ?? nil)
            let message = MailMessage(from: from, to: to.compactMap(\.self))
            return { tools in
                MailSink(
                    name: name, server: server, addresses: tools.fetcher.addresses, message: message, timeout: timeout)
            }
        })

    private static func address(_ reader: ConfigurationReader) -> MailAddress? {
        guard let text = reader.line(longest: 320) else { return nil }
        if let address = MailAddress(text) { return address }
        reader.refuse(expected: "an address such as “desk@example.org” or “News desk <desk@example.org>”")
        return nil
    }
}
