import Model
import Store

/// A recorded event as a line, for people and for programs.
enum EventLine {
    static func text(_ recorded: RecordedEvent) -> String {
        let event = recorded.event
        var parts = [
            "\(recorded.recorded)\(recorded.alertID == nil ? " " : "*")",
            "\(event.kind).\(event.action) \(event.modality.rawValue)",
        ]
        parts.append(who(event))
        if let time = event.time ?? event.deadline { parts.append(time.start.map { "\($0)" } ?? time.text) }
        if let place = event.place { parts.append(place.name) }
        parts.append("\(Int((event.confidence * 100).rounded()))%")
        parts += [recorded.article.title, recorded.article.url]
        return flat(parts.filter { !$0.isEmpty }.joined(separator: " | "))
    }

    static func who(_ event: Event) -> String {
        let side = { (actors: [Actor]) in actors.map(\.name).joined(separator: ", ") }
        if !event.participants.isEmpty { return event.participants.map(\.name).joined(separator: " – ") }
        if event.target.isEmpty { return side(event.source) }
        return "\(side(event.source)) → \(side(event.target))"
    }

    /// One line, whatever a headline holds; nothing that steers a terminal.
    static func flat(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: " "
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    static func json(_ recorded: RecordedEvent) -> String {
        var out = JSONWriter()
        out.object { out in
            out.member("recorded", recorded.recorded.description)
            out.member("alert", recorded.alertID)
            out.key("sightings")
            out.int(recorded.sightings)
            out.key("event")
            recorded.event.write(to: &out)
            out.key("article")
            recorded.article.write(to: &out)
        }
        return out.text
    }

    /// A sentence that was read wrongly.
    static func json(_ label: LabelledSentence) -> String {
        var out = JSONWriter()
        out.object { out in
            out.member("label", "wrong")
            out.member("marked", label.marked.description)
            out.member("text", label.event.sentence.text)
            out.key("event")
            label.event.write(to: &out)
            out.key("article")
            label.article.write(to: &out)
        }
        return out.text
    }
}
