import FoundationEssentials
import Glibc
import Model
import Store
import Synchronization
import TestSupport
import Testing

/// Faults that only the whole program can meet: a line that is down, names that lead inside.
@Suite struct FetchFaultTests {
    /// A server of one feed, whose answer a test changes, and a daemon that watches it every second.
    private final class Stand: Sendable {
        struct Publication: Sendable {
            var entries = 1
            var tag = "\"always\""
            /// Nobody is answered.
            var isDown = false
        }

        let folder: TemporaryDirectory
        let server: LoopbackServer

        init() throws {
            folder = try TemporaryDirectory()
            let shared = Shared()
            server = try LoopbackServer { request, connection in
                let now = shared.value.withLock { $0 }
                if now.isDown { return connection.breakOff() }
                if request.header("if-none-match") == now.tag { return connection.respond(304) }
                let items = (1...now.entries).map {
                    "<item><title>Item \($0)</title><guid>\($0)</guid><description>Text number \($0).</description></item>"
                }
                connection.respond(
                    200, headers: [("ETag", now.tag)],
                    "<rss version=\"2.0\"><channel><title>T</title>\(items.joined())</channel></rss>")
            }
            self.shared = shared
        }

        private final class Shared: Sendable { let value = Mutex(Publication()) }
        private let shared: Shared

        func publish(_ change: (inout Publication) -> Void) { shared.value.withLock { change(&$0) } }

        func configure(hosts: [String]) throws {
            let sources = hosts.map {
                #"{"name": "\#($0)", "url": "http://\#($0):\#(server.port)/feed.xml", "interval": "1s", "backlog": "all"}"#
            }
            try folder.write(
                "config.json",
                """
                {"database": "ledger.sqlite", "allowNetworks": ["127.0.0.0/8"], "health": {"failing": "1s"},
                 "sources": [\(sources.joined(separator: ",\n"))],
                 "sinks": [{"name": "log", "kind": "log", "path": "alerts.log", "format": "jsonl"}]}
                """)
        }

        func start(_ before: [String] = [], _ command: String = "run") throws -> RunningProgram {
            try RunningProgram(
                before + [TocsinBinary.path, command, "--config", folder.file("config.json")],
                output: folder.file("messages"))
        }

        func text(_ name: String) throws -> String {
            guard FileManager.default.fileExists(atPath: folder.file(name)) else { return "" }
            return String(decoding: try folder.read(name), as: UTF8.self)
        }

        func articles() throws -> Int {
            guard FileManager.default.fileExists(atPath: folder.file("ledger.sqlite")) else { return 0 }
            do {
                return try Ledger(path: folder.file("ledger.sqlite"), mode: .readOnly).counts().articles
            } catch { return 0 }
        }

        func until(_ what: String, _ isTrue: () throws -> Bool) async throws {
            let deadline = ContinuousClock.now + .seconds(90)
            while ContinuousClock.now < deadline {
                if try isTrue() { return }
                try await Task.sleep(for: .milliseconds(50))
            }
            Issue.record("waited in vain for \(what); the daemon said:\n\(try text("messages"))")
            throw CancellationError()
        }
    }

    /// Down for many times the interval: one alert, nobody blamed; then up: one more, and what was published meanwhile is read.
    @Test func theLineIsDownForLong() async throws {
        let stand = try Stand()
        try stand.configure(hosts: ["127.0.0.1", "localhost", "a.localhost", "b.localhost"])
        let daemon = try stand.start()
        try await stand.until("all sources") {
            try stand.articles() >= 1 && Set(stand.server.requests.compactMap { $0.header("host") }).count == 4
        }
        stand.publish { ($0.isDown, $0.entries, $0.tag) = (true, 2, "\"two\"") }
        let asked = stand.server.requests.count
        try await stand.until("many looks in vain") { stand.server.requests.count >= asked + 40 }
        #expect(try stand.text("alerts.log").components(of: #""action":"line-down""#) == 1)
        stand.publish { $0.isDown = false }
        try await stand.until("what was published meanwhile") { try stand.articles() >= 2 }
        try await stand.until("the end of it") { try stand.text("alerts.log").contains(#""action":"line-up""#) }
        daemon.signal(SIGTERM)
        #expect(try await daemon.end(within: 10) == .exited(0))
        let log = try stand.text("alerts.log")
        #expect(log.components(of: #""action":"line-down""#) == 1 && log.components(of: #""action":"line-up""#) == 1)
        #expect(!log.contains(#""action":"failing""#), "nobody is blamed")
    }

    /// Names that the resolver leads inside, and a redirect to one; the hosts file is bound over in a mount namespace of its own.
    @Test(.enabled(if: geteuid() == 0)) func namesThatLeadInside() async throws {
        let inside = try LoopbackServer { _, connection in connection.respond(200, "secret") }
        let front = try LoopbackServer { request, connection in
            connection.respond(302, headers: [("Location", "http://rebound.example.com:\(inside.port)/")])
        }
        let folder = try TemporaryDirectory()
        try folder.write(
            "hosts",
            """
            127.0.0.1 front.example.com inward.example.com rebound.example.com
            ::1 six.example.com
            169.254.169.254 metadata.example.com
            100.64.0.1 carrier.example.com

            """)
        let names = ["inward", "six", "metadata", "carrier"].map {
            ("\($0)", "http://\($0).example.com:\(inside.port)/")
        }
        let sources = (names + [("front", "http://front.example.com:\(front.port)/")]).map {
            #"{"name": "\#($0.0)", "url": "\#($0.1)"}"#
        }
        try folder.write(
            "config.json",
            """
            {"database": "ledger.sqlite", "allowNetworks": ["front.example.com"], "network": {"timeout": "5s"},
             "sources": [\(sources.joined(separator: ", "))], "sinks": [{"name": "log", "kind": "log", "path": "alerts.log"}]}
            """)
        let script =
            "mount --bind '\(folder.file("hosts"))' /etc/hosts && exec '\(TocsinBinary.path)' once --config '\(folder.file("config.json"))'"
        let program = try RunningProgram(["unshare", "-m", "sh", "-c", script], output: folder.file("messages"))
        _ = try await program.end(within: 60)
        let messages = String(decoding: try folder.read("messages"), as: UTF8.self)
        let statuses = try Ledger(path: folder.file("ledger.sqlite"), mode: .readOnly).sources()
        #expect(statuses.count == 5, "\(messages)")
        for status in statuses {
            #expect(status.lastError?.code == "forbiddenAddress", "\(status.source.name): \(messages)")
        }
        #expect(inside.requests.isEmpty)
        #expect(front.requests.count == 1)
    }
}

extension String {
    /// How often a text stands in it.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
