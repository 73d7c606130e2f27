/// Why a sink cannot be made from its configuration.
///
/// Failures of delivery are no errors but outcomes: `DeliveryOutcome`.
public struct DeliveryError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// A `whsec_` secret that is none.
        case badSecret = "bad-secret"
        /// An address that is no http or https URL.
        case badURL = "bad-url"
    }

    public let code: Code
    /// The sink's name.
    public let subject: String
    /// For people; never the secret or the address itself.
    public let cause: String

    public init(_ code: Code, subject: String, cause: String) {
        self.code = code
        self.subject = subject
        self.cause = cause
    }

    public var description: String { "\(subject): \(cause) (\(code.rawValue))" }
}
