/// Why there is no answer.
public struct FetchError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds that callers treat differently; the raw value is a stable name for logs and health.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// Not a URL, or neither http nor https, in the request or in a redirect.
        case badURL
        /// A header that would break the request apart (line break, NUL, no name).
        case badRequest
        /// The host name has no address, or the resolver failed.
        case dns
        /// No connection: refused, unreachable, reset during connect.
        case connect
        /// Handshake or certificate.
        case tls
        /// Total, connect or low-speed limit.
        case timeout
        /// The connection broke after the request was sent, or the body is shorter than announced.
        case interrupted
        /// More than `Limits.bodyBytes`.
        case tooLarge
        /// More than `Limits.redirects`.
        case tooManyRedirects
        /// `FetcherSettings.addresses` refused every address of the host.
        case forbiddenAddress
        /// The answer is not HTTP, or breaks it.
        case protocolError
        /// The body cannot be decompressed.
        case encoding
        /// The task was cancelled or the fetcher was shut down.
        case cancelled
        /// This machine: out of descriptors or memory.
        case system
    }

    public var code: Code
    /// The URL asked for, without user name and password.
    public var subject: String
    /// What happened, in words; libcurl's own message where it has one.
    public var detail: String

    public init(code: Code, subject: String, detail: String) {
        self.code = code
        self.subject = subject
        self.detail = detail
    }

    public var description: String { "\(subject): \(code.rawValue): \(detail)" }
}
