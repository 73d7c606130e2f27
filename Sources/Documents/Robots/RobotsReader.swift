/// The lines of a robots.txt, gathered into groups.
struct RobotsReader {
    private(set) var groups: [RobotsRules.Group] = []
    private(set) var sitemaps: [String] = []
    /// A group is open while its `user-agent` lines follow each other.
    private var takesAgents = false

    /// Bytes of a line that count.
    private static let line = 16_664

    mutating func read(_ text: [UInt8]) {
        let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for line in text[start...].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            take(line.prefix(RobotsReader.line).prefix { $0 != UInt8(ascii: "#") }.trimmed)
        }
    }

    private mutating func take(_ line: ArraySlice<UInt8>) {
        guard let (key, value) = RobotsReader.parts(line) else { return }
        switch key {
        case "user-agent", "useragent", "user agent": agent(String(utf8: value))
        case "allow": rule(value, allows: true)
        case "disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw": rule(value, allows: false)
        case "crawl-delay", "crawldelay":
            takesAgents = false
            if !groups.isEmpty, let seconds = Double(String(utf8: value)), (0...86_400).contains(seconds) {
                groups[groups.count - 1].delay = seconds
            }
        case "sitemap", "site-map": if sitemaps.count < 1_000 { sitemaps.append(String(utf8: value)) }
        default: break
        }
    }

    private mutating func agent(_ value: String) {
        if !takesAgents { groups.append(RobotsRules.Group()) }
        takesAgents = true
        // "*" and "* anything" are everybody.
        let isAll = value == "*" || (value.hasPrefix("*") && value.utf8.dropFirst().first?.isSpace == true)
        groups[groups.count - 1].agents.append(isAll ? "*" : RobotsRules.token(value))
    }

    private mutating func rule(_ value: ArraySlice<UInt8>, allows: Bool) {
        takesAgents = false
        guard !groups.isEmpty, !value.isEmpty else { return }
        func add(_ pattern: some Sequence<UInt8>) {
            groups[groups.count - 1].rules.append(RobotsRules.Rule(allows: allows, pattern: RobotsPattern(pattern)))
        }
        add(value)
        // Who allows a directory's index page allows the directory.
        guard allows, let slash = value.lastIndex(of: UInt8(ascii: "/")),
            Array(value[slash...]).has("/index.htm", at: 0)
        else { return }
        add(Array(value[...slash]) + [UInt8(ascii: "$")])
    }

    /// Key and value, at a colon or, where it was forgotten, at the only space.
    private static func parts(_ line: ArraySlice<UInt8>) -> (key: String, value: ArraySlice<UInt8>)? {
        guard !line.isEmpty else { return nil }
        if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            return (String(utf8: line[..<colon].trimmed).asciiLowered, line[(colon + 1)...].trimmed)
        }
        let words = line.split(whereSeparator: \.isSpace)
        return words.count == 2 ? (String(utf8: words[0]).asciiLowered, words[1]) : nil
    }
}
