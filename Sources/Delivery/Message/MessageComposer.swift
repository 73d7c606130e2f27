/// Sets a message in a target's markup and within its limit.
///
/// Strangers' words are cut before they are escaped, so that neither an escape nor a mark is ever cut in two. What gives way first is
/// what the link leads to anyway: the quotation, then the headline and the attributes; title and link stay to the last.
struct MessageComposer: Sendable {
    let markup: Markup
    /// The most that the target takes, as it counts.
    let limit: Int
    let unit: LengthUnit
    /// Whether the title opens the text; some targets have a field for it.
    var hasTitle = true
    /// Whether attributes stand in the text; some targets have fields for them.
    var hasFacts = true
    /// Whether it stands among others: a title and a link are enough.
    var isBrief = false

    /// Unicode scalars that each of a stranger's words may have, tried in turn.
    private static let cuts = [4000, 600, 240, 120, 60, 30]

    func text(_ message: AlertMessage) -> String {
        for cut in MessageComposer.cuts {
            let text = lines(message, cut: cut).joined(separator: "\n")
            if unit.length(of: text) <= limit { return text }
        }
        return shortest(message)
    }

    private func lines(_ message: AlertMessage, cut: Int) -> [String] {
        func shown(_ text: String) -> String { markup.escape(PlainText.oneLine(text, limit: cut)) }
        let headline = shown(message.headline)
        let label = headline + (message.outlet.isEmpty ? "" : " – " + shown(message.outlet))
        let source = message.link.isEmpty ? label : markup.link(label, message.link)
        if isBrief { return ["• " + markup.strong(shown(message.title)), source] }
        var lines: [String] = []
        if hasTitle { lines.append(markup.strong(shown(message.title))) }
        if hasFacts { lines += message.facts.map { "\($0.name): \(shown($0.text))" } }
        if !message.quote.isEmpty, message.quote != message.headline {
            lines.append(markup.quote(shown(message.quote)))
        }
        lines.append(source)
        if !message.others.isEmpty { lines.append("Told before by " + shown(message.others.joined(separator: ", "))) }
        if !message.why.isEmpty { lines.append("Why: " + shown(message.why)) }
        if let page = message.page { lines.append(markup.link("All about it", page)) }
        return lines
    }

    /// The title, as much of it as fits, and the link if it fits as well.
    private func shortest(_ message: AlertMessage) -> String {
        for link in [message.link, ""] {
            for cut in stride(from: 60, through: 1, by: -1) {
                let title = markup.escape(PlainText.oneLine(message.title, limit: cut))
                let text = link.isEmpty ? title : markup.link(title, link)
                if unit.length(of: text) <= limit { return text }
            }
        }
        return ""
    }
}

/// How a target counts.
enum LengthUnit: Sendable {
    case bytes
    /// As JavaScript and Telegram count.
    case utf16
    case scalars

    func length(of text: String) -> Int {
        switch self {
        case .bytes: text.utf8.count
        case .utf16: text.utf16.count
        case .scalars: text.unicodeScalars.count
        }
    }

    /// The text if it fits, else its beginning and "…".
    func cut(_ text: String, to limit: Int) -> String {
        if length(of: text) <= limit { return text }
        let room = limit - length(of: "…")
        var (out, used) = ("", 0)
        for character in text {
            used += length(of: String(character))
            if used > room { break }
            out.append(character)
        }
        return out + "…"
    }
}
