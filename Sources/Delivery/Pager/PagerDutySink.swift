import Fetch
import Model

/// PagerDuty, Events API 2: a summary of 1,024 characters, a whole of 512 kB. The event's id is the key by which PagerDuty takes several
/// alerts for one incident; that its time has passed resolves it.
enum PagerDutySink {
    static let limit = 1024

    /// `{"name": "duty", "kind": "pagerduty", "key": {"credential": "pagerduty"}, "severity": "warning"}`
    static let kind = SinkKind.http(
        "pagerduty", keys: ["key", "severity", "api"], pace: Pace(burst: 10, every: 0.5)
    ) { reader, timeout in
        let key = reader.required("key")?.token()
        let severity = reader["severity"].map { $0.oneOf(["critical", "error", "warning", "info"]) } ?? "warning"
        let api = reader["api"].map { $0.base() } ?? Secret("https://events.pagerduty.com")
        guard let key, let severity, let api else { return nil }
        let target = HTTPTarget(url: api, timeout: timeout)
        return HTTPPlan(secrets: [key]) { alert in
            target.request(path: "/v2/enqueue") { out in
                out.member("routing_key", key.reveal())
                out.member("event_action", alert.transition == .past ? "resolve" : "trigger")
                out.member("dedup_key", LengthUnit.bytes.cut(alert.event.id, to: 255))
                out.member("client", "Tocsin")
                payload(alert, severity, &out)
            }
        }
    }

    private static func payload(_ alert: Alert, _ severity: String, _ out: inout JSONWriter) {
        let message = AlertMessage(alert)
        out.key("payload")
        out.object { out in
            let summary = [message.title, message.headline].joined(separator: " – ")
            out.member("summary", LengthUnit.utf16.cut(summary, to: limit))
            out.member("source", message.outlet.isEmpty ? "tocsin" : message.outlet)
            out.member("severity", severity)
            out.member("timestamp", alert.recorded.description)
            out.member("component", alert.event.kind)
            out.member("group", message.rule)
            out.member("class", "\(alert.event.kind)/\(alert.event.action)")
            var details = JSONWriter()
            alert.write(to: &details)
            // The whole may have 512 kB; an alert that large is a mistake, and must not cost the page.
            guard details.bytes.count < 400_000 else { return }
            out.key("custom_details")
            alert.write(to: &out)
        }
        let links = [("Article", message.link), ("Event", message.page ?? "")].filter { !$0.1.isEmpty }
        out.key("links")
        out.array { out in
            for (text, href) in links {
                out.object { out in
                    out.member("href", href)
                    out.member("text", text)
                }
            }
        }
    }
}
