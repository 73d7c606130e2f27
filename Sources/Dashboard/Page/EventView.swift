import Model
import Store

/// An event as the templates show it.
enum EventView {
    /// In a list.
    static func item(_ recorded: RecordedEvent) -> TemplateValue {
        var values = members(recorded.event)
        values["number"] = .number(Int(recorded.number))
        values["time"] = .text(Moments.time(recorded.recorded))
        values["moment"] = .text(recorded.recorded.description)
        values["article"] = article(recorded.article)
        values["others"] = recorded.sightings > 1 ? .number(recorded.sightings - 1) : .flag(false)
        values["rang"] = .flag(recorded.alertID != nil)
        return .object(values)
    }

    static func members(_ event: Event) -> [String: TemplateValue] {
        let names = { (actors: [Actor]) -> TemplateValue in
            var seen: Set<String> = []
            let once = actors.map(\.name).filter { seen.insert($0).inserted }
            return .text(once.joined(separator: ", "))
        }
        return [
            "id": .text(event.id), "address": .text("/events/" + FormFields.escaped(event.id)),
            "kind": .text(event.kind), "action": .text(event.action.replacing("-", with: " ")),
            "modality": .text(event.modality.rawValue), "plover": .text(event.plover), "cameo": .text(event.cameo),
            "source": names(event.source), "target": names(event.target), "participants": names(event.participants),
            "when": .optional(event.time.map(Moments.when)), "deadline": .optional(event.deadline.map(Moments.when)),
            "implied": .flag(event.time?.isImplied == true), "place": .optional(event.place?.name),
            "speaker": .optional(event.speaker?.name), "condition": .optional(event.condition?.text),
            "confidence": .number(Int((event.confidence * 100).rounded())), "rule": .text(event.rule),
            "segments": Marked.sentence(event),
        ]
    }

    /// An article; its address becomes a link only where it is one of the web.
    static func article(_ origin: Alert.Origin) -> TemplateValue {
        let isWeb = origin.url.hasPrefix("http://") || origin.url.hasPrefix("https://")
        return .object([
            "source": .text(origin.source), "title": .text(origin.title.isEmpty ? origin.url : origin.title),
            "url": .optional(isWeb ? origin.url : nil),
            "published": .optional(origin.published.map { "\($0)".replacing("T", with: " ") }),
        ])
    }

    /// Who is in it, in one line.
    static func who(_ event: Event) -> String {
        func names(_ actors: [Actor]) -> String {
            var seen: Set<String> = []
            return actors.map(\.name).filter { seen.insert($0).inserted }.joined(separator: ", ")
        }
        if !event.participants.isEmpty { return names(event.participants) }
        return event.target.isEmpty ? names(event.source) : "\(names(event.source)) → \(names(event.target))"
    }

    static func headline(_ event: Event) -> String {
        let who = who(event)
        return "\(event.kind): \(event.action.replacing("-", with: " "))" + (who.isEmpty ? "" : ", \(who)")
    }
}
