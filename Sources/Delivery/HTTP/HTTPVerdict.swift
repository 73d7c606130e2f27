import Fetch
import Model

/// What an HTTP answer means for a delivery.
enum HTTPVerdict {
    /// 2xx is delivery; 400, 413, 415 and 422 say that this alert will never be taken, 410 that none will; everything else comes again, so
    /// that a wrong token or address loses nothing while somebody mends it.
    static func usual(_ response: Response, now: Timestamp) -> DeliveryOutcome {
        switch response.status {
        case 200..<300: return .delivered
        case 300..<400: return .retry(after: nil, reason: "HTTP \(response.status): redirects are not followed")
        case 410: return .gone(reason: "HTTP 410: the endpoint is gone")
        case 400, 413, 415, 422: return .rejected(reason: "HTTP \(response.status)" + words(response))
        default:
            let asked = response.header("Retry-After").flatMap { RetryAfter.seconds($0, now: now) }
            return .retry(after: asked, reason: "HTTP \(response.status)" + words(response))
        }
    }

    /// As `usual`, for targets that say in their JSON how long to wait.
    static func usual(_ response: Response, now: Timestamp, waitAt path: [String], scale: Double = 1) -> DeliveryOutcome
    {
        let outcome = usual(response, now: now)
        guard case .retry(nil, let reason) = outcome, let asked = number(in: response.body, at: path) else {
            return outcome
        }
        return .retry(after: asked * scale, reason: reason)
    }

    /// In libcurl's words, unless they could repeat the address or a header.
    static func reason(_ error: FetchError) -> String {
        switch error.code {
        case .badURL, .badRequest: error.code.rawValue
        default: "\(error.code.rawValue): \(error.detail)"
        }
    }

    /// The beginning of what the target says, on one line.
    private static func words(_ response: Response) -> String {
        let text = PlainText.oneLine(String(decoding: response.body.prefix(400), as: UTF8.self), limit: 160)
        return text.isEmpty || text.hasPrefix("<") ? "" : ": " + text
    }

    private static func number(in body: [UInt8], at path: [String]) -> Double? {
        guard !body.isEmpty, body.count < 65_536 else { return nil }
        do throws(JSONSyntaxError) {
            var value: JSONValue? = try JSONReader.read(body)
            for key in path { value = value?[key] }
            return value?.double
        } catch {
            // Not JSON: then it says nothing of the kind.
            return nil
        }
    }
}

extension Limits {
    /// For telling a target something: one exchange, no redirects, a small answer.
    ///
    /// - Parameter timeout: Seconds for the whole of it.
    static func delivery(timeout: Double) -> Limits {
        Limits(
            bodyBytes: 1 << 20, totalSeconds: timeout, connectSeconds: min(10, timeout), redirects: 0,
            lowSpeedSeconds: Int(timeout.rounded(.up)))
    }
}
