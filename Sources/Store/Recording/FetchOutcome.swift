public import Model

/// What came of a job: to be recorded once, in one transaction.
public struct FetchOutcome: Sendable, Hashable {
    public enum Result: Sendable, Hashable {
        /// Not modified, or the same body hash. Nil keeps the stored validators.
        case unchanged(Validators?)
        /// Nobody was asked, or what came says nothing of the source: all stays as it is, without penalty.
        case postponed
        /// Nothing was learned; content and validators stay as they are.
        case failed(code: String, detail: String)
        /// A body was read. Nil forgets the stored validators or hash: for a document that broke off, so that it is read again.
        case read(Validators?, bodyHash: [UInt8]?, items: [ReadItem])
    }

    public var job: FetchJob
    public var result: Result
    /// When the source is to be fetched next.
    public var nextDue: Timestamp
    /// Why then, for people: "every 10 min", "Retry-After", "back-off after 3 failures".
    public var reason: String
    /// Where the source says to have moved for good; nil when the answer came from its own address. Of answers only.
    public var moved: String?
    /// What the body turned out to be: `feed`, `listing`, `page`. Of bodies only.
    public var shape: String?
    /// What is to be remembered of its health; nil leaves it as it is.
    public var health: SourceHealth?
    /// When its entries appear, with what this fetch showed; nil leaves it as it is.
    public var rhythm: PublishingRhythm?
    /// What stood before the pages that its entries lead to; nil when none was read.
    public var walls: PageWalls?
    /// What people are told beside its news: that it fails, or is well again. Each is told under its own event ids.
    public var notices: [ReadItem] = []

    public init(job: FetchJob, result: Result, nextDue: Timestamp, reason: String) {
        self.job = job
        self.result = result
        self.nextDue = nextDue
        self.reason = reason
    }
}

/// An entry, or a page, that was read.
public struct ReadItem: Sendable, Hashable {
    /// All ways to recognise it again. When one is known, the item is skipped and the others become known too.
    public var keys: [EntryKey]
    public var article: Alert.Origin
    /// Main text, when it is to be kept.
    public var text: String?
    public var events: [Event]
    /// Backlog of a first fetch: recorded as known, without alerts.
    public var silent: Bool
    /// Of the text, to find its story by; nil for one that joins none.
    public var sketch: StorySketch?
    /// A new version of an article that is known by its keys: recorded beside it.
    public var isRevision: Bool

    public init(
        keys: [EntryKey], article: Alert.Origin, text: String?, events: [Event], silent: Bool = false,
        sketch: StorySketch? = nil, isRevision: Bool = false
    ) {
        self.keys = keys
        self.article = article
        self.text = text
        self.events = events
        self.silent = silent
        self.sketch = sketch
        self.isRevision = isRevision
    }
}

/// What recording an outcome added to the ledger.
public struct Recorded: Sendable, Hashable {
    public var articles = 0
    /// Of these, such as joined the story of an earlier article.
    public var copies = 0
    /// Items that were known already.
    public var skipped = 0
    /// New events; known ones that were told again are `sightings`.
    public var events = 0
    public var sightings = 0
    /// Known events to which something happened: confirmed, changed, escalated, cancelled, denied.
    public var steps = 0
    public var alerts = 0
    /// Alerts that every rule's cooldown kept back.
    public var heldBack = 0
    /// Rows of the outbox.
    public var deliveries = 0
    /// The sinks that have something new to deliver.
    public var sinks: Set<String> = []
    /// The lease had passed to another, or the source was reconfigured: items were recorded, the source's state was left alone.
    public var claimLost = false
}
