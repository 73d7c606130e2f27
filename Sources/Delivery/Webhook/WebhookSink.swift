public import Fetch
public import Model

/// Posts alerts as JSON to an address, signed as Standard Webhooks 1.0.0 says.
///
/// The body is `{"type": "tocsin.event.new", "timestamp": …, "data": {…the alert…}}`, the same bytes on every attempt; `webhook-id` is the
/// alert's id, by which the receiver knows a repetition. 2xx is delivery, 410 disables the sink, everything else comes again by schedule; a redirect
/// is not followed.
public struct WebhookSink: Sink {
    public let name: String
    public var batchSize: Int { 64 }
    public var concurrency: Int { 8 }

    private let url: String
    private let signer: WebhookSigner
    private let headers: [Header]
    private let limits: Limits
    private let fetcher: Fetcher

    /// - Parameters:
    ///   - url: Absolute; may hold a secret, so it is never shown.
    ///   - keys: Each signs; empty for a receiver that checks no signature.
    ///   - headers: Sent along, such as `Authorization`; never shown.
    ///   - timeout: Seconds for the whole exchange; Standard Webhooks advises 15 to 30.
    public init(
        name: String, url: String, keys: [WebhookKey], headers: [Header] = [], timeout: Double = 20, fetcher: Fetcher
    ) {
        self.name = name
        self.url = url
        self.headers = headers
        self.fetcher = fetcher
        signer = WebhookSigner(keys: keys)
        limits = Limits(
            bodyBytes: 1 << 20, totalSeconds: timeout, connectSeconds: min(10, timeout), redirects: 0,
            lowSpeedSeconds: Int(timeout.rounded(.up)))
    }

    public func deliver(_ alert: Alert, attempt: Int, now: Timestamp) async -> DeliveryOutcome {
        do throws(FetchError) {
            return WebhookSink.outcome(of: try await fetcher.send(request(alert, now: now)), now: now)
        } catch {
            return .retry(after: nil, reason: WebhookSink.reason(error))
        }
    }

    func request(_ alert: Alert, now: Timestamp) -> Request {
        let body = WebhookSink.body(alert)
        var fields = [
            Header(name: "content-type", value: "application/json"),
            Header(name: "webhook-id", value: alert.id),
            Header(name: "webhook-timestamp", value: String(now.seconds)),
        ]
        if let signature = signer.signature(id: alert.id, timestamp: now.seconds, body: body) {
            fields.append(Header(name: "webhook-signature", value: signature))
        }
        return Request(url: url, method: .post, headers: headers + fields, body: body, limits: limits)
    }

    static func body(_ alert: Alert) -> [UInt8] {
        var out = JSONWriter()
        out.object { out in
            out.member("type", "tocsin.event.\(alert.transition.rawValue)")
            out.member("timestamp", alert.recorded.description)
            out.key("data")
            alert.write(to: &out)
        }
        return out.bytes
    }

    static func outcome(of response: Response, now: Timestamp) -> DeliveryOutcome {
        switch response.status {
        case 200..<300: return .delivered
        case 410: return .gone(reason: "HTTP 410: the endpoint is gone")
        case 300..<400: return .retry(after: nil, reason: "HTTP \(response.status): redirects are not followed")
        default:
            let asked = response.header("Retry-After").flatMap { RetryAfter.seconds($0, now: now) }
            return .retry(after: asked, reason: "HTTP \(response.status)")
        }
    }

    /// In libcurl's words, unless they could repeat the address or a header.
    private static func reason(_ error: FetchError) -> String {
        switch error.code {
        case .badURL, .badRequest: error.code.rawValue
        default: "\(error.code.rawValue): \(error.detail)"
        }
    }
}
