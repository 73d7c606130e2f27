/// What was done since the start: for the status line, the closing summary and the log.
public struct Tally: Sendable, Hashable {
    public var fetches = 0
    public var unchanged = 0
    public var failed = 0
    public var articles = 0
    public var events = 0
    public var alerts = 0
    /// Deliveries that a sink confirmed.
    public var delivered = 0
    /// Attempts that are to be repeated.
    public var retries = 0
    /// Deliveries given up.
    public var rejected = 0

    public init() {}
}
