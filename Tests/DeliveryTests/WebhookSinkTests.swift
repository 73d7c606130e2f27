import Fetch
import Model
import TestSupport
import Testing

@testable import Delivery

/// Over real sockets, to a receiver that does what receivers do.
@Suite struct WebhookSinkTests {
    let receiver: WebhookReceiver
    let fetcher = Fetcher(
        settings: FetcherSettings(userAgent: "Tocsin-Test/1 (+https://example.org)", addresses: .open))
    let now = Timestamp(seconds: 1_700_000_000)

    init() throws { receiver = try WebhookReceiver() }

    func sink(url: String? = nil, headers: [Header] = [], timeout: Double = 20) throws -> WebhookSink {
        WebhookSink(
            name: "hook", url: url ?? receiver.url,
            keys: [try WebhookKey(secret: Secret(WebhookSignerTests.secret), sink: "hook")], headers: headers,
            timeout: timeout, fetcher: fetcher)
    }

    @Test func whatArrives() async throws {
        let sink = try sink(headers: [Header(name: "Authorization", value: "Bearer t")])
        #expect(await sink.deliver(Samples.meeting, attempt: 1, now: now) == .delivered)
        let request = try #require(receiver.requests.first)
        #expect(request.method == "POST" && request.path == "/hook")
        #expect(request.headers["content-type"] == "application/json")
        #expect(request.headers["authorization"] == "Bearer t")
        #expect(request.headers["webhook-id"] == Samples.meeting.id)
        #expect(request.headers["webhook-timestamp"] == "1700000000")
        let signer = WebhookSigner(keys: [try WebhookKey(secret: Secret(WebhookSignerTests.secret), sink: "hook")])
        let signature = signer.signature(id: Samples.meeting.id, timestamp: 1_700_000_000, body: request.body)
        #expect(request.headers["webhook-signature"] == signature)
        let body = try JSONReader.read(request.body)
        #expect(body["type"]?.string == "tocsin.event.new")
        #expect(body["timestamp"]?.string == "2021-12-31T06:13:02Z")
        #expect(body["data"]?["id"]?.string == Samples.meeting.id)
        #expect(body["data"]?["event"]?["place"]?["name"]?.string == "Geneva")
        #expect(request.body.count < 20_000, "Standard Webhooks advises less than 20 kB")
    }

    @Test func aRepetitionIsTheSameButForItsTime() async throws {
        receiver.plan([WebhookReceiver.Answer(503)])
        let sink = try sink()
        _ = await sink.deliver(Samples.call, attempt: 1, now: now)
        _ = await sink.deliver(Samples.call, attempt: 2, now: now.adding(seconds: 5))
        let requests = receiver.requests
        try #require(requests.count == 2)
        #expect(requests[0].body == requests[1].body)
        #expect(requests[0].headers["webhook-id"] == requests[1].headers["webhook-id"])
        #expect(requests[1].headers["webhook-timestamp"] == "1700000005")
        #expect(requests[0].headers["webhook-signature"] != requests[1].headers["webhook-signature"])
    }

    /// What the receiver answers, and what becomes of the alert.
    static let outcomes: [(WebhookReceiver.Answer, DeliveryOutcome)] = [
        (.init(200), .delivered), (.init(201), .delivered), (.init(204), .delivered), (.init(299), .delivered),
        (
            .init(301, headers: ["Location": "/elsewhere"]),
            .retry(after: nil, reason: "HTTP 301: redirects are not followed")
        ),
        (
            .init(308, headers: ["Location": "/elsewhere"]),
            .retry(after: nil, reason: "HTTP 308: redirects are not followed")
        ),
        (.init(400), .retry(after: nil, reason: "HTTP 400")),
        (.init(401), .retry(after: nil, reason: "HTTP 401")),
        (.init(404), .retry(after: nil, reason: "HTTP 404")),
        (.init(410), .gone(reason: "HTTP 410: the endpoint is gone")),
        (.busy(retryAfter: "30"), .retry(after: 30, reason: "HTTP 429")),
        (.busy(503, retryAfter: "Tue, 14 Nov 2023 22:15:20 GMT"), .retry(after: 120, reason: "HTTP 503")),
        (.busy(502, retryAfter: "nonsense"), .retry(after: nil, reason: "HTTP 502")),
        (.init(500), .retry(after: nil, reason: "HTTP 500")),
        (.init(504), .retry(after: nil, reason: "HTTP 504")),
    ]

    @Test(arguments: outcomes)
    func outcome(_ answer: WebhookReceiver.Answer, _ expected: DeliveryOutcome) async throws {
        receiver.plan([answer])
        #expect(try await sink().deliver(Samples.call, attempt: 1, now: now) == expected)
        #expect(receiver.requests.map(\.path) == ["/hook"], "a redirect is not followed")
    }

    @Test func aDroppedConnectionMeansLater() async throws {
        receiver.plan([.dropped, .dropped, .dropped])
        let outcome = try await sink().deliver(Samples.call, attempt: 1, now: now)
        guard case .retry(nil, _) = outcome else { return #expect(Bool(false), "\(outcome)") }
    }

    @Test func aReceiverThatIsDownMeansLaterAndThenNow() async throws {
        let port = receiver.port
        receiver.stop()
        let sink = try sink()
        let outcome = await sink.deliver(Samples.call, attempt: 1, now: now)
        guard case .retry(nil, let reason) = outcome else { return #expect(Bool(false), "\(outcome)") }
        #expect(reason.hasPrefix("connect: ") && !reason.contains("/hook"))
        let again = try WebhookReceiver(port: port)
        #expect(await sink.deliver(Samples.call, attempt: 2, now: now) == .delivered)
        #expect(again.requests.count == 1)
    }

    @Test func aReceiverThatHangsMeansLater() async throws {
        receiver.plan([WebhookReceiver.Answer(200, delay: 3)])
        let outcome = try await sink(timeout: 1).deliver(Samples.call, attempt: 1, now: now)
        guard case .retry(nil, let reason) = outcome else { return #expect(Bool(false), "\(outcome)") }
        #expect(reason.hasPrefix("timeout"))
    }

    /// A batch is under way together: whichever request comes first gets the first answer.
    @Test func aBatchIsAnsweredWhole() async throws {
        receiver.plan([.accepted, WebhookReceiver.Answer(410), .busy(retryAfter: "7")])
        let outcomes = try await sink().deliver(Samples.attempts(Samples.all), now: now)
        #expect(outcomes.count == Samples.all.count && receiver.requests.count == Samples.all.count)
        #expect(outcomes.count { $0 == .delivered } == Samples.all.count - 2)
        #expect(outcomes.contains(.gone(reason: "HTTP 410: the endpoint is gone")))
        #expect(outcomes.contains(.retry(after: 7, reason: "HTTP 429")))
    }

    @Test func aShutdownCountsNoAttempt() async throws {
        receiver.answerUsually(WebhookReceiver.Answer(204, delay: 30))
        let sink = try sink()
        let task = Task { await sink.deliver(Samples.attempts(Samples.all), now: now) }
        _ = try await receiver.requests(1)
        task.cancel()
        #expect(await task.value == [])
    }
}
