import Model
import TestSupport
import Testing

/// What stands before articles, and what pages are beside articles, as the real program reads them from a real nginx.
@Suite struct WallsTests {
    private static let filler = (1...8).map {
        "<p>The meeting of the harbour council went on for the whole of day \($0), and \($0 * 3) people stayed until its end.</p>"
    }.joined()

    private static func entry(_ name: String) -> SmallWire.Entry {
        SmallWire.Entry(
            name: name, title: "News of \(name)", published: FaultyFeed.today, paragraphs: [], isTeaser: true)
    }

    private static func page(_ name: String, head: String = "", _ body: String) -> String {
        "<!doctype html><html><head><title>News of \(name)</title>\(head)</head><body><article><h1>News of \(name)</h1>\(body)</article></body></html>"
    }

    @Test func `Stubs and walls are not read as news, and the source says what stands before its articles`()
        async throws
    {
        let wire = try SmallWire()
        try wire.nginx.write(
            "open.html",
            Self.page(
                "open", "<p>Norway expelled two Peruvian diplomats on Monday, a spokesman said.</p>" + Self.filler))
        try wire.nginx.write(
            "stub.html",
            Self.page(
                "stub",
                "<p>Kenya expelled two Polish diplomats on Monday, a spokesman said. Why they had to go was…</p><div class='paywall'><p>Subscribe to continue reading.</p></div>"
            ))
        try wire.nginx.write(
            "consent.html",
            Self.page(
                "consent",
                "<h2>We value your privacy</h2><p>We and our partners store cookies. Chile expelled two Cuban diplomats.</p><button>Accept</button>"
            ))
        try wire.nginx.write(
            "robot.html",
            Self.page("robot", "<h2>One moment</h2><p>Verify you are human by completing the action below.</p>"))
        try wire.publish([Self.entry("open")])
        _ = try await wire.once()
        #expect(try wire.told() == ["new: News of open"])
        #expect(try await Self.walls(wire)?.isNull == true)

        try wire.publish(["consent", "robot", "stub"].map(Self.entry))
        _ = try await wire.once()
        #expect(try wire.told() == ["new: News of open"])
        let walls = try await Self.walls(wire)
        #expect(walls?["kind"]?.string == "paywalled" && walls?["pages"]?.int == 3, "\(String(describing: walls))")
        let line = try await wire.run(["sources"])
        #expect(line.output.contains("a paywall stands before the last 3 articles"), "\(line)")

        try wire.nginx.write(
            "more.html",
            Self.page("more", "<p>Ghana expelled two Nepalese diplomats on Monday, a spokesman said.</p>" + Self.filler)
        )
        try wire.publish([Self.entry("more")])
        _ = try await wire.once()
        #expect(try wire.told() == ["new: News of open", "new: News of more"])
        #expect(try await Self.walls(wire)?.isNull == true, "an open article ends it")
    }

