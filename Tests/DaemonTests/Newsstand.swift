import Delivery
import FoundationEssentials
import Logging
import Model
import Store
import TestSupport
import Testing

@testable import Daemon

/// A small world for the pipeline: a real nginx that publishes, a real webhook receiver, a folder with ledger and log file.
struct Newsstand {
    let nginx: Nginx
    let receiver: WebhookReceiver
    let folder: TemporaryDirectory

    init() throws {
        nginx = try Nginx()
        receiver = try WebhookReceiver()
        folder = try TemporaryDirectory()
    }

    /// The configuration with these sources (JSON, `{url}` is the server's root) and everything else as usual.
    func configuration(_ sources: String, backlog: String = "24h", rules: String? = nil) throws -> Configuration {
        let text = """
            {"database": "ledger.sqlite", "allowNetworks": ["127.0.0.1"], "defaults": {"interval": "1h", "backlog": "\(backlog)"},
             "sources": [\(sources.replacing("{url}", with: nginx.url("")))],
             \(rules.map { "\"rules\": \($0)," } ?? "")
             "sinks": [{"name": "log", "kind": "log", "path": "alerts.log", "format": "jsonl"},
                       {"name": "hook", "kind": "webhook", "url": "\(receiver.url)"}]}
            """
        return try Configuration.read(
            Array(text.utf8), path: folder.file("config.json"), surroundings: .fixed(), vocabulary: .small)
    }

    func watch(_ configuration: Configuration) throws -> Watch {
        var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .debug
        return try Watch(
            configuration, detect: Newsstand.detect, recognizer: RecognizerByID(), logger: logger,
            asIf: WallClock.now().adding(seconds: -60),
            onProgress: { _ in })
    }

    /// One whole pass over all sources, as `tocsin once --all`.
    @discardableResult
    func pass(_ configuration: Configuration) async throws -> Tally {
        let watch = try watch(configuration)
        let now = WallClock.now()
        try await watch.hasten(now: now)
        await watch.start(horizon: now)
        #expect(await watch.finishPass() == nil)
        let tally = await watch.tally()
        _ = await watch.stop()
        return tally
    }

    func ledger() throws -> Ledger { try Ledger(path: folder.file("ledger.sqlite"), mode: .readOnly) }

    /// The marks of the alerts in the log file, in its order.
    func logged() throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder.file("alerts.log")) else { return [] }
        return String(decoding: try folder.read("alerts.log"), as: UTF8.self).split(separator: "\n").map(Newsstand.mark)
    }

    /// The marks that reached the webhook, in the order of arrival.
    var received: [String] {
        receiver.requests.filter { $0.answered < 300 && $0.answered > 0 }
            .map { Newsstand.mark(Substring(String(decoding: $0.body, as: UTF8.self))) }
    }

    private static func mark(_ line: Substring) -> String {
        line.firstRange(of: "Event-").map { "Event-" + line[$0.upperBound...].prefix { $0.isNumber } } ?? String(line)
    }

    /// Stands for the detector, which has suites of its own: an event for every "Event-N" of a text.
    @Sendable static func detect(
        _ text: String, _ title: String, _ published: Publication?, _ publisher: Model.Publisher
    ) -> [Event] {
        text.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("Event-") }.map { word in
            let name = String(word.prefix { !$0.isPunctuation || $0 == "-" })
            return Sample.with(Sample.threat) {
                $0.id = name
                $0.sentence = Event.Quote(text: "\(name) happened.", span: 0..<name.utf8.count + 10)
            }
        }
    }

    // MARK: What is published

    static func day(_ offset: Double = 0) -> String { "\(WallClock.now().adding(seconds: offset))" }

    /// An Atom feed of entries with a link, a short summary and a date.
    func feed(_ entries: [(name: String, summary: String, published: String?)]) -> String {
        let items = entries.map { entry in
            """
            <entry><id>tag:\(entry.name)</id><title>Headline of \(entry.name)</title>
            <link href="\(nginx.url("/\(entry.name).html"))"/><summary>\(entry.summary)</summary>
            \(entry.published.map { "<published>\($0)</published><updated>\($0)</updated>" } ?? "")</entry>
            """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>x</id><updated>\(Newsstand.day())</updated>
            \(items.joined(separator: "\n"))</feed>
            """
    }

    /// A page with an article that holds `text`.
    static func page(_ title: String, _ text: String) -> String {
        let filler = (1...6).map {
            "<p>Officials spoke at length on \(title), paragraph \($0), and reporters wrote down what was said there, as they always do.</p>"
        }
        return """
            <html><head><title>\(title)</title><meta property="article:published_time" content="\(day())"></head>
            <body><article><h1>\(title)</h1><p>\(text) It was reported that day by several people who had been there.</p>
            \(filler.joined())</article></body></html>
            """
    }
}
