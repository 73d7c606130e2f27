import Documents
import Model
import Testing

@Suite struct JSONItemsTests {
    private static let document = #"""
        {"status": "ok", "data": {"items": [
            {"uid": 17, "head": {"line": "Ministers <b>meet</b>"}, "href": "/a/17", "at": "2024-03-01T10:00:00Z",
             "body": ["First part.", "<p>Second part.</p>"]},
            {"uid": "x", "head": {"line": ""}, "at": 1709287200, "body": "Only text here"},
            {"other": true}]}}
        """#

    private func plan(_ items: String) throws -> JSONPlan {
        JSONPlan(
            items: try #require(JSONPointer(items)), id: JSONPointer("/uid"), title: JSONPointer("/head/line"),
            link: JSONPointer("/href"), date: JSONPointer("/at"), text: [JSONPointer("/body")].compactMap(\.self))
    }

    @Test func readsWhatThePointersName() throws {
        let url = "https://api.example.org/v1/news"
        let feed = try JSONItemsReader.read(Array(Self.document.utf8), plan: plan("/data/items"), url: url)
        try #require(feed.entries.count == 2, "the third has nothing to read")
        #expect(feed.entries[0].id == "17")
        #expect(feed.entries[0].title == "Ministers meet")
        #expect(feed.entries[0].link == "https://api.example.org/a/17")
        #expect(feed.entries[0].content == "First part.\n\n<p>Second part.</p>")
        #expect(
            feed.entries.map { $0.published?.instant.description } == ["2024-03-01T10:00:00Z", "2024-03-01T10:00:00Z"])
        #expect(feed.entries[1].title == "Only text here", "a title is made of the text")
    }

    /// An object whose values are the items, as some interfaces have it.
    @Test func readsTheValuesOfAnObject() throws {
        let text = #"{"a": {"head": {"line": "One"}}, "b": {"head": {"line": "Two"}}}"#
        let feed = try JSONItemsReader.read(Array(text.utf8), plan: plan(""), url: nil)
        #expect(feed.entries.map(\.title) == ["One", "Two"])
    }

    @Test func anEmptyListIsNoMistake() throws {
        let feed = try JSONItemsReader.read(
            Array(#"{"data": {"items": []}}"#.utf8), plan: plan("/data/items"), url: nil)
        #expect(feed.entries.isEmpty)
    }

    @Test(arguments: [
        (
            "/data/entries", DocumentError.Code.noItems,
            "nothing at “/data/entries”; the document is an object with “status”, “data”"
        ),
        ("/status", .noItems, "a string at “/status”, where a list of items was expected"),
        ("/data", .noItems, "no item has anything where it should be; the first is a list of 3"),
    ])
    func saysWhatIsThere(_ pointer: String, _ code: DocumentError.Code, _ detail: String) throws {
        let plan = try plan(pointer)
        let error = #expect(throws: DocumentError.self) {
            try JSONItemsReader.read(Array(Self.document.utf8), plan: plan, url: nil)
        }
        #expect(error?.code == code)
        #expect(error?.detail == detail)
    }

    @Test func aPageIsNoJSON() throws {
        let plan = try plan("")
        let error = #expect(throws: DocumentError.self) {
            try JSONItemsReader.read(Array("<html>Sign in</html>".utf8), plan: plan, url: nil)
        }
        #expect(error?.code == .notJSON)
    }
}
