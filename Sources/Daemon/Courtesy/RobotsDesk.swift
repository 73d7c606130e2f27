import Documents
import Fetch
import Model

/// Knows every site's robots.txt (RFC 9309), each fetched once a day at most.
actor RobotsDesk {
    enum Answer: Sendable, Hashable {
        /// Go ahead; `delay`: seconds the site asks for between two requests, 0 for none.
        case allowed(delay: Double)
        case refused
        /// The site cannot say at present, and then the standard asks to stay away (section 2.3.1.4).
        case unknown
    }

    private struct Entry {
        let rules: RobotsRules?
        let answer: Answer
        let until: Timestamp
        /// When the rules were last read.
        let read: Timestamp
    }

    /// Seconds for which a copy is used (section 2.4), and for which an old one helps out while the site cannot be reached.
    private static let day = 86_400.0
    private static let month = 30 * day
    /// Seconds until a site that could not be reached is asked again.
    private static let soon = 600.0
    /// The longest `crawl-delay` that is kept, in seconds: with more of it one round of pages would outlast its lease.
    static let longestDelay = 30.0
    /// Sites remembered; beyond it those that have run out go, and then any.
    private static let most = 20_000

    private let fetcher: Fetcher
    private let agent: String
    private let limits: Fetch.Limits
    private var entries: [String: Entry] = [:]
    private var asking: [String: Task<Entry, Never>] = [:]

    /// - Parameter agent: the `User-Agent` field; its product token is what robots.txt calls us.
    init(fetcher: Fetcher, agent: String, limits: Fetch.Limits) {
        self.fetcher = fetcher
        self.agent = agent
        var limits = limits
        limits.bodyBytes = 4 << 20
        self.limits = limits
    }

    /// Whether a page may be fetched.
    ///
    /// - Parameter request: the page's; its site is asked in the same way.
    func ask(_ request: Request) async -> Answer {
        let url = request.url
        guard let address = WebAddress.parse(url), address.isWeb, let host = address.host else {
            return .allowed(delay: 0)
        }
        let site = "\(address.scheme)://\(host)" + (address.port.map { ":\($0)" } ?? "")
        let entry = await entry(of: site, request)
        guard let rules = entry.rules else { return entry.answer }
        guard rules.allows(url, agent: agent) else { return .refused }
        return .allowed(delay: min(rules.delay(agent: agent) ?? 0, RobotsDesk.longestDelay))
    }

    private func entry(of site: String, _ request: Request) async -> Entry {
        let known = entries[site]
        if let known, known.until > WallClock.now() { return known }
        if let running = asking[site] { return await running.value }
        let task = Task { await read(site, known, like: request) }
        asking[site] = task
        let entry = await task.value
        asking[site] = nil
        makeRoom()
        // What one may not connect to, another may: that says nothing of the site.
        if entry.until > entry.read { entries[site] = entry }
        return entry
    }

    private func makeRoom() {
        guard entries.count >= RobotsDesk.most else { return }
        let now = WallClock.now()
        entries = entries.filter { $0.value.until > now }
        while entries.count >= RobotsDesk.most, let any = entries.keys.first { entries[any] = nil }
    }

    private func read(_ site: String, _ known: Entry?, like page: Request) async -> Entry {
        let result: Result<Response, FetchError>
        let request = Request(
            url: site + "/robots.txt", limits: limits, origin: page.origin, way: page.way, reach: page.reach)
        do throws(FetchError) {
            result = .success(try await fetcher.send(request))
        } catch { result = .failure(error) }
        let now = WallClock.now()
        func lasting(_ rules: RobotsRules?) -> Entry {
            Entry(rules: rules, answer: .allowed(delay: 0), until: now.adding(seconds: RobotsDesk.day), read: now)
        }
        switch result {
        case .success(let response) where (200..<300).contains(response.status):
            return lasting(RobotsRules(response.body))
        case .success(let response) where response.status == 429 || response.status >= 500: break
        // No rules (section 2.3.1.3); the same for redirects without end, and where no page of the site can be fetched either.
        case .success: return lasting(nil)
        case .failure(let error):
            switch error.code {
            case .forbiddenAddress: return Entry(rules: nil, answer: .allowed(delay: 0), until: now, read: now)
            case .tooManyRedirects, .tooLarge, .badURL, .badRequest: return lasting(nil)
            default: break
            }
        }
        let until = now.adding(seconds: RobotsDesk.soon)
        if let known, known.rules != nil, now.seconds(since: known.read) < RobotsDesk.month {
            return Entry(rules: known.rules, answer: known.answer, until: until, read: known.read)
        }
        return Entry(rules: nil, answer: .unknown, until: until, read: now)
    }
}
