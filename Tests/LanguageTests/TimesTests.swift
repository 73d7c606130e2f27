import Model
import Testing

@testable import Language

/// What holds for every text, whatever its rules: order, spans, nothing from absurd input, nothing invented without a date.
@Suite struct TimesTests {
    let resolver: TimeResolver
    let published = Publication(iso: "2022-01-05T10:30:00+01:00")

    init() throws { resolver = try TimeResolver() }

    func times(_ text: String, _ published: Publication?) -> [TemporalExpression] {
        resolver.times(in: Array(text.utf8), published: published)
    }

    @Test func mentionsComeInOrderAndTheirSpansAreTheirWords() {
        let text = "On Jan. 9 and 10 – at 3 p.m. – Zürich’s ministers meet; they met last year and on 2021-12-17."
        let found = times(text, published)
        #expect(found.count >= 3)
        #expect(found.map(\.span.lowerBound) == found.map(\.span.lowerBound).sorted())
        for time in found {
            #expect(String(decoding: Array(text.utf8)[time.span], as: UTF8.self) == time.text)
        }
    }

    @Test func aListKeepsItsParts() throws {
        let list = try #require(times("Talks are set for January 9 and 10.", published).first)
        #expect(list.timex == "2022-01-09/2022-01-10")
        #expect(list.parts.map(\.text) == ["January 9", "10"])
        #expect(list.parts.map(\.timex) == ["2022-01-09", "2022-01-10"])
    }

    @Test(arguments: [
        ("They will meet on Monday.", "XXXX-WXX-1"), ("They will meet tomorrow.", "XXXX-XX-XX"),
        ("They will meet on January 9.", "XXXX-01-09"), ("They met last week.", "XXXX-WXX"),
    ])
    func withoutAPublicationDayWhatIsRelativeStaysSymbolic(_ text: String, _ timex: String) throws {
        let time = try #require(times(text, nil).first)
        #expect(time.timex == timex)
        #expect(time.start == nil && time.end == nil)
        #expect(time.anchor == "none")
    }

    @Test func anExplicitDateNeedsNoPublicationDay() throws {
        let time = try #require(times("They met on January 9, 2022.", nil).first)
        #expect(time.start?.description == "2022-01-09")
        #expect(time.end?.description == "2022-01-10")
    }

    @Test func nextFridayOnAWednesdayCarriesItsOtherReading() throws {
        let time = try #require(times("They will meet next Friday.", published).first)
        #expect(time.timex == "2022-01-14")
        #expect(time.alternatives.map(\.timex) == ["2022-01-07"])
    }

    @Test func aDatelineIsTheDayOfTheBody() throws {
        let text = "MOSCOW, Jan 4 (Agency) - The envoy said he would leave tomorrow."
        let found = times(text, published)
        #expect(found.map(\.timex) == ["2022-01-04", "2022-01-05"])
        #expect(found.last?.anchor == "dateline")
    }

    @Test func whatFollowsCountsFromTheMentionBefore() throws {
        let found = times("They meet on January 10; a session follows two days later.", published)
        #expect(found.last?.timex == "2022-01-12")
        #expect(found.last?.anchor == "mention@13")
    }

    @Test(arguments: [
        String(repeating: "7", count: 100_000), "on February 30", "on 31 June", "in the year 12022", "in 99999",
        "at 25:61", "32/13/2022", "2022-13-45", "99999999999999999999 years ago", String(repeating: "1-", count: 5_000),
        "\u{00A0}\u{2003}\u{3000}\u{202F}\u{FEFF}", String(repeating: "(", count: 10_000), "",
    ])
    func absurdInputGivesNothing(_ text: String) {
        #expect(times(text, published).isEmpty, "\(text.prefix(40))")
    }

    @Test(arguments: ["January\u{00A0}9, 2022", "January\u{2009}9,\u{3000}2022", "3 January\u{202F}2022"])
    func oddSpacesAreSpaces(_ text: String) {
        #expect(times("on \(text)", published).count == 1)
    }

    @Test(arguments: [
        ("Talks open at 3 p.m. Moscow time on Thursday.", "Europe/Moscow", "city"),
        ("Talks open at 3 p.m. New York time on Thursday.", "America/New_York", "city"),
        ("Talks open at 1500 GMT on Thursday.", "UTC", "stated"),
        ("Talks open at 8 a.m. (0500 GMT) on Thursday.", "+03:00", "equivalent"),
        ("KYIV, Jan 5 (Agency) - Talks open at 3 p.m. on Thursday.", "Europe/Kyiv", "dateline"),
        ("JERUSALEM, Jan 5 (Agency) - Talks open at 9:15 IST.", "Asia/Jerusalem", "stated"),
        ("Talks open at 3 p.m. on Thursday.", "+01:00", "publisher"),
    ])
    func aClockTimeSaysItsZoneAndWhereThatCameFrom(_ text: String, _ name: String, _ origin: String) throws {
        let zone = try #require(times(text, published).first { $0.kind == .time }?.zone)
        #expect(zone.name == name)
        #expect(zone.origin == origin)
    }

    @Test func withoutAZoneAnywhereAClockTimeFloats() throws {
        let time = try #require(times("Talks open at 3 p.m. on Thursday.", Publication(iso: "2022-01-05")).first)
        #expect(time.zone == nil)
        #expect(time.timex == "2022-01-06T15:00")
    }

    @Test func zonesFollowTheRulesOfTheDay() {
        let winter = times("Polls open at 8 a.m. ET on January 10, 2022.", published).first
        let summer = times("Polls open at 8 a.m. ET on July 10, 2022.", published).first
        #expect(winter?.timex == "2022-01-10T08:00-05:00")
        #expect(summer?.timex == "2022-07-10T08:00-04:00")
    }

    @Test(arguments: [("US", "2022-09-01", 0), ("GB", "2022-01-09", 0), (nil, "2022-09-01", 1)])
    func theCountrySaysWhichFigureIsTheMonth(_ country: String?, _ timex: String, _ others: Int) throws {
        let found = resolver.times(
            in: Array("Filed on 09/01/2022.".utf8), published: published,
            isMonthFirst: TimeResolver.isMonthFirst(country: country))
        let time = try #require(found.first)
        #expect(time.timex == timex)
        #expect(time.alternatives.count == others)
    }

    @Test func anotherDateOfTheTextTellsTheOrderOfFigures() {
        let found = times("Forms of 25/01/2022 replace those of 09/01/2022.", published)
        #expect(found.map(\.timex) == ["2022-01-25", "2022-01-09"])
        let others = found.flatMap(\.alternatives)
        #expect(others.isEmpty)
    }

    @Test func anUndatedTextIsReadFromWhenItWasSeenFirst() throws {
        let seen = Publication.firstSeen(Timestamp(seconds: 1_641_378_600))
        let time = try #require(times("They will meet tomorrow.", seen).first)
        #expect(time.timex == "2022-01-06")
        #expect(time.anchor == "firstSeen")
    }

    @Test func aMidnightThatIsADeadlineEndsItsDay() throws {
        let time = try #require(times("The truce expires at midnight on January 31.", published).first)
        #expect(time.timex == "2022-01-31T24:00")
        #expect(time.start?.description == "2022-02-01T00:00")
        #expect(time.alternatives.map(\.timex) == ["2022-01-31T00:00"])
    }
}
