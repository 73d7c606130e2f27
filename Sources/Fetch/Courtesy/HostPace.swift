/// How fast one host may be asked: a token bucket (as many at once as it holds, then one for each token that drips in).
public struct HostPace: Sendable, Hashable {
    /// Requests a second in the long run; `infinity` for no limit.
    public var perSecond: Double
    /// Requests that may come at once after a rest.
    public var burst: Int
    /// Hosts that are this machine by their name or number have nobody to bother.
    public var sparesLoopback: Bool

    public init(perSecond: Double = .infinity, burst: Int = 10, sparesLoopback: Bool = true) {
        self.perSecond = max(perSecond, 0.001)
        self.burst = max(1, burst)
        self.sparesLoopback = sparesLoopback
    }

    func isLimited(for host: String) -> Bool {
        perSecond.isFinite && !(sparesLoopback && HostPace.isLoopback(host))
    }

    /// RFC 6761, section 6.3; RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3. With a port or without.
    static func isLoopback(_ hostKey: String) -> Bool {
        if hostKey.hasPrefix("[") { return hostKey.hasPrefix("[::1]") }
        let host = hostKey.prefix { $0 != ":" }
        if host == "localhost" || host.hasSuffix(".localhost") { return true }
        return Network.address(String(host))?.first == 127
    }
}

/// One host's bucket. Pure: the time is handed in.
struct TokenBucket {
    private var tokens: Double
    private var filled: Double

    init(burst: Int, now: Double) {
        tokens = Double(burst)
        filled = now
    }

    /// Seconds until a request may go; 0 when it may go now.
    ///
    /// - Parameter seconds: between two requests in the long run.
    mutating func wait(every seconds: Double, burst: Int, now: Double) -> Double {
        tokens = min(Double(burst), tokens + max(0, now - filled) / seconds)
        filled = now
        // A hair less than a whole token: sums of fractions must not keep a request for ever.
        return tokens >= 0.999 ? 0 : (1 - tokens) * seconds
    }

    mutating func take() { tokens -= 1 }

    /// Whether it has had time to fill up, so that it need not be remembered.
    func isFull(every seconds: Double, burst: Int, now: Double) -> Bool {
        tokens + max(0, now - filled) / seconds >= Double(burst)
    }
}
