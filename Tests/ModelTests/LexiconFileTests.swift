import Model
import Testing

@Suite struct LexiconFileTests {
    private func read(_ text: String) throws -> LexiconFile {
        try LexiconFile(name: "test.lex", text: text, format: "test 1", keys: ["pos", "also"])
    }

    @Test func readsHeadsFieldsAndEscapedCommas() throws {
        let file = try read("# format: test 1\n# source: us\n\nimpose | pos: verb | also: put on, a\\, b\n")
        #expect(file.lines.map(\.head) == ["impose"])
        #expect(file.lines.first?["also"] == ["put on", "a, b"])
        #expect(file.lines.first?.number == 4)
    }

    /// A bad line is an error with file and line, never skipped.
    @Test(arguments: [
        ("impose | pos: verb\n", 1), ("# format: test 1\nimpose | kind: verb\n", 2),
        ("# format: test 1\n | pos: verb\n", 2), ("# format: test 1\nimpose | pos:\n", 2),
        ("# format: test 1\nimpose | verb\n", 2), ("# format: test 1\na | pos: x\na | pos: x\n", 3),
    ])
    func refusesABadLine(text: String, line: Int) {
        let error = #expect(throws: LexiconError.self) { try read(text) }
        #expect(error?.line == line)
    }
}
