import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// The signals that steer the real daemon.
@Suite struct SignalTests {
    @Test func termEndsItWithinFiveSeconds() async throws {
        // A receiver that takes its time: deliveries are under way when the end comes.
        let street = try NewsStreet(choose: { _ in WebhookReceiver.Answer(204, delay: 8) })
        try street.publish(Dispatch.all(6))
        let daemon = try street.start()
        try await street.until("a delivery under way") { !street.receiver.requests.isEmpty }
        daemon.signal(SIGTERM)
        #expect(try await daemon.end(within: 5) == .exited(0))
        #expect(try street.messages().contains("stopped"))
    }

    @Test func hupReopensTheLogAndTakesUpTheConfiguration() async throws {
        let street = try NewsStreet()
        try street.configure([.full])
        let all = Dispatch.all(9)
        let expected = try await street.expected(all)
        try street.publish(Array(all[..<3]))
        let daemon = try street.start()
        try await street.settle(articles: 1)

        rename(street.folder.file("alerts.log"), street.folder.file("alerts.1.log"))
        try street.configure()
        daemon.signal(SIGHUP)
        try await street.until("the new configuration") { try street.messages().contains("configuration reloaded") }
        try street.publish(Array(all[3..<6]))
        try await street.settle(articles: 6)

        // A bad one changes nothing, and says where the mistake is.
        try street.folder.write("config.json", #"{"sources": [], "sinkz": []}"#)
        daemon.signal(SIGHUP)
        try await street.until("the refusal") { try street.messages().contains("configuration not reloaded") }
        #expect(try street.messages().contains("sinkz"))
        try street.publish(Array(all[6...]))
        try await street.settle(articles: 9)
        daemon.signal(SIGTERM)
        #expect(try await daemon.end(within: 5) == .exited(0))

        let (before, after) = (try street.ids(of: "alerts.1.log"), try street.ids(of: "alerts.log"))
        #expect(!before.isEmpty && !after.isEmpty)
        #expect((before + after).sorted() == expected.sorted())
        #expect(try street.ids(of: "alerts.jsonl").sorted() == expected.sorted())
        #expect(Set(try street.deliveries().accepted.compactMap { $0.headers["webhook-id"] }) == expected)
    }

    @Test func aHupBeforeItListensIsTakenUpThen() async throws {
        let street = try NewsStreet()
        let daemon = try street.start()
        // Long before it has opened its ledger; until the program itself has the word, a SIGHUP is for whoever loads it.
        try await street.until("its first act") {
            let status = try String(contentsOfFile: "/proc/\(daemon.processID)/status", encoding: .utf8)
            let caught = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }?.split(separator: "\t").last
            return caught.flatMap { UInt64($0, radix: 16) }.map { $0 & 1 == 1 } ?? false
        }
        daemon.signal(SIGHUP)
        try await street.until("the reload") { try street.messages().contains("configuration reloaded") }
        #expect(daemon.end == nil)
        daemon.signal(SIGTERM)
        #expect(try await daemon.end(within: 10) == .exited(0))
    }

    @Test func onlyOneWorksWithALedger() async throws {
        let street = try NewsStreet()
        let daemon = try street.start()
        try await street.until("the first daemon") { try street.starts() > 0 }
        let second = try street.start()
        #expect(try await second.end(within: 30) == .exited(75))
        #expect(daemon.end == nil)
    }
}
