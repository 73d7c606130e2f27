import Fetch
import Model

/// Discord's webhooks: `content` of at most 2,000 characters in Discord's Markdown, mentions switched off. A webhook takes five messages
/// in two seconds and thirty a minute; how long to wait it says in the header and in `retry_after`.
enum DiscordSink {
    static let limit = 2000

    /// `{"name": "discord", "kind": "discord", "url": {"credential": "discord-url"}, "thread": "1234"}`
    static let kind = SinkKind.http(
        "discord", keys: ["url", "thread"], pace: Pace(burst: 5, every: 2),
        judge: { HTTPVerdict.usual($0, now: $1, waitAt: ["retry_after"]) }
    ) { reader, timeout in
        let thread = reader["thread"].map { $0.line(longest: 40) }
        guard let url = reader.required("url")?.secretAddress(), thread != .some(nil) else { return nil }
        let target = HTTPTarget(url: url, timeout: timeout)
        // `wait` makes Discord answer only when the message is stored.
        let mark = url.reveal().contains("?") ? "&" : "?"
        let query = mark + "wait=true" + ((thread ?? nil).map { "&thread_id=" + PathPart.encode($0) } ?? "")
        return HTTPPlan(secrets: [url]) { told in
            target.request(path: query) { out in
                out.member("content", told.text(composer))
                out.key("allowed_mentions")
                out.object { out in
                    out.key("parse")
                    out.array { _ in }
                }
                // SUPPRESS_EMBEDS: no preview of the article.
                out.key("flags")
                out.int(4)
            }
        }
    }

    static let composer = MessageComposer(markup: .markdown, limit: limit, unit: .utf16)
}
