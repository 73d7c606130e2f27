import Daemon
import Model
import Store
import TestSupport
import Testing

/// Rules as read from a configuration, groups that are shipped, waiting for outlets, and trials on the past.
@Suite struct RuleTrialTests {
    private static func rule(_ rule: String, sources: Int = 3) throws -> Rule {
        let list = (1...sources).map { "{\"name\": \"s\($0)\", \"url\": \"https://s\($0).example/feed\"}" }
        let text = """
            {"sources": [\(list.joined(separator: ", "))], "groups": {"Neighbours": ["Ukraine", "RUS"], "more": ["neighbours", "US"]},
             "rules": [\(rule)], "sinks": [{"name": "log", "kind": "log", "path": "a.log"}]}
            """
        let configuration = try Configuration.read(
            Array(text.utf8), path: "config.json", surroundings: .fixed(), vocabulary: .small)
        return try #require(configuration.rules.first)
    }

    private static func asks(_ when: String, _ event: Event) throws -> Bool {
        try rule("{\"name\": \"r\", \"when\": \(when)}")
            .admits(Occasion(event: event, transition: .new, article: Sample.article), now: Sample.now)
    }

    /// What is asked of every event unless the rule says otherwise: modality that is news, and half a chance to be right.
    static let usual: [(String, Bool, Bool)] = [
        (#"{"kind": "meeting"}"#, true, false),
        (#"{"modality": "possible"}"#, false, true),
        (#"{"any": [{"kind": "meeting"}]}"#, true, false),
        (#"{"any": [{"kind": "meeting"}, {"modality": "possible"}]}"#, true, true),
        (#"{"any": [{"kind": "sanction"}, {"modality": "possible"}]}"#, false, true),
        (#"{"all": [{"kind": "meeting"}, {"modality": ["possible", "planned"]}]}"#, true, true),
        (#"{"all": [{"any": [{"kind": "meeting"}, {"modality": "possible", "kind": "sanction"}]}]}"#, true, false),
        (#"{"not": {"modality": "planned"}}"#, false, false),
        (#"{"not": [{"modality": "possible"}, {"kind": "sanction"}]}"#, true, false),
    ]

    @Test(arguments: usual) func usualDemands(_ when: String, _ planned: Bool, _ possible: Bool) throws {
        #expect(try Self.asks(when, Sample.talks) == planned)
        #expect(try Self.asks(when, Sample.with(Sample.talks) { $0.modality = .possible }) == possible)
    }

    @Test func `Confidence is asked for where nothing else is said`() throws {
        let unsure = Sample.with(Sample.talks) { $0.confidence = 0.4 }
        #expect(try !Self.asks(#"{"any": [{"kind": "meeting"}]}"#, unsure))
        #expect(try Self.asks(#"{"any": [{"kind": "meeting", "confidence": 0.3}, {"kind": "sanction"}]}"#, unsure))
        #expect(try !Self.asks(#"{"any": [{"kind": "meeting"}, {"kind": "sanction", "confidence": 0.3}]}"#, unsure))
    }

    @Test func `Groups of one's own hold countries and groups named before`() throws {
        #expect(try Self.asks(#"{"actor": "neighbours"}"#, Sample.talks))
        #expect(try Self.asks(#"{"between": ["more", "More"]}"#, Sample.talks))
        #expect(try !Self.asks(#"{"source": {"country": "more", "sector": "military"}}"#, Sample.threat))
        #expect(try Self.asks(#"{"source": {"country": "more", "sector": ["military", "GOV"]}}"#, Sample.threat))
    }

    @Test func `Shipped groups have the members of the day`() throws {
        let vocabulary = try Vocabulary.embedded()
        let cases: [(String, String, String, Bool)] = [
            ("EU members", "GBR", "2020-01-31", true), ("EU members", "GBR", "2020-02-01", false),
            ("eu member states", "HRV", "2013-06-30", false), ("EU members", "HRV", "2013-07-01", true),
            ("NATO members", "SWE", "2024-03-07", true), ("NATO members", "RUS", "2024-03-07", false),
            ("P5", "CHN", "2026-01-01", true), ("G7 members", "CAN", "1975-12-01", false),
        ]
        for (group, country, day, isMember) in cases {
            let found = try #require(vocabulary.group(group), "\(group)")
            let date = try #require(CivilDate(iso: day))
            #expect(found.contains(country, on: date) == isMember, "\(country) in \(group) on \(day)")
        }
        #expect(vocabulary.group("EU members")?.members.count == 28)
        #expect(vocabulary.group("NATO members")?.members.count == 32)
    }

    @Test func `A rule that waits for outlets rings with the last of them`() throws {
        let rule = try Self.rule(#"{"name": "r", "when": {"outlets": 2}}"#)
        func rings(_ transition: Alert.Transition?, _ outlets: Int, before: Int) -> Bool {
            rule.admits(
                Occasion(
                    event: Sample.talks, transition: transition, article: Sample.article, outlets: outlets,
                    outletsBefore: before), now: Sample.now)
        }
        #expect(!rings(.new, 1, before: 0))
        #expect(rings(.confirmed, 2, before: 1))
        #expect(rings(nil, 2, before: 1))
        #expect(!rings(nil, 3, before: 2))
        #expect(!rings(.changed, 1, before: 1))
        #expect(rings(.changed, 2, before: 2))
    }

    @Test func `A trial tells what would have been sent, with its cooldown`() throws {
        let room = try TemporaryDirectory()
        let ledger = try Ledger(path: room.file("ledger.sqlite"), mode: .readWrite)
        let start = Sample.now
        try ledger.configure(sources: [Source(name: "un", url: "https://un.example/", interval: 60)], now: start)
        let job = try #require(try ledger.claimDue(now: start, limit: 1, lease: 900).first)
        let nobody = EventJudge(recognizer: RecognizerByID()) { _ in [] }
        func tell(_ name: String, _ event: Event, after seconds: Double, silent: Bool = false) throws {
            let event = Sample.with(event) { $0.id = name }
            let item = ReadItem(
                keys: [EntryKey(.url, name)], article: Sample.article, text: name, events: [event], silent: silent)
            let outcome = FetchOutcome(
                job: job, result: .read(nil, bodyHash: nil, items: [item]), nextDue: start, reason: "")
            try ledger.record(outcome, now: start.adding(seconds: seconds), judge: nobody)
        }
        try tell("backlog", Sample.talks, after: 0, silent: true)
        try tell("first", Sample.talks, after: 10)
        try tell("second", Sample.talks, after: 20)
        try tell("third", Sample.talks, after: 30)
        try tell("other", Sample.threat, after: 40)
        _ = try ledger.markWrong("third", now: start.adding(seconds: 50))
        var trial = RuleTrial(try Self.rule(#"{"name": "r", "when": {"kind": "meeting"}, "cooldown": "1h"}"#))
        trial.run(try ledger.pastOccasions(since: start), until: start.adding(seconds: 86_400))
        #expect(trial.occasions == 4)
        #expect(trial.results.map(\.alert.event.id) == ["first", "third"])
        #expect(trial.results.map(\.alert.heldBack) == [0, 1] && trial.results.map(\.isWrong) == [false, true])
        #expect(trial.results.last?.rung == start.adding(seconds: 3610) && trial.heldBack == 1)
        #expect(try ledger.counts().alerts == 0)
    }
}
