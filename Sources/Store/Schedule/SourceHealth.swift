public import Model

/// What the ledger remembers of a source's health between fetches.
public struct SourceHealth: Sendable, Hashable {
    /// What its people were told is wrong with it, until they are told that it is over.
    public enum Trouble: String, Sendable, CaseIterable {
        /// No fetch has gone well for a while.
        case failing
        /// Its server says that it is gone for good.
        case gone
        /// Fetched well, but without anything new for longer than is usual.
        case silent
    }

    /// When the first failure in a row was; nil when the last fetch went well.
    public var failingSince: Timestamp?
    /// When it last brought something new; at first, when it was first read.
    public var lastNews: Timestamp?
    public var trouble: Trouble?

    public init(failingSince: Timestamp? = nil, lastNews: Timestamp? = nil, trouble: Trouble? = nil) {
        self.failingSince = failingSince
        self.lastNews = lastNews
        self.trouble = trouble
    }
}

/// A redirect for good that a source's address answered with.
public struct PermanentMove: Sendable, Hashable {
    /// Where it leads.
    public var url: String
    public var since: Timestamp
    /// Fetches in a row that it was seen on.
    public var times: Int

    /// It may be a mistake of an hour: the new address is asked directly once it has been given so often, over so many seconds.
    static let times = 3
    static let seconds = 86_400.0

    func hasPersisted(at now: Timestamp) -> Bool {
        times >= PermanentMove.times && now.seconds(since: since) >= PermanentMove.seconds
    }
}
