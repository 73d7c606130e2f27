import Documents
import Model
import Testing

/// What a page shows beside its headline, against what its head states.
@Suite struct DateLineTests {
    private func published(_ stated: String, _ shown: String, url: String = "https://news.example/a") throws -> String {
        let page = """
            <html lang="en"><head><meta property="article:published_time" content="\(stated)"></head><body>
            <h1>Ministers agree on ferries</h1>\(shown)<p>Ministers from four ports met to settle the winter timetable at last.</p></body></html>
            """
        return try ArticleReader.read(Array(page.utf8), contentType: nil, url: url).published?.description ?? "none"
    }

    @Test(arguments: [
        // Midnight lies between the publisher's wall and UTC: the wall counts, and its clock tells the zone.
        ("2022-01-02T02:54:29Z", "<p>January 1, 2022 9:54 PM</p>", "2022-01-01T21:54:29-05:00"),
        ("2022-01-02T02:54:29Z", "<p>January 1, 2022</p>", "2022-01-01"),
        // The page was put before readers on another day than it was made.
        ("2022-01-03T09:00:00Z", "<span class=date>6 January 2022</span>", "2022-01-06"),
        // They agree, or would if figures are read the other way round.
        ("2022-01-03T09:00:00Z", "<p>January 3, 2022</p>", "2022-01-03T09:00:00Z"),
        ("2022-11-08T09:00:00Z", "<p>08/11/2022</p>", "2022-11-08T09:00:00Z"),
        // No date lines: a change, a sentence, an address.
        ("2022-01-03T09:00:00Z", "<p>Updated: January 6, 2022</p>", "2022-01-03T09:00:00Z"),
        (
            "2022-01-03T09:00:00Z",
            "<p>The old timetable, which the ports had agreed on, was last changed on May 5, 2019.</p>",
            "2022-01-03T09:00:00Z"
        ),
        ("2022-01-03T09:00:00Z", "<p>https://x.example/2019/05/05/a</p>", "2022-01-03T09:00:00Z"),
        // A year alone, or a month, is no day.
        ("2022", "<p>January 3, 2022</p>", "2022-01-03"),
    ])
    func holdsOneAgainstTheOther(stated: String, shown: String, expected: String) throws {
        #expect(try published(stated, shown) == expected)
    }

    @Test(arguments: [
        ("https://news.example/2022/01/05/a", "2022-01-05"), ("https://news.example/releases/05-01-2022", "2022-01-05"),
        ("https://news.example/20220105-a", "2022-01-05"), ("https://news.example/2022/01/5-questions", "none"),
        ("https://news.example/2022/13/05/a", "none"), ("https://news.example/1234567", "none"),
    ])
    func readsDaysOfAddresses(url: String, expected: String) throws {
        let article = try ArticleReader.read(Array("<p>Nothing said.</p>".utf8), contentType: nil, url: url)
        #expect(article.published?.description ?? "none" == expected)
    }
}
