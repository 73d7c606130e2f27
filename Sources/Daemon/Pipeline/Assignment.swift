import Delivery
import Fetch
import Model
import Store

/// What a configuration asks of the newsroom; replaced whole when it is reloaded.
struct Assignment: Sendable {
    let fetcher: Fetcher
    /// By name.
    let sources: [String: Configuration.WatchedSource]
    let rules: [Rule]
    let network: Configuration.Network
    let pauses: Pauses
    let robots: RobotsDesk
    let health: HealthPolicy
    /// Where the local page is, without a slash at its end.
    let pageAddress: String?

    init(_ configuration: Configuration, fetcher: Fetcher) {
        self.fetcher = fetcher
        sources = Dictionary(configuration.sources.map { ($0.source.name, $0) }) { first, _ in first }
        rules = configuration.rules
        network = configuration.network
        pauses = Pauses(scope: network.retryScope)
        robots = RobotsDesk(
            fetcher: fetcher, agent: network.userAgent, limits: Limits(totalSeconds: network.timeout))
        health = HealthPolicy(patience: configuration.failingAfter)
        pageAddress = configuration.pageAddress
    }

    var limits: Limits { Limits(totalSeconds: network.timeout) }

    /// The fields of a request; those of the source go to the source only, never to the pages it links to.
    func headers(of watched: Configuration.WatchedSource?, accept: String) -> [Header] {
        let own = (watched?.headers ?? []).map { Header(name: $0.name, value: $0.value.reveal()) }
        let setsAccept = own.contains { $0.name.lowercased() == "accept" }
        return (setsAccept ? [] : [Header(name: "Accept", value: accept)]) + own
    }

    /// Whether a page's site lets robots read it.
    func permission(_ url: String) async -> RobotsDesk.Answer {
        network.keepsToRobots ? await robots.ask(url) : .allowed(delay: 0)
    }

    /// The seconds that a refusal asks to wait; 429 and 503 (RFC 9110, section 10.2.3) keep others of its scope away too.
    func heedPause(_ response: Response) -> Double? {
        let now = WallClock.now()
        guard let asked = response.header("Retry-After").flatMap({ RetryAfter.seconds($0, now: now) }) else {
            return nil
        }
        if response.status == 429 || response.status == 503 { pauses.pause(response.url, seconds: asked, now: now) }
        return asked
    }

    /// What the ledger asks while it records at `now`: who an event is, and who is told of it.
    func judge(_ recognizer: any EventRecognizing, now: Timestamp) -> EventJudge {
        EventJudge(
            recognizer: recognizer,
            page: { [pageAddress] id in pageAddress.map { "\($0)/events/\(PathPart.encode(id))" } },
            routes: { [rules] in Assignment.routes(rules, for: $0, now: now) })
    }

    /// Every sink of every rule that lets the event through at this step, under the first of those rules.
    private static func routes(_ rules: [Rule], for occasion: Occasion, now: Timestamp) -> [Route] {
        var told: Set<String> = []
        return rules.filter { $0.admits(occasion, now: now) }.flatMap { rule in
            rule.sinks.filter { told.insert($0).inserted }.map { rule.route(to: $0, for: occasion.event) }
        }
    }
}
