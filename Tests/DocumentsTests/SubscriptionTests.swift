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

    @Test func readsListsOfOtherWatchers() throws {
        func read(_ text: String) throws -> SubscriptionList {
            try SubscriptionList.read(Array(text.utf8), subject: "list")
        }
        let urlwatch = try read(
            """
            # a comment
            name: "Harbour: news"
            url: 'https://news.example/a#b'
            filter:
              - html2text: pyhtml2text
              - grep: "url: nothing"
            ---
            name: disk
            command: df -h
            ---
            navigate: https://other.example/ # rendered
            """)
        #expect(urlwatch.format == "urlwatch")
        #expect(urlwatch.items.map(\.url) == ["https://news.example/a#b", "https://other.example/"])
        #expect(urlwatch.items.map(\.title) == ["Harbour: news", "other.example"])
        #expect(
            urlwatch.leftOut == ["Harbour: news: without its filter", "disk: it watches a command, not an address"])

        let changes = try read(
            """
            {"note": "", "watching": {"1f": {"url": "https://a.example/x", "title": null, "paused": false,
             "time_between_check": {"weeks": null, "days": null, "hours": 2, "minutes": 30, "seconds": null},
             "include_filters": ["#main"]},
             "2f": {"url": "https://b.example/", "title": "B", "paused": true}}}
            """)
        #expect(changes.items == [.init(url: "https://a.example/x", title: "a.example", interval: 9000)])
        #expect(changes.leftOut == ["https://a.example/x: without its include_filters", "B: it is paused"])

        #expect(
            try read("https://a.example/feed Agency\n# no\nnot one\n").items == [
                .init(url: "https://a.example/feed", title: "Agency")
            ])
        for wrong in ["{}", "just words", "{\"watching\": 3}"] {
            #expect(throws: DocumentError.self) { try read(wrong) }
        }
    }

    @Test func whatIsWrittenAsOPMLReadsBack() throws {
        let list = OPML(
            title: "A & \"B\"",
            subscriptions: [
                OPML.Subscription(
                    url: "https://a.example/feed?a=1&b=2", title: "<A> & Söhne", site: "https://a.example/"),
                OPML.Subscription(url: "http://b.example/rss", title: "B"),
            ])
        let text = OPMLWriter.write(list)
        #expect(try OPMLReader.read(Array(text.utf8), contentType: nil, subject: "x") == list)
        #expect(try SubscriptionList.read(Array(text.utf8), subject: "x").items.count == 2)
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
