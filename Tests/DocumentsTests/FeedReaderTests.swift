import Documents
import Model
import Testing

@Suite struct FeedReaderTests {
    private func read(_ text: String, contentType: String? = nil, url: String? = nil) throws(DocumentError) -> Feed {
        try FeedReader.read(Array(text.utf8), contentType: contentType, url: url)
    }

    @Test func readsRSS() throws {
        let feed = try read(
            """
            <b>Warning</b>: mysql_connect() <?xml version="1.0"?><!DOCTYPE rss><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel><atom:link rel="self" href="https://h.example/feed"/><title>Harbour &amp;amp; Sea</title><link>https://h.example/</link>
            <item><title>Talks at &lt;b&gt;noon&lt;/b&gt; &amp; after, 3 &lt; 4</title><link> /a/1 </link><guid isPermaLink="false">one</guid>
            <pubDate>Fri, 31 Dec 2021 06:12:45 +0000</pubDate><description>Short&nbsp;&eacute;</description>
            <content:encoded><![CDATA[<p>Long.</p>]]></content:encoded><enclosure url="/x.mp3" type="audio/mpeg" length="12"/></item>
            <item><guid>https://h.example/a/2</guid><description>No title here, only text.</description></item>
            </channel></rss> trailing junk
            """, contentType: "text/html")
        #expect(feed.format == "rss20")
        #expect(feed.title == "Harbour & Sea")
        #expect(feed.link == "https://h.example/")
        #expect(!feed.isIncomplete)
        let first = try #require(feed.entries.first)
        #expect(first.title == "Talks at noon & after, 3 < 4")
        #expect(first.link == "https://h.example/a/1")
        #expect(first.id == "one")
        #expect(first.published?.description == "2021-12-31T06:12:45Z")
        #expect(first.summary == "Short\u{A0}é")
        #expect(first.content == "<p>Long.</p>")
        #expect(first.enclosures == [Entry.Enclosure(url: "https://h.example/x.mp3", type: "audio/mpeg", length: 12)])
        #expect(feed.entries.last?.link == "https://h.example/a/2")
        #expect(feed.entries.last?.title == "No title here, only text.")
    }

