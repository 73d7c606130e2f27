import Model
import Store
import Testing

@Suite struct ZoneClockTests {
    @Test(
        arguments: [
            ("Europe/Zurich", "2026-01-10T15:00", 3600), ("Europe/Zurich", "2026-07-10T15:00", 7200),
            ("America/New_York", "2026-03-08T12:00", -14_400), ("Asia/Kolkata", "2026-01-10T15:00", 19_800),
            ("UTC", "2026-01-10T15:00", 0), ("+05:30", "2026-01-10T15:00", 19_800),
            ("-03:00", "2026-01-10T15:00", -10_800),
            ("Nowhere/City", "2026-01-10T15:00", nil), ("", "2026-01-10T15:00", nil),
        ] as [(String, String, Int?)])
    func offsets(zone: String, wall: String, offset: Int?) throws {
        let moment = try #require(Publication(iso: wall)?.wall)
        #expect(ZoneClock.offset(of: zone, at: moment) == offset)
    }

    /// 01:30 in UTC is the evening before in New York; a stated offset is the publisher's word; a bare date has no hour to move.
    @Test(arguments: [
        ("2026-01-06T01:30:00Z", "America/New_York", "2026-01-05T20:30:00-05:00"),
        ("2026-01-06T01:30:00", "America/New_York", "2026-01-06T01:30:00-05:00"),
        ("2026-01-06T01:30:00+01:00", "America/New_York", "2026-01-06T01:30:00+01:00"),
        ("2026-01-06", "America/New_York", "2026-01-06"), ("2026-01-06T01:30:00Z", "", "2026-01-06T01:30:00Z"),
        ("2026-07-06T23:30:00Z", "Asia/Tokyo", "2026-07-07T08:30:00+09:00"),
    ])
    func publicationsOnTheirOwnClocks(stated: String, zone: String, local: String) throws {
        let published = try #require(Publication(iso: stated, evidence: .feed))
        #expect(published.onClocks(of: zone.isEmpty ? nil : zone).description == local)
        #expect(published.onClocks(of: zone).instant == published.instant || published.offset == nil)
    }

    @Test func anEventBeginsByItsOwnClocks() throws {
        func talks(_ start: String, _ end: String, zone: String?) throws -> Event {
            var event = Newsroom.event("talks")
            var time = TemporalExpression(
                span: 0..<1, text: "then", kind: .time, timex: start, grain: .hour, direction: .future, rule: "test")
            time.start = try #require(Publication(iso: start)?.wall)
            time.end = try #require(Publication(iso: end)?.wall)
            time.zone = zone.map { TemporalExpression.Zone(name: $0, origin: "place") }
            event.time = time
            return event
        }
        let geneva = try talks("2026-01-10T15:00", "2026-01-10T16:00", zone: "Europe/Zurich")
        #expect(geneva.begins?.description == "2026-01-10T14:00:00Z")
        #expect(geneva.isOver?.description == "2026-01-10T15:00:00Z")
        #expect(
            try talks("2026-01-10T15:00", "2026-01-10T16:00", zone: nil).begins?.description == "2026-01-10T15:00:00Z")
        let day = try talks("2026-01-10", "2026-01-11", zone: "Europe/Zurich")
        #expect(day.begins?.description == "2026-01-10T00:00:00Z" && day.isOver?.description == "2026-01-11T00:00:00Z")
        var held = geneva
        held.modality = .done
        #expect(held.begins == nil && held.isOver == nil)
    }
}
