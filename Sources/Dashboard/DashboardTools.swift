public import Model

/// What the page asks of the daemon; everything else it reads in the ledger.
public struct DashboardTools: Sendable {
    /// What was counted since the start.
    public var measures: @Sendable () async -> [MetricFamily]
    /// Whether the daemon still gets on.
    public var isAlive: @Sendable () async -> Bool
    /// Reads a text or an address as the daemon would, without recording anything.
    public var read: @Sendable (Trial.Input) async -> Result<Trial, Trial.Failure>
    public var now: @Sendable () -> Timestamp
    /// Kinds of events in the order of the table of kinds.
    public var kinds: [String]
    /// Countries and groups with their codes, in alphabetical order.
    public var countries: [(code: String, name: String)]
    /// Of this program.
    public var version: String

    public init(
        measures: @escaping @Sendable () async -> [MetricFamily] = { [] },
        isAlive: @escaping @Sendable () async -> Bool = { true },
        read: @escaping @Sendable (Trial.Input) async -> Result<Trial, Trial.Failure>,
        now: @escaping @Sendable () -> Timestamp, kinds: [String], countries: [(code: String, name: String)],
        version: String
    ) {
        self.measures = measures
        self.isAlive = isAlive
        self.read = read
        self.now = now
        self.kinds = kinds
        self.countries = countries
        self.version = version
    }
}

/// A text that somebody tried, read.
public struct Trial: Sendable, Hashable {
    public enum Input: Sendable, Hashable {
        /// `published`: what weekdays are read against.
        case text(String, published: Publication?)
        case address(String)
    }

    /// Why there is nothing to show.
    public struct Failure: Error, Sendable, Hashable {
        public var code: String
        public var message: String

        public init(code: String, message: String) {
            self.code = code
            self.message = message
        }
    }

    public var title: String?
    public var url: String?
    public var published: Publication?
    public var text: String
    public var events: [Event]
    public var times: [TemporalExpression]

    public init(
        title: String? = nil, url: String? = nil, published: Publication? = nil, text: String, events: [Event] = [],
        times: [TemporalExpression] = []
    ) {
        self.title = title
        self.url = url
        self.published = published
        self.text = text
        self.events = events
        self.times = times
    }
}
