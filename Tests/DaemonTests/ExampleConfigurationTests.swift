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
}
