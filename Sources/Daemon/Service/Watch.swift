import Dashboard
import Delivery
import Fetch
import Glibc
import Logging
import Model
import Store

/// Everything that runs while Tocsin watches: the ledger, the newsroom, the mailroom, and what they share.
actor Watch {
    /// Seconds within which a stop must have come to its end.
    private static let patience = 4.5

    private let ledger: Ledger
    private let lock: ProcessLock
    private let newsroom: Newsroom
    private let mailroom: Mailroom
    private let housekeeper: Housekeeper
    private let logger: Logger
    private let deliveries: DeliveryCount
    private var configuration: Configuration
    private let database: String
    private var fetcher: Fetcher
    private let parts: PageParts?
    private var page: Dashboard?

    /// Opens the ledger and takes over what an earlier run left behind. Nothing works yet.
    init(
        _ configuration: Configuration, detect: @escaping Detect, recognizer: any EventRecognizing, logger: Logger,
        asIf now: Timestamp, parts: PageParts? = nil,
        onProgress: @escaping @Sendable (Tally) -> Void
    ) throws(ServiceError) {
        self.configuration = configuration
        database = configuration.database
        self.logger = logger
        self.parts = parts
        lock = try ProcessLock(database: configuration.database)
        do throws(StoreError) {
            ledger = try Ledger(path: configuration.database, mode: .readWrite)
            try ledger.releaseJobs()
            while try ledger.sortOldEvents(recognizer) > 0 {}
            try ledger.configure(sources: configuration.sources.map(\.source), now: now)
        } catch { throw ServiceError(error) }
        let measures = Measures()
        let executor = QueueExecutor(label: "tocsin.store")
        let deliveries = DeliveryCount()
        self.deliveries = deliveries
        fetcher = Watch.fetcher(configuration.network)
        mailroom = Mailroom(executor: executor, ledger: ledger, logger: logger) { [measures] sink, tally in
            deliveries.add(tally)
            measures.delivered(sink, tally)
        }
        housekeeper = Housekeeper(
            executor: executor, ledger: ledger, retention: configuration.retention, logger: logger)
        let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        newsroom = Newsroom(
            executor: executor, ledger: ledger, mailroom: mailroom,
            assignment: Assignment(configuration, fetcher: fetcher), analysis: AnalysisQueue(width: max(1, cores)),
            detect: detect, recognizer: recognizer, logger: logger, measures: measures
        ) { onProgress(deliveries.added(to: $0)) }
    }

    static func fetcher(_ network: Configuration.Network) -> Fetcher {
        Fetcher(
            settings: FetcherSettings(
                userAgent: network.userAgent, connectionsPerHost: network.perHost,
                totalConnections: DescriptorLimit.connections(wanted: max(network.parallel, 1)),
                addresses: network.addresses,
                pace: network.pace))
    }

    /// Begins to fetch and to deliver. With a horizon only what is due then.
    func start(horizon: Timestamp? = nil) async {
        warnOfExceptions()
        await mailroom.open(posts)
        await newsroom.start(horizon: horizon)
        if horizon == nil { await housekeeper.start() }
    }

    /// What weakens the defence is said at every start.
    private func warnOfExceptions() {
        for watched in configuration.sources where !watched.access.verifiesTLS {
            logger.warning(
                "certificates are NOT VERIFIED (verifyTLS: false): anybody between here and there can forge this source",
                metadata: ["source": "\(watched.source.name)"])
        }
        for watched in configuration.sources where watched.sendsSecretsInTheClear {
            logger.warning(
                "its credentials are sent UNENCRYPTED: the address begins with http://",
                metadata: ["source": "\(watched.source.name)"])
        }
    }

    private var posts: [Mailroom.Post] {
        configuration.sinks.map {
            Mailroom.Post(sink: $0.sink(SinkTools(fetcher: fetcher)), manners: $0.manners)
        }
    }

    /// Opens the page, where one is configured.
    func openPage() async throws(ServiceError) {
        guard let settings = configuration.page, let parts, page == nil else { return }
        let tools = DashboardTools(
            measures: { [newsroom] in await newsroom.families() },
            isAlive: { [newsroom] in await newsroom.pulse(within: 60) }, read: parts.read, now: { WallClock.now() },
            kinds: parts.kinds, countries: parts.countries, version: Release.version)
        do throws(DashboardError) {
            let page = try Dashboard(
                settings, ledger: database, tools: tools, environment: parts.environment)
            try await page.start()
            self.page = page
            logger.notice("the page is at \(page.address)")
        } catch { throw ServiceError(error) }
    }

    /// Takes up another address or token; a page that cannot be opened is missed, and nothing else.
    private func reopenPage(_ old: PageSettings?) async {
        guard old != configuration.page else { return }
        await page?.stop()
        page = nil
        do throws(ServiceError) { try await openPage() } catch {
            logger.error("the page could not be opened: \(error)")
        }
    }

    /// Makes every source due.
    func hasten(now: Timestamp) throws(ServiceError) {
        do throws(StoreError) { try ledger.hasten(now: now) } catch { throw ServiceError(error) }
    }

    /// Works by a new configuration. The database stays the one that was opened at the start.
    func reconfigure(_ new: Configuration) async throws(ServiceError) {
        if new.database != configuration.database {
            logger.warning("the new database takes effect with the next start")
        }
        do throws(StoreError) {
            let changes = try ledger.configure(sources: new.sources.map(\.source), now: WallClock.now())
            logger.notice(
                "configuration reloaded: \(changes.added) sources added, \(changes.updated) changed, \(changes.retired) retired"
            )
        } catch { throw ServiceError(error) }
        await mailroom.close()
        let old = fetcher
        let isNewNetwork = new.network != configuration.network
        if isNewNetwork { fetcher = Watch.fetcher(new.network) }
        let oldPage = configuration.page
        configuration = new
        warnOfExceptions()
        await newsroom.reassign(Assignment(new, fetcher: fetcher))
        await mailroom.open(posts)
        await housekeeper.follow(new.retention)
        await reopenPage(oldPage)
        if isNewNetwork { await old.shutdown() }
    }

    func reopen() async { await mailroom.reopen() }

    /// Comes back when all that is due has been fetched, read and, as far as its sinks took it, delivered.
    ///
    /// - Returns: what ended the pass early: a ledger that could not be used.
    func finishPass() async -> ServiceError? {
        await newsroom.idle()
        await mailroom.drained()
        return await newsroom.failure.map { ServiceError($0) }
    }

    /// Ends an idle wait early: nothing new is begun.
    func interrupt() async { await newsroom.stop() }

    /// Comes to an end within five seconds; answers whether everything under way could be brought to its end.
    func stop() async -> Bool {
        let (newsroom, mailroom, fetcher, ledger, logger, page) = (newsroom, mailroom, fetcher, ledger, logger, page)
        let housekeeper = housekeeper
        let ended = await Deadline.within(seconds: Watch.patience) {
            await page?.stop()
            await housekeeper.stop()
            await newsroom.stop()
            await mailroom.close()
            await fetcher.shutdown()
            do throws(StoreError) { try ledger.close() } catch { logger.warning("\(error)") }
        }
        if !ended { logger.warning("stopped before everything had ended; it is taken up again at the next start") }
        return ended
    }

    func tally() async -> Tally { deliveries.added(to: await newsroom.tally) }

    func pulse(within seconds: Double) async -> Bool { await newsroom.pulse(within: seconds) }

    /// For the status line.
    func status() async -> String {
        let tally = await tally()
        return "Watching \(configuration.sources.count) sources: \(tally.articles) articles, \(tally.events) events, "
            + "\(tally.alerts) alerts since the start"
    }
}
