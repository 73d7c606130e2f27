import Fetch
import Model

/// A sink that tells its target by one HTTP request: what the many kinds have in common.
struct HTTPSink: Sink {
    let name: String
    /// Most alerts in one request.
    var batchSize = 1
    /// How fast the target wants to be told.
    var pace: PaceKeeper?
    /// The request for one alert, or for several where `batchSize` allows.
    let request: @Sendable (_ alerts: [Alert], _ now: Timestamp) -> Request
    /// The request for a group or digest; nil where one cannot be told as one message.
    var bundle: (@Sendable (Bundle) -> Request)?
    /// What the target's answer means.
    var judge: @Sendable (Response, Timestamp) -> DeliveryOutcome = { HTTPVerdict.usual($0, now: $1) }
    let redaction: Redaction
    let fetcher: Fetcher

    func deliver(_ alert: Alert, attempt: Int, now: Timestamp) async -> DeliveryOutcome {
        if let pace, await !pace.isTurn() { return .retry(after: nil, reason: "cancelled") }
        return await send(request([alert], now), now: now)
    }

    var takesBundles: Bool { bundle != nil }

    func deliver(_ bundle: Bundle, attempt: Int, now: Timestamp) async -> DeliveryOutcome {
        guard let request = self.bundle else { return .rejected(reason: "this sink takes no bundles") }
        if let pace, await !pace.isTurn() { return .retry(after: nil, reason: "cancelled") }
        return await send(request(bundle), now: now)
    }

    func deliver(_ batch: [Attempt], now: Timestamp) async -> [DeliveryOutcome] {
        guard batchSize > 1, batch.count > 1 else { return await deliverInTurn(batch, now: now) }
        let outcome = await send(request(batch.map(\.alert), now), now: now)
        if Task.isCancelled, outcome != .delivered { return [] }
        // One that is refused must not take the others with it.
        if case .rejected = outcome { return await deliverInTurn(batch, now: now) }
        return batch.map { _ in outcome }
    }

    private func send(_ request: Request, now: Timestamp) async -> DeliveryOutcome {
        do throws(FetchError) {
            return redaction.clean(judge(try await fetcher.send(request), now))
        } catch {
            return redaction.clean(.retry(after: nil, reason: HTTPVerdict.reason(error)))
        }
    }
}
