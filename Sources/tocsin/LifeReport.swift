import Model
import Store

/// The life of one event, for people and for programs.
enum LifeReport {
    /// - Parameter retold: articles that seem to tell the same story and are not known to tell the event.
    static func text(_ life: EventLifeStory, retold: [NearbyArticle]) -> String {
        let event = life.event
        var lines = ["\(event.kind).\(event.action) \(event.modality.rawValue), \(EventLine.who(event))"]
        if let time = event.time { lines.append("  when   \(time.start.map { "\($0)" } ?? time.text)") }
        if let place = event.place { lines.append("  where  \(place.name)") }
        lines.append("  “\(event.sentence.text)”")
        if let wrong = life.wrong { lines.append("  marked as wrong \(wrong)") }
        lines.append("\(life.recorded)  new")
        for step in life.steps {
            lines.append("\(step.recorded)  \(step.transition.rawValue)\(changes(step.changes))")
            if let article = step.article { lines.append("  by \(article.source): \(article.title)  \(article.url)") }
            if !step.reasons.isEmpty { lines.append("  same event because: \(step.reasons.joined(separator: "; "))") }
        }
        lines.append("told by")
        lines += life.sightings.map { "  \($0.source): \($0.title)  \($0.url)" }
        if !retold.isEmpty { lines.append("perhaps the same story in other words") }
        lines += retold.map { "  \($0.article.source): \($0.article.title)  \($0.article.url)  (\($0.event))" }
        return lines.map(EventLine.flat).joined(separator: "\n")
    }

    private static func changes(_ changes: [Alert.Change]) -> String {
        let told = changes.map { "\($0.attribute) \($0.from ?? "unknown") → \($0.to ?? "unknown")" }
        return told.isEmpty ? "" : ": " + told.joined(separator: ", ")
    }

    static func json(_ life: EventLifeStory, retold: [NearbyArticle]) -> String {
        var out = JSONWriter()
        out.object { out in
            out.member("recorded", life.recorded.description)
            out.member("wrong", life.wrong?.description)
            out.key("event")
            life.event.write(to: &out)
            out.key("steps")
            out.array { out in for step in life.steps { step.write(to: &out) } }
            out.key("sightings")
            out.array { out in for article in life.sightings { article.write(to: &out) } }
            out.key("retellings")
            out.array { out in
                for other in retold {
                    out.object { out in
                        out.member("event", other.event)
                        out.key("article")
                        other.article.write(to: &out)
                    }
                }
            }
        }
        return out.text
    }
}
