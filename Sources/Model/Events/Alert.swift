/// What a sink is handed: one event that a rule let through, and the article that told it.
public struct Alert: Sendable, Hashable {
    /// A step in the life of an event.
    public enum Transition: String, Sendable, CaseIterable {
        /// Told for the first time.
        case new
        /// Told by a second, independent source.
        case confirmed
        /// Its day, place or participants are others than was known.
        case changed
        /// What was threatened or planned is done, or what was possible is planned.
        case escalated
        case cancelled
        case denied
        /// It is about to happen: one of the times before it that a rule asked for.
        case reminder
        /// Its time has passed.
        case past

        /// What rings by default.
        public static let news: Set<Transition> = [.new, .changed, .escalated, .cancelled, .reminder]
    }

    /// How much a rule wants its alerts heard: sinks may sort, mark or wake somebody by it.
    public enum Priority: String, Sendable, CaseIterable, Comparable {
        case low, normal, high, urgent

        private var rank: Int { Priority.allCases.firstIndex(of: self) ?? 0 }

        public static func < (a: Priority, b: Priority) -> Bool { a.rank < b.rank }
    }

    /// An attribute that became different.
    public struct Change: Sendable, Hashable {
        /// `time`, `place`, `participants`, `modality`.
        public var attribute: String
        /// As people read them: `2022-01-10`, `Geneva`, `RUS, USA`; nil for what was or is not known.
        public var from: String?
        public var to: String?

        public init(attribute: String, from: String?, to: String?) {
            self.attribute = attribute
            self.from = from
            self.to = to
        }
    }

    /// One demand of the rule, and what met it.
    public struct Reason: Sendable, Hashable {
        /// A key of the rule's condition: `kind`, `target`, `between` …; `on` for the step it rings on.
        public var condition: String
        /// As people read it: `sanction`, `Russia`, `0.91 of at least 0.8`.
        public var found: String

        public init(condition: String, found: String) {
            self.condition = condition
            self.found = found
        }
    }

    /// The same on every retry and every sink; the receiver's idempotency key. Holds no dot (Standard Webhooks 1.0.0).
    public var id: String
    public var transition: Transition
    /// What became different, for `changed` and where another step brought more.
    public var changes: [Change]
    public var event: Event
    /// Name of the rule that let it through.
    public var rule: String
    /// Why that rule let it through: what it asks for, and what was found. Empty for a rule that asks for nothing.
    public var why: [Reason]
    /// That rule's.
    public var priority: Priority
    /// Alerts of that rule which its cooldown kept back since the last it let through.
    public var heldBack: Int
    /// When the event was first recorded here.
    public var recorded: Timestamp
    public var article: Origin
    /// Every article that has told the event so far, the first first and this one among them; a few where they are many. Empty in
    /// alerts of releases that did not keep them.
    public var sources: [Origin]
    /// Address of the local page about the event, where the configuration says where that is.
    public var page: String?

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
        id: String, transition: Transition, changes: [Change] = [], event: Event, rule: String, why: [Reason] = [],
        priority: Priority = .normal, heldBack: Int = 0, recorded: Timestamp, article: Origin, sources: [Origin] = [],
        page: String? = nil
    ) {
        self.id = id
        self.transition = transition
        self.changes = changes
        self.event = event
        self.rule = rule
        self.why = why
        self.priority = priority
        self.heldBack = heldBack
        self.recorded = recorded
        self.article = article
        self.sources = sources
        self.page = page
    }

    /// The name of the shape that alerts are written in; `docs/schemas` holds it as JSON Schema. A shape only ever gains members that may
    /// be missing; anything else makes a new name.
    public static let schema = "alert-1"
}
