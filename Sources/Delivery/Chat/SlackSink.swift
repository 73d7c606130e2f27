import Fetch
import Model

/// Slack's incoming webhooks: one section of `mrkdwn`, whose text may have 3,000 characters, and a plain text for notifications.
/// A webhook takes one message a second.
enum SlackSink {
    static let limit = 3000

    /// `{"name": "slack", "kind": "slack", "url": {"credential": "slack-url"}}`
    static let kind = SinkKind.http("slack", keys: ["url"], pace: Pace(burst: 1, every: 1)) { reader, timeout in
        guard let url = reader.required("url")?.secretAddress() else { return nil }
        let target = HTTPTarget(url: url, timeout: timeout)
        return HTTPPlan(secrets: [url]) { told in
            target.request { out in
                // Shown where blocks are not: in notifications.
                out.member("text", LengthUnit.utf16.cut(escape(told.title), to: limit))
                out.key("blocks")
                out.array { out in
                    out.object { out in
                        out.member("type", "section")
                        out.key("text")
                        out.object { out in
                            out.member("type", "mrkdwn")
                            out.member("text", told.text(composer))
                        }
                    }
                }
                out.key("unfurl_links")
                out.bool(false)
            }
        }
    }

    static let composer = MessageComposer(
        markup: Markup(
            escape: escape, strong: { "*\($0)*" }, link: { "<\($1.replacing("&", with: "&amp;"))|\($0)>" },
            quote: { "&gt; \($0)" }), limit: limit, unit: .utf16)

    /// The three characters that Slack's markup begins with, as entities; a word joiner before what `mrkdwn` would format.
    private static func escape(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            // No escape is known for these; parted from the letter after them they format nothing.
            case "*", "_", "~", "`": out += "\(scalar)\u{2060}"
            // In the label of a link it would be taken for its border.
            case "|": out += "¦"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
