/// What to ask of a server.
public struct Request: Sendable {
    /// An absolute http or https URL. Spaces and non-ASCII letters in path and query are percent-encoded for the wire.
    public var url: String
    public var method: Method
    /// Sent as they stand. On a redirect to another origin only harmless ones (`Accept`, `Accept-Language`) go along,
    /// so that no credential leaves the origin it was meant for.
    public var headers: [Header]
    /// The body of a POST or PUT; nil and empty are the same.
    public var body: [UInt8]?
    /// What the last answer carried; makes the request conditional.
    public var validators: Validators?
    public var limits: Limits
    /// What the request's own origin is shown, and how it is known.
    public var origin: OriginOptions
    /// How servers are reached.
    public var way: Way
    /// Where it may connect to; nil for what the fetcher's settings allow.
    public var reach: Reach?
    /// Seconds that the host asks for between two requests (robots.txt's `crawl-delay`); 0 for none. While it holds, requests go one
    /// by one.
    public var delay: Double

    public init(
        url: String, method: Method = .get, headers: [Header] = [], body: [UInt8]? = nil,
        validators: Validators? = nil, limits: Limits = Limits(), origin: OriginOptions = OriginOptions(),
        way: Way = Way(), reach: Reach? = nil, delay: Double = 0
    ) {
        self.url = url
        self.method = method
        self.headers = headers
        self.body = body
        self.validators = validators
        self.limits = limits
        self.origin = origin
        self.way = way
        self.reach = reach
        self.delay = delay
    }
}

/// The methods that watching and alerting need.
public enum Method: String, Sendable, Hashable {
    /// Follows redirects.
    case get = "GET"
    /// Never follows a redirect: a webhook that answers 3xx has not taken the alert.
    case post = "POST"
    /// As POST; for targets that know a repetition by the address.
    case put = "PUT"
}

/// One header field, in a request or an answer.
public struct Header: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
