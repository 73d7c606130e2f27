import Model
import Testing

@Suite struct CivilDateTests {
    @Test(arguments: [
        ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2), ("2021-12-31", 18_992, 5),
        ("9999-12-31", 2_932_896, 5), ("0001-01-01", -719_162, 1),
    ])
    func daysCountFromTheEpoch(text: String, number: Int, weekday: Int) throws {
        let date = try #require(CivilDate(iso: text))
        #expect(date.dayNumber == number)
        #expect(date.weekday == weekday)
        #expect(CivilDate(dayNumber: number) == date)
    }

    @Test func everyDayOfFourCenturiesComesBack() {
        for number in stride(from: -146_097, through: 146_097, by: 1) {
            let date = CivilDate(dayNumber: number)
            #expect(date.dayNumber == number)
        }
    }

    @Test(arguments: [
        "2021-02-29", "2021-13-01", "2021-00-10", "2021-1-1", "10000-01-01", "2021-01-01T", "", "20-1-1-1",
    ])
    func whatTheCalendarLacksIsNoDate(text: String) { #expect(CivilDate(iso: text) == nil) }

    @Test(arguments: [
        ("2021-01-31", 1, "2021-02-28"), ("2020-02-29", 12, "2021-02-28"), ("2021-03-31", -1, "2021-02-28"),
        ("2021-12-15", 1, "2022-01-15"),
    ])
    func monthsKeepToTheirLastDay(from: String, months: Int, to: String) throws {
        #expect(try #require(CivilDate(iso: from)).adding(months: months).description == to)
    }

    @Test(arguments: [
        ("2021-01-03", 2020, 53), ("2022-01-01", 2021, 52), ("2024-12-30", 2025, 1), ("2022-01-03", 2022, 1),
    ])
    func weeksFollowISO8601(text: String, year: Int, week: Int) throws {
        let date = try #require(CivilDate(iso: text))
        #expect(date.isoWeek == (year, week))
    }
}
