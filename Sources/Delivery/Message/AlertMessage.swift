import Model

/// What an alert says to people, in parts that every kind of sink sets in its own markup.
struct AlertMessage: Sendable, Hashable {
    /// One line of the list below the title.
    struct Fact: Sendable, Hashable {
        let name: String
        let text: String
    }

    /// What happened to whom: `PLANNED meeting/hold: Russia ↔ United States`.
    let title: String
    /// What became different, when, where, under which condition, how sure.
    let facts: [Fact]
    /// The sentence that says so.
    let quote: String
    let headline: String
    /// The article's address; empty where it has none that can be linked to.
    let link: String
    /// Who published the article.
    let outlet: String
    /// Who told the event besides, each once.
    let others: [String]
    /// Which rule let it through.
    let rule: String
    /// Why it fired: the rule, what it asks for and what was found, the word that told the event. Empty for a notice.
    let why: String
    /// Address of the local page about the event.
    let page: String?

    init(_ alert: Alert) {
        let event = alert.event
        title = alert.isNotice ? "Tocsin: \(event.action)" : AlertMessage.title(alert)
        facts = alert.isNotice ? [] : AlertMessage.facts(alert)
        quote = PlainText.oneLine(event.sentence.text)
        headline = PlainText.oneLine(alert.article.title.isEmpty ? event.sentence.text : alert.article.title)
        link = AlertMessage.linkable(alert.article.url) ?? ""
        outlet = alert.isNotice ? "" : PlainText.oneLine(alert.article.source, limit: 80)
        var seen: Set = [alert.article.source]
        others = alert.sources.map(\.source).filter { seen.insert($0).inserted }
            .map { PlainText.oneLine($0, limit: 80) }
        rule = alert.isNotice ? "" : PlainText.oneLine(alert.rule, limit: 80)
        why = alert.isNotice ? "" : AlertMessage.why(alert)
        page = alert.page.flatMap(AlertMessage.linkable)
    }

    /// Most Unicode scalars of an attribute.
    private static let longest = 120

    private static func title(_ alert: Alert) -> String {
        let event = alert.event
        let step = alert.transition == .new ? "" : alert.transition.rawValue.uppercased() + " · "
        let kind = (event.isNegated ? "not " : "") + "\(event.kind)/\(event.action)"
        let who = Who.text(event, limit: longest)
        return step + event.modality.rawValue.uppercased() + " " + PlainText.oneLine(kind)
            + (who.map { ": " + $0 } ?? "")
    }

    /// `sanctions (kind sanction, target Russia), by the word “sanctions”`
    private static func why(_ alert: Alert) -> String {
        let demands = alert.why.map { "\($0.condition) \($0.found)" }.joined(separator: "; ")
        let trigger = alert.event.trigger.map { ", by the word “\($0)”" } ?? ""
        let finder = alert.event.isLearned && !trigger.isEmpty ? " and its surroundings" : ""
        return PlainText.oneLine(
            alert.rule + (demands.isEmpty ? "" : " (\(demands))") + trigger + finder, limit: 2 * longest)
    }

    private static func facts(_ alert: Alert) -> [Fact] {
        let event = alert.event
        var facts = alert.changes.map { change in
            let text = "\(change.attribute): \(change.from ?? "unknown") → \(change.to ?? "unknown")"
            return Fact(name: "Changed", text: PlainText.oneLine(text, limit: longest))
        }
        func add(_ name: String, _ text: String?) {
            if let text, !text.isEmpty { facts.append(Fact(name: name, text: PlainText.oneLine(text, limit: longest))) }
        }
        add("When", event.time.map(WhenPhrase.text))
        add("Deadline", event.deadline.map(WhenPhrase.text))
        add("Where", event.place.map { Who.name(of: $0) })
        add("If", event.condition?.text)
        add("Said by", event.speaker.map { $0.name.isEmpty ? $0.text : $0.name })
        if alert.heldBack > 0 { add("Besides", "\(alert.heldBack) more held back") }
        add("Sure", event.confidence.isFinite ? "\(Int((min(max(event.confidence, 0), 1) * 100).rounded())) %" : nil)
        return facts
    }

    /// An address that may stand behind a link: http or https, with nothing in it that could end an attribute or a markup.
    private static func linkable(_ address: String) -> String? {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return nil }
        var out: [UInt8] = []
        for byte in address.utf8 {
            if (0x21...0x7E).contains(byte), !Array(#""'<>\^`{|}()[]*"#.utf8).contains(byte) {
                out.append(byte)
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                out += Array(("%" + (byte < 16 ? "0" : "") + hex).utf8)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

/// Names as people read them.
enum Who {
    /// `Russia → Ukraine`, `NATO ↔ Russia`; nil when nobody is named.
    static func text(_ event: Event, limit: Int) -> String? {
        let (who, whom) = (names(event.source).joined(separator: ", "), names(event.target).joined(separator: ", "))
        let text: String
        if !event.participants.isEmpty {
            text = names(event.participants).joined(separator: " ↔ ")
        } else if whom.isEmpty {
            text = who
        } else {
            text = who.isEmpty ? "→ \(whom)" : "\(who) → \(whom)"
        }
        return text.isEmpty ? nil : PlainText.oneLine(text, limit: limit)
    }

    /// `Geneva (CHE)`.
    static func name(of place: Place) -> String {
        let name = place.name.isEmpty ? place.text : place.name
        return place.country.map { "\(name) (\($0))" } ?? name
    }

    /// Each name once, in order: Biden and the White House are both the United States.
    private static func names(_ actors: [Actor]) -> [String] {
        var seen: Set<String> = []
        return actors.map { $0.name.isEmpty ? $0.text : $0.name }.filter { seen.insert($0).inserted }
    }
}
