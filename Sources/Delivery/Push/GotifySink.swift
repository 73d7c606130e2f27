import Fetch
import Model

/// Gotify: title and plain text. It states no limit; 16,000 characters are more than any alert needs.
enum GotifySink {
    static let limit = 16_000

    /// `{"name": "phone", "kind": "gotify", "server": "https://push.example.org", "token": {"credential": "gotify"}, "priority": 5}`
    static let kind = SinkKind.http("gotify", keys: ["server", "token", "priority"], pace: nil) { reader, timeout in
        let server = reader.required("server")?.base()
        let token = reader.required("token")?.token()
        let priority = reader["priority"].map { $0.int(in: 0...10) } ?? 5
        guard let server, let token, let priority else { return nil }
        let target = HTTPTarget(
            url: server, headers: [Header(name: "x-gotify-key", value: token.reveal())], timeout: timeout)
        return HTTPPlan(secrets: [token]) { told in
            target.request(path: "/message") { out in
                out.member("title", told.title)
                out.member("message", told.text(composer))
                out.key("priority")
                out.int(priority)
                guard let click = told.click else { return }
                out.key("extras")
                out.object { out in
                    out.key("client::notification")
                    out.object { out in
                        out.key("click")
                        out.object { out in out.member("url", click) }
                    }
                }
            }
        }
    }

    static let composer = MessageComposer(markup: .plain, limit: limit, unit: .scalars, hasTitle: false)
}
