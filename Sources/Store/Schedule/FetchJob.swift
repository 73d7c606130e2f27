public import Model

/// What a server gave to ask "has it changed?" with; replayed byte for byte.
public struct Validators: Sendable, Hashable {
    /// The ETag header's value, quotes and `W/` included.
    public var etag: String?
    /// The Last-Modified header's value.
    public var lastModified: String?

    public init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }
}

/// A due source, lent to whoever fetches it, with all that a fetch needs.
public struct FetchJob: Sendable, Hashable {
    /// The source's number in the ledger, stable for its life.
    public let sourceID: Int64
    public let source: Source
    /// What the last good answer gave.
    public let validators: Validators
    /// Hash of the body last read; nil when none was, or when it must be read anew.
    public let bodyHash: [UInt8]?
    /// Where to ask: the source's address, or where it has long said to have moved for good.
    public let address: String
    /// The feed that the source's page was found to name; nil when it is read itself.
    public let found: String?
    /// When it wishes to be asked.
    public let hints: PollingHints
    /// What it turned out to be when it was last read: `feed`, `listing`, `page`; nil when it never was.
    public let shape: String?
    public let health: SourceHealth
    public let lastFetch: Timestamp?
    /// When its entries appear, as far as it was seen.
    public let rhythm: PublishingRhythm
    /// Nothing of this address was read yet: what it holds is backlog.
    public let firstFetch: Bool
    /// Failed fetches in a row.
    public let failures: Int
    /// When it was to be fetched; its lateness is the time since.
    public let due: Timestamp
    /// The lease: whoever records later than this may find that another has fetched meanwhile.
    public let claimedUntil: Timestamp
    /// The run that holds the lease.
    let run: Int64

    /// Where it is unless it has moved.
    public var home: String { found ?? source.url }
}
