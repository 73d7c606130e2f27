import Model
import Testing

@Suite struct WireReadingTests {
    private static let day = WallTime(CivilDate(dayNumber: 19_001))
    private static let hour = TimeOfDay(hour: 15, minute: 30).map { WallTime(day.date, $0) }

    private static let plainTime = TemporalExpression(
        span: 32..<48, text: "January 9", kind: .date, timex: "2022-01-09", grain: .day, direction: .future,
        rule: "month-day")

    private static var fullTime: TemporalExpression {
        TemporalExpression(
            span: 0..<9, text: "“9–10” \u{1F600}\n", kind: .time, timex: "2022-01-09/2022-01-10", mod: "APPROX",
            start: day,
            end: hour, grain: .part, role: .until, direction: .explicit,
            zone: TemporalExpression.Zone(name: "Europe/Moscow", origin: "city"), anchor: "mention@7",
            parts: [
                TemporalExpression.Part(span: 1..<2, text: "9", timex: "2022-01-09", start: hour, end: nil),
                TemporalExpression.Part(span: 3..<4, text: "10", timex: "2022-01-10", start: nil, end: day),
            ], rule: "range",
            alternatives: [
                TemporalExpression.Alternative(timex: "2021-01-09", start: day, end: nil, reason: "the year before")
            ])
    }

    private static func actor(_ sector: Actor.Sector?, country: String?) -> Actor {
        Actor(text: "Putin", name: "Russia", country: country, sector: sector, span: 3..<8, entry: "leaders.lex: Putin")
    }

    private static let bare = Event(
        id: "e1", kind: "meeting", action: "hold", modality: .planned, plover: "CONSULT", cameo: "036", confidence: 1,
        sentence: Event.Quote(text: "", span: 0..<0), evidence: [], rule: "r")

    private static var full: Event {
        Event(
            id: "e.2", kind: "sanction", action: "impose", modality: .threatened, plover: "THREATEN", cameo: "1312",
            source: [actor(.government, country: "USA"), actor(nil, country: nil)],
            target: [actor(.military, country: "RUS")], participants: [actor(.media, country: nil)],
            place: Place(text: "Geneva", name: "Geneva", country: "CHE", span: 40..<46), time: fullTime,
            deadline: plainTime, condition: Event.Quote(text: "if \"Putin\"\tgoes\\ahead", span: 50..<70),
            speaker: actor(.nonGovernmental, country: "UNO"), isQuoted: true, isNegated: true, confidence: 0.07,
            sentence: Event.Quote(text: "Line\nbreak \u{7F} é", span: 10..<26),
            evidence: [Event.Evidence(span: 1..<2, role: "trigger"), Event.Evidence(span: 2..<9, role: "time")],
            rule: "threat-if")
    }

    private static func alert(_ event: Event, published: Publication?) -> Alert {
        Alert(
            id: "alert_1", transition: .new, event: event, rule: "all", recorded: Timestamp(seconds: 1_640_931_165),
            article: Alert.Origin(source: "wire", title: "T", url: "https://wire.example/1", published: published))
    }

    static let alerts: [Alert] = [
        alert(bare, published: nil), alert(full, published: Publication(iso: "2021-12-31")),
        alert(full, published: Publication(iso: "2021-12-31T06:12:45+02:00")),
        alert(bare, published: Publication(iso: "2021-12-31T06:12:00")),
    ]

    private static func written(_ alert: Alert) -> String {
        var writer = JSONWriter()
        alert.write(to: &writer)
        return writer.text
    }

    @Test(arguments: alerts)
    func `What is written is read again, the same`(alert: Alert) throws {
        let text = Self.written(alert)
        let read = try #require(Alert(json: try JSONReader.read(Array(text.utf8))))
        #expect(read == alert)
        #expect(Self.written(read) == text)
    }

    @Test func `All values of every enumeration are read`() throws {
        for modality in Modality.allCases {
            for (sector, grain) in zip(Actor.Sector.allCases, TemporalExpression.Grain.allCases) {
                var event = Self.full
                event.modality = modality
                event.source[0].sector = sector
                event.time?.grain = grain
                let alert = Self.alert(event, published: nil)
                #expect(Alert(json: try JSONReader.read(Array(Self.written(alert).utf8))) == alert)
            }
        }
    }

    /// Each line: what stands in the full alert's JSON, and what makes it unreadable in its place.
    @Test(arguments: [
        (#""transition":"new""#, #""transition":"born""#), (#""modality":"threatened""#, #""modality":7"#),
        (#""recorded":"2021-12-31T06:12:45Z""#, #""recorded":"2021-12-31T06:12:45""#),
        (#""sector":"MIL""#, #""sector":"CIA""#), (#""span":[40,46]"#, #""span":[46,40]"#),
        (#""span":[40,46]"#, #""span":[40]"#), (#""quote":true"#, #""quote":"true""#),
        (#""grain":"part""#, #""grain":null"#), (#""id":"alert_1","#, ""),
        (#""confidence":0.07"#, #""confidence":null"#),
        (#""start":"2022-01-09""#, #""start":"2022-13-09""#), (#""evidence":[{"#, #""evidence":[7,{"#),
        (#""participants":["#, #""participants":null,"x":["#), (#""published":"2021-12-31""#, #""published":"soon""#),
    ])
    func `What is not of the shape is not read`(part: String, broken: String) throws {
        let text = Self.written(Self.alerts[1])
        #expect(text.contains(part), "the sample holds \(part)")
        let changed = text.replacing(part, with: broken, maxReplacements: 1)
        #expect(Alert(json: try JSONReader.read(Array(changed.utf8))) == nil)
    }

    @Test func `Members of a later version are passed over`() throws {
        let text = Self.written(Self.alerts[1]).replacing(#"{"id""#, with: #"{"mood":{"x":[1]},"id""#)
        #expect(Alert(json: try JSONReader.read(Array(text.utf8))) == Self.alerts[1])
    }
}
