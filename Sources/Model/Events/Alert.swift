/// What a sink is handed: one event that a rule let through, and the article that told it.
public struct Alert: Sendable, Hashable {
    /// What happened to the event that rings now. More transitions come with the life of an event.
    public enum Transition: String, Sendable { case new }

    /// The same on every retry and every sink; the receiver's idempotency key. Holds no dot (Standard Webhooks 1.0.0).
    public var id: String
    public var transition: Transition
    public var event: Event
    /// Name of the rule that let it through.
    public var rule: String
    /// When the event was first recorded here.
    public var recorded: Timestamp
    public var article: Origin

    /// The article that told the event.
    public struct Origin: Sendable, Hashable {
        /// The configured source's name.
        public var source: String
        public var title: String
        public var url: String
        public var published: Publication?

        public init(source: String, title: String, url: String, published: Publication?) {
            self.source = source
            self.title = title
            self.url = url
            self.published = published
        }
    }

    public init(
        id: String, transition: Transition, event: Event, rule: String, recorded: Timestamp, article: Origin
    ) {
        self.id = id
        self.transition = transition
        self.event = event
        self.rule = rule
        self.recorded = recorded
        self.article = article
    }
}
