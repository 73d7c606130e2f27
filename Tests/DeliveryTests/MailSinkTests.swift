import Foundation
import Model
import TestSupport
import Testing

@testable import Delivery

/// Against a real SMTP server (aiosmtpd), and read by a real mail reader (Python's email).
@Suite(.serialized) struct MailSinkTests {
    let folder: TemporaryDirectory
    let port: Int
    let now = Timestamp(seconds: 1_700_000_000)

    init() throws {
        folder = try TemporaryDirectory()
        port = try LoopbackPort.unused()
        try FileManager.default.createDirectory(atPath: folder.file("mail"), withIntermediateDirectories: true)
    }

    func server() async throws -> ChildProcess {
        let server = try ChildProcess(
            ["/usr/bin/python3", "-W", "ignore", Python.script("smtp.py"), "\(port)", folder.file("mail")],
            outputFile: folder.file("smtp.log"))
        try await Listening.wait(port: port, log: folder.file("smtp.log"))
        return server
    }

    func sink(_ change: (from: String, to: String)...) throws -> MailSink {
        let text = try String(contentsOfFile: "\(SinkCorpus.folder)/email.json", encoding: .utf8)
        let changed = change.reduce(text) { $0.replacing($1.from, with: $1.to) }.replacing(
            "{host}", with: "127.0.0.1:\(port)")
        let reader = ConfigurationReader(
            root: try JSONReader.read(Array(changed.utf8)), bytes: Array(changed.utf8),
            secrets: SecretResolver { reference in
                if case .literal(let secret) = reference { .success(secret) } else { .failure(SecretError("none")) }
            })
        let plan = try #require(SinkRegistry.decode(reader))
        return try #require(plan.sink(SinkCorpus.tools) as? MailSink)
    }

    func read(_ number: Int) async throws -> String {
        let run = try await Python.run([Python.script("mail.py"), folder.file("mail/\(number).eml")])
        #expect(run.status == 0, "\(run.output)")
        return run.output
    }

    @Test func whatAMailReaderSees() async throws {
        let server = try await server()
        defer { server.stop() }
        let sink = try sink()
        var text =
            "# What mail of each sample a reader sees. Written by TOCSIN_RECORD=1 swift test --filter MailSinkTests.\n"
        for (number, sample) in ToldSamples.all.enumerated() {
            #expect(await sink.deliver(sample.alert, attempt: 1, now: now) == .delivered)
            let mail = try await read(number)
            if sample.name != "long" { text += "\n=== \(sample.name)\n\(mail)" }
        }
        if let difference = try SinkCorpus.difference(text, from: "email.golden") { Issue.record("\(difference)") }
    }

    @Test func alertsOfOneEventAreOneThread() async throws {
        let server = try await server()
        defer { server.stop() }
        let sink = try sink()
        #expect(await sink.deliver(ToldSamples.meeting, attempt: 1, now: now) == .delivered)
        #expect(await sink.deliver(ToldSamples.changed, attempt: 1, now: now) == .delivered)
        #expect(await sink.deliver(Samples.sanction, attempt: 1, now: now) == .delivered)
        var heads: [[Substring]] = []
        for number in 0..<3 {
            let lines = try await read(number).split(separator: "\n")
            heads.append(lines.filter { $0.hasPrefix("References:") || $0.hasPrefix("Message-ID:") })
        }
        #expect(heads[0][1] == heads[1][1] && heads[0][0] != heads[1][0] && heads[2][1] != heads[0][1])
    }

    @Test func aBundleIsOneMail() async throws {
        let server = try await server()
        defer { server.stop() }
        let bundle = Bundle(id: "bundle_3", alerts: Samples.all, more: 2, title: "Seven alerts")
        #expect(await (try sink()).deliver(bundle, attempt: 1, now: now) == .delivered)
        let mail = try await read(0)
        #expect(
            mail.contains("Subject: Seven alerts") && mail.contains("and 2 more") && mail.contains("sanction/impose"))
    }

    @Test func outages() async throws {
        let server = try await server()
        let refused = await (try sink(("night@", "refuse@"))).deliver(Samples.call, attempt: 1, now: now)
        guard case .rejected(let reason) = refused, reason.contains("550") else {
            return #expect(Bool(false), "\(refused)")
        }
        let later = await (try sink(("night@", "later@"))).deliver(Samples.call, attempt: 1, now: now)
        guard case .retry(nil, let reason) = later, reason.contains("451") else {
            return #expect(Bool(false), "\(later)")
        }
        let hanging = await (try sink(("night@", "hang@"), ("\"2s\"", "\"1s\""))).deliver(
            Samples.call, attempt: 1, now: now)
        guard case .retry(nil, let reason) = hanging, reason.hasPrefix("timeout") else {
            return #expect(Bool(false), "\(hanging)")
        }
        // A wrong password is the operator's to mend, and no word of it is told.
        let stranger = await (try sink(("s3cret-smtp", "s3cret-wrong"))).deliver(Samples.call, attempt: 1, now: now)
        guard case .retry(nil, let reason) = stranger, !reason.contains("s3cret") else {
            return #expect(Bool(false), "\(stranger)")
        }
        // STARTTLS is required unless somebody says otherwise, and this server has none.
        let open = await (try sink((#""security": "none", "#, ""))).deliver(Samples.call, attempt: 1, now: now)
        guard case .retry(nil, _) = open else { return #expect(Bool(false), "\(open)") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("mail")).isEmpty)

        let sink = try sink()
        #expect(await sink.deliver(Samples.call, attempt: 1, now: now) == .delivered)
        server.stop()
        let down = await sink.deliver(Samples.sanction, attempt: 1, now: now)
        guard case .retry(nil, let reason) = down, reason.hasPrefix("connect") else {
            return #expect(Bool(false), "\(down)")
        }
        let again = try await self.server()
        defer { again.stop() }
        #expect(await sink.deliver(Samples.sanction, attempt: 2, now: now) == .delivered)
    }

    @Test func aShutdownEndsItAndCountsNoAttempt() async throws {
        let server = try await server()
        defer { server.stop() }
        let sink = try sink(("night@", "hang@"), ("\"2s\"", "\"60s\""))
        let task = Task { await sink.deliver(Samples.attempts(Samples.all), now: now) }
        try await Task.sleep(for: .milliseconds(300))
        task.cancel()
        #expect(await task.value == [])
    }

    /// What an address may look like.
    @Test(
        arguments: [
            ("desk@example.org", "desk@example.org"), ("Desk <desk@example.org>", "Desk <desk@example.org>"),
            ("Desk, the <d@e.org>", "=?UTF-8?B?RGVzaywgdGhl?= <d@e.org>"), ("a@b\r\nBcc: c@d", nil), ("a b@c", nil),
            ("a@", nil),
            ("@b", nil), ("a@b@c", nil), ("<a@b>", "a@b"), ("a@b>", nil), ("ä@example.org", nil),
        ] as [(String, String?)])
    func address(_ text: String, _ field: String?) { #expect(MailAddress(text)?.field == field) }
}

/// Waiting for a server that a test has started.
enum Listening {
    struct Silent: Error, CustomStringConvertible { let description: String }

    static func wait(port: Int, log: String) async throws {
        for _ in 0..<1500 {
            if LoopbackPort.accepts(port) { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        let words = (FileManager.default.contents(atPath: log)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        throw Silent(description: "nothing listens on port \(port): \(words)")
    }
}
