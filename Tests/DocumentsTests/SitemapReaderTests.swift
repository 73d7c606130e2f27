import Documents
import FoundationEssentials
import Model
import Testing

@Suite struct SitemapReaderTests {
    private func read(_ text: String, url: String? = nil) throws(DocumentError) -> Sitemap {
        try SitemapReader.read(Array(text.utf8), contentType: nil, url: url)
    }

    @Test func readsPagesAndTheirDates() throws {
        let sitemap = try read(
            """
            <?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <url><loc> https://news.example/1?a=1&amp;b=2 </loc><lastmod>2022-01-02</lastmod></url>
            <url><loc>/2</loc></url><url><loc>ftp://news.example/3</loc></url><url/></urlset>
            """, url: "https://news.example/sitemap.xml")
        #expect(!sitemap.isIndex)
        #expect(sitemap.pages.map(\.url) == ["https://news.example/1?a=1&b=2", "https://news.example/2"])
        #expect(sitemap.pages.first?.modified?.description == "2022-01-02")
    }

    @Test(arguments: ["news:", "n:"])
    func readsNewsUnderAnyPrefix(prefix: String) throws {
        let sitemap = try read(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:\(prefix.dropLast())="http://www.google.com/schemas/sitemap-news/0.9"
            xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>https://news.example/1</loc>
            <image:image><image:loc>https://news.example/1.jpg</image:loc><image:title>A picture</image:title></image:image>
            <\(prefix)news><\(prefix)publication><\(prefix)name>Harbour News</\(prefix)name><\(prefix)language>en</\(prefix)language>
            </\(prefix)publication><\(prefix)publication_date>2022-01-02T10:00:00+01:00</\(prefix)publication_date>
            <\(prefix)title>Ferry &amp;amp; train</\(prefix)title></\(prefix)news></url></urlset>
            """)
        let page = try #require(sitemap.pages.first)
        #expect(page.url == "https://news.example/1")
        #expect(page.title == "Ferry & train")
        #expect(page.published?.description == "2022-01-02T10:00:00+01:00")
        #expect(page.language == "en")
    }

    @Test func readsIndexesListsAndTruncatedOnes() throws {
        let index = try read("<sitemapindex><sitemap><loc>https://news.example/a.xml.gz</loc></sitemap></sitemapindex>")
        #expect(index.isIndex)
        #expect(index.pages.map(\.url) == ["https://news.example/a.xml.gz"])
        let prefixed = try read(
            "<sm:urlset xmlns:sm='http://www.sitemaps.org/schemas/sitemap/0.9'><sm:url><sm:loc>https://news.example/1</sm:loc></sm:url></sm:urlset>"
        )
        #expect(prefixed.pages.count == 1)
        let list = try read("https://news.example/1\r\n\nhttps://news.example/2\n")
        #expect(list.pages.map(\.url) == ["https://news.example/1", "https://news.example/2"])
        let cut = try read("<urlset><url><loc>https://news.example/1</loc></url><url><loc>https://news.exam")
        #expect(cut.isIncomplete)
        #expect(cut.pages.first?.url == "https://news.example/1")
    }

    @Test(arguments: ["hello", "<html><p>x</p></html>", "<rss><channel/></rss>", "https://news.example/1\nand words"])
    func refusesWhatIsNone(text: String) {
        #expect { try read(text) } throws: { ($0 as? DocumentError)?.code == .notASitemap }
    }

    /// Packed by gzip: with codes of its own, stored, with the fixed codes.
    @Test(arguments: [
        (
            "H4sICAAAAAAC/3MueG1sAJXVSwrCMBCA4auIB+h0ZnwTe5dSghVSLaYSj299bNwI/zLJP6uPJOF+SzlOi8eQLvm47KdpPIiUUqp8nuLQjrm63k6Su35eZPluSl3tl02YZ5uQrl3zGsvz3CWWXMVHO4wpSh3kdRbknf1vFbQGWgftCrRr0G5AuwXtDrR7YoHgiJwSOiV2SvCU6CnhU+KnBFCJoBFBQ3ePCBoRNCJoRNCIoBFBI4JGBJ0IOhF09HwSQSeCTgSdCDoRdCLov4Ly+TqbJzmA6pFDBwAA",
            40
        ),
        ("H4sIAAAAAAAA/wEXAOj/aHR0cHM6Ly9uZXdzLmV4YW1wbGUvMQp2SdXfFwAAAA==", 1),
        ("H4sIAAAAAAAC/8soKSkottLXT9RLrUjMLchJ1TfkAgCLzSl7FAAAAA==", 1),
    ])
    func unpacksGzip(packed: String, pages: Int) throws {
        let bytes = try Array(#require(Data(base64Encoded: packed)))
        let sitemap = try SitemapReader.read(bytes, contentType: "application/x-gzip", url: nil)
        #expect(sitemap.pages.count == pages)
        #expect(!sitemap.isIncomplete)
        for length in stride(from: 1, to: bytes.count, by: 7) {
            // Cut anywhere it is an error or an incomplete sitemap, never a whole one.
            do throws(DocumentError) {
                let cut = try SitemapReader.read(Array(bytes.prefix(length)), contentType: nil, url: nil)
                #expect(cut.isIncomplete || length > bytes.count - 9)
            } catch {
                #expect(!error.detail.isEmpty)
            }
        }
    }
}
