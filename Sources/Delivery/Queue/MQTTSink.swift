import Fetch
import Model

/// Publishes alerts as JSON over MQTT 3.1.1 with quality of service 1: each is delivered when the server has acknowledged it.
///
/// libcurl speaks mqtt:// too, but publishes with quality 0 only, which nobody acknowledges; so it lends us its connections, and the four
/// packets are our own. One connection a batch: alerts are few.
actor MQTTSink: Sink {
    nonisolated let name: String
    nonisolated var batchSize: Int { 64 }
    nonisolated var keepsOrder: Bool { true }

    struct Settings: Sendable {
        var endpoint: Endpoint
        var topic: MustacheTemplate
        var user: String?
        var password: String?
        var isRetained = false
        var authoritiesFile: String?
        var client: String
        /// Seconds for each step.
        var timeout: Double
    }

    private let settings: Settings
    private let addresses: AddressGuard
    private let queue: QueueExecutor

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(name: String, settings: Settings, addresses: AddressGuard) {
        self.name = name
        self.addresses = addresses
        self.settings = settings
        queue = QueueExecutor(label: "tocsin.mqtt.\(name)")
    }

    func deliver(_ alert: Alert, attempt: Int, now: Timestamp) async -> DeliveryOutcome {
        await deliver([Attempt(alert, number: attempt)], now: now).first ?? .retry(after: nil, reason: "cancelled")
    }

    func deliver(_ batch: [Attempt], now: Timestamp) async -> [DeliveryOutcome] {
        let flag = CancellationFlag()
        return await withTaskCancellationHandler {
            self.publish(batch, flag)
        } onCancel: {
            flag.set()
        }
    }

    private func publish(_ batch: [Attempt], _ flag: CancellationFlag) -> [DeliveryOutcome] {
        var acknowledged: Set<UInt16> = []
        do throws(FetchError) {
            let line = try connect(flag)
            var packets: [UInt8] = []
            for (index, attempt) in batch.enumerated() {
                packets += MQTTPacket.publish(
                    topic: topic(of: attempt.alert), number: UInt16(index + 1),
                    payload: MQTTSink.payload(attempt.alert),
                    isRetained: settings.isRetained, isRepeated: attempt.number > 1)
            }
            try line.send(packets, within: settings.timeout)
            var heard: [UInt8] = []
            while acknowledged.count < batch.count {
                if case .published(let number) = try answer(on: line, &heard) { acknowledged.insert(number) }
            }
            try line.send(MQTTPacket.disconnect, within: settings.timeout)
            return batch.map { _ in .delivered }
        } catch {
            // In order: what came after the first gap comes again.
            let done = batch.indices.prefix { acknowledged.contains(UInt16($0 + 1)) }.count
            return .stopped(after: done, of: batch.count, error)
        }
    }

    private func connect(_ flag: CancellationFlag) throws(FetchError) -> LineConnection {
        let endpoint = settings.endpoint
        let line = try LineConnection(
            host: endpoint.host, port: endpoint.port, isEncrypted: endpoint.scheme == "mqtts",
            addresses: addresses, connectSeconds: min(10, settings.timeout), authoritiesFile: settings.authoritiesFile,
            flag: flag)
        try line.send(
            MQTTPacket.connect(client: settings.client, user: settings.user, password: settings.password),
            within: settings.timeout)
        var heard: [UInt8] = []
        guard case .connected(let code) = try answer(on: line, &heard), code == 0 else {
            throw fault("the server does not let us in")
        }
        return line
    }

    private func answer(on line: LineConnection, _ heard: inout [UInt8]) throws(FetchError) -> MQTTPacket.Answer {
        while true {
            if let answer = MQTTPacket.take(from: &heard) { return answer }
            let more = try line.receive(within: settings.timeout)
            guard !more.isEmpty else { throw fault("the server hung up") }
            heard += more
        }
    }

    private func fault(_ detail: String) -> FetchError {
        FetchError(code: .interrupted, subject: settings.endpoint.host, detail: detail)
    }

    /// A topic's name may hold no wildcard and no NUL (section 4.7.1).
    private func topic(of alert: Alert) -> String {
        let text = settings.topic.render(TemplateContext.value(alert))
        return String(text.map { "+#\0 ".contains($0) ? "-" : $0 })
    }

    static func payload(_ alert: Alert) -> [UInt8] {
        var out = JSONWriter()
        alert.write(to: &out)
        return out.bytes
    }
}

extension MQTTSink {
    /// `{"name": "bus", "kind": "mqtt", "server": "mqtts://broker.example.org", "topic": "tocsin/{{event.kind}}", "user": …, "password": …}`
    static let kind = SinkKind(
        name: "mqtt",
        keys: ["server", "topic", "user", "password", "retain", "client", "authorities", "timeout"],
        decode: { name, reader in
            let endpoint = reader.required("server")?.endpoint([("mqtts", 8883), ("mqtt", 1883)])
            let topic = reader.required("topic").flatMap(topic)
            let user = reader["user"].map { $0.secret()?.reveal() }
            let password = reader["password"].map { $0.secret()?.reveal() }
            let isRetained = reader["retain"].map { $0.bool() } ?? false
            // 23 letters and digits are what every server must take (section 3.1.3.1).
            let client = reader["client"].map { $0.line(longest: 64) } ?? "tocsin"
            let authorities = reader["authorities"].map { $0.filePath() }
            let timeout = reader["timeout"].map { $0.duration(in: 1...300) } ?? 20
            guard let endpoint, let topic, let isRetained, let client, let timeout, user != .some(nil),
                password != .some(nil), authorities != .some(nil)
            else { return nil }
            let settings = Settings(
                endpoint: endpoint, topic: topic, user: user ?? nil, password: password ?? nil, isRetained: isRetained,
                authoritiesFile: authorities ?? nil, client: client, timeout: timeout)
            return { MQTTSink(name: name, settings: settings, addresses: $0.fetcher.addresses) }
        })

    private static func topic(_ reader: ConfigurationReader) -> MustacheTemplate? {
        guard let text = reader.line(longest: 200) else { return nil }
        do throws(MustacheError) {
            return try MustacheTemplate(text, escaping: MustacheEscaping(contentType: "text/plain"))
        } catch {
            reader.refuse(
                found: "a topic with a mistake: \(error.reason)",
                expected: "a topic, in which {{event.kind}} and its like may stand")
            return nil
        }
    }
}
