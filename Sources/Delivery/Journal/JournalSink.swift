public import Model

#if canImport(Glibc)
    import Glibc
#endif

/// Writes alerts to systemd's journal, with the event's attributes as fields, by its native protocol
/// (systemd.io/JOURNAL_NATIVE_PROTOCOL): a datagram to a socket.
///
/// `journalctl TOCSIN_KIND=sanction -o verbose`. The journal does not say that it has kept an entry: a datagram that it accepted counts as
/// delivered, and after a crash an entry may stand there twice, under one TOCSIN_ID.
public struct JournalSink: Sink {
    public let name: String
    public var schedule: RetrySchedule { .local }
    public var keepsOrder: Bool { true }
    public var batchSize: Int { 64 }

    private let socketPath: String

    public init(name: String, socketPath: String = JournalSink.usualSocket) {
        self.name = name
        self.socketPath = socketPath
    }

    public static let usualSocket = "/run/systemd/journal/socket"

    public func deliver(_ alert: Alert, attempt: Int, now: Timestamp) async -> DeliveryOutcome {
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return JournalSink.later("socket") }
        defer { close(descriptor) }
        // The whole event as JSON goes along where a datagram can hold it.
        for isWhole in [true, false] {
            if send(JournalSink.entry(alert, isWhole: isWhole), to: descriptor) { return .delivered }
            guard errno == EMSGSIZE else { break }
        }
        return JournalSink.later("sendto \(socketPath)")
    }

    private static func later(_ call: String) -> DeliveryOutcome {
        let text = strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
        return .retry(after: nil, reason: "\(call): \(text)")
    }

    private func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = Array(socketPath.utf8)
        guard path.count < MemoryLayout.size(ofValue: address.sun_path) else {
            errno = ENAMETOOLONG
            return false
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count + 1)
        while true {
            let sent = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { target in
                    sendto(
                        descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT), target, length)
                }
            }
            if sent >= 0 { return true }
            if errno != EINTR { return false }
        }
    }

    // MARK: The entry

    static func entry(_ alert: Alert, isWhole: Bool) -> [UInt8] {
        let event = alert.event
        var out: [UInt8] = []
        func add(_ field: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            append(field, Array(value.utf8), to: &out)
        }
        func add(_ field: String, _ actors: [Actor]) {
            for actor in actors { add(field, PlainText.oneLine(actor.name)) }
        }
        var line = HumanLine.bytes(alert, clock: .utc)
        // The journal has its own time, and its entries no newline.
        line.removeLast()
        add("MESSAGE", String(decoding: line.drop { $0 != UInt8(ascii: "Z") }.dropFirst(3), as: UTF8.self))
        add("PRIORITY", "\(severity(alert.priority))")
        add("SYSLOG_IDENTIFIER", "tocsin")
        add("TOCSIN_ID", alert.id)
        add("TOCSIN_TRANSITION", alert.transition.rawValue)
        add("TOCSIN_RULE", alert.rule)
        add("TOCSIN_EVENT", event.id)
        add("TOCSIN_KIND", event.kind)
        add("TOCSIN_ACTION", event.action)
        add("TOCSIN_MODALITY", event.modality.rawValue)
        add("TOCSIN_SOURCE", event.source)
        add("TOCSIN_TARGET", event.target)
        add("TOCSIN_PARTICIPANT", event.participants)
        add("TOCSIN_TIME", event.time?.timex)
        add("TOCSIN_PLACE", event.place?.name)
        add("TOCSIN_CONFIDENCE", "\((event.confidence * 100).rounded() / 100)")
        add("TOCSIN_OUTLET", alert.article.source)
        add("TOCSIN_HEADLINE", alert.article.title)
        add("TOCSIN_URL", alert.article.url)
        add("TOCSIN_PAGE", alert.page)
        for reason in alert.why { add("TOCSIN_WHY", PlainText.oneLine("\(reason.condition): \(reason.found)")) }
        add("TOCSIN_TRIGGER", event.trigger.map { PlainText.oneLine($0) })
        add("TOCSIN_RECORDED", alert.recorded.description)
        if isWhole {
            var json = JSONWriter()
            alert.write(to: &json)
            append("TOCSIN_JSON", json.bytes, to: &out)
        }
        return out
    }

    /// `FIELD=value`, or for a value with a newline `FIELD`, newline, its length in 64 bits, little-endian, the value.
    private static func append(_ field: String, _ value: [UInt8], to out: inout [UInt8]) {
        out += Array(field.utf8)
        if value.contains(UInt8(ascii: "\n")) {
            out.append(UInt8(ascii: "\n"))
            withUnsafeBytes(of: UInt64(value.count).littleEndian) { out += Array($0) }
        } else {
            out.append(UInt8(ascii: "="))
        }
        out += value
        out.append(UInt8(ascii: "\n"))
    }

    /// syslog(3)'s levels.
    private static func severity(_ priority: Alert.Priority) -> Int {
        switch priority {
        case .urgent: 2
        case .high: 4
        case .normal: 5
        case .low: 6
        }
    }
}

extension JournalSink {
    /// `{"name": "journal", "kind": "journal"}`; `"socket"` for another than systemd's.
    static let kind = SinkKind(
        name: "journal", keys: ["socket"], giveUp: nil,
        decode: { name, reader in
            guard let socket = reader["socket"].map({ $0.filePath() }) ?? JournalSink.usualSocket else { return nil }
            return { _ in JournalSink(name: name, socketPath: socket) }
        })
}
