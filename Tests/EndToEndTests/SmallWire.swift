import FoundationEssentials
import Model
import TestSupport

/// One feed on a real nginx, and a folder with the configuration, ledger and alerts of one Tocsin.
final class SmallWire: Sendable {
    /// An entry: its name makes its GUID and its address.
    struct Entry {
        var name: String
        var title: String
        /// ISO 8601.
        var published: String
        var paragraphs: [String]
        /// The feed has the headline only; the text is on the page of that name, which the test writes.
        var isTeaser = false
    }

    let nginx: Nginx
    let folder: TemporaryDirectory

    /// - Parameters:
    ///   - source: more members of the source.
    ///   - more: more members of the configuration: rules, retention.
    init(source: String = "", more: String = "") throws {
        nginx = try Nginx()
        folder = try TemporaryDirectory()
        try folder.write(
            "config.json",
            """
            {"database": "tocsin.sqlite", "allowNetworks": ["127.0.0.1"], \(more.isEmpty ? "" : more + ",")
             "sources": [{"name": "wire", "url": "\(nginx.url("/feed"))"\(source.isEmpty ? "" : ", " + source)}],
             "sinks": [{"name": "programs", "kind": "log", "path": "alerts.jsonl", "format": "jsonl"}]}
            """)
    }

    func publish(_ entries: [Entry]) throws {
        let items = entries.map { entry in
            """
            <item><guid isPermaLink="false">\(entry.name)</guid><title>\(entry.title)</title>
            <link>\(nginx.url("/\(entry.name).html"))</link><dc:date>\(entry.published)</dc:date>
            \(entry.isTeaser ? "" : "<content:encoded><![CDATA[\(Self.body(entry))]]></content:encoded>")</item>
            """
        }
        try nginx.write(
            "feed",
            """
            <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><link>http://wire.example/</link>
            <description>Wire</description>\(items.joined(separator: "\n"))</channel></rss>
            """)
    }

    /// Made long enough to count as a whole article.
    private static func body(_ entry: Entry) -> String {
        let more = (1...14).map {
            "A reporter who had come for \(entry.name) wrote \($0 * 3) lines about the weather, the coffee and the colour of the curtains."
        }
        return (entry.paragraphs + more).map { "<p>\($0)</p>" }.joined()
    }

    /// Runs a command of the program; `at`: the moment at which it believes to run, `2026-01-10 12:00:00` in UTC.
    @discardableResult
    func run(_ arguments: [String], at moment: String? = nil) async throws -> (
        end: RunningProgram.End?, output: String, error: String
    ) {
        let environment = try moment.map { try FakeClock.environment(from: $0) } ?? [:]
        return try await TocsinBinary.run(
            arguments + ["--config", folder.file("config.json")], environment: environment, in: folder)
    }

    /// One pass over the feed.
    func once(at moment: String? = nil) async throws -> String {
        let run = try await run(["once", "--all"], at: moment)
        guard run.end == .exited(0) else { throw StreetFailure(description: "once ended with \(run)") }
        return run.output
    }

    /// A daemon that believes it starts at `moment`.
    func start(at moment: String) throws -> RunningProgram {
        try RunningProgram(
            [TocsinBinary.path, "run", "--config", folder.file("config.json")],
            environment: try FakeClock.environment(from: moment), output: folder.file("messages"))
    }

    /// Every alert so far.
    func alerts() throws -> [JSONValue] {
        guard FileManager.default.fileExists(atPath: folder.file("alerts.jsonl")) else { return [] }
        return try String(decoding: try folder.read("alerts.jsonl"), as: UTF8.self).split(separator: "\n").map {
            try JSONReader.read(Array($0.utf8))
        }
    }

    /// Their transitions and titles.
    func told() throws -> [String] {
        try alerts().map { "\($0["transition"]?.string ?? ""): \($0["article"]?["title"]?.string ?? "")" }
    }
}
