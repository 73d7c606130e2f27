import Model
import Testing

@testable import Delivery

@Suite struct MannersTests {
    func read(_ json: String) throws -> (manners: Manners, problems: [String]) {
        let bytes = Array(json.utf8)
        let reader = ConfigurationReader(root: try JSONReader.read(bytes), bytes: bytes)
        let manners = MannersSection.read(reader, usual: 60)
        return (manners, reader.problems.map { "\($0)" })
    }

    @Test func everythingIsRead() throws {
        let (manners, problems) = try read(
            """
            {"group": {"by": "rule", "wait": "10s", "interval": "1m"}, "rate": {"messages": 5, "per": "1h"},
             "quiet": {"from": "22:00", "to": "07:00", "zone": "Europe/Berlin", "days": ["sat", "sun"]},
             "retry": ["1s", "5s"], "giveUp": "never", "heartbeat": "1d"}
            """)
        #expect(problems == [])
        #expect(manners.grouping == .group(by: .rule, wait: 10, interval: 60))
        #expect(manners.rate == Manners.Rate(messages: 5, seconds: 3600))
        #expect(manners.quiet?.days == [6, 7] && manners.quiet?.zone.name == "Europe/Berlin")
        #expect(manners.retry == RetrySchedule(waits: [0, 1, 5]))
        #expect(manners.giveUp == nil && manners.heartbeat == 86_400)
        #expect(try read("{}").manners == Manners(giveUp: 60))
        #expect(try read(#"{"digest": {"every": "1h"}}"#).manners.grouping == .regularDigest(every: 3600))
    }

    @Test(arguments: [
        (
            #"{"quiet": {"from": "22:00", "to": "7:00"}}"#,
            "quiet.to: found “7:00”; expected a time of day such as “07:30”"
        ),
        (
            #"{"digest": {"at": "08:00", "zone": "Berlin"}}"#,
            "digest.zone: found “Berlin”; expected a time zone of the IANA database such as “Europe/Berlin”"
        ),
        (
            #"{"group": {}, "digest": {"every": "1h"}}"#,
            "digest: found “digest” beside “group”; expected one of the two"
        ),
        (#"{"rate": {"messages": 5}}"#, "rate: found no “per”; expected “per” to be set"),
    ])
    func mistake(_ json: String, _ message: String) throws {
        #expect(try read(json).problems == ["line 1: " + message])
    }

    /// The nights in which Berlin changes its clocks: 2026-03-29 and 2026-10-25.
    @Test(arguments: [
        ("2026-03-28T21:30:00Z", "2026-03-29T05:00:00Z"), ("2026-10-24T21:30:00Z", "2026-10-25T06:00:00Z"),
        ("2026-07-01T23:00:00Z", "2026-07-02T05:00:00Z"), ("2026-07-02T04:59:59Z", "2026-07-02T05:00:00Z"),
        ("2026-07-02T05:00:00Z", nil), ("2026-07-02T19:59:59Z", nil),
    ])
    func quietHoursFollowTheClockOnTheWall(_ now: String, _ end: String?) throws {
        let zone = try #require(Zone("Europe/Berlin"))
        let hours = QuietHours(
            from: try #require(TimeOfDay(hour: 22)), to: try #require(TimeOfDay(hour: 7)), zone: zone)
        let moment = try #require(Publication(iso: now)?.instant)
        #expect(hours.end(at: moment)?.description == end)
    }

    /// 02:30 does not exist in Berlin on 2026-03-29, and comes twice on 2026-10-25.
    @Test(arguments: [("2026-03-29", "2026-03-29T01:00:00Z"), ("2026-10-25", "2026-10-25T00:30:00Z")])
    func anHourThatIsSkippedOrComesTwice(_ day: String, _ instant: String) throws {
        let zone = try #require(Zone("Europe/Berlin"))
        let half = try #require(TimeOfDay(hour: 2, minute: 30))
        #expect(zone.instant(try #require(CivilDate(iso: day)), half).description == instant)
    }

    @Test func aBundleSaysHowManyMoreThereAre() {
        let alerts = Samples.many(20)
        let bundle = Bundle(id: "b", alerts: alerts, more: 3, title: "20 alerts")
        let whole = bundle.text(limit: 10_000) { $0.id }
        #expect(whole.split(separator: "\n").count == 21 && whole.hasSuffix("\nand 3 more"))
        let cut = bundle.text(limit: 40) { $0.id }
        #expect(cut.utf8.count <= 40)
        let lines = cut.split(separator: "\n")
        #expect(lines.last == "and \(23 - (lines.count - 1)) more")
    }
}
