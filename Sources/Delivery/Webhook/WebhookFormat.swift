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
