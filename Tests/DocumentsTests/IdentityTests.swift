import Documents
import Model
import Testing

@Suite struct IdentityTests {
    @Test func hashesAsMurmurDoes() {
        #expect(ContentHash.of([]).description == "00000000000000000000000000000000")
        #expect(ContentHash.of(Array("hello".utf8)).description == "cbd8a7b341bd9b025b1e906a48ae1d19")
    }

    @Test func trustsOnlyIdsThatTellEntriesApart() {
        let feed = Feed(
            format: "rss20", link: "https://h.example/",
            entries: [
                Entry(id: "same", link: "https://h.example/1", title: "One"),
                Entry(id: "same", link: "https://h.example/2", title: "Two"),
                Entry(id: "own", link: "http://h.example/3?utm_source=x", title: "Three"),
                Entry(id: "https://h.example", link: "https://h.example/", title: "Four"), Entry(title: "Five"),
            ])
        let keys = EntryKeys.of(feed)
        #expect(keys.map(\.id) == [nil, nil, "own", nil, nil])
        #expect(keys.map(\.address) == ["https://h.example/1", "https://h.example/2", "https://h.example/3", nil, nil])
        #expect(Set(keys.map(\.content)).count == 5)
    }

    @Test func knowsATextAgainInOtherMarkup() {
        func key(_ title: String, _ content: String) -> ContentHash? {
            EntryKeys.of(Feed(format: "rss20", entries: [Entry(title: title, content: content)])).first?.content
        }
        #expect(key("A Title", "<p>Some <b>text</b>.</p>") == key("a title", "Some text"))
        #expect(key("A title", "Some text") != key("A title", "Some test"))
    }

    @Test(arguments: [
        ("<?xml version='1.0'?>\n<!-- <html> --><rss>", DocumentKind.feed), ("\u{FEFF}<feed xmlns='x'>", .feed),
        ("<rdf:RDF>", .feed),
        ("<!DOCTYPE html><rss>", .html), ("<p>hi</p>", .html), ("<sitemapindex>", .sitemap),
        ("{\"version\":\"https://jsonfeed.org/version/1\"}", .jsonFeed),
        ("{\"a\":1}", .other), ("plain", .other),
    ])
    func sniffsByContent(text: String, kind: DocumentKind) {
        #expect(DocumentKind.sniff(Array(text.utf8), contentType: nil) == kind)
    }

    @Test func readsItsWordLists() throws { try DocumentLexicons.check() }

    /// A piece that gets another title is the same piece; what two entries share, and what a teaser might, is no mark.
    @Test func knowsALongTextAgainUnderAnotherTitle() {
        let long = (1...30).map { "Sentence \($0) of the report says that the harbour was closed for hour \($0 * 7)." }
            .joined(separator: " ")
        func keys(_ entries: [(title: String, content: String)]) -> [EntryKeys] {
            EntryKeys.of(Feed(format: "rss20", entries: entries.map { Entry(title: $0.title, content: $0.content) }))
        }
        let first = keys([("One", "<p>\(long)</p>"), ("Short", "Too short to be a mark.")])
        let second = keys([("Another title", long)])
        #expect(first[0].text != nil && first[0].text == second[0].text)
        #expect(first[0].content != second[0].content)
        #expect(first[1].text == nil)
        #expect(keys([("One", long), ("Two", long)]).map(\.text) == [nil, nil], "what two have tells neither")
    }
}
