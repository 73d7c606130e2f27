import Model
import Store
import Testing

@testable import Daemon

/// Why a rule let an event through, as its alerts say it.
@Suite struct RuleReasonTests {
    static let article = Alert.Origin(
        source: "Wire", title: "Talks in Geneva", url: "https://wire.example/1", published: nil)
    static let now = Timestamp(wall: WallTime(CivilDate(dayNumber: 18_992)), offset: 0)

    static func reasons(_ condition: Condition, _ event: Event, outlets: Int = 1) -> [String] {
        condition.reasons(for: event, article: article, outlets: outlets, now: now)
            .map { "\($0.condition): \($0.found)" }
    }

    static let talks = Sample.talks(on: "2022-01-10", until: nil)

    /// A condition that holds for the talks, and what is said of it.
    static let rows: [(Condition, [String])] = [
        (Condition(), []), (Condition(kinds: ["meeting", "call"]), ["kind: meeting"]),
        (Condition(actions: ["meeting.hold"]), ["action: hold"]),
        (Condition(modalities: [.planned]), ["modality: planned"]),
        (Condition(modalities: Modality.news), []),
        (Condition(between: ["RUS", "USA"]), ["between: Russia, United States"]),
        (Condition(actor: [ActorPattern(country: "USA")]), ["actor: United States"]),
        (Condition(date: DateWindow(within: 30 * 86_400)), ["date: 2022-01-10"]),
        (Condition(words: WordList(["geneva", "war", "talks"])), ["words: geneva, talks"]),
        (Condition(confidence: 0.8), ["confidence: 0.9 of at least 0.8"]), (Condition(confidence: 0.5), []),
        (Condition(from: ["Wire", "Post"]), ["from: Wire"]), (Condition(outlets: 2), ["outlets: 3 of at least 2"]),
        (
            Condition(
                kinds: ["meeting"],
                all: [
                    Condition(modalities: [], confidence: 0),
                    Condition(kinds: [], modalities: [.planned], confidence: 0),
                ],
                any: [
                    Condition(kinds: ["call"], modalities: [], confidence: 0),
                    Condition(modalities: [], words: WordList(["geneva"]), confidence: 0),
                ], none: [Condition(kinds: ["sanction"], modalities: [], confidence: 0)]),
            ["kind: meeting", "modality: planned", "words: geneva"]
        ),
    ]

    @Test(arguments: rows.indices)
    func row(_ index: Int) {
        let (condition, expected) = Self.rows[index]
        #expect(condition.holds(for: Self.talks, article: Self.article, outlets: 3, now: Self.now), "row \(index)")
        #expect(Self.reasons(condition, Self.talks, outlets: 3) == expected, "row \(index)")
    }

    @Test func anExpressionIsNamed() throws {
        let condition = Condition(expressions: [try RegularExpression("war"), try RegularExpression("(?i)gen.va")])
        #expect(Self.reasons(condition, Self.talks) == ["matches: (?i)gen.va"])
    }

    /// A step that rings only because the rule asks for it is a reason.
    @Test func theStepIsOne() {
        let rule = Rule(name: "all", sinks: ["log"], transitions: [.past, .new])
        let occasion = Occasion(event: Self.talks, transition: .past, article: Self.article)
        #expect(rule.reasons(occasion, now: Self.now) == [Alert.Reason(condition: "on", found: "past")])
        let usual = Rule(name: "all", sinks: ["log"])
        #expect(
            usual.reasons(Occasion(event: Self.talks, transition: .new, article: Self.article), now: Self.now) == [])
    }
}
