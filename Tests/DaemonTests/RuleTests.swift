import Daemon
import Model
import Store
import Testing

/// Rules as a table: a condition, and whether it lets the events of `Sample` through.
@Suite struct RuleTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let why: String
        let condition: Condition
        let event: Event
        let admits: Bool
        let line: Int
        var testDescription: String { "line \(line): \(why)" }

        init(_ why: String, _ condition: Condition, _ event: Event, _ admits: Bool, line: Int = #line) {
            self.why = why
            self.condition = condition
            self.event = event
            self.admits = admits
            self.line = line
        }
    }

    static let talks = Sample.talks
    static let threat = Sample.threat
    static func on(_ day: String, until: String? = nil) -> Event { Sample.talks(on: day, until: until) }
    /// Dated by its article alone.
    static func implied(_ day: String) -> Event {
        Sample.with(on(day)) { $0.time?.rule = TemporalExpression.impliedRule }
    }
    static func window(
        within: Double? = nil, past: Double? = nil, after: String? = nil, before: String? = nil, undated: Bool = false
    ) -> Condition {
        Condition(
            date: DateWindow(
                within: within, past: past, after: after.flatMap { CivilDate(iso: $0) },
                before: before.flatMap { CivilDate(iso: $0) }, undated: undated))
    }
    static let day = 86_400.0
    static let neutral = CountryGroup(name: "neutral", members: [CountryGroup.Member(country: "CHE")])
    /// Had Russia as a member until 2022, and gets America in 2027.
    static let club = CountryGroup(
        name: "club",
        members: [
            CountryGroup.Member(
                country: "RUS", from: CivilDate(iso: "1996-02-28"), until: CivilDate(iso: "2022-03-16")),
            CountryGroup.Member(country: "USA", from: CivilDate(iso: "2027-01-01")),
            CountryGroup.Member(country: "CHN"),
        ])
    static let powers = CountryGroup(
        name: "powers", members: ["RUS", "USA", "CHN"].map { CountryGroup.Member(country: $0) })
    static func group(_ group: CountryGroup) -> ActorPattern { ActorPattern(group: group) }
    static func expression(_ pattern: String) -> Condition {
        do { return Condition(expressions: [try RegularExpression(pattern)]) } catch {
            return Condition(words: WordList(["\(error)"]))
        }
    }

    static let rows: [Row] = [
        Row("news rings", Condition(), talks, true),
        Row("possible is no news", Condition(), Sample.with(talks) { $0.modality = .possible }, false),
        Row(
            "unless asked for", Condition(modalities: [.possible]), Sample.with(talks) { $0.modality = .possible }, true
        ),
        Row("any modality", Condition(modalities: []), Sample.with(talks) { $0.modality = .historical }, true),
        Row("unsure events stay silent", Condition(), Sample.with(talks) { $0.confidence = 0.49 }, false),
        Row("confidence is a floor", Condition(confidence: 0.9), talks, true),
        Row("and not below", Condition(confidence: 0.91), talks, false),
        Row("kind", Condition(kinds: ["meeting"]), talks, true),
        Row("another kind", Condition(kinds: ["sanction"]), talks, false),
        Row("one of two kinds", Condition(kinds: ["sanction", "meeting"]), talks, true),
        Row("bare action", Condition(actions: ["hold"]), talks, true),
        Row("action with its kind", Condition(actions: ["meeting.hold"]), talks, true),
        Row("action of another kind", Condition(actions: ["call.hold"]), talks, false),
        Row("source", Condition(source: ["USA"]), threat, true),
        Row("source is not target", Condition(source: ["RUS"]), threat, false),
        Row("target", Condition(target: ["RUS", "CHN"]), threat, true),
        Row("mutual events have no source", Condition(source: ["USA"]), talks, false),
        Row("participant", Condition(participant: ["RUS"]), talks, true),
        Row("actor in any role, source", Condition(actor: ["USA"]), threat, true),
        Row("actor in any role, participant", Condition(actor: ["RUS"]), talks, true),
        Row("actor, absent", Condition(actor: ["CHN"]), talks, false),
        Row("between both", Condition(between: ["RUS", "USA"]), threat, true),
        Row("between needs all", Condition(between: ["RUS", "CHN"]), threat, false),
        Row("an actor without a country is nobody's", Condition(actor: ["USA"]), Sample.nobody, false),
        Row("speaker", Condition(speaker: ["RUS"]), Sample.with(talks) { $0.speaker = Sample.russia }, true),
        Row("nobody speaks", Condition(speaker: ["RUS"]), talks, false),
        Row("parts are all asked for", Condition(kinds: ["meeting"], actor: ["CHN"]), talks, false),

        // now is 2026-03-10T12:00Z
        Row("within: tomorrow", window(within: day), on("2026-03-11"), true),
        Row("within: today, already begun", window(within: day), on("2026-03-10"), true),
        Row("within: too far", window(within: day), on("2026-03-12"), false),
        Row("within: over", window(within: day), on("2026-03-09"), false),
        Row("within: a week that has begun", window(within: day), on("2026-03-09", until: "2026-03-16"), true),
        Row("past: yesterday", window(past: day), on("2026-03-09"), true),
        Row("past: the day before", window(past: day), on("2026-03-08"), false),
        Row("past alone: not yet", window(past: day), on("2026-03-11"), false),
        Row("past and within", window(within: day, past: day), on("2026-03-11"), true),
        Row("after", window(after: "2026-03-10"), on("2026-03-10"), true),
        Row("after: the day before", window(after: "2026-03-10"), on("2026-03-09"), false),
        Row("before", window(before: "2026-03-10"), on("2026-03-09"), true),
        Row("before: the day itself", window(before: "2026-03-10"), on("2026-03-10"), false),
        Row("an implied day is not ahead", window(within: day), implied("2026-03-10"), false),
        Row("an implied day is past", window(past: day), implied("2026-03-10"), true),
        Row("undated events fail a window", window(within: day), talks, false),
        Row("unless they may pass", window(within: day, undated: true), talks, true),
        Row(
            "a deadline dates too", window(within: day), Sample.with(talks) { $0.deadline = Sample.time("2026-03-11") },
            true),
        Row(
            "only an end: until tomorrow", window(within: day),
            Sample.with(talks) { $0.time = Sample.time(nil, end: "2026-03-12") }, true),
        Row(
            "only an end: until last week", window(within: day),
            Sample.with(talks) { $0.time = Sample.time(nil, end: "2026-03-05") }, false),

        Row("place by name", Condition(places: PlaceList(names: ["geneva"])), talks, true),
        Row("place by group", Condition(places: PlaceList(names: [], groups: [neutral])), talks, true),
        Row("place by country", Condition(places: PlaceList(names: [], countries: ["CHE"])), talks, true),
        Row("another place", Condition(places: PlaceList(names: ["Vienna"])), talks, false),
        Row("no place", Condition(places: PlaceList(names: ["Geneva"])), threat, false),

        Row("word of the sentence", Condition(words: WordList(["security"])), talks, true),
        Row("word of the title", Condition(words: WordList(["headline"])), talks, true),
        Row("whatever its case", Condition(words: WordList(["SECURITY talks"])), talks, true),
        Row("inside another word", Condition(words: WordList(["secur"])), talks, false),
        Row("at a quotation mark", Condition(words: WordList(["dialogue"])), talks, true),
        Row("beyond ASCII", Condition(words: WordList(["übung"])), talks, true),
        Row("half a word beyond ASCII", Condition(words: WordList(["bung"])), talks, false),
        Row("one of two words", Condition(words: WordList(["nuclear", "talks"])), talks, true),

        Row("expression in the sentence", expression(#"talks? .{1,3} a “\w+”"#), talks, true),
        Row("expression in the title", expression("^A headline$"), talks, true),
        Row("expression minds the case", expression("^a headline$"), talks, false),
        Row("unless told otherwise", expression("(?i)^a HEADLINE$"), talks, true),

        Row("group in a role", Condition(source: [group(powers)]), threat, true),
        Row("member no more", Condition(target: [group(club)]), threat, false),
        Row("not yet a member", Condition(source: [group(club)]), threat, false),
        Row("between two of one group", Condition(between: [group(powers), group(powers)]), threat, true),
        Row("between three of it", Condition(between: [group(powers), group(powers), group(powers)]), threat, false),
        Row(
            "between a country and its group, which is one party", Condition(between: ["CHN", group(club)]), talks,
            false),
        Row("between needs the right one for each", Condition(between: [group(powers), "USA"]), threat, true),
        Row("sector", Condition(source: [ActorPattern(country: "USA", sectors: [.government])]), threat, true),
        Row("another sector", Condition(source: [ActorPattern(country: "USA", sectors: [.military])]), threat, false),
        Row("actor by name", Condition(actor: [ActorPattern(names: ["CROWD"])]), Sample.nobody, true),

        Row("all", Condition(all: [Condition(kinds: ["meeting"]), Condition(actor: ["RUS"])]), talks, true),
        Row("not all", Condition(all: [Condition(kinds: ["meeting"]), Condition(actor: ["CHN"])]), talks, false),
        Row("any", Condition(any: [Condition(kinds: ["attack"]), Condition(actor: ["RUS"])]), talks, true),
        Row("not any", Condition(any: [Condition(kinds: ["attack"]), Condition(actor: ["CHN"])]), talks, false),
        Row("none", Condition(none: [Condition(kinds: ["attack"])]), talks, true),
        Row("one of none", Condition(none: [Condition(kinds: ["attack"]), Condition(actor: ["RUS"])]), talks, false),
        Row(
            "nested",
            Condition(all: [
                Condition(any: [Condition(none: [Condition(kinds: ["meeting"])]), Condition(actor: ["USA"])])
            ]),
            talks, true),
        Row("more outlets than have told", Condition(outlets: 2), talks, false),

        Row("from this source", Condition(from: ["un"]), talks, true),
        Row("from another", Condition(from: ["nato"]), talks, false),
    ]

    @Test(arguments: rows) func admits(_ row: Row) {
        let rule = Rule(name: "r", condition: row.condition, sinks: ["log"])
        #expect(
            rule.admits(Occasion(event: row.event, transition: .new, article: Sample.article), now: Sample.now)
                == row.admits)
    }
}

