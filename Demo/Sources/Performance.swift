import Foundation
import Model
import Store
import Synchronization
import TestSupport

/// One run of the demo, from the first article to the closing line.
struct Performance {
    /// Seconds after the last publication within which all must have been read and told.
    private static let patience = 30.0

    private let tocsin: String
    private let stories: [Story]
    private let scratch: Scratch
    private let screen = Screen()
    private let rack = NewsRack()
    private let server: LoopbackServer
    private let desk: Desk
    private let receiver: WebhookReceiver

    init(tocsin: String, newsroom: String) throws {
        guard FileManager.default.isExecutableFile(atPath: tocsin) else {
            throw DemoFailure("\(tocsin): no program there")
        }
        self.tocsin = tocsin
        stories = try Story.all(in: newsroom, today: Performance.now().wall().date)
        let (rack, scratch) = (rack, try Scratch())
        let desk = Desk(secret: scratch.secret)
        self.scratch = scratch
        self.desk = desk
        server = try LoopbackServer { rack.answer($0, $1) }
        receiver = try WebhookReceiver(observe: { desk.take($0) })
        try scratch.writeConfiguration(port: server.port, webhook: receiver.url)
    }

    func run() async throws {
        introduce()
        let daemon = try RunningProgram(
            [tocsin, "run", "--config", scratch.configuration], environment: ["TOCSIN_DESK_SECRET": scratch.secret],
            output: scratch.messages)
        do {
            try await watch(daemon)
            daemon.signal(SIGTERM)
            guard try await daemon.end(within: 10) == .exited(0) else {
                throw DemoFailure("the daemon did not end well")
            }
            try close()
        } catch {
            let said = String(decoding: FileManager.default.contents(atPath: scratch.messages) ?? Data(), as: UTF8.self)
            throw DemoFailure("\(error)\nThe daemon said:\n\(said)Its files are in \(scratch.path)")
        }
    }

    private func introduce() {
        screen.title("Tocsin watches three invented outlets, all on this machine, and rings when something happens.")
        screen.plain()
        for outlet in Outlet.allCases {
            let address = "http://\(outlet).localhost:\(server.port)\(NewsRack.frontPath(outlet))"
            screen.plain("  \(padded(outlet.rawValue, to: 9))\(padded(address, to: 48))\(outlet.manner)")
        }
        screen.plain("  daemon   \(tocsin) run --config \(scratch.configuration)")
        screen.plain("  \(padded("log", to: 9))\(padded("tail -F \(scratch.log)", to: 48))which is what you see below")
        screen.plain(
            "  \(padded("webhook", to: 9))\(padded(receiver.url, to: 48))every delivery signed, every signature checked"
        )
    }

    private func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    /// Publishes by the clock and shows what comes of it, until everything has been read and told.
    private func watch(_ daemon: RunningProgram) async throws {
        var follower = LogFollower(path: scratch.log)
        var waiting = stories[...]
        var shown = 0
        var start = ContinuousClock.now
        var hasStarted = false
        var deadline = ContinuousClock.now + .seconds(Performance.patience)
        while true {
            if let end = daemon.end { throw DemoFailure("the daemon has ended: \(end)") }
            if !hasStarted, isWatching() {
                (start, hasStarted) = (ContinuousClock.now, true)
            }
            let due = hasStarted ? waiting.prefix { ContinuousClock.now - start >= .seconds($0.after) } : []
            if !due.isEmpty {
                for story in due { rack.publish(story, at: Performance.now()) }
                screen.published(due)
                waiting = waiting.dropFirst(due.count)
                deadline = ContinuousClock.now + .seconds(Performance.patience)
            }
            for line in try follower.lines() {
                screen.alert(line)
                shown += 1
            }
            for id in desk.news() { screen.verified(id) }
            if waiting.isEmpty, try isComplete(shown: shown) { return }
            if ContinuousClock.now > deadline { throw DemoFailure(try complaint(shown: shown)) }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// The daemon has said that it is at work.
    private func isWatching() -> Bool {
        let said = FileManager.default.contents(atPath: scratch.messages) ?? Data()
        return String(decoding: said, as: UTF8.self).contains("watching")
    }

    private func counts() throws -> Counts {
        let ledger = try Ledger(path: scratch.ledger, mode: .readOnly)
        let counts = try ledger.counts()
        try ledger.close()
        return counts
    }

    /// Everything published has been read, nothing waits, and all that was told has arrived here.
    private func isComplete(shown: Int) throws -> Bool {
        let counts = try counts()
        return counts.articles >= stories.count && counts.waiting == 0 && shown >= counts.alerts
            && desk.verified >= counts.alerts
    }

    private func complaint(shown: Int) throws -> String {
        let counts = try counts()
        return """
            \(Int(Performance.patience)) s after the last article, \(counts.articles) of \(stories.count) articles have been \
            read; of \(counts.alerts) alerts, \(shown) are in the log and \(desk.verified) reached the webhook
            """
    }

    private func close() throws {
        let counts = try counts()
        guard counts.alerts > 0 else { throw DemoFailure("\(counts.articles) articles were read, and none rang") }
        guard desk.refused == 0 else { throw DemoFailure("\(desk.refused) deliveries had no valid signature") }
        let twice = counts.sightings - counts.events
        screen.plain()
        screen.title(
            """
            \(counts.articles) articles read, \(counts.events) events found\
            \(twice > 0 ? " (\(twice) told again elsewhere, which rings no second time)" : ""), \
            \(counts.alerts) alerts written, \(desk.verified) webhook deliveries; ledger \(scratch.ledger)
            """)
        screen.plain("Look around: \(tocsin) events --database \(scratch.ledger)")
        screen.plain("All its files are in \(scratch.path); nothing else was touched.")
    }

    static func now() -> Timestamp { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}
