/// Why the page cannot be shown.
public struct DashboardError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// The address is taken, not of this machine, or not permitted.
        case cannotListen
        /// The server did not start.
        case cannotStart
        /// An asset or a template of this build is broken.
        case asset
    }

    public let code: Code
    /// The address, or the file concerned.
    public let subject: String
    public let cause: String

    public init(_ code: Code, subject: String, cause: String) {
        self.code = code
        self.subject = subject
        self.cause = cause
    }

    public var description: String { "\(subject): \(cause) (\(code.rawValue))" }
}
