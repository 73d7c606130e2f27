import Fetch

extension [DeliveryOutcome] {
    /// The outcomes of a batch whose first `done` went well and whose next did not.
    static func stopped(after done: Int, of batch: Int, _ error: FetchError) -> [DeliveryOutcome] {
        let delivered = [DeliveryOutcome](repeating: .delivered, count: Swift.min(done, batch))
        // What a shutdown interrupts was not attempted.
        if done >= batch || error.code == .cancelled { return delivered }
        return delivered + [.retry(after: nil, reason: HTTPVerdict.reason(error))]
    }
}
