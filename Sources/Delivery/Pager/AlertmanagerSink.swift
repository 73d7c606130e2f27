import Fetch
import Model

/// Prometheus Alertmanager, API 2: up to 64 alerts in one request. Labels say what the event is, so that routes and groups can go by
/// them; annotations say it to people. An alert ends after `holds`, because nobody fires it again.
enum AlertmanagerSink {
    /// `{"name": "am", "kind": "alertmanager", "url": "http://127.0.0.1:9093", "holds": "4h", "labels": {"team": "wire"}}`
    static let kind = SinkKind.http(
        "alertmanager", keys: ["url", "holds", "labels", "token"], pace: nil, batch: 64
    ) { reader, timeout in
        let url = reader.required("url")?.base()
        let holds = reader["holds"].map { $0.duration(in: 60...31_536_000) } ?? 14_400
        let labels = reader["labels"].map(ownLabels) ?? []
        let token = reader["token"].map { $0.token() }
        guard let url, let holds, let labels, token != .some(nil) else { return nil }
        let bearer = (token ?? nil).map { [Header(name: "authorization", value: "Bearer " + $0.reveal())] } ?? []
        let target = HTTPTarget(url: url, headers: bearer, timeout: timeout)
        return HTTPPlan(
            secrets: (token ?? nil).map { [$0] } ?? [],
            many: { alerts, _ in
                var out = JSONWriter()
                out.array { out in for alert in alerts { write(alert, holds: holds, labels, &out) } }
                return target.request(path: "/api/v2/alerts", json: out.bytes)
            })
    }

    private static func write(_ alert: Alert, holds: Double, _ own: [(String, String)], _ out: inout JSONWriter) {
        let message = AlertMessage(alert)
        let event = alert.event
        func countries(_ actors: [Actor]) -> String { actors.map { $0.country ?? $0.name }.joined(separator: ",") }
        let labels = [
            ("alertname", "TocsinEvent"), ("event", event.id), ("kind", event.kind), ("action", event.action),
            ("modality", event.modality.rawValue), ("transition", alert.transition.rawValue), ("rule", alert.rule),
            ("outlet", alert.article.source), ("source", countries(event.source)), ("target", countries(event.target)),
            ("participants", countries(event.participants)), ("place", event.place?.country ?? ""),
        ]
        out.object { out in
            out.key("labels")
            // A label of ours replaces none of the user's own.
            members(own + labels.filter { label in !own.contains { $0.0 == label.0 } }, &out)
            out.key("annotations")
            let facts = message.facts.map { "\($0.name): \($0.text)" }.joined(separator: "\n")
            members(
                [
                    ("summary", message.title), ("description", facts), ("quote", message.quote),
                    ("headline", message.headline), ("link", message.link), ("why", message.why), ("alert", alert.id),
                ], &out)
            out.member("startsAt", alert.recorded.description)
            let end = alert.transition == .past ? alert.recorded : alert.recorded.adding(seconds: holds)
            out.member("endsAt", end.description)
            if let page = message.page ?? (message.link.isEmpty ? nil : message.link) {
                out.member("generatorURL", page)
            }
        }
    }

    /// An empty label is none.
    private static func members(_ pairs: [(String, String)], _ out: inout JSONWriter) {
        out.object { out in for (name, value) in pairs where !value.isEmpty { out.member(name, value) } }
    }

    private static func ownLabels(_ reader: ConfigurationReader) -> [(String, String)]? {
        guard let members = reader.members() else { return nil }
        var labels: [(String, String)] = []
        for (name, value) in members {
            let isName = name.utf8.enumerated().allSatisfy { index, byte in
                (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
                    || index > 0 && (0x30...0x39).contains(byte)
            }
            guard isName, !name.isEmpty else {
                value.refuse(found: "the label “\(name)”", expected: "a label of letters, digits and “_”")
                return nil
            }
            guard let text = value.line() else { return nil }
            labels.append((name, text))
        }
        return labels
    }
}
