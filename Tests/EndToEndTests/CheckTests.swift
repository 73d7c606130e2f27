import TestSupport
import Testing

/// `tocsin check`, as scripts use it: exit statuses, and nothing on standard output when something is wrong.
@Suite struct CheckTests {
    private static let sinks = #""sinks": [{"name": "a", "kind": "log", "path": "a.log"}]"#

    @Test(
        arguments: [
            (
                #"{"sources": [{"name": "a", "url": "https://a.example/feed"}], \#(sinks)}"#, 0,
                "good: 1 source, 1 rule, 1 sink"
            ),
            (#"{"sources": [{"name": "a", "url": "https://a.example/feed"}],, \#(sinks)}"#, 78, ":1:"),
            (#"{"sources": [{"name": "a", "url": "https://a.example/feed", "interval": "1s"}], \#(sinks)}"#, 78, "10s"),
            (#"{"sources": [{"name": "a", "url": "http://127.0.0.1/feed", "interval": "1s"}], \#(sinks)}"#, 0, "good"),
            (#"{"sources": [{"nmae": "a", "url": "https://a.example/feed"}], \#(sinks)}"#, 78, "did you mean “name”?"),
        ] as [(String, Int32, String)])
    func exitStatus(_ configuration: String, _ status: Int32, _ says: String) async throws {
        let folder = try TemporaryDirectory()
        try folder.write("config.json", configuration)
        let result = try await TocsinBinary.run(["check", "--config", folder.file("config.json")], in: folder)
        #expect(result.end == .exited(status))
        #expect((status == 0 ? result.output : result.error).contains(says), "\(result)")
        #expect((status == 0 ? result.error : result.output).isEmpty)
    }

    @Test(
        arguments: [(["check", "--config", "/nowhere/config.json"], 66), (["check", "--nonsense"], 64)]
            as [([String], Int32)])
    func noConfiguration(_ arguments: [String], _ status: Int32) async throws {
        let result = try await TocsinBinary.run(arguments, in: try TemporaryDirectory())
        #expect(result.end == .exited(status))
        #expect(result.output.isEmpty && !result.error.isEmpty)
    }
}
