import Foundation
import Model
import TestSupport
import Testing

@testable import Delivery

/// All sinks that speak HTTP, against a real server that does what servers do.
@Suite struct HTTPSinkTests {
    static let others: Set = ["log", "journal", "email", "mqtt", "syslog", "command"]
    static let kinds = SinkRegistry.kindNames.filter { !others.contains($0) }
    let now = Timestamp(seconds: 1_700_000_000)

    @Test(arguments: SinkRegistry.kindNames)
    func everyKindHasAnExample(_ kind: String) throws {
        #expect(!(try SinkCorpus.sinks(kind, host: "127.0.0.1:9").isEmpty))
    }

    // MARK: What is sent

    @Test(arguments: kinds)
    func golden(_ kind: String) async throws {
        let receiver = try WebhookReceiver()
        var text =
            "# What sinks of kind “\(kind)” send. Written by TOCSIN_RECORD=1 swift test --filter HTTPSinkTests; read the difference.\n"
        for sample in ToldSamples.all where sample.name != "long" {
            for sink in try SinkCorpus.sinks(kind, host: "127.0.0.1:\(receiver.port)") {
                let before = receiver.requests.count
                #expect(await sink.deliver(sample.alert, attempt: 1, now: now) == .delivered)
                let requests = receiver.requests.dropFirst(before)
                #expect(requests.count == 1)
                for request in requests { text += "\n=== \(sample.name)\n" + Self.shown(request) }
            }
        }
        let bundle = Bundle(
            id: "bundle_1", alerts: [ToldSamples.meeting, Samples.sanction], more: 2, title: "4 alerts")
        for sink in try SinkCorpus.sinks(kind, host: "127.0.0.1:\(receiver.port)") where sink.takesBundles {
            let before = receiver.requests.count
            #expect(await sink.deliver(bundle, attempt: 1, now: now) == .delivered)
            for request in receiver.requests.dropFirst(before) { text += "\n=== bundle\n" + Self.shown(request) }
        }
        if let difference = try SinkCorpus.difference(text, from: "\(kind).golden") { Issue.record("\(difference)") }
    }

    private static func shown(_ request: WebhookReceiver.Received) -> String {
        let own: Set = ["host", "content-length", "user-agent", "accept", "accept-encoding"]
        let fields = request.headers.filter { !own.contains($0.key) }.sorted { $0.key < $1.key }
            .map { "\($0.key): \($0.value)\n" }.joined()
        return "\(request.method) \(request.path)\n\(fields)\n\(SinkCorpus.pretty(request.body))\n"
    }

    /// Where the words stand, how many there may be, and how they are counted.
    static let limits: [(String, [String], Int, LengthUnit)] = [
        ("slack", ["blocks", "0", "text", "text"], 3000, .utf16), ("slack", ["text"], 3000, .utf16),
        ("discord", ["content"], 2000, .utf16), ("mattermost", ["text"], 16_383, .utf16),
        ("telegram", ["text"], 4096, .utf16), ("matrix", ["body"], 9000, .bytes),
        ("matrix", ["formatted_body"], 12_000, .bytes), ("ntfy", ["message"], 4096, .bytes),
        ("ntfy", ["title"], 250, .bytes), ("pushover", ["message"], 1024, .scalars),
        ("pushover", ["title"], 250, .scalars), ("pushover", ["url"], 512, .scalars),
        ("pagerduty", ["payload", "summary"], 1024, .utf16), ("gotify", ["message"], 16_000, .scalars),
        ("teams", ["attachments", "0", "content", "body", "2", "text"], 4200, .utf16),
    ]

