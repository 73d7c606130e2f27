import Fetch
import Model

/// Microsoft Teams, through a workflow "when a webhook request is received": an adaptive card of at most 28 kB, four a second.
enum TeamsSink {
    /// Of a text block, so that the card stays far below its limit.
    static let limit = 4000

    /// `{"name": "teams", "kind": "teams", "url": {"credential": "teams-url"}}`
    static let kind = SinkKind.http("teams", keys: ["url"], pace: Pace(burst: 4, every: 0.25)) { reader, timeout in
        guard let url = reader.required("url")?.secretAddress() else { return nil }
        let target = HTTPTarget(url: url, timeout: timeout)
        var plan = HTTPPlan(secrets: [url]) { (alert: Alert) in
            target.request { message(of: &$0) { card(AlertMessage(alert), &$0) } }
        }
        plan.bundle = { bundle in
            target.request { message(of: &$0) { card(bundle, &$0) } }
        }
        return plan
    }

    private static func message(of out: inout JSONWriter, _ card: (inout JSONWriter) -> Void) {
        out.member("type", "message")
        out.key("attachments")
        out.array { out in
            out.object { out in
                out.member("contentType", "application/vnd.microsoft.card.adaptive")
                out.member("contentUrl", nil)
                out.key("content")
                card(&out)
            }
        }
    }

    private static let composer = MessageComposer(
        markup: .markdown, limit: limit, unit: .utf16, hasTitle: false, hasFacts: false)

    private static func card(_ message: AlertMessage, _ out: inout JSONWriter) {
        out.object { out in
            head(&out)
            out.array { out in
                block(title(message.title), isBold: true, &out)
                facts(message.facts, &out)
                block(composer.text(message), &out)
            }
            actions(message, &out)
        }
    }

    /// A group or digest: a title and a paragraph an alert.
    private static func card(_ bundle: Bundle, _ out: inout JSONWriter) {
        out.object { out in
            head(&out)
            out.array { out in
                let told = Told(bundle)
                block(title(told.title), isBold: true, &out)
                block(told.text(composer), &out)
            }
        }
    }

    private static func head(_ out: inout JSONWriter) {
        out.member("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
        out.member("type", "AdaptiveCard")
        out.member("version", "1.4")
        out.key("body")
    }

    /// Cut before it is escaped.
    private static func title(_ text: String) -> String {
        Markup.escapeMarkdown(LengthUnit.utf16.cut(text, to: 500))
    }

    private static func block(_ text: String, isBold: Bool = false, _ out: inout JSONWriter) {
        out.object { out in
            out.member("type", "TextBlock")
            // Cards break lines at a blank line only.
            out.member("text", text.replacing("\n", with: "\n\n"))
            if isBold { out.member("weight", "Bolder") }
            out.key("wrap")
            out.bool(true)
        }
    }

    private static func facts(_ facts: [AlertMessage.Fact], _ out: inout JSONWriter) {
        out.object { out in
            out.member("type", "FactSet")
            out.key("facts")
            out.array { out in
                for fact in facts.prefix(12) {
                    out.object { out in
                        out.member("title", fact.name)
                        out.member("value", Markup.escapeMarkdown(fact.text))
                    }
                }
            }
        }
    }

    private static func actions(_ message: AlertMessage, _ out: inout JSONWriter) {
        let links = [("Article", message.link), ("Event", message.page ?? "")].filter { !$0.1.isEmpty }
        out.key("actions")
        out.array { out in
            for (title, url) in links {
                out.object { out in
                    out.member("type", "Action.OpenUrl")
                    out.member("title", title)
                    out.member("url", url)
                }
            }
        }
    }
}
