import Foundation

/// The folder of one demo, which stays for a look around: configuration, ledger, logs.
struct Scratch: Sendable {
    let path: String
    /// What the daemon and the receiver share.
    let secret: String

    var configuration: String { path + "/config.json" }
    var ledger: String { path + "/tocsin.sqlite" }
    var log: String { path + "/alerts.log" }
    var archive: String { path + "/alerts.jsonl" }
    /// The daemon's own messages.
    var messages: String { path + "/tocsin.out" }

    init() throws {
        let pattern = FileManager.default.temporaryDirectory.path + "/tocsin-demo-XXXXXX"
        var name = Array(pattern.utf8CString)
        guard mkdtemp(&name) != nil else { throw DemoFailure("\(pattern): \(String(cString: strerror(errno)))") }
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var random = SystemRandomNumberGenerator()
        secret = "whsec_" + Data((0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }).base64EncodedString()
    }

    /// Intervals this short are allowed on this machine itself only.
    func writeConfiguration(port: Int, webhook: String) throws {
        let sources = Outlet.allCases.map { outlet in
            let address = "http://\(outlet).localhost:\(port)\(NewsRack.frontPath(outlet))"
            let kind = outlet == .gazette ? "\"kind\": \"listing\", " : ""
            return "    { \"name\": \"\(outlet.title)\", \"url\": \"\(address)\", \(kind)\"interval\": \"1s\" }"
        }
        let text = """
            // What the demo's daemon runs on. config.example.json explains every setting.
            {
              "database": "tocsin.sqlite",
              "allowNetworks": ["127.0.0.0/8"], // the outlets are on this machine; without this only public addresses are asked
              "sources": [
            \(sources.joined(separator: ",\n"))
              ],
              // No rules: every event that is done, planned, threatened, demanded or cancelled rings everywhere.
              "sinks": [
                { "name": "alerts", "kind": "log", "path": "alerts.log" },
                { "name": "archive", "kind": "log", "path": "alerts.jsonl", "format": "jsonl" },
                { "name": "desk", "kind": "webhook", "url": "\(webhook)", "secret": { "env": "TOCSIN_DESK_SECRET" } }
              ]
            }

            """
        try Data(text.utf8).write(to: URL(filePath: configuration))
    }
}