enum Sample {
    static let now = Timestamp(seconds: 1_773_144_000)
    static let article = Alert.Origin(source: "un", title: "A headline", url: "https://a.example/", published: nil)
    static let russia = actor("Russia", "RUS")
    static let america = actor("United States", "USA")

    static func actor(_ name: String, _ country: String?) -> Actor {
        Actor(text: name, name: name, country: country, sector: .government, span: 0..<1, entry: "test")
    }

    static let talks = event("meeting", "hold", .planned) {
        $0.participants = [russia, america]
        $0.place = Place(text: "Genf", name: "Geneva", country: "CHE", span: 0..<4)
    }
    static let threat = event("sanction", "impose", .threatened) {
        $0.source = [america]
        $0.target = [russia]
    }
    static let nobody = event("protest", "riot", .done) { $0.source = [actor("crowd", nil)] }

    static func talks(on start: String, until: String?) -> Event {
        with(talks) { $0.time = time(start, end: until) }
    }

    /// A stretch from a day to the day before `end`, or of one day.
    static func time(_ start: String?, end: String? = nil) -> TemporalExpression {
        let first = start.flatMap { CivilDate(iso: $0) }
        let last = end.flatMap { CivilDate(iso: $0) } ?? first?.adding(days: 1)
        return TemporalExpression(
            span: 0..<1, text: "", kind: .date, timex: start ?? "", start: first.map { WallTime($0) },
            end: last.map { WallTime($0) }, grain: .day, direction: .future, rule: "test")
    }

    static func with(_ event: Event, _ change: (inout Event) -> Void) -> Event {
        var event = event
        change(&event)
        return event
    }

    private static func event(
        _ kind: String, _ action: String, _ modality: Modality, _ change: (inout Event) -> Void
    ) -> Event {
        let sentence = "The security talks — a “dialogue”, an Übung — go on."
        return with(
            Event(
                id: "e1", kind: kind, action: action, modality: modality, plover: "CONSULT", cameo: "040",
                confidence: 0.9, sentence: Event.Quote(text: sentence, span: 0..<sentence.utf8.count), evidence: [],
                rule: "test"), change)
    }
}
