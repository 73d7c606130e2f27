import Daemon
import FoundationEssentials
import Model
import Testing

@Suite struct ExampleConfigurationTests {
    /// The example everybody starts from, with the names the binary really knows.
    @Test func theExampleIsAccepted() throws {
        let example = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../config.example.json")
        let bytes = [UInt8](try Data(contentsOf: example.standardizedFileURL))
        let configuration = try Configuration.read(
            bytes, path: "config.example.json", surroundings: .fixed(), vocabulary: try .embedded(), checkingOnly: true)
        #expect(configuration.sources.count >= 15)
        #expect(configuration.rules.count >= 3)
    }

    /// Every recipe of docs/rules.md, as it stands there.
    @Test func theCookbookIsAccepted() throws {
        let book = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/rules.md")
        let text = try String(contentsOf: book.standardizedFileURL, encoding: .utf8)
        let recipes = text.split(separator: "```json\n", omittingEmptySubsequences: false).dropFirst()
            .compactMap { $0.split(separator: "```").first.map(String.init) }
        #expect(recipes.count >= 8)
        let sources = ["a", "b", "c"].map { #"{"name": "\#($0)", "url": "https://\#($0).example/feed.xml"}"# }
        let whole = """
            {"sources": [\(sources.joined(separator: ", "))], "sinks": [{"name": "desk", "kind": "log", "path": "a.log"}],
            "rules": [\(recipes.joined(separator: ", "))]}
            """
        let configuration = try Configuration.read(
            Array(whole.utf8), path: "docs/rules.md", surroundings: .fixed(), vocabulary: try .embedded(),
            checkingOnly: true)
        #expect(configuration.rules.count == recipes.count)
    }
}
