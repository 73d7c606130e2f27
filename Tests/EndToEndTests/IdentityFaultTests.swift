import Model
import TestSupport
import Testing

/// What sources do to their own entries, and what no reader may make of it: every fault is a source of a real nginx, read by the real
/// program pass after pass, and must raise exactly the alerts of the dispatches that are news.
@Suite struct IdentityFaultTests {
    @Test func `No fault of a feed raises a false alert or loses one`() async throws {
        let nginx = try Nginx(server: FaultyFeed.server)
        let folder = try TemporaryDirectory()
        let faults = IdentityFault.all
        // Every fault has four dispatches of its own.
        let answers = faults.enumerated().map { index, fault in fault.passes((0..<4).map { index * 4 + $0 }) }
        let names = answers.enumerated().flatMap { fault, passes in passes[0].indices.map { "\(fault).\($0)" } }
        let sources = names.map { "{\"name\": \"\($0)\", \"url\": \"\(nginx.url("/\($0)"))\"}" }
        try folder.write(
            "config.json",
            """
            {"database": "tocsin.sqlite", "allowNetworks": ["127.0.0.1"], "sources": [\(sources.joined(separator: ",\n"))],
             "sinks": [{"name": "programs", "kind": "log", "path": "alerts.jsonl", "format": "jsonl"}]}
            """)
        for pass in 0..<3 {
            for (fault, passes) in answers.enumerated() {
                for (number, answer) in passes[pass].enumerated() {
                    try FaultyFeed(nginx: nginx, name: "\(fault).\(number)").publish(answer)
                }
            }
            let run = try await TocsinBinary.run(["once", "--all", "--config", folder.file("config.json")], in: folder)
            #expect(run.end == .exited(0), "pass \(pass): \(run.error)")
        }
        let told = try Self.told(String(decoding: try folder.read("alerts.jsonl"), as: UTF8.self))
        for (index, fault) in faults.enumerated() {
            let found = told["\(index)"] ?? []
            #expect(found.count == fault.wanted, "\(fault.name): \(found)")
        }
    }

    /// What was told, by the fault's number.
    private static func told(_ log: String) throws -> [String: [String]] {
        var told: [String: [String]] = [:]
        for line in log.split(separator: "\n") {
            let alert = try JSONReader.read(Array(line.utf8))
            let source = alert["article"]?["source"]?.string ?? ""
            let sentence = alert["event"]?["sentence"]?["text"]?.string ?? ""
            told[String(source.prefix { $0 != "." }), default: []].append(
                "\(alert["transition"]?.string ?? ""): \(alert["article"]?["title"]?.string ?? ""): \(sentence)")
        }
        return told
    }
}
