import Fetch
import Model

/// Mattermost's incoming webhooks: Markdown of at most 16,383 characters. A server's own limit is ten requests a second.
enum MattermostSink {
    static let limit = 16_383

    /// `{"name": "mattermost", "kind": "mattermost", "url": {"credential": "mattermost-url"}, "channel": "wire"}`
    static let kind = SinkKind.http(
        "mattermost", keys: ["url", "channel"], pace: Pace(burst: 10, every: 0.1)
    ) { reader, timeout in
        let channel = reader["channel"].map { $0.line(longest: 64) }
        guard let url = reader.required("url")?.secretAddress(), channel != .some(nil) else { return nil }
        let target = HTTPTarget(url: url, timeout: timeout)
        return HTTPPlan(secrets: [url]) { told in
            target.request { out in
                out.member("text", told.text(composer))
                if let channel = channel ?? nil { out.member("channel", channel) }
            }
        }
    }

    static let composer = MessageComposer(markup: .markdown, limit: limit, unit: .utf16)
}
