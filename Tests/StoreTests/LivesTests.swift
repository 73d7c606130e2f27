import Model
import Store
import TestSupport
import Testing

/// Events go on: steps of known events, reminders of planned ones, the past, and corrections.
@Suite struct LivesTests {
    let room: Newsroom
    let job: FetchJob
    var ledger: Ledger { room.ledger }
    /// Friday 2021-12-31, 06:12:45 UTC.
    let start = Newsroom.start

    init() throws { (room, job) = try Newsroom.withJob() }

    /// Takes every report for the first known event, as the step given; everything rings in `log`, with reminders.
    private struct Always: EventRecognizing {
        let step: Alert.Transition?
        func family(of event: Event) -> String { "talks" }
        func reach(of event: Event) -> Int { 30 }
        func recognise(_ telling: Telling, among known: [KnownEvent]) -> Recognition? {
            known.first.map {
                var event = telling.event
                event.id = $0.event.id
                let change = Alert.Change(attribute: "modality", from: "planned", to: event.modality.rawValue)
                return Recognition(
                    number: $0.number, reasons: ["test"], event: event, transition: step, changes: [change])
            }
        }
    }

    private func judge(_ step: Alert.Transition?, remind: [Double] = []) -> EventJudge {
        EventJudge(recognizer: Always(step: step)) { _ in [Route(rule: "all", sink: "log", remind: remind)] }
    }

    private func talks(_ id: String = "talks", on day: String, modality: Modality = .planned) -> Event {
        var event = Newsroom.event(id, modality: modality)
        let date = CivilDate(iso: day).map { WallTime($0) }
        event.time = TemporalExpression(
            span: 0..<1, text: day, kind: .date, timex: day, start: date,
            end: date.map { WallTime($0.date.adding(days: 1)) }, grain: .day, direction: .future, rule: "test")
        return event
    }

    @discardableResult
    private func tell(_ number: Int, _ event: Event, _ judge: EventJudge) throws -> Recorded {
        try ledger.record(
            Newsroom.read([Newsroom.item(number, events: [event])], by: job), now: start, judge: judge)
    }

    @Test func `A step of a known event rings under its own id and is kept with its reasons`() throws {
        try tell(1, talks(on: "2022-01-10"), judge(nil))
        let recorded = try tell(2, talks("other", on: "2022-01-10", modality: .done), judge(.escalated))
        #expect(recorded.events == 0 && recorded.steps == 1 && recorded.alerts == 1 && recorded.sightings == 1)
        let alerts = try ledger.unsettled(sink: "log").map(\.alert)
        #expect(alerts.map(\.transition) == [.new, .escalated] && Set(alerts.map(\.id)).count == 2)
        #expect(alerts.last?.changes == [Alert.Change(attribute: "modality", from: "planned", to: "done")])
        let life = try #require(try ledger.lifeStory(of: "talks"))
        #expect(life.event.modality == .done && life.sightings.count == 2)
        #expect(life.steps.map(\.transition) == [.escalated] && life.steps.first?.reasons == ["test"])
        #expect(try ledger.lifeStory(of: alerts[1].id) == life)
    }

    @Test func `Another article of the same outlet confirms nothing`() throws {
        try tell(1, talks(on: "2022-01-10"), judge(nil))
        let recorded = try tell(2, talks(on: "2022-01-10"), judge(.confirmed))
        #expect(recorded.steps == 0 && recorded.alerts == 0 && recorded.sightings == 1)
    }

    @Test func `An article that tells an event twice changes nothing, unless it falls through`() throws {
        let twice = Newsroom.item(1, events: [talks(on: "2022-01-10"), talks(on: "2022-01-12")])
        let changed = try ledger.record(Newsroom.read([twice], by: job), now: start, judge: judge(.changed))
        #expect(changed.events == 1 && changed.alerts == 1 && changed.steps == 0)
        let off = Newsroom.item(2, events: [talks(on: "2022-01-10", modality: .cancelled)])
        #expect(try ledger.record(Newsroom.read([off], by: job), now: start, judge: judge(.cancelled)).alerts == 1)
    }

