import Model
import Store
import TestSupport
import Testing

@Suite struct QueryTests {
    let room: Newsroom
    var ledger: Ledger { room.ledger }
    let start = Newsroom.start

    init() throws {
        let (room, job) = try Newsroom.withJob()
        self.room = room
        let events = [
            Newsroom.event("talks"),
            Newsroom.event(
                "sanctions", kind: "sanction", modality: .threatened, countries: ["USA", "IRN"],
                sentence: "Washington threatens 100% tariffs on Iran_Air."),
            Newsroom.event(
                "strike", kind: "attack", modality: .done, countries: ["UKR"], sentence: "A strike hit Lviv."),
        ]
        for (number, event) in events.enumerated() {
            let items = [Newsroom.item(number, events: [event])]
            try room.ledger.record(Newsroom.read(items, by: job), now: start.adding(seconds: Double(number)))
        }
    }

    @Test(
        arguments: [
            (EventQuery(), ["strike", "sanctions", "talks"]),
            (EventQuery(limit: 2), ["strike", "sanctions"]),
            (EventQuery(since: Newsroom.start.adding(seconds: 1)), ["strike", "sanctions"]),
            (EventQuery(kind: "sanction"), ["sanctions"]),
            (EventQuery(country: "USA"), ["sanctions", "talks"]),
            (EventQuery(country: "US"), []),
            (EventQuery(modality: .done), ["strike"]),
            (EventQuery(kind: "meeting", country: "RUS", modality: .planned), ["talks"]),
            (EventQuery(kind: "meeting", country: "UKR"), []),
            (EventQuery(text: "GENEVA"), ["strike", "sanctions", "talks"]),
            (EventQuery(text: "lviv"), ["strike"]),
            (EventQuery(text: "100%"), ["sanctions"]),
            (EventQuery(text: "n_A"), ["sanctions"]),
            (EventQuery(text: "%"), ["sanctions"]),
            (EventQuery(text: "_hit"), []),
            (EventQuery(text: "'; DROP TABLE events; --"), []),
        ] as [(EventQuery, [String])])
    func `Events are found by what they are`(query: EventQuery, wanted: [String]) throws {
        #expect(try ledger.events(matching: query).map(\.event.id) == wanted)
    }

    @Test func `An event comes with the article that told it`() throws {
        let found = try #require(try ledger.events(matching: EventQuery(kind: "meeting")).first)
        #expect(found.event == Newsroom.event("talks") && found.article == Newsroom.article(0))
        #expect(found.recorded == start && found.sightings == 1)
        #expect(found.alertID == Alert.id(event: "talks", transition: .new))
    }

    @Test func `Events of a retired source stay`() throws {
        try ledger.configure(sources: [], now: start)
        #expect(try ledger.events().count == 3)
        #expect(try ledger.events().first?.article.source == "wire")
    }

    @Test func `A source tells how it is doing`() throws {
        let status = try #require(try ledger.sources().first)
        #expect(status.source == Newsroom.source("wire"))
        #expect(status.nextDue == start.adding(seconds: 600) && status.reason == "every 10 min")
        #expect(status.lastSuccess == start && status.lastFetch == start)
        #expect(status.lastError == nil && status.failures == 0 && status.entries == 3)
        #expect(status.claimedUntil == nil && status.retired == nil)
    }

    @Test func `Everything is counted`() throws {
        let counts = try ledger.counts()
        #expect(counts.sources == 1 && counts.retired == 0 && counts.keys == 6 && counts.articles == 3)
        #expect(counts.events == 3 && counts.sightings == 3 && counts.alerts == 3 && counts.waiting == 6)
    }
}
