import Fetch
import Model

extension WebhookSink {
    /// `{"name": "desk", "kind": "webhook", "url": "https://…", "secret": {"env": "DESK_SECRET"}, "headers": {"authorization": …}, "timeout": "20s"}`.
    /// The address may itself be a secret; `secret` may be a list while one is being exchanged for another. `format` is `native`,
    /// `cloudevents`, `cloudevents-binary`, `cloudevents-batch` or `template`, which takes `template` and `contentType`.
    static let kind = SinkKind(
        name: "webhook",
        keys: ["url", "secret", "headers", "timeout", "format", "source", "template", "contentType"],
        decode: { name, reader in
            let url = reader.required("url")?.secretAddress()
            let keys = reader["secret"].map { $0.listOrOne().map { key($0, sink: name) } } ?? []
            let headers = reader["headers"].map { fields($0) } ?? []
            let timeout = reader["timeout"].map { $0.duration(in: 1...300) } ?? 20
            let format = format(reader)
            guard let url, let headers, let timeout, let format, !keys.contains(where: { $0 == nil }) else {
                return nil
            }
            return { tools in
                WebhookSink(
                    name: name, url: url.reveal(), keys: keys.compactMap(\.self), headers: headers, timeout: timeout,
                    format: format, fetcher: tools.fetcher)
            }
        })

    private static func format(_ reader: ConfigurationReader) -> WebhookFormat? {
        let names = ["native", "cloudevents", "cloudevents-binary", "cloudevents-batch", "template"]
        let usual = reader["template"] == nil ? "native" : "template"
        guard let name = reader["format"].map({ $0.oneOf(names) }) ?? usual,
            let source = reader["source"].map({ $0.line(longest: 200) }) ?? "/tocsin"
        else { return nil }
        switch name {
        case "native": return .native
        case "cloudevents": return .cloudEvent(source: source)
        case "cloudevents-binary": return .binaryCloudEvent(source: source)
        case "cloudevents-batch": return .cloudEventBatch(source: source)
        default: return template(reader)
        }
    }

    /// A template that stands in the file or in one of its own: `{"file": "/path"}`.
    private static func template(_ reader: ConfigurationReader) -> WebhookFormat? {
        guard let place = reader.required("template"), let text = place.secret()?.reveal(),
            let contentType = reader["contentType"].map({ $0.line(longest: 100) }) ?? "application/json"
        else { return nil }
        do throws(MustacheError) {
            let template = try MustacheTemplate(text, escaping: MustacheEscaping(contentType: contentType))
            if let fault = TemplateContext.fault(of: template) {
                place.refuse(
                    found: "a template that makes no JSON of an alert (\(fault))", expected: "JSON once it is filled")
                return nil
            }
            return .template(template, contentType: contentType)
        } catch {
            place.refuse(
                found: "a template with a mistake in line \(error.line): \(error.reason)", expected: "Mustache")
            return nil
        }
    }

    private static func key(_ reader: ConfigurationReader, sink: String) -> WebhookKey? {
        guard let secret = reader.secret() else { return nil }
        do {
            return try WebhookKey(secret: secret, sink: sink)
        } catch {
            reader.refuse(found: "a secret of another form", expected: WebhookKey.form)
            return nil
        }
    }

    /// Set by Tocsin or by HTTP itself.
    private static let reserved = [
        "webhook-id", "webhook-timestamp", "webhook-signature", "content-type", "content-length", "host",
        "transfer-encoding",
    ]

    private static func fields(_ reader: ConfigurationReader) -> [Header]? {
        guard let members = reader.members() else { return nil }
        let fields = members.map { name, value -> Header? in
            let isToken = !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
            if !isToken || reserved.contains(name.lowercased()) {
                value.refuse(found: "the header “\(name)”", expected: "the name of a header that Tocsin does not set")
                return nil
            }
            guard let secret = value.secret()?.reveal() else { return nil }
            if secret.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
                value.refuse(found: "a control character", expected: "a header's value on one line")
                return nil
            }
            return Header(name: name, value: secret)
        }
        return fields.contains { $0 == nil } ? nil : fields.compactMap(\.self)
    }
}
