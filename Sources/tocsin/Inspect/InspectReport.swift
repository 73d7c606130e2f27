import Daemon
import Documents
import Events
import Model

/// The report for people: what the input is, then each event with its evidence marked in the sentence.
struct InspectReport {
    let detector: Detector
    let isColoured: Bool
    let showsGrammar: Bool

    func text(_ input: InspectInput, stage: Inspection.Stage, published: Publication?) throws -> String {
        switch stage {
        case .page:
            let article = try ArticleReader.read(input.bytes, contentType: input.contentType, url: input.url)
            return heading(article) + events(article.text, published: published ?? article.published)
        case .feed:
            return feed(try FeedReader.read(input.bytes, contentType: input.contentType, url: input.url))
        case .url:
            let text = String(decoding: input.bytes, as: UTF8.self)
            return (WebAddress.parse(text)?.identity ?? "not a web address") + "\n"
        case .robots:
            return robots(RobotsRules(input.bytes))
        case .text, .story:
            return events(String(decoding: input.bytes, as: UTF8.self), published: published)
        }
    }

    private func heading(_ article: Article) -> String {
        var lines = [paint(article.title.isEmpty ? "(no title)" : article.title, "1")]
        let date = article.published.map { "published \($0) (\($0.evidence.rawValue))" } ?? "no publication date found"
        lines.append(([date] + [article.byline, article.language].compactMap { $0 }).joined(separator: " · "))
        if article.access != .open { lines.append("not open to everybody: \(article.access.rawValue)") }
        if !article.updates.isEmpty { lines.append("a live blog of \(article.updates.count) posts") }
        if article.isListing { lines.append("a listing page: its links lead to \(article.links.count) articles") }
        let paragraphs = article.text.split(separator: "\n", omittingEmptySubsequences: true).count
        lines.append("main text: \(paragraphs) paragraphs, \(article.text.utf8.count) bytes")
        return lines.joined(separator: "\n") + "\n\n"
    }

    private func robots(_ rules: RobotsRules) -> String {
        let home =
            rules.allows("/", agent: "Tocsin") ? "the home page may be fetched" : "the home page may not be fetched"
        let delay = rules.delay(agent: "Tocsin").map { "a delay of \($0) s is asked for" }
        return ([home] + [delay].compactMap { $0 } + rules.sitemaps.map { "sitemap " + $0 }).joined(separator: "\n")
            + "\n"
    }

    private func feed(_ feed: Feed) -> String {
        var lines = [
            paint(feed.title, "1"),
            "\(feed.format), \(feed.entries.count) entries\(feed.isIncomplete ? ", incomplete" : "")", "",
        ]
        for entry in feed.entries {
            lines.append("\(entry.published?.description ?? "undated")  \(entry.title)")
            if let link = entry.link { lines.append("    " + paint(link, "2")) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func events(_ text: String, published: Publication?) -> String {
        let grammar = showsGrammar ? detector.grammar(of: text).joined(separator: "\n") + "\n" : ""
        let reading = detector.read(text, published: published)
        guard !reading.events.isEmpty else { return grammar + "No events.\n" }
        let bytes = Array(text.utf8)
        var blocks = reading.events.map { block($0, bytes) }
        blocks.append("\(reading.events.count) events, \(reading.times.count) times")
        return grammar + blocks.joined(separator: "\n") + "\n"
    }

    private func block(_ event: Event, _ bytes: [UInt8]) -> String {
        let isLoud = Modality.news.contains(event.modality)
        var lines = [
            paint("\(event.modality.rawValue.uppercased()) \(event.kind).\(event.action)", isLoud ? "1;31" : "1;2")
                + "  \(who(event))  \(paint("confidence \(percent(event.confidence)) · \(event.plover) · CAMEO \(event.cameo)", "2"))"
        ]
        if let time = event.time { lines.append("  when   \(time.timex) (“\(time.text)”, \(time.rule))") }
        if let deadline = event.deadline { lines.append("  until  \(deadline.timex) (“\(deadline.text)”)") }
        if let place = event.place { lines.append("  where  \(place.name)\(place.country.map { " (\($0))" } ?? "")") }
        if let condition = event.condition { lines.append("  if     \(oneLine(condition.text))") }
        if let speaker = event.speaker { lines.append("  says   \(speaker.text) (\(speaker.name))") }
        lines.append("  " + marked(event, bytes))
        lines.append(paint("  rule \(event.rule)", "2"))
        for actor in event.everybody { lines.append(paint("  “\(actor.text)” is \(actor.name): \(actor.entry)", "2")) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func who(_ event: Event) -> String {
        func names(_ actors: [Actor]) -> String {
            actors.map { $0.country ?? $0.name }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.joined(
                separator: ", ")
        }
        if event.source.isEmpty, event.target.isEmpty { return names(event.participants) }
        return
            "\(event.source.isEmpty ? "?" : names(event.source)) → \(event.target.isEmpty ? "?" : names(event.target))"
    }

    private func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }

    private func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    private static let colours = [
        "trigger": "1;31", "source": "32", "target": "34", "participant": "36", "place": "35", "time": "33",
        "deadline": "33",
        "condition": "4", "modality": "1", "speaker": "3", "feature": "2;4",
    ]

    /// The sentence with its evidence in colour, or in brackets with the role's name where there is none.
    private func marked(_ event: Event, _ bytes: [UInt8]) -> String {
        var out = ""
        var at = event.sentence.span.lowerBound
        let evidence = event.evidence.filter { event.sentence.span.overlaps($0.span) && $0.role != "condition" }
        for item in evidence.sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) where item.span.lowerBound >= at {
            out += String(decoding: bytes[at..<item.span.lowerBound], as: UTF8.self)
            let words = String(decoding: bytes[item.span], as: UTF8.self)
            out += isColoured ? paint(words, InspectReport.colours[item.role] ?? "1") : "[\(words)]\(item.role)"
            at = item.span.upperBound
        }
        out += String(decoding: bytes[at..<max(at, event.sentence.span.upperBound)], as: UTF8.self)
        return oneLine(out)
    }

    private func paint(_ text: String, _ code: String) -> String {
        isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
