import Documents
import Model
import Testing

/// What feeds say of when to come again, and of who tells of news.
@Suite struct FeedWishesTests {
    private func feed(_ channel: String) throws -> Feed {
        let text = """
            <rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel><title>T</title>\(channel)<item><title>A</title><guid>1</guid></item></channel></rss>
            """
        return try FeedReader.read(Array(text.utf8), contentType: nil, url: "https://example.org/feed.xml")
    }

    @Test(arguments: [
        ("", ""), ("<ttl>60</ttl>", "holds=3600"), ("<ttl>0</ttl>", ""), ("<ttl>soon</ttl>", ""), ("<ttl>-5</ttl>", ""),
        ("<ttl>99999999999</ttl>", ""),
        ("<sy:updatePeriod>hourly</sy:updatePeriod>", "holds=3600"),
        ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", "holds=21600"),
        ("<sy:updatePeriod>fortnightly</sy:updatePeriod>", ""),
        ("<ttl>10</ttl><sy:updatePeriod>hourly</sy:updatePeriod>", "holds=3600"),
        ("<skipHours><hour>0</hour><hour>23</hour><hour>24</hour><hour>31</hour></skipHours>", "hours=0,23"),
        ("<skipDays><day>Saturday</day><day>Sunday</day><day>Someday</day></skipDays>", "days=5,6"),
    ])
    func wishes(_ channel: String, _ expected: String) throws {
        let hints = try feed(channel).hints
        #expect(hints.text == expected)
        #expect(PollingHints(text: hints.text) == hints)
    }

    @Test func namesItsHub() throws {
        let named = try feed(
            #"<atom:link rel="hub" href="https://hub.example.org/"/><atom:link rel="self" href="/feed.xml"/>"#)
        #expect(named.hub == "https://hub.example.org/")
        #expect(named.topic == "https://example.org/feed.xml")
        #expect(try feed("").hub == nil)
        let text = #"""
            {"version": "https://jsonfeed.org/version/1.1", "title": "T", "feed_url": "https://example.org/f.json",
             "hubs": [{"type": "other", "url": "https://no.example/"}, {"type": "WebSub", "url": "https://hub.example/"}], "items": []}
            """#
        let json = try FeedReader.read(Array(text.utf8), contentType: nil, url: nil)
        #expect(json.hub == "https://hub.example/")
        #expect(json.topic == "https://example.org/f.json")
    }
}
