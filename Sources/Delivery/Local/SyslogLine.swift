import Model

/// An alert as a syslog message (RFC 5424).
struct SyslogLine: Sendable {
    /// Facility times eight and severity (section 6.2.1).
    let priority: Int
    let host: String
    let process: Int32

    /// - Parameter limit: bytes of the whole; what is longer is cut in its free text, and in its data only if that does not do.
    func bytes(_ alert: Alert, limit: Int) -> [UInt8] {
        let head = "<\(priority)>1 \(alert.recorded) \(host) tocsin \(process) \(SyslogLine.name(alert.event.kind)) "
        let message = AlertMessage(alert)
        let text = [message.title, "“\(message.headline)”", message.link].filter { !$0.isEmpty }.joined(separator: " ")
        var data = SyslogLine.data(alert, link: message.link)
        // A byte order mark says that the text is UTF-8 (section 6.4).
        let room = limit - head.utf8.count - data.utf8.count - 4
        if room < 40 { data = SyslogLine.data(alert, link: "") }
        let left = max(0, limit - head.utf8.count - data.utf8.count - 4)
        return Array((head + data + " \u{FEFF}" + LengthUnit.bytes.cut(text, to: left)).utf8)
    }

    /// 32473 is the number set aside for examples (RFC 5612), since Tocsin has none of its own.
    private static func data(_ alert: Alert, link: String) -> String {
        let event = alert.event
        let parameters = [
            ("id", alert.id), ("event", event.id), ("transition", alert.transition.rawValue), ("kind", event.kind),
            ("action", event.action), ("modality", event.modality.rawValue), ("rule", alert.rule),
            ("outlet", alert.article.source), ("link", link), ("page", link.isEmpty ? "" : alert.page ?? ""),
        ]
        let text = parameters.filter { !$0.1.isEmpty }.map { #" \#($0.0)="\#(escape($0.1))""# }.joined()
        return "[tocsin@32473\(text)]"
    }

    /// Section 6.3.3.
    private static func escape(_ value: String) -> String {
        var out = ""
        for character in PlainText.oneLine(value, limit: 300) {
            if character == "\"" || character == "\\" || character == "]" { out.append("\\") }
            out.append(character)
        }
        return out
    }

    /// Printable ASCII, at most 32.
    private static func name(_ text: String) -> String {
        let name = text.utf8.filter { (0x21...0x7E).contains($0) }.prefix(32)
        return name.isEmpty ? "-" : String(decoding: name, as: UTF8.self)
    }

    /// Section 6.2.1, by their usual names.
    static let facilities = [
        "kern": 0, "user": 1, "mail": 2, "daemon": 3, "auth": 4, "syslog": 5, "lpr": 6, "news": 7, "uucp": 8, "cron": 9,
        "authpriv": 10, "ftp": 11, "local0": 16, "local1": 17, "local2": 18, "local3": 19, "local4": 20, "local5": 21,
        "local6": 22, "local7": 23,
    ]
    static let severities = ["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"]
}
