public import Model

/// Why there is no usable configuration.
public struct ConfigurationError: Error, Sendable, Hashable {
    public enum Code: String, Sendable {
        /// The file is missing or may not be read.
        case unreadable
        /// It is not JSON, or holds mistakes.
        case invalid
    }

    public let code: Code
    /// The file's path.
    public let subject: String
    /// Every mistake, in the order of the lines; at least one.
    public let problems: [ConfigurationProblem]

    public init(_ code: Code, subject: String, problems: [ConfigurationProblem]) {
        self.code = code
        self.subject = subject
        self.problems = problems
    }
}

extension ConfigurationError: CustomStringConvertible {
    /// One line a mistake, each as `file:line: path: found …; expected …`.
    public var description: String {
        problems.map { $0.description(file: subject) }.joined(separator: "\n")
    }
}
