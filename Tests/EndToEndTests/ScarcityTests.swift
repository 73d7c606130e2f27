import Store
import TestSupport
import Testing

/// The binary where there is little of something.
@Suite struct ScarcityTests {
    /// More connections wanted than descriptors allowed: slower, and nothing lost.
    @Test func fewDescriptors() async throws {
        let nginx = try Nginx()
        let folder = try TemporaryDirectory()
        let names = (0..<120).map { "s\($0)" }
        for name in names {
            try nginx.write("\(name).xml", "<rss version=\"2.0\"><channel><title>\(name)</title></channel></rss>")
        }
        let sources = names.map { #"{"name": "\#($0)", "url": "\#(nginx.url("/\($0).xml"))"}"# }
        try folder.write(
            "config.json",
            """
            {"allowNetworks": ["127.0.0.1"], "network": {"parallel": 500, "perHost": 100},
             "sources": [\(sources.joined(separator: ","))],
             "sinks": [{"name": "log", "kind": "log", "path": "alerts.log"}]}
            """)
        let command = "ulimit -n 72; exec '\(TocsinBinary.path)' once --config '\(folder.file("config.json"))'"
        let program = try RunningProgram(["sh", "-c", command], output: folder.file("messages"))
        let end = try await program.end(within: 60)
        let messages = String(decoding: try folder.read("messages"), as: UTF8.self)
        #expect(end == .exited(0), "\(messages)")
        let ledger = try Ledger(path: folder.file("tocsin.sqlite"), mode: .readOnly)
        #expect(try ledger.sources().filter { $0.lastSuccess != nil }.count == names.count, "\(messages)")
    }
}
