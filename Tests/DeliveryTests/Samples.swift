import Delivery
import Model

/// Alerts as the reading of an article about a phone call would raise them.
enum Samples {
    static let recorded = Timestamp(wall: wall("2021-12-31", 6, 13, 2), offset: 0)
    static let article = Alert.Origin(
        source: "News Example", title: "Biden, Putin trade warnings over Ukraine in 50-minute call",
        url: "https://news.example/world/biden-putin-call/", published: Publication(iso: "2021-12-31T06:12:45Z"))

    static let russia = actor("Putin", "Russia", "RUS")
    static let america = actor("Biden", "United States", "USA")
    static let nato = actor("NATO", "NATO", "NTO")

    static let call = alert(
        "e5b1c07a42d9", "call", "hold", .done, participants: [america, russia], time: day("2021-12-30"),
        confidence: 0.96)
    static let sanction = alert(
        "1f0c9a7d33b8", "sanction", "impose", .threatened, source: [america], target: [russia],
        condition: "if Putin goes ahead with invading Ukraine", confidence: 0.91)
    static let meeting = alert(
        "77aa20c4e61f", "meeting", "hold", .planned, participants: [russia, america],
        place: Place(text: "Geneva", name: "Geneva", country: "CHE", span: 0..<6),
        time: time("January 9 and 10", "2022-01-09", "2022-01-11"), confidence: 0.94)
    static let demand = alert(
        "c8d2f4b09e13", "demand", "urge", .demanded, source: [america], target: [russia], confidence: 0.88)
    static let troops = alert(
        "0b6e55f2d1aa", "mobilization", "troops", .done, source: [russia], target: [], confidence: 0.7)

    static let all = [call, sanction, meeting, demand, troops]

    /// Alerts that differ in their id only.
    static func many(_ count: Int) -> [Alert] {
        (0..<count).map { number in
            var alert = sanction
            alert.id = "a\(number)z"
            return alert
        }
    }

    static func attempts(_ alerts: [Alert]) -> [Attempt] { alerts.map { Attempt($0, number: 1) } }

    static func actor(_ text: String, _ name: String, _ country: String?) -> Actor {
        Actor(text: text, name: name, country: country, sector: .government, span: 0..<text.utf8.count, entry: "sample")
    }

    static func alert(
        _ id: String, _ kind: String, _ action: String, _ modality: Modality, source: [Actor] = [],
        target: [Actor] = [],
        participants: [Actor] = [], place: Place? = nil, time: TemporalExpression? = nil, condition: String? = nil,
        confidence: Double
    ) -> Alert {
        let sentence = "A sentence."
        let event = Event(
            id: "event-\(id)", kind: kind, action: action, modality: modality, plover: "CONSULT", cameo: "041",
            source: source, target: target, participants: participants, place: place, time: time,
            condition: condition.map { Event.Quote(text: $0, span: 0..<$0.utf8.count) }, confidence: confidence,
            sentence: Event.Quote(text: sentence, span: 0..<sentence.utf8.count),
            evidence: [Event.Evidence(span: 0..<1, role: "trigger")], rule: "sample")
        return Alert(id: id, transition: .new, event: event, rule: "news", recorded: recorded, article: article)
    }

    static func day(_ iso: String) -> TemporalExpression {
        time(iso, iso, CivilDate(iso: iso).map { $0.adding(days: 1).description } ?? iso)
    }

    /// `start` and `end`: `2022-01-09` or `2022-01-09T15:00`; empty for none.
    static func time(
        _ text: String, _ start: String, _ end: String, grain: TemporalExpression.Grain = .day,
        role: TemporalExpression.Role = .at, zone: String? = nil, parts: [String] = []
    ) -> TemporalExpression {
        TemporalExpression(
            span: 0..<text.utf8.count, text: text, kind: .date, timex: start,
            start: Publication(iso: start)?.wall, end: Publication(iso: end)?.wall, grain: grain, role: role,
            direction: .future, zone: zone.map { TemporalExpression.Zone(name: $0, origin: "stated") },
            parts: parts.map {
                TemporalExpression.Part(span: 0..<1, text: $0, timex: $0, start: Publication(iso: $0)?.wall, end: nil)
            },
            rule: "sample")
    }

    private static func wall(_ date: String, _ hour: Int, _ minute: Int, _ second: Int) -> WallTime {
        WallTime(
            CivilDate(iso: date) ?? CivilDate(dayNumber: 0), TimeOfDay(hour: hour, minute: minute, second: second))
    }
}
