/// `OPML` → bytes (OPML 2.0).
public struct OPMLWriter {
    public static func write(_ opml: OPML) -> String {
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#, #"<opml version="2.0">"#,
            "  <head><title>\(escaped(opml.title))</title></head>", "  <body>",
        ]
        for subscription in opml.subscriptions {
            var line = #"    <outline type="rss" text="\#(escaped(subscription.title))""#
            line += #" title="\#(escaped(subscription.title))" xmlUrl="\#(escaped(subscription.url))""#
            if let site = subscription.site { line += #" htmlUrl="\#(escaped(site))""# }
            lines.append(line + "/>")
        }
        return (lines + ["  </body>", "</opml>", ""]).joined(separator: "\n")
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            // XML 1.0 has no way to write the other control characters.
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: " "
            default: String(scalar)
            }
        }.joined()
    }
}
