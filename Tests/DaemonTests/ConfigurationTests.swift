import Daemon
import Delivery
import FoundationEssentials
import Model
import Testing

@Suite struct ConfigurationTests {
    private func read(_ text: String, _ surroundings: Surroundings = .fixed(), checkingOnly: Bool = false) throws
        -> Configuration
    {
        try Configuration.read(
            Array(text.utf8), path: "etc/config.json", surroundings: surroundings, vocabulary: .small,
            checkingOnly: checkingOnly)
    }

    private static let least = """
        {
          // The least there can be.
          "sources": [{"name": "un", "url": "https://news.un.org/feed.xml"}],
          "sinks": [{"name": "log", "kind": "log", "path": "alerts.log"}, {"name": "b", "kind": "log", "path": "/b"}],
        }
        """

    @Test func theLeastHasDefaults() throws {
        let configuration = try read(Self.least)
        let un = try #require(configuration.sources.first)
        #expect(un.source == Source(name: "un", url: "https://news.un.org/feed.xml", kind: .auto, interval: 900))
        #expect(un.backlog == 86_400)
        #expect(configuration.rules == [Rule(name: "news", sinks: ["log", "b"])])
        #expect(configuration.rules[0].condition.modalities == Modality.news)
        #expect(configuration.rules[0].condition.confidence == Condition.defaultConfidence)
        #expect(configuration.sinks.map(\.name) == ["log", "b"])
        #expect(configuration.network.userAgent == "Tocsin/\(Release.version)")
    }

    @Test(
        arguments: [
            ([:], nil, "/home/desk/etc/tocsin.sqlite"),
            (["STATE_DIRECTORY": "/var/lib/tocsin:/var/lib/other"], nil, "/var/lib/tocsin/tocsin.sqlite"),
            ([:], "data/a.sqlite", "/home/desk/etc/data/a.sqlite"),
            (["STATE_DIRECTORY": "/var/lib/tocsin"], "a.sqlite", "/var/lib/tocsin/a.sqlite"),
            (["STATE_DIRECTORY": "/var/lib/tocsin"], "/srv/a.sqlite", "/srv/a.sqlite"),
        ] as [([String: String], String?, String)])
    func databasePath(_ environment: [String: String], _ written: String?, _ expected: String) throws {
        let text = written.map { Self.least.replacing("\"sources\"", with: "\"database\": \"\($0)\", \"sources\"") }
        #expect(try read(text ?? Self.least, .fixed(environment)).database == expected)
    }

    /// Only this machine itself may be asked every second.
    @Test(
        arguments: [
            ("http://127.0.0.1:80/", true), ("http://127.255.0.3/", true), ("http://localhost:8080/f", true),
            ("http://wire.LOCALHOST/", true), ("http://[::1]/", true), ("https://127.0.0.1.example/", false),
            ("https://localhost.example/", false), ("https://notlocalhost/", false), ("http://10.0.0.1/", false),
            ("http://[::2]/", false),
        ])
    func shortIntervals(_ url: String, _ isAllowed: Bool) throws {
        let text = Self.least.replacing("https://news.un.org/feed.xml\"", with: "\(url)\", \"interval\": \"1s\"")
        if isAllowed {
            #expect(try read(text).sources.map(\.source.interval) == [1])
        } else {
            #expect(throws: ConfigurationError.self) { try read(text) }
        }
    }

