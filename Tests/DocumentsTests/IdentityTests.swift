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
}
