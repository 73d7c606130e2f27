import Dashboard
public import Store

/// Why the service cannot start or go on.
public struct ServiceError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// Another Tocsin works with this database.
        case busy
        /// The folder or the lock file of the database cannot be made.
        case cannotCreate
        /// The ledger refused: `cause` holds its own code.
        case ledger
        /// The page cannot be opened.
        case page
    }

    public let code: Code
    /// The path concerned.
    public let subject: String
    public let cause: String
    /// The ledger's own code, when it was the ledger.
    public let store: StoreError.Code?

    init(_ code: Code, subject: String, cause: String) {
        self.code = code
        self.subject = subject
        self.cause = cause
        store = nil
    }

    init(_ error: DashboardError) {
        code = .page
        subject = error.subject
        cause = error.cause
        store = nil
    }

    init(_ error: StoreError) {
        code = .ledger
        subject = error.subject
        cause = error.cause
        store = error.code
    }

    public var description: String { "\(subject): \(cause)" }
}
