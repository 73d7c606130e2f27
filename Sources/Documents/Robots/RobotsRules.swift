/// A site's robots.txt (RFC 9309): which paths an agent may fetch, how long it should wait, where the sitemaps are.
///
/// Reads what publishers write: byte order marks, any line ends, missing colons, misspelt keys, several groups for one agent.
/// Only the first `RobotsRules.bytes` are read.
public struct RobotsRules: Sendable, Hashable {
    /// Bytes that are read: the standard asks for at least 500 KiB.
    public static let bytes = 512 << 10

    struct Rule: Sendable, Hashable {
        let allows: Bool
        let pattern: RobotsPattern
    }

    struct Group: Sendable, Hashable {
        /// Product tokens in small letters; `*` for everybody.
        var agents: [String] = []
        var rules: [Rule] = []
        var delay: Double?
    }

    private(set) var groups: [Group] = []
    /// Addresses of sitemaps as stated, in order; absolute by the protocol, but not checked.
    public internal(set) var sitemaps: [String] = []

    public init(_ text: [UInt8]) {
        var reader = RobotsReader()
        reader.read(Array(text.prefix(RobotsRules.bytes)))
        groups = reader.groups
        sitemaps = reader.sitemaps
    }

    /// Whether `agent` (a product token such as `Tocsin`, or a whole User-Agent value) may fetch `url`: of all rules of its
    /// groups that match, the longest decides, and of equals the one that allows. What no rule matches is allowed.
    ///
    /// - Parameter url: absolute, or a path with its query; `/robots.txt` itself is always allowed.
    public func allows(_ url: String, agent: String) -> Bool {
        let path = RobotsPath.of(url)
        if path == Array("/robots.txt".utf8) { return true }
        var best: (length: Int, allows: Bool) = (-1, true)
        for group in groups(for: agent) {
            for rule in group.rules where rule.pattern.matches(path) {
                let length = rule.pattern.length
                if length > best.length || (length == best.length && rule.allows) { best = (length, rule.allows) }
            }
        }
        return best.allows
    }

    /// Seconds that `agent` is asked to wait between two requests; not part of the standard, but in wide use.
    public func delay(agent: String) -> Double? { groups(for: agent).compactMap(\.delay).max() }

    /// The groups that name the agent; without one, those for everybody.
    private func groups(for agent: String) -> [Group] {
        // "Foo Bar" names no product; "Foo/1.0 (Bar)" does.
        var token = RobotsRules.token(agent)
        if token.utf8.count < agent.utf8.count, agent.utf8.dropFirst(token.utf8.count).first != 0x2F { token = "" }
        let own = token.isEmpty ? [] : groups.filter { $0.agents.contains(token) }
        return own.isEmpty ? groups.filter { $0.agents.contains("*") } : own
    }

    /// The product token that a value starts with: letters, hyphens and underscores.
    static func token(_ value: some StringProtocol) -> String {
        String(utf8: Array(value.utf8).prefix { $0.isLetter || $0 == 0x2D || $0 == 0x5F }).asciiLowered
    }
}

/// What of a URL the rules are held against.
enum RobotsPath {
    static func of(_ url: String) -> [UInt8] {
        var bytes = Array(url.utf8)[...]
        if let colon = bytes.find("://") {
            let rest = bytes[(colon + 3)...]
            bytes = rest.firstIndex { [0x2F, 0x3F, 0x3B].contains($0) }.map { rest[$0...] } ?? []
        }
        bytes = bytes.prefix { $0 != UInt8(ascii: "#") }
        return bytes.first == UInt8(ascii: "/") ? Array(bytes) : [UInt8(ascii: "/")] + bytes
    }
}
