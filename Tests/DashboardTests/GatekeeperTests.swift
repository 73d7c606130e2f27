import Model
import Testing

@testable import Dashboard

@Suite struct GatekeeperTests {
    private static let token = "0123456789abcdef"

    private func verdict(
        _ target: String, method: String = "GET", _ headers: [String: String] = [:], token: String? = nil
    ) throws -> String {
        let keeper = Gatekeeper(token: token.map { Secret($0) }, hosts: ["news.example"], trustsEveryHost: false)
        let fields = ["host": "127.0.0.1:8080"].merging(headers) { _, new in new }
        let request = try #require(WebRequest(method: method, target: target, headers: fields))
        switch keeper.judge(request) {
        case .pass: return "pass"
        case .login: return "login"
        case .refuse(let status, _): return "\(status)"
        }
    }

    @Test(
        arguments: [
            ("127.0.0.1:8080", "pass"), ("localhost", "pass"), ("[::1]:8080", "pass"), ("NEWS.example", "pass"),
            ("evil.example", "421"), ("", "421"), ("127.0.0.1.evil.example", "421"),
        ])
    func `Only known names lead here`(host: String, wanted: String) throws {
        #expect(try verdict("/", ["host": host]) == wanted)
    }

    @Test(
        arguments: [
            (["authorization": "Bearer \(token)"], "/api/events", "pass"),
            (["authorization": "bearer \(token)"], "/metrics", "pass"),
            (["cookie": "a=b; tocsin=\(token)"], "/", "pass"),
            (["cookie": "tocsin=wrong"], "/", "401"), ([:], "/api/events", "401"),
            (["accept": "text/html"], "/", "login"),
            ([:], "/login", "pass"), ([:], "/assets/style.css", "pass"), ([:], "/calendar.ics?token=\(token)", "pass"),
            ([:], "/api/events?token=\(token)", "401"), (["authorization": "Bearer \(token)x"], "/", "401"),
            (["authorization": "Bearer "], "/", "401"),
        ] as [([String: String], String, String)])
    func `A token is asked for where there is one`(headers: [String: String], target: String, wanted: String) throws {
        #expect(try verdict(target, headers, token: Self.token) == wanted)
    }

    @Test(
        arguments: [
            (["sec-fetch-site": "cross-site"], "403"), (["sec-fetch-site": "same-origin"], "pass"),
            (["origin": "http://evil.example"], "403"), (["origin": "http://127.0.0.1:8080"], "pass"), ([:], "pass"),
            (["origin": "null"], "403"),
        ] as [([String: String], String)])
    func `Forms of other sites are refused`(headers: [String: String], wanted: String) throws {
        #expect(try verdict("/try", method: "POST", headers) == wanted)
    }
}
