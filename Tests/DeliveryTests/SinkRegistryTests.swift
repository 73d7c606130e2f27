import Fetch
import Model
import Testing

@testable import Delivery

@Suite struct SinkRegistryTests {
    let secret = WebhookSignerTests.secret

    /// The plans of a list of sinks and what is wrong with them.
    func decode(_ json: String, environment: [String: String] = [:]) throws -> (plans: [SinkPlan], problems: [String]) {
        let bytes = Array(json.utf8)
        let resolver = SecretResolver { reference in
            switch reference {
            case .literal(let secret): return .success(secret)
            case .environment(let name):
                return environment[name].map { .success(Secret($0)) }
                    ?? .failure(SecretError("\(reference) is not set"))
            default: return .failure(SecretError("\(reference) is missing"))
            }
        }
        let reader = ConfigurationReader(
            root: try JSONReader.read(bytes, options: .init(comments: true)), bytes: bytes, secrets: resolver)
        let plans = (reader.list() ?? []).compactMap(SinkRegistry.decode)
        return (plans, reader.problems.map { "\($0)" })
    }

    @Test func everyKindIsMade() throws {
        let (plans, problems) = try decode(
            """
            [{"name": "alerts", "kind": "log", "path": "/var/log/tocsin/alerts.log"},
             {"name": "json", "kind": "log", "path": "a.jsonl", "format": "jsonl", "clock": "local", "fsync": "never"},
             {"name": "desk", "kind": "webhook", "url": "https://example.org/hook", "secret": {"env": "NEW"},
              "headers": {"Authorization": {"env": "TOKEN"}}, "timeout": "15s"},
             {"name": "team", "kind": "webhook", "url": {"env": "URL"}, "secret": ["\(secret)", {"env": "NEW"}]}]
            """, environment: ["NEW": secret, "URL": "https://example.org/T0/B0/xyz", "TOKEN": "Bearer t"])
        #expect(problems == [])
        #expect(plans.map(\.name) == ["alerts", "json", "desk", "team"])
        let tools = SinkTools(fetcher: Fetcher(settings: FetcherSettings(userAgent: "Tocsin-Test/1")))
        let sinks = plans.map { $0.sink(tools) }
        #expect(sinks.map(\.name) == ["alerts", "json", "desk", "team"])
        #expect(sinks.map(\.batchSize) == [256, 256, 64, 64])
        #expect(sinks[0].schedule == .local && sinks[2].schedule == .standardWebhooks)
    }

    /// One mistake each, and its exact message.
    static let mistakes: [(String, String)] = [
        (
            #"[{"name": "a", "kind": "lug", "path": "x"}]"#,
            "line 1: [0].kind: found “lug”; expected one of \(SinkRegistry.kindNames.joined(separator: ", ")) (did you mean “log”?)"
        ),
        (#"[{"name": "a", "kind": "log"}]"#, "line 1: [0]: found no “path”; expected “path” to be set"),
        (#"[{"kind": "log", "path": "x"}]"#, "line 1: [0]: found no “name”; expected “name” to be set"),
        (
            #"[{"name": "a", "kind": "log", "path": "x", "fromat": "jsonl"}]"#,
            "line 1: [0].fromat: found the unknown key “fromat”; expected one of name, kind, manners, path, format, clock, fsync (did you mean “format”?)"
        ),
        (
            #"[{"name": "a", "kind": "log", "path": "x", "format": "xml"}]"#,
            "line 1: [0].format: found “xml”; expected one of human, jsonl, logfmt"
        ),
        (
            #"[{"name": "a", "kind": "webhook", "url": "ftp://x"}]"#,
            "line 1: [0].url: found “ftp://x”; expected an absolute address: http://… or https://…"
        ),
        (
            #"[{"name": "a", "kind": "webhook", "url": {"env": "NOTURL"}}]"#,
            "line 1: [0].url: found a secret that is no address; expected a secret that is an http or https address"
        ),
        (
            #"[{"name": "a", "kind": "webhook", "url": "https://x.example", "secret": "hunter2hunter2"}]"#,
            "line 1: [0].secret: found a secret of another form; expected “whsec_” followed by base64 of 24 to 64 bytes, or “whsk_” by base64 of an ed25519 key"
        ),
        (
            #"[{"name": "a", "kind": "webhook", "url": "https://x.example", "secret": {"env": "MISSING"}}]"#,
            "line 1: [0].secret: found environment variable MISSING is not set; expected a secret that can be read"
        ),
        (
            #"[{"name": "a", "kind": "webhook", "url": "https://x.example", "headers": {"Webhook-Id": "x"}}]"#,
            "line 1: [0].headers.Webhook-Id: found the header “Webhook-Id”; expected the name of a header that Tocsin does not set"
        ),
        (
            #"[{"name": "a", "kind": "webhook", "url": "https://x.example", "headers": {"X": "a\r\nY: b"}}]"#,
            "line 1: [0].headers.X: found a control character; expected a header's value on one line"
        ),
        (
            #"[{"name": "a", "kind": "webhook", "url": "https://x.example", "timeout": "10m"}]"#,
            "line 1: [0].timeout: found “10m”; expected a duration from 1s to 5m"
        ),
    ]

    @Test(arguments: mistakes)
    func mistake(_ json: String, _ message: String) throws {
        let (plans, problems) = try decode(json, environment: ["NOTURL": "hunter2hunter2"])
        #expect(problems == [message])
        #expect(plans.isEmpty || message.contains("unknown key"))
        #expect(!problems.joined().contains("hunter2"))
    }

    @Test func allMistakesOfASinkAreToldAtOnce() throws {
        let (_, problems) = try decode(#"[{"kind": "log", "fsync": "always", "clock": 3}]"#)
        #expect(problems.count == 4)
    }
}
