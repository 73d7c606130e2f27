/// One mistake in a configuration file: where it stands, what was found, what is allowed.
public struct ConfigurationProblem: Error, Sendable, Hashable {
    /// JSON path of the value: `sources[2].interval`; empty for the document itself.
    public var path: String
    /// Line of the file, from 1; 0 when the mistake has no place in it.
    public var line: Int
    /// What stands there, in words: `“5s”`, `a number`, `nothing`.
    public var found: String
    /// What may stand there: `a duration of at least 10s`.
    public var expected: String
    /// A near miss: the name that was probably meant.
    public var suggestion: String?
    /// The file it stands in, where that is not the configuration itself but one that it includes.
    public var file: String?

    public init(
        path: String, line: Int, found: String, expected: String, suggestion: String? = nil, file: String? = nil
    ) {
        self.file = file
        self.path = path
        self.line = line
        self.found = found
        self.expected = expected
        self.suggestion = suggestion
    }

    /// One line that starts with the file's name and the line's number, as compilers write it:
    /// `config.json:12: sources[2].interval: found “5s”; expected a duration of at least 10s`.
    public func description(file: String) -> String {
        let file = self.file ?? file
        return (line > 0 ? "\(file):\(line): " : "\(file): ") + reason
    }

    private var reason: String {
        (path.isEmpty ? "" : "\(path): ") + "found \(found); expected \(expected)"
            + (suggestion.map { " (did you mean “\($0)”?)" } ?? "")
    }
}

extension ConfigurationProblem: CustomStringConvertible {
    public var description: String { (line > 0 ? "line \(line): " : "") + reason }
}
