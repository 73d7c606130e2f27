public import Fetch
public import Model

/// Posts alerts to an address, signed as Standard Webhooks 1.0.0 says.
///
/// The body is the same bytes on every attempt; `webhook-id` is the alert's id, by which the receiver knows a repetition. 2xx is delivery,
/// 410 disables the sink, everything else comes again by schedule; a redirect is not followed.
public struct WebhookSink: Sink {
    public let name: String
    public var batchSize: Int { 64 }
    public var concurrency: Int { 8 }

    private let url: String
    private let signer: WebhookSigner
    private let headers: [Header]
    private let limits: Limits
    private let format: WebhookFormat
    private let fetcher: Fetcher
    private let redaction: Redaction

    /// - Parameters:
    ///   - url: Absolute; may hold a secret, so it is never shown.
    ///   - keys: Each signs; empty for a receiver that checks no signature.
    ///   - headers: Sent along, such as `Authorization`; never shown.
    ///   - timeout: Seconds for the whole exchange; Standard Webhooks advises 15 to 30.
    ///   - format: How alerts stand in the body.
    public init(
        name: String, url: String, keys: [WebhookKey], headers: [Header] = [], timeout: Double = 20,
        format: WebhookFormat = .native, fetcher: Fetcher
    ) {
        self.name = name
        self.url = url
        self.headers = headers
        self.format = format
        self.fetcher = fetcher
        signer = WebhookSigner(keys: keys)
        redaction = Redaction([Secret(url)] + headers.map { Secret($0.value) })
        limits = .delivery(timeout: timeout)
    }

    public func deliver(_ alert: Alert, attempt: Int, now: Timestamp) async -> DeliveryOutcome {
        await send([alert], now: now)
    }

    public func deliver(_ batch: [Attempt], now: Timestamp) async -> [DeliveryOutcome] {
        guard format.batch > 1 else { return await deliverTogether(batch, now: now) }
        let outcome = await send(batch.map(\.alert), now: now)
        return Task.isCancelled && outcome != .delivered ? [] : batch.map { _ in outcome }
    }

    public var takesBundles: Bool { format.takesBundles }
    public var carriesAll: Bool { true }

    public func deliver(_ bundle: Bundle, attempt: Int, now: Timestamp) async -> DeliveryOutcome {
        guard takesBundles else { return .rejected(reason: "this sink takes no bundles") }
        return await send(format.message(bundle), now: now)
    }

    private func send(_ alerts: [Alert], now: Timestamp) async -> DeliveryOutcome {
        await send(format.message(alerts), now: now)
    }

    private func send(_ message: WebhookMessage, now: Timestamp) async -> DeliveryOutcome {
        do throws(FetchError) {
            let response = try await fetcher.send(request(message, now: now))
            return redaction.clean(WebhookSink.outcome(of: response, now: now))
        } catch {
            return .retry(after: nil, reason: redaction.clean(HTTPVerdict.reason(error)))
        }
    }

    func request(_ message: WebhookMessage, now: Timestamp) -> Request {
        var fields = [
            Header(name: "content-type", value: message.contentType),
            Header(name: "webhook-id", value: message.id),
            Header(name: "webhook-timestamp", value: String(now.seconds)),
        ]
        if let signature = signer.signature(id: message.id, timestamp: now.seconds, body: message.body) {
            fields.append(Header(name: "webhook-signature", value: signature))
        }
        return Request(
            url: url, method: .post, headers: headers + message.headers + fields, body: message.body, limits: limits)
    }

    static func outcome(of response: Response, now: Timestamp) -> DeliveryOutcome {
        // A receiver of one's own that says 400 is more often broken than right: what it missed comes again until it is mended.
        if case .rejected(let reason) = HTTPVerdict.usual(response, now: now) {
            return .retry(after: nil, reason: reason)
        }
        return HTTPVerdict.usual(response, now: now)
    }
}
