import Model
import Testing

/// RFC 6901, sections 3 to 5.
@Suite struct JSONPointerTests {
    private static let document = #"""
        {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8,
         "deep": {"list": [{"x": "y"}]}}
        """#

    /// The examples of section 5, and what leads nowhere.
    @Test(arguments: [
        ("/foo/0", "bar"), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"), ("/e^f", "3"), ("/g|h", "4"), ("/i\\j", "5"),
        ("/k\"l", "6"), ("/ ", "7"), ("/m~0n", "8"), ("/deep/list/0/x", "y"), ("/foo/2", nil), ("/foo/-", nil),
        ("/foo/00", nil), ("/foo/01", nil), ("/foo/+1", nil), ("/foo/bar", nil), ("/none", nil), ("/deep/x", nil),
    ])
    func leadsTo(_ pointer: String, _ expected: String?) throws {
        let document = try JSONReader.read(Array(Self.document.utf8))
        let value = try #require(JSONPointer(pointer)).value(in: document)
        var found = value?.string
        if case .number(let text)? = value?.content { found = text }
        #expect(found == expected, "\(pointer)")
    }

    @Test func theEmptyPointerIsTheDocument() throws {
        let document = try JSONReader.read(Array(Self.document.utf8))
        #expect(try #require(JSONPointer("")).value(in: document)?.members?.count == 11)
    }

    @Test(arguments: ["foo", "foo/bar", "/~", "/~2", "/a~", " /a"]) func isNoPointer(_ text: String) {
        #expect(JSONPointer(text) == nil, "\(text)")
    }
}
