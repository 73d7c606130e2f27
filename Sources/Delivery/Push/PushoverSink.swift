import Fetch
import Model

/// Pushover: a message of 1,024 characters, a title of 250, an address of 512. Whatever it answers with 4xx must not be
/// sent again, but for 429, when the month's messages are used up; after 5xx it wants five seconds.
enum PushoverSink {
    static let limit = 1024

    /// `{"name": "phone", "kind": "pushover", "token": {"credential": "pushover-app"}, "user": {"credential": "pushover-user"}, "priority": 0}`
    static let kind = SinkKind.http(
        "pushover", keys: ["token", "user", "priority", "device", "api"], pace: Pace(burst: 2, every: 0.5), judge: judge
    ) { reader, timeout in
        let token = reader.required("token")?.token()
        let user = reader.required("user")?.token()
        // 2 would ring until somebody answers, which takes a receipt to follow.
        let priority = reader["priority"].map { $0.int(in: -2...1) } ?? 0
        let device = reader["device"].map { $0.line(longest: 25) }
        let api = reader["api"].map { $0.base() } ?? Secret("https://api.pushover.net")
        guard let token, let user, let priority, let api, device != .some(nil) else { return nil }
        let target = HTTPTarget(url: api, timeout: timeout)
        return HTTPPlan(secrets: [token, user]) { told in
            target.request(path: "/1/messages.json") { out in
                out.member("token", token.reveal())
                out.member("user", user.reveal())
                if let device = device ?? nil { out.member("device", device) }
                out.member("title", LengthUnit.scalars.cut(told.title, to: 250))
                out.member("message", told.text(composer))
                out.key("priority")
                out.int(priority)
                out.key("timestamp")
                out.int(Int(told.alert.recorded.seconds))
                if let click = told.click, click.utf8.count <= 512 { out.member("url", click) }
            }
        }
    }

    static let composer = MessageComposer(markup: .plain, limit: limit, unit: .scalars, hasTitle: false)

    private static func judge(_ response: Response, _ now: Timestamp) -> DeliveryOutcome {
        let usual = HTTPVerdict.usual(response, now: now)
        guard case .retry(let asked, let reason) = usual else { return usual }
        switch response.status {
        case 429:
            // Unix seconds of the next month's beginning.
            let reset = response.header("X-Limit-App-Reset").flatMap { Double($0) }
            return .retry(after: asked ?? reset.map { max(0, $0 - Double(now.seconds)) }, reason: reason)
        case 400..<500: return .rejected(reason: reason)
        default: return usual
        }
    }
}
