import Documents
import Testing

@Suite struct WebAddressTests {
    @Test func joinsSpellingsAndNothingElse() throws {
        try WebAddressTests.check("addresses.txt") { $0.identity }
    }

    @Test func joinsTwinsAndNothingElse() throws { try WebAddressTests.check("twins.txt") { $0.twin } }

    /// Lines of one group share a key, lines of two never do.
    private static func check(_ file: String, key: (WebAddress) -> String) throws {
        var groups: [[(number: Int, text: String)]] = [[]]
        for line in try CorpusFile.lines(file) {
            if line.text.isEmpty { groups.append([]) } else { groups[groups.count - 1].append(line) }
        }
        var owners: [String: Int] = [:]
        for (index, group) in groups.enumerated() {
            var keys: Set<String> = []
            for line in group {
                let key = key(try #require(WebAddress.parse(line.text), "\(file):\(line.number)"))
                let owner = owners[key, default: index]
                owners[key] = owner
                keys.insert(key)
                #expect(owner == index, "\(file):\(line.number): taken for another page: \(key)")
            }
            #expect(keys.count <= 1, "\(file):\(group.first?.number ?? 0): \(keys)")
        }
    }

    @Test(arguments: [
        ("../b?c#d", "https://h.example/x/y/z", "https://h.example/x/b?c#d"),
        ("//other.example/p", "https://h.example/x", "https://other.example/p"),
        ("?q=1", "https://h.example/x?y", "https://h.example/x?q=1"),
        ("", "https://h.example/x#y", "https://h.example/x"),
        ("/a b/ü", "http://h.example", "http://h.example/a%20b/%C3%BC"),
        ("http://0x7f.1/", "https://h.example", "http://127.0.0.1/"),
        ("http://[::FFFF:1.2.3.4]:80/", "https://h.example", "http://[::ffff:102:304]/"),
        ("file:///C|/x/../y", "https://h.example", "file:///C:/y"),
        ("mailto:a@b.example", "https://h.example", "mailto:a@b.example"),
        ("https:\\\\h.example\\a", "https://x.example", "https://h.example/a"),
    ])
    func resolvesAsBrowsersDo(reference: String, base: String, result: String) throws {
        #expect(try #require(WebAddress.parse(base)).resolve(reference)?.description == result)
    }

    @Test(arguments: [
        "", "no-scheme", "http://", "http://a b/", "http://h.example:99999/", "http://[::1", "http://1.2.3.256/",
        "https://h\u{FFFD}/",
    ])
    func refusesWhatNamesNothing(text: String) {
        #expect(WebAddress.parse(text) == nil)
    }
}