    @Test func everySettingArrives() throws {
        let configuration = try read(
            """
            { "userAgent": "Desk/1", "contact": "https://desk.example/bot",
              "network": {"parallel": 8, "perHost": 2, "timeout": "10s"},
              "defaults": {"interval": "1h30m", "backlog": "none"},
              "sources": [
                {"name": "a", "url": "https://a.example/"},
                {"name": "b", "url": "http://[::1]:8080/f", "kind": "page", "interval": "10s", "backlog": "2d",
                 "headers": {"Authorization": {"file": "/home/desk/token"}, "X-Desk": "7"}}],
              "sinks": [{"name": "log", "kind": "log", "path": "a"}],
              "rules": [{"name": "r", "sinks": "log", "when": {
                "kind": ["meeting", "sanction"], "action": ["hold", "sanction.lift"], "modality": "planned",
                "source": ["russia", "USA"], "actor": "EU", "between": ["Russian Federation", "us"],
                "date": {"within": "14d", "after": "2026-01-01", "undated": true},
                "place": ["Geneva", "Ukraine"], "words": "talks", "confidence": 0.8, "from": "a"}}] }
            """)
        #expect(
            configuration.network
                == .init(userAgent: "Desk/1 (+https://desk.example/bot)", parallel: 8, perHost: 2, timeout: 10))
        #expect(configuration.sources.map(\.source.interval) == [5400, 10])
        #expect(configuration.sources.map(\.backlog) == [0, 172_800])
        #expect(configuration.sources[1].source.kind == .page)
        #expect(configuration.sources[1].headers.map(\.name) == ["Authorization", "X-Desk"])
        #expect(configuration.sources[1].headers.map { $0.value.reveal() } == ["s3cret", "7"])
        let condition = configuration.rules[0].condition
        #expect(condition.kinds == ["meeting", "sanction"])
        #expect(condition.actions == ["hold", "sanction.lift"])
        #expect(condition.modalities == [.planned])
        #expect(condition.source == ["RUS", "USA"])
        #expect(condition.actor == ["EUR"])
        #expect(condition.between == ["RUS", "USA"])
        #expect(condition.date == DateWindow(within: 14 * 86_400, after: CivilDate(iso: "2026-01-01"), undated: true))
        #expect(condition.places == PlaceList(names: ["geneva", "ukraine"], countries: ["UKR"]))
        #expect(condition.words == WordList(["talks"]))
        #expect(condition.confidence == 0.8)
        #expect(condition.from == ["a"])
    }

    private static let hook = """
        {"sources": [], "sinks": [{"name": "h", "kind": "webhook", "url": "https://a.example/", "secret": SECRET}]}
        """

    @Test(arguments: [
        #"{"env": "HOOK_SECRET"}"#, #"{"credential": "hook"}"#,
        #"["whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=", {"env": "HOOK_SECRET"}]"#,
    ])
    func secretsAreFound(_ reference: String) throws {
        let text = Self.hook.replacing("SECRET", with: reference)
        let configuration = try read(text, .fixed(["CREDENTIALS_DIRECTORY": "/run/credentials"]))
        #expect(configuration.sinks.map(\.name) == ["h"])
    }

    /// An administrator checks the file from a shell, where systemd has passed no credentials.
    @Test func checkingPassesCredentialsBy() throws {
        let text = Self.hook.replacing("SECRET", with: #"{"credential": "hook"}"#)
        _ = try read(text, checkingOnly: true)
        #expect(throws: ConfigurationError.self) { try read(text) }
    }

    @Test func secretsNeverShow() throws {
        let configuration = try read(
            """
            {"sources": [{"name": "a", "url": "https://a.example/", "headers": {"Authorization": "hunter2"}}],
             "sinks": [{"name": "log", "kind": "log", "path": "a"}]}
            """)
        var dumped = ""
        dump(configuration, to: &dumped)
        #expect(!dumped.contains("hunter2"))
        #expect(!"\(configuration)".contains("hunter2"))
        #expect(configuration.sources[0].headers[0].value.reveal() == "hunter2")
    }

    @Test func aMissingFileIsUnreadable() {
        let error = #expect(throws: ConfigurationError.self) {
            try Configuration.load(path: "gone.json", surroundings: .fixed(), vocabulary: .small)
        }
        #expect(error?.code == .unreadable)
        #expect(error?.description == "gone.json: found no such file; expected a configuration file")
    }
}
