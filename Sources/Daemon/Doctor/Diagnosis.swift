/// One thing that was looked at, and what to do about it.
public struct Diagnosis: Sendable, Hashable {
    public enum State: String, Sendable, CaseIterable {
        case well
        /// It works, but will not for long, or not as somebody may think.
        case doubtful
        case bad
    }

    /// What was looked at: “ledger”, “source BBC”.
    public var subject: String
    public var state: State
    /// What was found.
    public var text: String
    /// What somebody may do.
    public var cure: String?

    public init(_ subject: String, _ state: State, _ text: String, cure: String? = nil) {
        self.subject = subject
        self.state = state
        self.text = text
        self.cure = cure
    }
}
