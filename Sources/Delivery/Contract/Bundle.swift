public import Model

/// Several alerts that go out as one message: a group, a digest, or what a rate limit held up.
public struct Bundle: Sendable, Hashable {
    /// The most alerts that are carried; what is beyond them is only counted.
    public static let most = 100

    /// The same on every attempt: made of its alerts' ids. Holds no dot.
    public var id: String
    /// In the order of recording; at least one.
    public var alerts: [Alert]
    /// How many besides are told by this message without being carried: “and 14 more”.
    public var more: Int
    /// What they have in common, for a subject line: a rule's name, `3 alerts`.
    public var title: String

    public init(id: String, alerts: [Alert], more: Int = 0, title: String) {
        self.id = id
        self.alerts = alerts
        self.more = more
        self.title = title
    }

    /// The name of the shape that bundles are written in; `docs/schemas` holds it as JSON Schema.
    static let schema = "bundle-1"

    /// For programs: every alert in the shape it has by itself.
    func write(to out: inout JSONWriter) {
        out.object { out in
            out.member("id", id)
            out.member("schema", Bundle.schema)
            out.member("title", title)
            if more > 0 {
                out.key("more")
                out.int(more)
            }
            out.key("alerts")
            out.array { out in for alert in alerts { alert.write(to: &out) } }
        }
    }

    /// The parts for as many alerts as fit, and a last line `and 14 more` for the others. The first is always told, if need be cut by the caller.
    ///
    /// - Parameters:
    ///   - limit: the most units of the whole text.
    ///   - separator: between parts.
    ///   - measure: units of a text: UTF-8 bytes, Unicode scalars, UTF-16 code units, as the target counts.
    ///   - part: an alert as the target is to show it.
    public func text(
        limit: Int, separator: String = "\n", measure: (String) -> Int = { $0.utf8.count }, part: (Alert) -> String
    ) -> String {
        var shown: [String] = []
        var length = 0
        for alert in alerts {
            let text = part(alert)
            let left = alerts.count - shown.count - 1 + more
            let tail = left > 0 ? measure(separator + Bundle.rest(left)) : 0
            let added = measure(text) + (shown.isEmpty ? 0 : measure(separator))
            guard shown.isEmpty || length + added + tail <= limit else { break }
            shown.append(text)
            length += added
        }
        let left = alerts.count - shown.count + more
        return (shown + (left > 0 ? [Bundle.rest(left)] : [])).joined(separator: separator)
    }

    private static func rest(_ count: Int) -> String { "and \(count) more" }
}
