public import Model

/// How many messages a rate limit still allows: a token bucket. Pure.
public struct Allowance: Sendable, Hashable {
    public let rate: Manners.Rate
    /// At `counted`; below 0 after urgent ones, which do not wait.
    public private(set) var tokens: Double
    public private(set) var counted: Timestamp

    /// - Parameter tokens: nil for a full bucket.
    public init(_ rate: Manners.Rate, tokens: Double?, counted: Timestamp) {
        self.rate = rate
        self.tokens = min(tokens ?? Double(rate.messages), Double(rate.messages))
        self.counted = counted
    }

    private var perSecond: Double { Double(rate.messages) / rate.seconds }

    /// Whole messages allowed now.
    public func allowed(at now: Timestamp) -> Int { Int(max(0, available(now) + 1e-6)) }

    /// When the next one is allowed.
    public func next(after now: Timestamp) -> Timestamp {
        let missing = 1 - available(now)
        return missing <= 0 ? now : now.adding(seconds: missing / perSecond + 0.001)
    }

    public mutating func spend(at now: Timestamp) {
        tokens = max(available(now) - 1, -Double(rate.messages))
        counted = now
    }

    private func available(_ now: Timestamp) -> Double {
        min(Double(rate.messages), tokens + max(0, now.seconds(since: counted)) * perSecond)
    }
}
