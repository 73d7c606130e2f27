import Model
import Store
import TestSupport
import Testing

/// Copies of one text are one story, whoever sends them: they are named beside it and confirm nothing.
@Suite struct StoriesTests {
    let room: Newsroom
    let wire: FetchJob
    let herald: FetchJob

    init() throws {
        room = try Newsroom()
        try room.ledger.configure(
            sources: [Newsroom.source("wire"), Newsroom.source("herald")], now: Newsroom.start)
        let jobs = try room.ledger.claimDue(now: Newsroom.start, limit: 10, lease: 1e9)
        wire = try #require(jobs.first { $0.source.name == "wire" })
        herald = try #require(jobs.first { $0.source.name == "herald" })
    }

    /// Words of a story of its own: `range` of them.
    private func sketch(_ story: UInt64, _ range: Range<UInt64> = 0..<300) -> StorySketch {
        StorySketch(sequences: range.map { Newsroom.mixed(story << 32 | $0) })
    }

    private func item(_ number: Int, _ text: String, _ sketch: StorySketch, events: [Event]) -> ReadItem {
        var item = Newsroom.item(number, events: events)
        item.article.title = "Headline \(number)"
        item.text = text
        item.sketch = sketch
        return item
    }

    @discardableResult
    private func tell(_ item: ReadItem, by job: FetchJob, days: Double = 0) throws -> Recorded {
        try room.ledger.record(
            Newsroom.read([item], by: job), now: Newsroom.start.adding(seconds: days * 86_400), judge: .confirming)
    }

    private let talks = Newsroom.event("talks")

    @Test func `A second outlet with a text of its own confirms`() throws {
        try tell(item(1, "They will meet in Geneva.", sketch(1), events: [talks]), by: wire)
        let recorded = try tell(item(2, "The two meet in Geneva.", sketch(2), events: [talks]), by: herald)
        #expect(recorded.steps == 1 && recorded.copies == 0)
    }

    @Test func `A copy in another outlet confirms nothing, though it was cut and re-headed`() throws {
        try tell(item(1, "They will meet in Geneva. All agree.", sketch(1), events: [talks]), by: wire)
        let recorded = try tell(
            item(2, "They will meet in Geneva.", sketch(1, 0..<220), events: [talks]), by: herald)
        #expect(recorded.copies == 1 && recorded.steps == 0 && recorded.alerts == 0 && recorded.sightings == 1)
    }

    @Test func `A copy that was not read is named for the events whose sentences it has`() throws {
        let other = Newsroom.event("other", kind: "visit", sentence: "He then flies to Oslo.")
        try tell(
            item(1, "They will meet in Geneva. He then flies to Oslo.", sketch(1), events: [talks, other]), by: wire)
        let recorded = try tell(item(2, "“They will meet in Geneva”", sketch(1, 0..<200), events: []), by: herald)
        #expect(recorded.copies == 1 && recorded.sightings == 1 && recorded.alerts == 0)
        #expect(try room.ledger.lifeStory(of: "talks")?.sightings.count == 2)
        #expect(try room.ledger.lifeStory(of: "other")?.sightings.count == 1)
    }

    @Test func `An earlier article is found by its sketch and forgotten with its shelf`() throws {
        try tell(item(1, "They will meet.", sketch(1), events: []), by: wire)
        #expect(try room.ledger.earlierArticle(like: sketch(1, 40..<300))?.text == "They will meet.")
        #expect(try room.ledger.earlierArticle(like: sketch(2)) == nil)
        try tell(item(2, "Something else.", sketch(2), events: []), by: wire, days: 31)
        #expect(try room.ledger.earlierArticle(like: sketch(1)) != nil, "it stands on the older shelf")
        try tell(item(3, "A third thing.", sketch(3), events: []), by: wire, days: 62)
        #expect(try room.ledger.earlierArticle(like: sketch(1)) == nil, "its shelf was emptied")
        #expect(try room.ledger.earlierArticle(like: sketch(2)) != nil)
    }

    @Test func `A new version of a known article is kept beside it, with what it adds`() throws {
        try tell(item(1, "They will meet in Geneva.", sketch(1), events: [talks]), by: wire)
        var update = item(
            1, "They will meet in Geneva. Oslo expels an envoy.", sketch(1, 0..<320),
            events: [Newsroom.event("expulsion", kind: "relations", countries: ["NOR"])])
        #expect(try tell(update, by: wire).skipped == 1, "known by its keys")
        update.isRevision = true
        let recorded = try tell(update, by: wire)
        #expect(recorded.articles == 1 && recorded.copies == 1 && recorded.events == 1 && recorded.alerts == 1)
    }

    @Test func `Short texts join nothing`() throws {
        try tell(item(1, "Press release", sketch(1, 0..<9), events: []), by: wire)
        #expect(try room.ledger.earlierArticle(like: sketch(1, 0..<9)) == nil)
    }
}

extension EventJudge {
    /// Known events by their ids, every further telling a confirmation.
    fileprivate static let confirming = EventJudge(recognizer: Confirming()) { _ in [Route(rule: "all", sink: "log")] }

    private struct Confirming: EventRecognizing {
        let byID = RecognizerByID()
        func family(of event: Event) -> String { byID.family(of: event) }
        func reach(of event: Event) -> Int { byID.reach(of: event) }
        func recognise(_ telling: Telling, among known: [KnownEvent]) -> Recognition? {
            guard var recognition = byID.recognise(telling, among: known) else { return nil }
            recognition.transition = .confirmed
            return recognition
        }
    }
}
