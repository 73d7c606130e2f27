import Documents
import Model
import Testing

@Suite struct WallTests {
    private static let prose = (1...30).map {
        "<p>The harbour council met again on day \($0), and nobody left before the \($0) votes were counted.</p>"
    }.joined()

    private func read(_ markup: String, url: String = "https://news.example/a") throws -> Article {
        try ArticleReader.read(Array("<html><body>\(markup)</body></html>".utf8), contentType: nil, url: url)
    }

    private static let paid =
        #"<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>"#
    private static let stub =
        "<h1>Ferry talks</h1><p>Ministers from four ports met on Tuesday to settle the winter timetable and…</p>"

    @Test(arguments: [
        (prose, Article.Access.open), (stub, .open), (paid + stub, .paywalled), (paid + prose, .open),
        (stub + "<p>Subscribe to continue reading.</p>", .paywalled),
        (
            "<div class='paywall-box'><p>Already a subscriber? Log in.</p></div><p>Ministers met on Tuesday.</p>",
            .paywalled
        ),
        (prose + "<p>Subscribe to continue reading.</p>", .open),
        (
            "<h1>We value your privacy</h1><p>We and our partners store cookies.</p><button>Accept</button>",
            .consentWall
        ),
        ("<div class='cookie'><p>We use cookies.</p></div>" + prose, .open),
        ("<h1>One moment</h1><p>Verify you are human by completing the action below.</p>", .challenge),
    ])
    func tellsWalls(markup: String, access: Article.Access) throws {
        #expect(try read(markup).access == access)
    }

    @Test func splitsALiveBlogIntoItsPosts() throws {
        let posts = (1...4).map { hour in
            """
            <article class="post"><time datetime="2022-01-0\(hour)T1\(hour):00:00+01:00">1\(hour):00</time><h3>Post number \(hour)</h3>
            <p>Ministers have told reporters today that the talks go on, and that nobody has left the room.</p></article>
            """
        }.joined()
        let blog = try read("<h1>Talks as they happen</h1><div class='live-blog'>\(posts)</div>")
        #expect(blog.updates.map(\.title) == ["Post number 1", "Post number 2", "Post number 3", "Post number 4"])
        #expect(blog.updates.first?.published?.description == "2022-01-01T11:00:00+01:00")
        #expect(blog.updates.first?.text.hasPrefix("Ministers have told") == true)
        // The same shape on a page that nobody calls live is no live blog.
        #expect(try read("<h1>News</h1><div class='river'>\(posts)</div>").updates.isEmpty)
    }

    @Test func readsTheStatedPostsOfALiveBlog() throws {
        let posts = (1...3).map {
            #"{"@type":"BlogPosting","headline":"Post \#($0)","datePublished":"2022-01-0\#($0)T10:00:00Z","articleBody":"Talks go on."}"#
        }.joined(separator: ",")
        let blog = try read(
            #"<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[\#(posts)]}</script><p>Loading</p>"#
        )
        #expect(blog.updates.map(\.title) == ["Post 1", "Post 2", "Post 3"])
        #expect(blog.updates.last?.published?.description == "2022-01-03T10:00:00Z")
        #expect(blog.text.hasPrefix("Post 1\n\nTalks go on."))
    }

    @Test func namesTheAMPTwin() throws {
        let page = "<html><head><link rel=amphtml href='/a/amp'></head><body><p>x</p></body></html>"
        let article = try ArticleReader.read(Array(page.utf8), contentType: nil, url: "https://news.example/a")
        #expect(article.amp == "https://news.example/a/amp")
    }
}
