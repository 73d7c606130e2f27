import Daemon
import Model
import Testing

/// `include`: packs and files, whose mistakes are told with their own names and lines.
@Suite struct InclusionTests {
    private let sinks = #""sinks": [{"name": "a", "kind": "log", "path": "a.log"}]"#

    private func read(_ text: String, files: [String: String] = [:]) throws(ConfigurationError) -> Configuration {
        let surroundings = Surroundings(environment: [:], workingDirectory: "/home/desk") { path in
            files[path].map { .success(Array($0.utf8)) } ?? .failure(SecretError("no such file"))
        }
        let vocabulary: Vocabulary
        do throws(LexiconError) { vocabulary = try .embedded() } catch {
            let problem = ConfigurationProblem(path: "", line: 0, found: "\(error)", expected: "a lexicon")
            throw ConfigurationError(.invalid, subject: "", problems: [problem])
        }
        return try Configuration.read(
            Array(text.utf8), path: "config.json", surroundings: surroundings, vocabulary: vocabulary)
    }

    @Test(arguments: TopicPack.names) func everyPackIsRight(_ name: String) throws {
        let source = #"{"name": "s", "url": "https://a.example/"}"#
        let configuration = try read(#"{"include": ["\#(name)"], "sources": [\#(source)], \#(sinks)}"#)
        #expect(configuration.rules.count >= 4)
        #expect(configuration.rules.allSatisfy { $0.name.hasPrefix("\(name)/") && $0.sinks == ["a"] })
        #expect(try #require(TopicPack(name)).summary.hasSuffix("."))
    }

    @Test func anIncludedFileBringsSourcesAndRulesBehindOnesOwn() throws {
        let files = [
            "/home/desk/more.json": """
            // more
            {"sources": [{"name": "b", "url": "https://b.example/"}], "rules": [{"name": "theirs", "when": {"from": "b"}}]}
            """
        ]
        let configuration = try read(
            #"{"include": "more.json", "sources": [{"name": "a", "url": "https://a.example/"}], "rules": [{"name": "mine"}], \#(sinks)}"#,
            files: files)
        #expect(configuration.sources.map(\.source.name) == ["a", "b"])
        #expect(configuration.rules.map(\.name) == ["mine", "theirs"])
        let bare = try read(#"{"include": ["more.json"], \#(sinks)}"#, files: files)
        #expect(bare.sources.count == 1)
    }

    @Test(
        arguments: [
            (#"{"include": ["sanction"], "sources": [], SINKS}"#, "", "did you mean “sanctions”?"),
            (
                #"{"include": ["gone.json"], "sources": [], SINKS}"#, "",
                "config.json:1: include[0]: found “gone.json”: no such file"
            ),
            (
                #"{"include": ["more.json"], "sources": [], SINKS}"#, "{\n \"rules\": [{\"name\": 3}]}",
                "more.json:2: rules[0].name: found 3"
            ),
            (
                #"{"include": ["more.json"], "sources": [], SINKS}"#, "{\n \"sinks\": []}",
                "more.json:2: sinks: found the unknown key"
            ),
            (#"{"include": ["more.json"], "sources": [], SINKS}"#, "{", "a mistake in more.json, line 1"),
            (#"{"include": ["trade", "trade"], "sources": [], SINKS}"#, "", "“trade” a second time"),
        ])
    func aMistakeIsToldWhereItStands(_ text: String, _ more: String, _ says: String) {
        let files = more.isEmpty ? [:] : ["/home/desk/more.json": more]
        do throws(ConfigurationError) {
            _ = try read(text.replacing("SINKS", with: sinks), files: files)
            Issue.record("accepted: \(text)")
        } catch { #expect(error.description.contains(says), "\(error)") }
    }
}
