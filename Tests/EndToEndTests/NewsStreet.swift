import FoundationEssentials
import Model
import Store
import Synchronization
import TestSupport

/// What did not come to pass.
struct StreetFailure: Error, CustomStringConvertible { let description: String }

/// A real nginx that publishes dispatches, a real webhook receiver, and a folder with the configuration, ledger and logs of one Tocsin.
final class NewsStreet: Sendable {
    static let secret = "whsec_" + Data((0..<32).map { UInt8($0 * 7 & 0xFF) }).base64EncodedString()

    let nginx: Nginx
    let receiver: WebhookReceiver
    let folder: TemporaryDirectory
    /// When everything is said to have been published: the same for all, so that days mean the same in all.
    let published = Timestamp(seconds: Int64(Date().timeIntervalSince1970) - 60)
    private let dispatches = Mutex<[Dispatch]>([])

    init(choose: (@Sendable (WebhookReceiver.Received) -> WebhookReceiver.Answer?)? = nil) throws {
        nginx = try Nginx()
        receiver = try WebhookReceiver(choose: choose)
        folder = try TemporaryDirectory()
        try publish([])
        try configure()
    }

    func configure(_ manners: [Dispatch.Manner] = Dispatch.Manner.allCases) throws {
        let sources = manners.map { manner in
            #"{"name": "\#(manner)", "url": "\#(nginx.url("/\(manner)"))", "interval": "1s"\#(manner == .listed ? #", "kind": "listing""# : "")}"#
        }
        try folder.write(
            "config.json",
            """
            {"database": "tocsin.sqlite", "allowNetworks": ["127.0.0.0/8"], "sources": [\(sources.joined(separator: ",\n"))],
             "sinks": [{"name": "people", "kind": "log", "path": "alerts.log"},
                       {"name": "programs", "kind": "log", "path": "alerts.jsonl", "format": "jsonl"},
                       {"name": "desk", "kind": "webhook", "url": "\(receiver.url)", "secret": {"env": "DESK"}}]}
            """)
    }

    // MARK: Publishing

    /// Pages first: a link must not lead nowhere.
    func publish(_ more: [Dispatch]) throws {
        let all = dispatches.withLock { all in
            all += more
            return all
        }
        for dispatch in more where dispatch.manner != .full { try nginx.write("\(dispatch.slug).html", page(dispatch)) }
        for manner in Dispatch.Manner.allCases {
            try nginx.write(manner.rawValue, front(manner, all.filter { $0.manner == manner }.reversed()))
        }
    }

    private func front(_ manner: Dispatch.Manner, _ dispatches: [Dispatch]) -> String {
        let entries = dispatches.map { dispatch in
            let link = nginx.url("/\(dispatch.slug).html")
            return switch manner {
            case .listed: "<article><h2><a href=\"\(link)\">\(dispatch.title)</a></h2></article>"
            case .full, .teaser:
                """
                <entry><id>tag:\(dispatch.slug)</id><title>\(dispatch.title)</title><link href="\(link)"/>
                <published>\(published)</published><updated>\(published)</updated>
                \(manner == .full ? "<content type=\"html\">\(escaped(body(dispatch)))</content>" : "")</entry>
                """
            }
        }
        let content = entries.joined(separator: "\n")
        return manner == .listed
            ? "<!doctype html><html><head><title>Front page</title></head><body><main>\(content)</main></body></html>"
            : """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>\(manner)</title><id>\(manner)</id>
            <updated>\(published)</updated>\(content)</feed>
            """
    }

    private func page(_ dispatch: Dispatch) -> String {
        """
        <!doctype html><html><head><title>\(dispatch.title)</title>
        <meta property="article:published_time" content="\(published)"></head>
        <body><article><h1>\(dispatch.title)</h1>\(body(dispatch))</article></body></html>
        """
    }

    private func body(_ dispatch: Dispatch) -> String { dispatch.paragraphs.map { "<p>\($0)</p>" }.joined() }

    private func escaped(_ markup: String) -> String {
        markup.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    // MARK: The daemon

    func start() throws -> RunningProgram {
        try RunningProgram(
            [TocsinBinary.path, "run", "--config", folder.file("config.json")],
            environment: ["DESK": NewsStreet.secret],
            output: folder.file("messages"))
    }

    /// What the daemons have said so far.
    func messages() throws -> String { try text("messages") }

    /// How often one has said that it is at work.
    func starts() throws -> Int { try messages().split(separator: "\n").count { $0.contains("watching") } }

    /// A file of the folder; empty while it is not there.
    func text(_ name: String) throws -> String {
        guard FileManager.default.fileExists(atPath: folder.file(name)) else { return "" }
        return String(decoding: try folder.read(name), as: UTF8.self)
    }

    /// Looks into the ledger beside a daemon; nil while there is none, or it is just being made.
    private func look<Answer>(_ ask: (Ledger) throws -> Answer) throws -> Answer? {
        guard FileManager.default.fileExists(atPath: folder.file("tocsin.sqlite")) else { return nil }
        do {
            let ledger = try Ledger(path: folder.file("tocsin.sqlite"), mode: .readOnly)
            let answer = try ask(ledger)
            try ledger.close()
            return answer
        } catch let error as StoreError where error.code == .olderSchema { return nil }
    }

    /// Whether somebody who was killed has left sources in hand, and alerts untold (some of them because they were refused before).
    func leftovers() throws -> (sources: Bool, alerts: Bool) {
        let sources = try look { try $0.sources().contains { $0.claimedUntil != nil } } ?? false
        let alerts = try look { try $0.counts().waiting > 0 } ?? false
        return (sources, alerts)
    }

    /// Waits until so many articles have been read and everything they raised has been delivered.
    func settle(articles: Int) async throws {
        try await until("\(articles) articles read and told") {
            let counts = try look { try $0.counts() }
            return counts.map { $0.articles >= articles && $0.waiting == 0 } ?? false
        }
    }

    /// Waits, with a bound that only something broken reaches.
    func until(_ what: String, _ isTrue: () throws -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(90)
        while ContinuousClock.now < deadline {
            if try isTrue() { return }
            try await Task.sleep(for: .milliseconds(3))
        }
        throw StreetFailure(description: "waited in vain for: \(what); the daemon said:\n\(try messages())")
    }
}
