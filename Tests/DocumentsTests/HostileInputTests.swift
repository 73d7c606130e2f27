@testable import Documents
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

    // MARK: Work and memory

    /// A document of some 60 KB in which `unit` is repeated.
    private static func filled(_ unit: String, head: String = "", tail: String = "") -> [UInt8] {
        Array((head + String(repeating: unit, count: 60_000 / unit.utf8.count) + tail).utf8)
    }

    private static let rss = "<rss version='2.0'><channel><title>T</title>"
    private static let item = rss + "<item><title>"

    /// Documents whose cost would not be linear for a careless reader, as XML.
    static let feeds: [(name: String, bytes: [UInt8])] = [
        ("bare ampersands", filled("&", head: item)), ("angle brackets", filled("<", head: item)),
        ("references", filled("&eacute;&#38;&no;", head: item)), ("unclosed", filled("<x>", head: rss)),
        ("open comments", filled("<!--", head: rss)), ("open sections", filled("<![CDATA[", head: item)),
        ("sections", filled("<![CDATA[a]]>", head: item)), ("instructions", filled("<?a?>", head: rss)),
        ("entities", filled("&a;", head: "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaaaaaa'>]>" + item)),
        ("namespaces", filled("<x xmlns:a='b'><a:y/></x>", head: rss)),
        ("names", Array((rss + (0..<9_000).map { "<n\($0)/>" }.joined()).utf8)),
        ("escapes", filled("\u{7F}a", head: item)),
        ("quotes", filled("<a b='\"", head: rss)), ("end tags", filled("</x>", head: rss)),
    ]

    static let pages: [(name: String, bytes: [UInt8])] = [
        ("divisions", filled("<div>")), ("formatting", filled("<b><i><u>")), ("adoption", filled("<a><b><p></a>")),
        ("tables", filled("<table><tr><td>")),
        ("end tags", filled("</x>", head: String(repeating: "<div>", count: 400))),
        ("open quotes", filled("<p a='>\"")), ("open comments", filled("<!--")), ("scripts", filled("<script>")),
        ("nested scripts", filled("<script><!--<script></script>")), ("ampersands", filled("&")),
        ("noscripts", filled("<noscript>", tail: "<p></noscript>")), ("angle brackets", filled("<")),
        ("attributes", Array(("<p" + (0..<8_000).map { " a\($0)=1" }.joined() + ">x").utf8)),
        ("links", filled("<a href=x>a b c d</a> ")), ("open links", filled("<a href=x>")), ("breaks", filled("a<br>")),
        ("one word", filled("x", head: "<p>")), ("drawings", filled("<svg><path d='M0'/>")), ("items", filled("<li>x")),
    ]

    @Test(arguments: feeds.map(\.name))
    func keepsFeedsInProportion(name: String) throws {
        let bytes = try #require(HostileInputTests.feeds.first { $0.name == name }).bytes
        // Nothing is expanded: at most an escape's two bytes, or a character of three, for one byte.
        #expect(MarkupCleaner.clean(bytes, isXML: true).count <= 3 * bytes.count)
        let tree = MarkupParser.xml(bytes, entryNames: FeedReader.entryNames)
        #expect(tree.nodes.count <= bytes.count / 3 + 8)
        #expect(tree.pool.count <= bytes.count)
        #expect(tree.attributes.count <= bytes.count / 4)
    }

    @Test(arguments: pages.map(\.name))
    func keepsPagesInProportion(name: String) throws {
        let bytes = try #require(HostileInputTests.pages.first { $0.name == name }).bytes
        #expect(MarkupCleaner.clean(bytes, isXML: false).count <= 3 * bytes.count)
        let tree = MarkupParser.html(bytes)
        // The adoption of formatting elements, which can square a page, does not happen.
        #expect(tree.nodes.count <= bytes.count + 8)
        #expect(tree.pool.count <= 2 * bytes.count)
        do throws(DocumentError) {
            let article = try ArticleReader.read(bytes, contentType: "text/html", url: nil)
            #expect(article.text.utf8.count <= 2 * bytes.count)
        } catch {
            #expect(!error.detail.isEmpty)
        }
    }

    @Test func looksForEveryEndOnce() {
        // Marks that are missing are searched for once, marks ahead are remembered: the scan would be quadratic otherwise.
        let bytes = HostileInputTests.filled("<a '")
        bytes.withUnsafeBufferPointer { bytes in
            var scan = MarkupScan(bytes)
            #expect(scan.next(.commentEnd, from: 0) == nil)
            #expect(scan.next(.commentEnd, from: 1_000) == nil)
            #expect(scan.next(.singleQuote, from: 0) == 3)
            #expect(scan.next(.singleQuote, from: 3) == 3)
            #expect(scan.next(.singleQuote, from: 4) == 7)
            #expect(scan.next(.singleQuote, from: 0) == 3)
        }
    }

    @Test func keepsNamesAndValuesBounded() {
        let names = Array((HostileInputTests.rss + (0..<40_000).map { "<n\($0)/>" }.joined()).utf8)
        #expect(MarkupParser.xml(names, entryNames: []).names.count <= 20_200)
        let items =
            #"{"version":"https://jsonfeed.org/version/1","items":["# + String(repeating: "1,", count: 310_000) + "1]}"
        #expect(throws: DocumentError.self) { try FeedReader.read(Array(items.utf8), contentType: nil, url: nil) }
    }

    @Test func readsWideTextWithoutAMark() throws {
        for (shift, name) in [(0, "little"), (8, "big")] {
            let bytes = "<rss><channel><title>Zürich</title></channel></rss>".utf16.flatMap {
                [UInt8(truncatingIfNeeded: $0 >> UInt16(shift)), UInt8(truncatingIfNeeded: $0 >> UInt16(8 - shift))]
            }
            #expect(try FeedReader.read(bytes, contentType: nil, url: nil).title == "Zürich", "\(name) end first")
        }
    }

    @Test func opensNothingThatAnEntityNames() throws {
        for entity in [
            "<!ENTITY x SYSTEM 'file:///etc/hostname'>", "<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x.dtd'> %p;",
            "<!ENTITY x PUBLIC 'a' 'http://127.0.0.1:9/x'>",
        ] {
            let text =
                "<?xml version='1.0'?><!DOCTYPE rss [\(entity)]><rss version='2.0'><channel><title>T&x;</title></channel></rss>"
            #expect(try FeedReader.read(Array(text.utf8), contentType: nil, url: nil).title == "T&x;")
        }
    }
}