    @Test(arguments: [
        (
            "<h1>We value your privacy</h1><p>We and our partners store cookies.</p><button>Accept</button>",
            "consentWall"
        ),
        ("<h1>One moment</h1><p>Verify you are human by completing the action below.</p>", "challengePage"),
        (
            "<h1>Talks</h1><p>Kenya expelled two Polish diplomats on Monday and…</p><p>Subscribe to continue reading.</p>",
            "paywall"
        ),
    ])
    func `A watched page behind a wall fails, and says why`(body: String, code: String) async throws {
        let wire = try SmallWire(source: #""kind": "page""#)
        try wire.nginx.write("feed", "<!doctype html><html><head><title>x</title></head><body>\(body)</body></html>")
        let once = try await wire.run(["once", "--all"])
        #expect(once.end == .exited(69), "\(once)")
        let sources = try await wire.run(["sources", "--json"])
        #expect(try JSONReader.read(Array(sources.output.utf8))["error"]?.string?.hasPrefix(code) == true, "\(sources)")
        #expect(try wire.alerts().isEmpty)
    }

    /// "On Thursday" of a post of January 5 is the 8th; of one of January 12, the 15th.
    @Test func `Each post of a live blog is read by its own day`() async throws {
        let wire = try SmallWire(more: #""defaults": {"backlog": "all"}"#)
        func post(_ day: String, _ text: String) -> String {
            "<article class='post'><time datetime='2026-01-\(day)T11:00:00Z'>11:00</time><h3>Post of \(day)</h3><p>\(text)</p></article>"
        }
        let posts = [
            post(
                "12",
                "Kenya and Norway will hold talks in Oslo on Thursday, a spokesman there told reporters this morning."),
            post(
                "05",
                "Ghana and Nepal will hold talks in Accra on Thursday, a spokesman there told reporters this morning."),
            post(
                "06", "Nobody has left the room so far, and the coffee that was brought at ten is cold, reporters say."),
        ]
        func blog(_ posts: [String]) -> String {
            "<!doctype html><html><head><title>As it happens</title></head><body><h1>As it happens</h1><div class='live-blog'>\(posts.joined())</div></body></html>"
        }
        try wire.nginx.write("live.html", blog(posts))
        try wire.publish([Self.entry("live")])
        _ = try await wire.once()
        let days = try wire.alerts().map { $0["event"]?["time"]?["start"]?.string ?? "" }
        #expect(days == ["2026-01-08", "2026-01-15"], "the earlier post first")

        // The same page, watched: a post that is added is read, the others are known.
        let page = try SmallWire(source: #""kind": "page""#, more: #""defaults": {"backlog": "all"}"#)
        try page.nginx.write("feed", blog(posts))
        _ = try await page.once()
        #expect(try page.alerts().count == 2)
        let more = post(
            "13", "Chile and Cuba will hold talks in Havana on Friday, a spokesman there told reporters at noon.")
        try page.nginx.write("feed", blog([more] + posts))
        _ = try await page.once()
        #expect(try page.alerts().count == 3)
        #expect(try page.alerts().last?["event"]?["time"]?["start"]?.string == "2026-01-16")
    }

    @Test func `An AMP twin is known by the page that names it`() async throws {
        let wire = try SmallWire()
        let text = "<p>Norway expelled two Peruvian diplomats on Monday, a spokesman said.</p>" + Self.filler
        try wire.nginx.write("a.html", Self.page("a", head: "<link rel='amphtml' href='/amp/a.html'>", text))
        try wire.nginx.write("amp/a.html", Self.page("a", text))
        try wire.publish([Self.entry("a")])
        _ = try await wire.once()
        var twin = Self.entry("amp/a")
        twin.title = "Another title"
        try wire.publish([twin])
        _ = try await wire.once()
        #expect(try wire.told() == ["new: News of a"])
        #expect(try !wire.nginx.requests().contains { $0.contains("/amp/a.html") }, "it is not fetched either")
    }

    /// 01:30 on Tuesday in UTC is Monday evening in New York; 3/4 is March there and April in London.
    @Test(arguments: [
        (#""country": "United States", "zone": "America/New_York""#, "2026-01-05", "2026-03-04"),
        (#""country": "GBR", "zone": "Europe/London""#, "2026-01-06", "2026-04-03"),
    ])
    func `A source's country and zone date its articles`(source: String, today: String, planned: String) async throws {
        let wire = try SmallWire(source: source, more: #""defaults": {"backlog": "all"}"#)
        var (first, second) = (Self.entry("first"), Self.entry("second"))
        (first.isTeaser, second.isTeaser) = (false, false)
        (first.published, second.published) = ("2026-01-06T01:30:00Z", "2026-01-06T01:30:00Z")
        first.paragraphs = ["Norway expelled two Peruvian diplomats today, a spokesman in Oslo said."]
        second.paragraphs = ["Kenya and Ghana will hold talks in Nairobi on 3/4/2026, a spokesman said."]
        try wire.publish([first, second])
        _ = try await wire.once()
        let days = Dictionary(
            try wire.alerts().map {
                ($0["article"]?["title"]?.string ?? "", $0["event"]?["time"]?["start"]?.string ?? "")
            }, uniquingKeysWith: { $1 })
        #expect(days == ["News of first": today, "News of second": planned])
    }

    private static func walls(_ wire: SmallWire) async throws -> JSONValue? {
        let sources = try await wire.run(["sources", "--json"])
        return try JSONReader.read(Array(sources.output.utf8))["walls"]
    }
}
