import Model

/// One line of `key=value` pairs (logfmt): `time=2021-12-31T06:13:02Z kind=call … id=e5b1c07a42d9`.
///
/// Values that hold a space, a quotation mark, `=` or nothing stand in quotation marks, with `\"` and `\\`. What is not known is left
/// out. The id comes last.
enum LogFmt {
    /// How every line begins, by which its format is known again.
    static let opening = Array("time=".utf8)

    static func bytes(_ alert: Alert) -> [UInt8] {
        let event = alert.event
        var line = "time=\(alert.recorded)"
        func add(_ key: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            line += " \(key)=\(quoted(PlainText.oneLine(value)))"
        }
        func add(_ key: String, _ actors: [Actor]) { add(key, actors.map(\.name).joined(separator: ", ")) }
        add("priority", alert.priority == .normal ? nil : alert.priority.rawValue)
        add("transition", alert.transition.rawValue)
        for change in alert.changes {
            add("was_\(change.attribute)", change.from ?? "unknown")
            add("now_\(change.attribute)", change.to ?? "unknown")
        }
        add("modality", event.modality.rawValue)
        add("kind", event.kind)
        add("action", event.action)
        add("negated", event.isNegated ? "true" : nil)
        add("source", event.source)
        add("target", event.target)
        add("participants", event.participants)
        add("time_value", event.time?.timex)
        add("deadline", event.deadline?.timex)
        add("place", event.place?.name)
        add("country", event.place?.country)
        add("condition", event.condition?.text)
        add("confidence", "\((event.confidence * 100).rounded() / 100)")
        add("rule", alert.rule)
        add("why", alert.why.map { "\($0.condition): \($0.found)" }.joined(separator: "; "))
        add("trigger", event.trigger)
        add("outlet", alert.article.source)
        add("headline", alert.article.title)
        add("sentence", event.sentence.text)
        add("url", alert.article.url)
        add("page", alert.page)
        add("id", alert.id)
        return Array((line + "\n").utf8)
    }

    private static func quoted(_ value: String) -> String {
        let isBare = value.utf8.allSatisfy {
            $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "=")
        }
        if isBare { return value }
        return "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// The id at the end of a line.
    static func id(in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let mark = Array(" id=".utf8)
        guard let space = line.lastIndex(of: UInt8(ascii: " ")), line[space...].starts(with: mark) else { return nil }
        return line[(space + mark.count)...]
    }
}
