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
    let sitemaps: SitemapShelf
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
        sitemaps = SitemapShelf()
        health = HealthPolicy(patience: configuration.failingAfter)
        pageAddress = configuration.pageAddress
    }

    var limits: Limits { Limits(totalSeconds: network.timeout) }

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
