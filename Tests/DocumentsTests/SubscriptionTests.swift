import Documents
import Testing

@Suite struct SubscriptionTests {
    @Test func readsOPMLWithItsFolders() throws {
        let text = """
            <?xml version="1.0"?><opml version="2.0"><head><title>My feeds</title></head><body>
            <outline text="News"><outline text="World"><outline type="rss" text="Harbour" title="Harbour News"
            xmlUrl="https://news.example/feed?a=1&amp;b=2" htmlUrl="https://news.example/"/></outline></outline>
            <outline text="Again" xmlUrl="https://news.example/feed?b=2&amp;a=1"/><outline text="No address"/>
            <outline xmlurl="http://other.example/rss"/></body></opml>
            """
        let opml = try OPMLReader.read(Array(text.utf8), contentType: nil, subject: "feeds.opml")
        #expect(opml.title == "My feeds")
        #expect(
            opml.subscriptions == [
                OPML.Subscription(
                    url: "https://news.example/feed?a=1&b=2", title: "Harbour News", site: "https://news.example/",
                    folders: ["News", "World"]),
                OPML.Subscription(url: "http://other.example/rss", title: "other.example"),
            ])
        #expect(throws: DocumentError.self) {
            try OPMLReader.read(Array("<html></html>".utf8), contentType: nil, subject: "x")
        }
    }

    @Test func findsTheFeedsOfAPage() {
        let page = """
            <html><head><base href="https://news.example/en/"><link rel="alternate" type="application/rss+xml" title="Comments" href="comments/feed">
            <link rel="alternate" type="application/rss+xml" title="News" href="feed"><link rel=alternate hreflang=de href=/de>
            <link rel="alternate" type="application/atom+xml; charset=utf-8" href="/atom"><link rel="alternate" type="application/json" href="/wp-json/v2/1">
            </head><body><a href="/other.rss">x</a></body></html>
            """
        let found = FeedLinks.find(Array(page.utf8), contentType: nil, url: "https://news.example/")
        #expect(
            found.map(\.url) == [
                "https://news.example/en/feed", "https://news.example/atom", "https://news.example/en/comments/feed",
            ])
        #expect(found.first?.title == "News")
        let bare = "<a href='/world'>World</a> <a href='/rss.xml?x=1'>RSS</a> <a href='/feed/'>Feed</a>"
        let guessed = FeedLinks.find(Array(bare.utf8), contentType: nil, url: "https://news.example/")
        #expect(guessed.map(\.url) == ["https://news.example/rss.xml?x=1", "https://news.example/feed/"])
        #expect(guessed.allSatisfy { !$0.isStated })
    }
}
