import Crypto
import Fetch
import Model

/// How alerts stand in a webhook's request.
public enum WebhookFormat: Sendable {
    /// `{"type": "tocsin.event.new", "timestamp": …, "data": {…the alert…}}`, as Standard Webhooks 1.0.0 advises.
    case native
    /// CloudEvents 1.0 in structured mode: one JSON object with the attributes and the alert as `data`.
    case cloudEvent(source: String)
    /// CloudEvents 1.0 in binary mode: the attributes as `ce-` fields, the alert as the body.
    case binaryCloudEvent(source: String)
    /// CloudEvents 1.0 in batched mode: a JSON array of structured events.
    case cloudEventBatch(source: String)
    /// A template of the user's own.
    case template(MustacheTemplate, contentType: String)

    /// Most alerts in one request.
    var batch: Int {
        if case .cloudEventBatch = self { 64 } else { 1 }
    }

    /// What is sent, signed over and the same on every attempt for the same alerts.
    func message(_ alerts: [Alert]) -> WebhookMessage {
        let alert = alerts[0]
        var out = JSONWriter()
        switch self {
        case .native:
            out.object { out in
                out.member("type", WebhookFormat.type(alert))
                out.member("timestamp", alert.recorded.description)
                out.key("data")
                alert.write(to: &out)
            }
            return WebhookMessage(id: alert.id, contentType: "application/json", body: out.bytes)
        case .cloudEvent(let source):
            WebhookFormat.write(alert, source: source, to: &out)
            return WebhookMessage(
                id: alert.id, contentType: "application/cloudevents+json; charset=utf-8", body: out.bytes)
        case .binaryCloudEvent(let source):
            alert.write(to: &out)
            let fields = WebhookFormat.attributes(alert, source: source).map { name, value in
                Header(name: "ce-" + name, value: WebhookFormat.encoded(value))
            }
            return WebhookMessage(id: alert.id, contentType: "application/json", headers: fields, body: out.bytes)
        case .cloudEventBatch(let source):
            out.array { out in for alert in alerts { WebhookFormat.write(alert, source: source, to: &out) } }
            return WebhookMessage(
                id: WebhookFormat.id(of: alerts), contentType: "application/cloudevents-batch+json; charset=utf-8",
                body: out.bytes)
        case .template(let template, let contentType):
            return WebhookMessage(
                id: alert.id, contentType: contentType, body: Array(template.render(TemplateContext.value(alert)).utf8))
        }
    }

    /// Whether several alerts can be told as one message of this format: a batch is that already, and a template must speak of `alerts`.
    var takesBundles: Bool {
        switch self {
        case .native, .cloudEvent, .binaryCloudEvent: true
        case .cloudEventBatch: false
        case .template(let template, _): template.mentions("alerts")
        }
    }

    /// A group or digest: what is sent, the same on every attempt.
    func message(_ bundle: Bundle) -> WebhookMessage {
        var out = JSONWriter()
        let moment = bundle.alerts.map(\.recorded).max() ?? bundle.alerts[0].recorded
        func attributes(_ source: String) -> [(String, String)] {
            [
                ("specversion", "1.0"), ("id", bundle.id), ("source", source), ("type", WebhookFormat.bundleType),
                ("subject", bundle.title), ("time", moment.description),
            ]
        }
        var (contentType, headers) = ("application/json", [Header]())
        switch self {
        case .native:
            out.object { out in
                out.member("type", WebhookFormat.bundleType)
                out.member("timestamp", moment.description)
                out.key("data")
                bundle.write(to: &out)
            }
        case .cloudEvent(let source), .cloudEventBatch(let source):
            contentType = "application/cloudevents+json; charset=utf-8"
            out.object { out in
                for (name, value) in attributes(source) { out.member(name, value) }
                out.member("datacontenttype", "application/json")
                out.key("data")
                bundle.write(to: &out)
            }
        case .binaryCloudEvent(let source):
            headers = attributes(source).map { Header(name: "ce-" + $0, value: WebhookFormat.encoded($1)) }
            bundle.write(to: &out)
        case .template(let template, let type):
            let text = template.render(TemplateContext.value(bundle))
            return WebhookMessage(id: bundle.id, contentType: type, body: Array(text.utf8))
        }
        return WebhookMessage(id: bundle.id, contentType: contentType, headers: headers, body: out.bytes)
    }

    private static let bundleType = "tocsin.bundle"

    private static func type(_ alert: Alert) -> String { "tocsin.event.\(alert.transition.rawValue)" }

    /// The required attributes, and of the optional ones those that we know.
    private static func attributes(_ alert: Alert, source: String) -> [(String, String)] {
        [
            ("specversion", "1.0"), ("id", alert.id), ("source", source), ("type", type(alert)),
            ("subject", alert.event.id), ("time", alert.recorded.description),
        ]
    }

    private static func write(_ alert: Alert, source: String, to out: inout JSONWriter) {
        out.object { out in
            for (name, value) in attributes(alert, source: source) { out.member(name, value) }
            out.member("datacontenttype", "application/json")
            out.key("data")
            alert.write(to: &out)
        }
    }

    /// Of several alerts in one message: no receiver knows the message, but each knows its events.
    private static func id(of alerts: [Alert]) -> String {
        if alerts.count == 1 { return alerts[0].id }
        var hash = SHA256()
        for alert in alerts { hash.update(data: Array((alert.id + "\n").utf8)) }
        let hex = hash.finalize().prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        return "batch_" + hex.joined()
    }

    /// What may not stand in a header's value, percent-encoded (CloudEvents HTTP binding 1.0.2, section 3.1.3.2).
    private static func encoded(_ value: String) -> String {
        var out: [UInt8] = []
        for byte in value.utf8 {
            if (0x21...0x7E).contains(byte), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "%") {
                out.append(byte)
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                out += Array(("%" + (byte < 16 ? "0" : "") + hex).utf8)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

/// One message of a webhook, before it is signed.
struct WebhookMessage: Sendable {
    var id: String
    var contentType: String
    var headers: [Header] = []
    var body: [UInt8]
}