    @Test(arguments: limits)
    func whatIsTooLongIsCut(_ kind: String, _ path: [String], _ limit: Int, _ unit: LengthUnit) async throws {
        let receiver = try WebhookReceiver()
        let bundle = Bundle(
            id: "bundle_1", alerts: Array(repeating: ToldSamples.long, count: 100), more: 14, title: "114 alerts")
        for sink in try SinkCorpus.sinks(kind, host: "127.0.0.1:\(receiver.port)") {
            #expect(await sink.deliver(ToldSamples.long, attempt: 1, now: now) == .delivered)
            if sink.takesBundles { #expect(await sink.deliver(bundle, attempt: 1, now: now) == .delivered) }
        }
        for request in receiver.requests {
            var value: JSONValue? = try JSONReader.read(request.body)
            // The card of a bundle has no list of facts.
            let isBundle = String(decoding: request.body, as: UTF8.self).contains("114 alerts")
            let path = path.map { kind == "teams" && isBundle && $0 == "2" ? "1" : $0 }
            for step in path { value = Int(step).flatMap { value?.array?[$0] } ?? value?[step] }
            let text = value?.string ?? ""
            #expect(unit.length(of: text) <= limit, "\(kind) \(path): \(unit.length(of: text))")
            if path.last != "url" { #expect(unit.length(of: text) > 5) }
            #expect(request.body.count < 28_000 || kind == "pagerduty", "\(request.body.count) bytes")
        }
    }

    @Test func aBundleTellsAllAndCountsTheRest() async throws {
        let receiver = try WebhookReceiver()
        let bundle = Bundle(id: "bundle_2", alerts: Samples.all, more: 9, title: "14 alerts of rule news")
        for kind in Self.kinds {
            for sink in try SinkCorpus.sinks(kind, host: "127.0.0.1:\(receiver.port)") where sink.takesBundles {
                let before = receiver.requests.count
                #expect(await sink.deliver(bundle, attempt: 1, now: now) == .delivered, "\(kind)")
                let text = String(decoding: receiver.requests.dropFirst(before).first?.body ?? [], as: UTF8.self)
                for word in sink.carriesAll
                    ? Samples.all.map(\.id) : ["sanction/impose", "mobilization/troops", "14 alerts"]
                {
                    #expect(text.replacing("\\\\", with: "").contains(word), "\(kind) lacks \(word)")
                }
                if !sink.carriesAll { #expect(text.contains(kind == "pushover" ? "more" : "and 9 more"), "\(kind)") }
            }
        }
    }

    // MARK: Outages

    enum Outage: String, CaseIterable, Sendable {
        case busy, broken, refusing, gone, moved, hanging, dropping, down
    }

    @Test(arguments: kinds, Outage.allCases)
    func outage(_ kind: String, _ outage: Outage) async throws {
        let receiver = try WebhookReceiver(choose: { request in
            Self.answer(outage).map { answer in
                // A server that says again what it was told, secrets and all.
                var answer = answer
                answer.body =
                    request.path + " " + (request.headers["authorization"] ?? "")
                    + String(decoding: request.body, as: UTF8.self)
                return answer
            }
        })
        let host = "127.0.0.1:\(receiver.port)"
        if outage == .down { receiver.stop() }
        for sink in try SinkCorpus.sinks(kind, host: host) {
            let outcome = await sink.deliver(ToldSamples.meeting, attempt: 1, now: now)
            #expect(Self.isRight(outcome, outage), "\(outcome)")
            #expect(!"\(outcome)".contains("s3cret"), "\(outcome)")
        }
    }

    private static func answer(_ outage: Outage) -> WebhookReceiver.Answer? {
        switch outage {
        case .busy: .busy(retryAfter: "7")
        case .broken: .init(503)
        case .refusing: .init(400)
        case .gone: .init(410)
        case .moved: .init(302, headers: ["Location": "/elsewhere"])
        case .hanging: .init(200, delay: 5)
        case .dropping: .dropped
        case .down: nil
        }
    }

    private static func isRight(_ outcome: DeliveryOutcome, _ outage: Outage) -> Bool {
        switch (outage, outcome) {
        case (.busy, .retry(7, let reason)): reason.contains("429")
        case (.broken, .retry(nil, let reason)): reason.contains("503")
        case (.refusing, .rejected(let reason)), (.refusing, .retry(nil, let reason)): reason.contains("400")
        case (.gone, .gone(let reason)): reason.contains("410")
        case (.moved, .retry(nil, let reason)): reason.contains("302")
        case (.hanging, .retry(nil, let reason)): reason.hasPrefix("timeout")
        case (.dropping, .retry(nil, let reason)): !reason.isEmpty
        case (.down, .retry(nil, let reason)): reason.hasPrefix("connect")
        default: false
        }
    }

    /// How long to wait stands in the answer's JSON.
    static let waits: [(String, String, Double)] = [
        ("discord", #"{"message": "You are being rate limited.", "retry_after": 1.337, "global": false}"#, 1.337),
        ("telegram", #"{"ok":false,"error_code":429,"parameters":{"retry_after":35}}"#, 35),
        ("matrix", #"{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":2500}"#, 2.5),
    ]

    @Test(arguments: waits)
    func waitsAsTheBodySays(_ kind: String, _ body: String, _ seconds: Double) async throws {
        let receiver = try WebhookReceiver()
        receiver.plan([WebhookReceiver.Answer(429, body: body)])
        let sink = try #require(try SinkCorpus.sinks(kind, host: "127.0.0.1:\(receiver.port)").first)
        guard case .retry(let after?, _) = await sink.deliver(Samples.call, attempt: 1, now: now) else {
            return #expect(Bool(false))
        }
        #expect(abs(after - seconds) < 0.001)
    }

    @Test(arguments: kinds)
    func aRepetitionIsTheSame(_ kind: String) async throws {
        let receiver = try WebhookReceiver()
        for sink in try SinkCorpus.sinks(kind, host: "127.0.0.1:\(receiver.port)") {
            let before = receiver.requests.count
            receiver.plan([WebhookReceiver.Answer(503)])
            _ = await sink.deliver(ToldSamples.meeting, attempt: 1, now: now)
            #expect(await sink.deliver(ToldSamples.meeting, attempt: 2, now: now.adding(seconds: 60)) == .delivered)
            let requests = Array(receiver.requests.dropFirst(before))
            try #require(requests.count == 2)
            #expect(requests[0].body == requests[1].body && requests[0].path == requests[1].path)
        }
    }

    @Test func aBatchGoesInOneRequestAndAPoisonedOneOneByOne() async throws {
        let receiver = try WebhookReceiver(choose: { request in
            let text = String(decoding: request.body, as: UTF8.self)
            return .init(text.contains(Samples.demand.id) ? 400 : 200)
        })
        let sink = try #require(try SinkCorpus.sinks("alertmanager", host: "127.0.0.1:\(receiver.port)").first)
        let good = [Samples.call, Samples.sanction]
        #expect(await sink.deliver(Samples.attempts(good), now: now) == [.delivered, .delivered])
        #expect(receiver.requests.count == 1)
        let outcomes = await sink.deliver(Samples.attempts([Samples.call, Samples.demand, Samples.troops]), now: now)
        #expect(outcomes.count == 3 && outcomes[0] == .delivered && outcomes[2] == .delivered)
        guard case .rejected = outcomes[1] else { return #expect(Bool(false), "\(outcomes)") }
    }
}
