import Model
import Testing

@Suite struct JSONReaderTests {
    /// Read and written again: the same document without its spacing.
    @Test(arguments: [
        (#" {"a" : [1, -2.5e3, true, null, "x"] } "#, #"{"a":[1,-2.5e3,true,null,"x"]}"#),
        (#""\u00e9\ud83d\ude00\n\/""#, "\"é😀\\n/\""), (#""\ud83d""#, "\"\u{FFFD}\""), ("[]", "[]"), ("{}", "{}"),
    ])
    func readsDocuments(text: String, written: String) throws {
        var out = JSONWriter()
        out.value(try JSONReader.read(Array(text.utf8)))
        #expect(out.text == written)
    }

    @Test(arguments: [
        ("{\n  \"a\": tru\n}", 2, 8), ("[1,]", 1, 3), ("01", 1, 1), ("{\"a\" 1}", 1, 6), ("\"open", 1, 1),
        ("1 2", 1, 3),
        ("// no\n1", 1, 1), ("\"\\x\"", 1, 2), ("", 1, 1),
    ])
    func namesLineAndColumnOfAMistake(text: String, line: Int, column: Int) {
        let error = #expect(throws: JSONSyntaxError.self) { try JSONReader.read(Array(text.utf8)) }
        #expect(error?.line == line)
        #expect(error?.column == column)
    }

    @Test func commentsAndFinalCommasWhereAllowed() throws {
        let text = "/* a */ { \"a\": 1, // one\n }"
        let value = try JSONReader.read(Array(text.utf8), options: .init(comments: true))
        #expect(value["a"]?.int == 1)
    }

    @Test func depthIsBounded() {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: JSONSyntaxError.self) { try JSONReader.read(deep) }
    }

    @Test func escapesOfALongStringAllArrive() throws {
        let text = "\"" + String(repeating: "a\\n", count: 200_000) + "\""
        #expect(try JSONReader.read(Array(text.utf8)).string?.utf8.count == 400_000)
    }
}