    @Test func `A planned event reminds at each lead that still lies ahead, once`() throws {
        try tell(1, talks(on: "2022-01-10"), judge(nil, remind: [86_400, 3600, 30 * 86_400]))
        let due = Timestamp(wall: WallTime(CivilDate(iso: "2022-01-09") ?? CivilDate(dayNumber: 0)), offset: 0)
        #expect(try ledger.earliestMoment() == due)
        #expect(try ledger.passTime(now: due.adding(seconds: -1), judge: judge(nil)).alerts == 0)
        let reminded = try ledger.passTime(now: due, judge: judge(nil))
        #expect(reminded.alerts == 1 && reminded.sinks == ["log"])
        #expect(try ledger.passTime(now: due, judge: judge(nil)).alerts == 0)
        #expect(try ledger.earliestMoment() == due.adding(seconds: 86_400 - 3600))
        #expect(try ledger.unsettled(sink: "log").map(\.alert.transition) == [.new, .reminder])
    }

    @Test func `A cancelled event reminds no more`() throws {
        try tell(1, talks(on: "2022-01-10"), judge(nil, remind: [86_400]))
        try tell(2, talks(on: "2022-01-10", modality: .cancelled), judge(.cancelled, remind: [86_400]))
        #expect(try ledger.earliestMoment() == nil)
    }

    @Test func `A reminder that nobody could give in time is not given late`() throws {
        try tell(1, talks(on: "2022-01-10"), judge(nil, remind: [86_400]))
        let after = start.adding(seconds: 20 * 86_400)
        #expect(
            try ledger.passTime(now: after, judge: EventJudge(recognizer: Always(step: nil)) { _ in [] }).alerts
                == 0)
        #expect(try ledger.earliestMoment() == nil)
    }

    @Test func `A planned event passes once`() throws {
        try tell(1, talks(on: "2022-01-10"), judge(nil))
        let after = start.adding(seconds: 20 * 86_400)
        #expect(try ledger.passTime(now: after, judge: judge(nil)).steps == 1)
        #expect(try ledger.passTime(now: after, judge: judge(nil)).steps == 0)
        #expect(try ledger.lifeStory(of: "talks")?.steps.map(\.transition) == [.past])
    }

    @Test func `What is marked as wrong never rings again, and is kept with its sentence`() throws {
        try tell(1, talks(on: "2022-01-10"), judge(nil, remind: [86_400]))
        let alert = try #require(try ledger.unsettled(sink: "log").first?.alert)
        #expect(try ledger.markWrong("no such id", now: start) == nil)
        #expect(try ledger.markWrong(alert.id, now: start)?.id == "talks")
        #expect(try ledger.unsettled(sink: "log").isEmpty)
        #expect(try tell(2, talks(on: "2022-01-10", modality: .done), judge(.escalated)).alerts == 0)
        #expect(try ledger.passTime(now: start.adding(seconds: 20 * 86_400), judge: judge(nil)).alerts == 0)
        let wrong = try ledger.wrongEvents()
        #expect(wrong.map(\.event.id) == ["talks"] && wrong.first?.event.sentence.text == "They will meet in Geneva.")
    }

    @Test func `Two events of one id that are told apart both stay`() throws {
        let apart = EventJudge(recognizer: Strangers()) { _ in [Route(rule: "all", sink: "log")] }
        #expect(try tell(1, talks(on: "2022-01-10"), apart).alerts == 1)
        #expect(try tell(2, talks(on: "2022-01-10"), apart).alerts == 1)
        #expect(try ledger.events().map(\.event.id) == ["talks_2", "talks"])
    }

    private struct Strangers: EventRecognizing {
        func family(of event: Event) -> String { "talks" }
        func reach(of event: Event) -> Int { 30 }
        func recognise(_ telling: Telling, among known: [KnownEvent]) -> Recognition? { nil }
    }
}
