import Documents
import Testing

@Suite struct RobotsRulesTests {
    @Test func decidesEveryCaseOfTheCorpus() throws {
        var text: [String] = []
        var rules: RobotsRules?
        for line in try CorpusFile.lines("robots.txt") {
            if line.text.isEmpty {
                text = []
                rules = nil
            } else if line.text.hasPrefix("|") {
                text.append(String(line.text.dropFirst(line.text.hasPrefix("| ") ? 2 : 1)))
            } else {
                let known = rules ?? RobotsRules(Array(text.joined(separator: "\n").utf8))
                rules = known
                let isAllowed = line.text.hasPrefix("allow ")
                let rest = line.text.drop { $0 != " " }.dropFirst()
                let cut = try #require(rest.lastIndex(of: " "), "robots.txt:\(line.number)")
                let answer = known.allows(String(rest[rest.index(after: cut)...]), agent: String(rest[..<cut]))
                #expect(answer == isAllowed, "robots.txt:\(line.number): \(line.text)")
            }
        }
    }

    @Test func readsDelaysSitemapsAndOddBytes() {
        let text =
            "\u{FEFF}user-agent: a\r\ncrawl-delay: 2.5\r\rdisallow: /x\nSITEMAP: https://news.example/s.xml\ncrawl-delay: x"
        let rules = RobotsRules(Array(text.utf8))
        #expect(rules.delay(agent: "A/1") == 2.5)
        #expect(rules.delay(agent: "b") == nil)
        #expect(rules.sitemaps == ["https://news.example/s.xml"])
        #expect(!rules.allows("/x", agent: "a"))
        #expect(RobotsRules([]).allows("/x", agent: "a"))
        #expect(RobotsRules([0xFF, 0x00, 0x3A, 0x0A]).allows("/", agent: "a"))
    }
}
