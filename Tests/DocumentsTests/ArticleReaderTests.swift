import Documents
import Model
import Testing

@Suite struct ArticleReaderTests {
    @Test func readsWhatTheAuthorWrote() throws {
        let article = try ArticleReader.read(
            CorpusFile.bytes("article.html"), contentType: "text/html; charset=utf-8",
            url: "https://harbour.example/2023/05/04/ferry-timetable/?utm_source=feed")
        #expect(article.title == "Harbour ministers agree ferry timetable")
        #expect(article.byline == "Ada Quay")
        #expect(article.published?.description == "2023-05-04T08:15:00+01:00")
        #expect(article.published?.evidence == .openGraph)
        #expect(article.modified?.description == "2023-05-04T09:00:00+01:00")
        #expect(article.language == "en-GB")
        #expect(article.canonical == "https://harbour.example/2023/05/04/ferry-timetable/")
        #expect(!article.isListing)
        let paragraphs = article.text.split(separator: "\n\n").map {
            $0.split(separator: " ").prefix(3).joined(separator: " ")
        }
        #expect(
            paragraphs == [
                "Ministers from the", "“We will meet", "What changes", "Two boats leave", "Two leave after",
                "The agreement takes",
            ])
        #expect(article.links.contains(Article.Link(url: "https://harbour.example/world", text: "World")))
    }

    @Test func tellsAListingFromAnArticle() throws {
        let listing = try ArticleReader.read(
            CorpusFile.bytes("listing.html"), contentType: nil, url: "https://harbour.example/")
        #expect(listing.isListing)
        #expect(listing.links.count == 9)
    }

    @Test(arguments: [
        (
            "<meta property='article:published_time' content='2021-05-02T23:30:00Z'>",
            "https://h.example/2021/05/02/x/", "2021-05-02T23:30:00Z"
        ),
        (
            "<meta property='article:published_time' content='2021-05-03T02:30:00Z'>",
            "https://h.example/2021/05/02/x/", "2021-05-02"
        ),
        ("<meta name='date' content='2021-05-02'>", "https://h.example/x", "2021-05-02"),
        ("<p>Published on 2 May 2021</p>", "https://h.example/x", "2021-05-02"),
        (
            "<time datetime='2021-05-02T10:00:00+02:00'>yesterday</time>", "https://h.example/x",
            "2021-05-02T10:00:00+02:00"
        ),
        ("<p>Nothing.</p>", "https://h.example/2021/05/02/x", "2021-05-02"),
        ("<p>Nothing.</p>", "https://h.example/x", "none"),
    ])
    func datesPages(markup: String, url: String, expected: String) throws {
        let page = "<html><head></head><body>\(markup)<p>Some text that says nothing of days.</p></body></html>"
        let article = try ArticleReader.read(Array(page.utf8), contentType: nil, url: url)
        #expect(article.published?.description ?? "none" == expected)
    }

    @Test(arguments: [
        ("https://h.example/a", "https://h.example/a"), ("/a", "https://www.h.example/a"),
        ("https://elsewhere.example/a", "none"),
        ("https://h.example/", "none"),
    ])
    func believesOnlySomeCanonicalAddresses(href: String, expected: String) throws {
        let page = "<html><head><link rel=canonical href='\(href)'></head><body><p>Text.</p></body></html>"
        let article = try ArticleReader.read(Array(page.utf8), contentType: nil, url: "https://www.h.example/a?x=1")
        #expect(article.canonical ?? "none" == expected)
    }

    @Test func makesParagraphsOfFeedContents() {
        let text = PlainText.paragraphs(
            ofHTML: Array("<p>One &amp; two.</p>Three<br><br>Four <b>five</b><ul><li>Six</li></ul>".utf8))
        #expect(text == "One & two.\n\nThree\n\nFour five\n\nSix")
        #expect(PlainText.paragraphs(ofHTML: Array("a < b\nand c\n\nd &amp; e".utf8)) == "a < b and c\n\nd & e")
    }

    @Test(arguments: [
        // A noscript that leaves an element open; an anchor that is never closed; a class that calls the whole page a comment.
        "<noscript><div id=x></noscript><p>%</p>", "<a href='/x'><p>%</p>",
        "<div class='comments-on layout'><p>%</p></div>",
        "<form id=aspnetForm><table><tr><td>%<br><br>%</td></tr></table></form>",
        "<script>if (a < b) { document.write('<p>no</p>') }</script><p>%</p>",
    ])
    func findsTheTextInBrokenPages(markup: String) throws {
        let prose = String(
            repeating: "The harbour council met again, and nobody left before the vote was counted. ", count: 25)
        let page =
            "<html><body>" + markup.split(separator: "%", omittingEmptySubsequences: false).joined(separator: prose)
        let text = try ArticleReader.read(Array(page.utf8), contentType: nil, url: nil).text
        #expect(text.hasPrefix("The harbour council met again"))
        #expect(!text.contains("document.write"))
    }

    @Test func takesTheStatedBodyWhereThePageShowsNone() throws {
        let prose = String(repeating: "The net makers settled their quarrel about twine. ", count: 20)
        let page = """
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Twine","articleBody":"\(prose)"}</script></head>
            <body><div id=app><p>Loading the story for you…</p></div></body></html>
            """
        #expect(
            try ArticleReader.read(Array(page.utf8), contentType: nil, url: nil).text.hasPrefix(
                "The net makers settled"))
    }
}
