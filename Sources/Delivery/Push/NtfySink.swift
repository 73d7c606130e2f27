import Fetch
import Model

/// ntfy, published as JSON: a message of at most 4,096 bytes (a longer one becomes an attachment), a title of 1 kB. A visitor has sixty
/// requests at once and one more every five seconds.
enum NtfySink {
    static let limit = 4096

    /// `{"name": "phone", "kind": "ntfy", "topic": {"credential": "topic"}, "server": "https://ntfy.sh", "token": …, "priority": 4}`
    static let kind = SinkKind.http(
        "ntfy", keys: ["server", "topic", "token", "priority"], pace: Pace(burst: 60, every: 5)
    ) { reader, timeout in
        let server = reader["server"].map { $0.base() } ?? Secret("https://ntfy.sh")
        let topic = reader.required("topic")?.token()
        let token = reader["token"].map { $0.token() }
        let priority = reader["priority"].map { $0.int(in: 1...5) } ?? 3
        guard let server, let topic, token != .some(nil), let priority else { return nil }
        let bearer = (token ?? nil).map { [Header(name: "authorization", value: "Bearer " + $0.reveal())] } ?? []
        let target = HTTPTarget(url: server, headers: bearer, timeout: timeout)
        return HTTPPlan(secrets: [topic] + ((token ?? nil).map { [$0] } ?? [])) { told in
            target.request { out in
                out.member("topic", topic.reveal())
                out.member("title", LengthUnit.bytes.cut(told.title, to: 250))
                out.member("message", told.text(composer))
                out.key("priority")
                out.int(priority)
                out.key("tags")
                out.array { out in
                    out.string(told.alert.event.kind)
                    out.string(told.alert.event.modality.rawValue)
                }
                if let click = told.click {
                    out.member("click", click)
                }
            }
        }
    }

    static let composer = MessageComposer(markup: .plain, limit: limit, unit: .bytes, hasTitle: false)
}
