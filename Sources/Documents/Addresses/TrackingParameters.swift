import Model

/// Query parameters that tell where a reader came from (tracking.lex).
struct TrackingParameters: Sendable {
    private var exact: [String: [String]] = [:]
    private var prefixes: [String] = []

    init() {}

    init(lines: [LexiconFile.Line]) {
        for line in lines {
            if line.head.hasSuffix("*") {
                prefixes.append(String(line.head.dropLast()))
            } else {
                exact[line.head] = line["hosts"]
            }
        }
    }

    /// Whether the parameter `name` says nothing about what `host` shows.
    func drops(_ name: String, host: String) -> Bool {
        let name = name.asciiLowered
        if let hosts = exact[name] {
            return hosts.isEmpty || hosts.contains { host == $0 || host.hasSuffix(".\($0)") }
        }
        return prefixes.contains { name.hasPrefix($0) }
    }
}
