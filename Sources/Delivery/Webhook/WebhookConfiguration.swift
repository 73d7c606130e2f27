import Fetch
import Model

extension WebhookSink {
    /// `{"name": "desk", "kind": "webhook", "url": "https://…", "secret": {"env": "DESK_SECRET"}, "headers": {"authorization": …}, "timeout": "20s"}`.
    /// The address may itself be a secret; `secret` may be a list while one is being exchanged for another.
    static let kind = SinkKind(
        name: "webhook", keys: ["url", "secret", "headers", "timeout"],
        decode: { name, reader in
            let url = reader.required("url").flatMap(address)
            let keys = reader["secret"].map { $0.listOrOne().map { key($0, sink: name) } } ?? []
            let headers = reader["headers"].map { fields($0) } ?? []
            let timeout = reader["timeout"].map { $0.duration(in: 1...300) } ?? 20
            guard let url, let headers, let timeout, !keys.contains(where: { $0 == nil }) else { return nil }
            return { tools in
                WebhookSink(
                    name: name, url: url, keys: keys.compactMap(\.self), headers: headers, timeout: timeout,
                    fetcher: tools.fetcher)
            }
        })

    /// An address that stands in the file, or a reference to one that must not.
    private static func address(_ reader: ConfigurationReader) -> String? {
        guard ["env", "file", "credential"].contains(where: { reader[$0] != nil }) else { return reader.url() }
        guard let url = reader.secret()?.reveal() else { return nil }
        guard url.hasPrefix("https://") || url.hasPrefix("http://"), !url.utf8.contains(where: { $0 <= 0x20 }) else {
            reader.refuse(found: "a secret that is no address", expected: "a secret that is an http or https address")
            return nil
        }
        return url
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
