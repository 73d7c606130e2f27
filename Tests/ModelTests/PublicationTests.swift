import Model
import Testing

@Suite struct PublicationTests {
    /// What is written, and what comes back.
    @Test(arguments: [
        ("2021-12-31", "2021-12-31"), ("2021-12-31T06:12:45Z", "2021-12-31T06:12:45Z"),
        ("2021-12-31T06:12:45+00:00", "2021-12-31T06:12:45Z"), ("2021-12-31 06:12", "2021-12-31T06:12:00"),
        ("2021-12-31T06:12:45.123-0530", "2021-12-31T06:12:45-05:30"), ("2021-12-31T23:59:60Z", "2021-12-31T23:59:59Z"),
    ])
    func readsAndWritesISO8601(text: String, written: String) throws {
        #expect(try #require(Publication(iso: text)).description == written)
    }

    @Test(arguments: [
        "", "yesterday", "2021-12-31T", "2021-12-31T25:00Z", "2021-12-31T06:12:45 EST", "2021-02-30T06:00Z",
    ])
    func refusesWhatIsNone(text: String) { #expect(Publication(iso: text) == nil) }

    @Test func theInstantDoesNotMoveTheDay() throws {
        let evening = try #require(Publication(iso: "2021-12-31T22:30:00-05:00"))
        #expect(evening.instant.description == "2022-01-01T03:30:00Z")
        #expect(evening.wall.date.description == "2021-12-31")
    }
}
