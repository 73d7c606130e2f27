import Documents
import Model
import Testing

/// Documents made to exhaust their reader: each must end, in bounded memory, with an answer or an error.
@Suite struct HostileInputTests {
    private func page(_ text: String) throws -> String {
        try ArticleReader.read(Array(text.utf8), contentType: "text/html", url: nil).text
    }

    @Test func expandsNoEntities() throws {
        let laughs = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
            <rss version="2.0"><channel><title>T&c;&x;</title></channel></rss>
            """
        let feed = try FeedReader.read(Array(laughs.utf8), contentType: nil, url: nil)
        #expect(feed.title == "T&c;&x;")
    }

    @Test func survivesDepth() throws {
        let deep = String(repeating: "<div>", count: 20_000)
        #expect(
            try page("<p>A first paragraph of the page that stands before the trap.</p>" + deep).hasPrefix("A first"))
        let feed = "<rss><channel><title>T</title>" + String(repeating: "<x>", count: 20_000)
        #expect(try FeedReader.read(Array(feed.utf8), contentType: nil, url: nil).isIncomplete)
        let json = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + String(repeating: "[", count: 20_000)
        #expect(throws: DocumentError.self) { try FeedReader.read(Array(json.utf8), contentType: nil, url: nil) }
    }

    @Test func cutsEndlessTags() throws {
        let attributes = (0..<20_000).map { " a\($0)=1" }.joined()
        #expect(
            try page("<p\(attributes)>The paragraph behind a tag with too many attributes.</p>").hasPrefix(
                "The paragraph"))
        let long = String(repeating: "x", count: 400_000)
        #expect(try page("<p title=\"\(long)\">The paragraph behind a tag that is too long.</p>").contains("too long"))
    }

    @Test func losesNothingBehindANul() throws {
        #expect(try page("<p>Before the \u{0} comes this, and after it \u{0} comes that.</p>").hasSuffix("comes that."))
    }

    @Test func keepsOnlySoManyEntries() throws {
        let items = String(repeating: "<item><title>x</title></item>", count: 2_100)
        let feed = try FeedReader.read(Array("<rss><channel>\(items)</channel></rss>".utf8), contentType: nil, url: nil)
        #expect(feed.entries.count == Limits.entries)
        #expect(feed.isIncomplete)
    }

    @Test(arguments: [
        "<", "<!--", "<a", "</", "&#", "<![CDATA[", "<script", "<rss", "<rss><channel><item", "{", "<html><p title='",
    ])
    func endsOnFragments(text: String) {
        // Whatever the answer is, there is one.
        for reader in [0, 1] {
            do throws(DocumentError) {
                if reader == 0 {
                    _ = try FeedReader.read(Array(text.utf8), contentType: nil, url: nil)
                } else {
                    _ = try ArticleReader.read(Array(text.utf8), contentType: nil, url: nil)
                }
            } catch {
                #expect(!error.detail.isEmpty)
            }
        }
    }
}