    @Test func readsAtomWithNestedBases() throws {
        let feed = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://h.example/blog/"><title type="html">A &lt;i&gt;feed&lt;/i&gt;</title>
            <link rel="self" href="atom.xml"/><link href="."/><updated>2022-01-01T00:00:00Z</updated>
            <entry xml:base="posts/"><id>tag:h.example,2022:1</id><title>One</title><link rel="alternate" type="text/html" href="one"/>
            <published>2022-01-01T10:00:00+02:00</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text &amp; more</p></div></content></entry></feed>
            """, url: "https://h.example/atom.xml")
        #expect(feed.format == "atom10")
        #expect(feed.title == "A feed")
        #expect(feed.link == "https://h.example/blog/")
        let entry = try #require(feed.entries.first)
        #expect(entry.link == "https://h.example/blog/posts/one")
        #expect(entry.published?.description == "2022-01-01T10:00:00+02:00")
        #expect(entry.content == "<div><p>Text &amp; more</p></div>")
    }

    @Test func readsRDFAndJSON() throws {
        let rdf = try read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://h.example/"><title>R</title><link>https://h.example/</link></channel>
            <item rdf:about="https://h.example/1"><title>One</title><link>https://h.example/1</link><dc:date>2022-01-01</dc:date></item></rdf:RDF>
            """)
        #expect(rdf.format == "rss10")
        #expect(rdf.entries.first?.published?.description == "2022-01-01")
        let json = try read(
            #"{"version":"https://jsonfeed.org/version/1.1","title":"J","home_page_url":"https://h.example/","items":[{"id":7,"url":"/1","content_text":"Hello","date_published":"2022-01-01T10:00:00-05:00"}]}"#,
            url: "https://h.example/feed.json")
        #expect(json.format == "json1")
        #expect(json.entries.first?.id == "7")
        #expect(json.entries.first?.link == "https://h.example/1")
        #expect(json.entries.first?.title == "Hello")
    }

    @Test func keepsWhatATruncatedFeedTold() throws {
        let feed = try read(
            "<rss version=\"2.0\"><channel><title>T</title><item><title>One</title></item><item><title>Tw")
        #expect(feed.isIncomplete)
        #expect(feed.entries.first?.title == "One")
    }

    @Test(arguments: [
        ("   ", DocumentError.Code.empty), ("<html><body><p>Hello</p></body></html>", .pageInsteadOfFeed),
        ("<html><form><input type=\"password\"></form></html>", .loginPage),
        ("<!doctype html><title>Just a moment...</title><div id=cf-chl-widget></div>", .challengePage),
        ("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"></urlset>", .notAFeed), ("hello", .notAFeed),
        ("{\"items\": [}", .notAFeed), ("\u{1}\u{2}\u{3}\u{4}", .notTextual),
    ])
    func saysWhatElseItGot(text: String, code: DocumentError.Code) {
        #expect { try read(text) } throws: { ($0 as? DocumentError)?.code == code }
    }

    @Test func readsEncodingsByWhatTheyAre() throws {
        func title(_ bytes: [UInt8], _ contentType: String? = nil) throws -> String {
            let start = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?><rss><channel><title>".utf8)
            return try FeedReader.read(
                start + bytes + Array("</title></channel></rss>".utf8), contentType: contentType, url: nil
            ).title
        }
        #expect(try title(Array("Zürich".utf8), "text/xml; charset=iso-8859-1") == "Zürich")
        #expect(try title([0x5A, 0xFC, 0x72, 0x69, 0x63, 0x68]) == "Zürich")
        #expect(try title([0x93, 0x41, 0x94], "text/xml; charset=\"iso-8859-1\"") == "“A”")
        #expect(try title([0xD6, 0xD0, 0xCE, 0xC4], "application/xml; charset=gb2312") == "中文")
        #expect(try title([0x41, 0x00, 0x08, 0x42]) == "AB")
        let wide = "<rss><channel><title>é</title></channel></rss>".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(try FeedReader.read(wide, contentType: nil, url: nil).title == "é")
    }

    @Test func readsWhatIsLeftOfCDF() throws {
        let feed = try read(
            """
            <channel href="https://h.example/"><title>C</title><abstract>About</abstract><item href="/1" lastmod="2004-01-01">
            <title>One</title><abstract>Short</abstract></item></channel>
            """)
        #expect(feed.format == "cdf")
        #expect(feed.link == "https://h.example/")
        #expect(feed.entries.first?.link == "https://h.example/1")
        #expect(feed.entries.first?.summary == "Short")
    }

    @Test func readsAuthorsAndLanguages() throws {
        let rss = try read(
            """
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><language>en-gb</language>
            <managingEditor>x</managingEditor><item><title>1</title><author>ada@h.example (Ada Quay)</author></item>
            <item><title>2</title><dc:creator>Ben Pier</dc:creator><dc:creator>Cy Mole</dc:creator><dc:creator>Ben Pier</dc:creator></item></channel></rss>
            """)
        #expect(rss.language == "en-gb")
        #expect(rss.entries.map(\.author) == ["Ada Quay", "Ben Pier, Cy Mole"])
        let atom = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>T</title><author><name>All</name></author>
            <entry><title>1</title><author><name>Ada</name><email>a@h.example</email></author></entry><entry><title>2</title></entry></feed>
            """)
        #expect(atom.language == "de")
        #expect(atom.entries.map(\.author) == ["Ada", "All"])
    }

    @Test func makesLinksInsideContentAbsolute() throws {
        let feed = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://h.example/blog/"><title>T</title><entry><title>1</title>
            <content type="html">&lt;a href="one?a=1&amp;amp;b=2"&gt;x&lt;/a&gt; &lt;img src='/i.png'&gt; &lt;a href="https://o.example/"&gt;y&lt;/a&gt; &lt;a href="#z"&gt;z&lt;/a&gt;</content></entry></feed>
            """)
        let content = try #require(feed.entries.first?.content)
        #expect(content.contains(#"href="https://h.example/blog/one?a=1&amp;b=2""#))
        #expect(content.contains("src='https://h.example/i.png'"))
        #expect(content.contains(#"href="https://o.example/""#))
        #expect(content.contains(##"href="#z""##))
    }

    @Test func isNotLedAstrayByOtherVocabularies() throws {
        let feed = try read(
            """
            <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:podcast="https://podcastindex.org/namespace/1.0"
            xmlns:georss="http://www.georss.org/georss" xmlns:thr="http://purl.org/syndication/thread/1.0"><channel><title>T</title>
            <item><media:title>A picture</media:title><media:description>Its caption</media:description><podcast:person>Ada</podcast:person>
            <georss:point>1 2</georss:point><thr:total>3</thr:total><title>The story</title><description>Its text</description>
            <media:group><media:content url="https://h.example/a.jpg" type="image/jpeg" fileSize="5"/></media:group></item></channel></rss>
            """)
        let entry = try #require(feed.entries.first)
        #expect(entry.title == "The story")
        #expect(entry.summary == "Its text")
        #expect(entry.author == nil)
        #expect(entry.enclosures == [Entry.Enclosure(url: "https://h.example/a.jpg", type: "image/jpeg", length: 5)])
    }
}
