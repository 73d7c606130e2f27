public import Dashboard
public import Delivery
public import Fetch
public import Model
public import Store

/// A configuration file, checked whole.
public struct Configuration: Sendable {
    /// A source and what only the daemon needs to know of it.
    public struct WatchedSource: Sendable {
        public var source: Source
        /// Sent with every request to this source; values may be secrets.
        public var headers: [(name: String, value: Secret)]
        /// Seconds: on the first fetch, entries published longer ago are recorded in silence; 0 for all, undated ones included.
        public var backlog: Double
        /// Seconds: on later fetches, what was published longer ago is recorded in silence too; `greatestFiniteMagnitude` for nothing.
        public var stale = SourceDefaults.usualStale
        /// How it writes dates and sets its clocks.
        public var publisher = Publisher()
        /// Whether its server must prove who it is. False is announced loudly at every start.
        public var verifiesTLS: Bool
        /// Seconds within which it should bring something new; nil when silence is no alarm.
        public var expected: Double?
        /// How its interval is learnt; nil when it is fixed.
        var plan: PollingPlan?

        public init(
            source: Source, headers: [(name: String, value: Secret)] = [], backlog: Double, verifiesTLS: Bool = true,
            expected: Double? = nil
        ) {
            self.init(
                source: source, headers: headers, backlog: backlog, verifiesTLS: verifiesTLS, expected: expected,
                plan: nil)
        }

        init(
            source: Source, headers: [(name: String, value: Secret)], backlog: Double, verifiesTLS: Bool,
            expected: Double?, plan: PollingPlan?
        ) {
            self.plan = plan
            self.expected = expected
            self.source = source
            self.headers = headers
            self.backlog = backlog
            self.verifiesTLS = verifiesTLS
        }
    }

    /// How the network is used.
    public struct Network: Sendable, Hashable {
        /// `User-Agent` field, with the contact in it.
        public var userAgent: String
        /// Fetches at once, over all hosts.
        public var parallel: Int
        /// Fetches at once to one host.
        public var perHost: Int
        /// Seconds for one whole request.
        public var timeout: Double
        /// Where connections may go, for sources, the pages they link to, and webhooks.
        public var addresses = AddressGuard.publicOnly
        /// How fast one host is asked.
        public var pace = HostPace(perSecond: 4, burst: 8)
        /// Whom 429 and 503 with a Retry-After speak for.
        public var retryScope = RetryScope.host
        /// Whether robots.txt is kept to, for pages.
        public var keepsToRobots = true

        public init(userAgent: String, parallel: Int = 64, perHost: Int = 4, timeout: Double = 30) {
            self.userAgent = userAgent
            self.parallel = parallel
            self.perHost = perHost
            self.timeout = timeout
        }
    }

    /// Absolute path of the SQLite file.
    public var database: String
    /// How long the ledger keeps what was read.
    public var retention = Retention()
    public var network: Network
    public var sources: [WatchedSource]
    /// Seconds for which a source must have failed before an alert says so.
    public var failingAfter = 6 * 3600.0
    public var rules: [Rule]
    /// Every configured sink, not made yet. Some may be missing when the file was only checked, see `Surroundings.secrets`.
    public var sinks: [SinkPlan]
    /// Where people reach the local page, without a slash at its end: alerts link to it.
    public var pageAddress: String?
    /// The page; nil when there is to be none.
    public var page: PageSettings?

    public init(
        database: String, network: Network, sources: [WatchedSource], rules: [Rule], sinks: [SinkPlan],
        pageAddress: String? = nil, page: PageSettings? = nil
    ) {
        self.database = database
        self.network = network
        self.sources = sources
        self.rules = rules
        self.sinks = sinks
        self.pageAddress = pageAddress
        self.page = page
    }
}

extension Configuration {
    /// Reads and checks the file at `path`.
    ///
    /// - Parameters:
    ///   - checkingOnly: nothing is going to run: credentials that only the service is given count as present.
    /// - Throws: `ConfigurationError` with every mistake in the file.
    public static func load(
        path: String, surroundings: Surroundings, vocabulary: Vocabulary, checkingOnly: Bool = false
    ) throws(ConfigurationError) -> Configuration {
        switch surroundings.readFile(Surroundings.resolve(path, in: surroundings.workingDirectory)) {
        case .success(let bytes):
            return try read(
                bytes, path: path, surroundings: surroundings, vocabulary: vocabulary, checkingOnly: checkingOnly)
        case .failure(let error):
            let problem = ConfigurationProblem(
                path: "", line: 0, found: "\(error)", expected: "a configuration file")
            throw ConfigurationError(.unreadable, subject: path, problems: [problem])
        }
    }

    /// Checks the bytes of a file; `path` names it in messages, and its folder is where relative paths start.
    ///
    /// - Throws: `ConfigurationError` with every mistake.
    public static func read(
        _ bytes: [UInt8], path: String, surroundings: Surroundings, vocabulary: Vocabulary, checkingOnly: Bool = false
    ) throws(ConfigurationError) -> Configuration {
        let root: JSONValue
        do {
            root = try JSONReader.read(bytes, options: JSONReader.Options(comments: true))
        } catch {
            let problem = ConfigurationProblem(
                path: "", line: error.line, found: "a mistake in column \(error.column): \(error.reason)",
                expected: "JSON with comments")
            throw ConfigurationError(.invalid, subject: path, problems: [problem])
        }
        let absolute = Surroundings.resolve(path, in: surroundings.workingDirectory)
        let parent = absolute.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let folder = parent.isEmpty ? "/" : parent
        let reader = ConfigurationReader(
            root: root, bytes: bytes, secrets: surroundings.secrets(folder: folder, checkingOnly: checkingOnly),
            folders: surroundings.folders(configuration: folder))
        let included = Inclusion(surroundings: surroundings, folder: folder, checkingOnly: checkingOnly).read(reader)
        var decoder = ConfigurationDecoder(
            vocabulary: vocabulary, folders: surroundings.folders(configuration: folder), included: included)
        let configuration = decoder.configuration(reader)
        let problems = reader.problems + included.flatMap(\.problems)
        guard problems.isEmpty else { throw ConfigurationError(.invalid, subject: path, problems: problems) }
        return configuration
    }
}
