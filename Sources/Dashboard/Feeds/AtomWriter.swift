import Model

/// Writes alerts as an Atom feed (RFC 4287).
enum AtomWriter {
    static let type = "application/atom+xml; charset=utf-8"

    /// - Parameters:
    ///   - base: where this page is: `http://127.0.0.1:8080`.
    ///   - path: of this feed, with its filter.
    static func text(_ alerts: [Alert], base: String, path: String, now: Timestamp) -> String {
        let updated = alerts.first?.recorded ?? now
        var out = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <title>Tocsin: alerts</title>
            <id>\(escaped(base + path))</id>
            <updated>\(updated)</updated>
            <author><name>Tocsin</name></author>
            <link rel="self" href="\(escaped(base + path))"/>
            <link rel="alternate" href="\(escaped(base))/"/>

            """
        for alert in alerts { out += entry(alert, base: base) }
        return out + "</feed>\n"
    }

    private static func entry(_ alert: Alert, base: String) -> String {
        let event = alert.event
        var text = "“\(event.sentence.text)”"
        if !alert.changes.isEmpty {
            let changes = alert.changes.map { "\($0.attribute): \($0.from ?? "unknown") → \($0.to ?? "unknown")" }
            text += "\n" + changes.joined(separator: "\n")
        }
        text += "\n\(alert.article.source): \(alert.article.title)"
        let isWeb = alert.article.url.hasPrefix("http://") || alert.article.url.hasPrefix("https://")
        let via = isWeb ? "<link rel=\"via\" href=\"\(escaped(alert.article.url))\"/>\n" : ""
        let prefix = alert.transition == .new ? "" : "\(alert.transition.rawValue): "
        return """
            <entry>
            <title>\(escaped(prefix + EventView.headline(event)))</title>
            <id>urn:tocsin:alert:\(escaped(alert.id))</id>
            <updated>\(alert.recorded)</updated>
            <link rel="alternate" href="\(escaped("\(base)/events/\(FormFields.escaped(event.id))"))"/>
            \(via)<category term="\(escaped(event.kind))"/>
            <category term="\(event.modality.rawValue)"/>
            <content type="text">\(escaped(text))</content>
            </entry>

            """
    }

    /// For text and attributes; what XML 1.0 forbids becomes a space.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\n", "\t": out.unicodeScalars.append(scalar)
            default:
                let isAllowed = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                out.unicodeScalars.append(isAllowed ? scalar : " ")
            }
        }
        return out
    }
}
