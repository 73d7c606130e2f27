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
        var plan = HTTPPlan(secrets: [key]) { (alert: Alert) in
            target.request(path: "/v2/enqueue") { out in
                head(&out, key, incident: alert.event.id, last: alert)
                payload(alert, severity, &out)
            }
        }
        plan.bundle = { bundle in
            // Alerts of one event stay one incident; a mixed company is one of its own.
            let events = Set(bundle.alerts.map(\.event.id))
            let last = bundle.alerts[bundle.alerts.count - 1]
            return target.request(path: "/v2/enqueue") { out in
                head(
                    &out, key, incident: events.count == 1 ? last.event.id : bundle.id,
                    last: events.count == 1 ? last : nil)
                payload(bundle, severity, &out)
            }
        }
        return plan
    }

    private static func head(_ out: inout JSONWriter, _ key: Secret, incident: String, last: Alert?) {
        out.member("routing_key", key.reveal())
        out.member("event_action", last?.transition == .past ? "resolve" : "trigger")
        out.member("dedup_key", LengthUnit.bytes.cut(incident, to: 255))
        out.member("client", "Tocsin")
    }

    /// A group or digest: the titles of its alerts as details, and the first links.
    private static func payload(_ bundle: Bundle, _ severity: String, _ out: inout JSONWriter) {
        let messages = bundle.alerts.map { AlertMessage($0) }
        let told = Told(bundle)
        out.key("payload")
        out.object { out in
            let titles = bundle.text(limit: 3 * limit, separator: "; ", measure: { $0.utf16.count }) {
                AlertMessage($0).title
            }
            out.member("summary", LengthUnit.utf16.cut(told.title + ": " + titles, to: limit))
            out.member("source", "tocsin")
            out.member("severity", severity)
            out.member("timestamp", (bundle.alerts.map(\.recorded).max() ?? told.alert.recorded).description)
            out.key("custom_details")
            out.object { out in
                out.member("alerts", told.text(composer))
                out.key("count")
                out.int(bundle.alerts.count + bundle.more)
            }
        }
        links(messages.prefix(10).map { (LengthUnit.utf16.cut($0.title, to: 100), $0.page ?? $0.link) }, &out)
    }

    private static let composer = MessageComposer(markup: .plain, limit: 60_000, unit: .utf16, hasTitle: false)

    private static func links(_ links: [(text: String, href: String)], _ out: inout JSONWriter) {
        out.key("links")
        out.array { out in
            for (text, href) in links where !href.isEmpty {
                out.object { out in
                    out.member("href", href)
                    out.member("text", text)
                }
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
        links([("Article", message.link), ("Event", message.page ?? "")], &out)
    }
}
