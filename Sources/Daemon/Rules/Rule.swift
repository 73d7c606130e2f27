public import Model
public import Store

/// Which events ring, and where: a condition and the sinks that are told.
public struct Rule: Sendable, Hashable {
    /// Unique in a configuration; stands in every alert that the rule let through.
    public var name: String
    public var condition: Condition
    /// Names of sinks, each once.
    public var sinks: [String]
    /// Steps in an event's life that ring.
    public var transitions: Set<Alert.Transition>
    /// Seconds before a planned event at which its sinks are reminded, the longest first.
    public var reminders: [Double]
    /// Stands in its alerts; sinks may go by it.
    public var priority: Alert.Priority

    public init(
        name: String, condition: Condition = Condition(), sinks: [String],
        transitions: Set<Alert.Transition> = Alert.Transition.news, reminders: [Double] = [],
        priority: Alert.Priority = .normal
    ) {
        self.name = name
        self.condition = condition
        self.sinks = sinks
        self.transitions = transitions
        self.reminders = reminders
        self.priority = priority
    }

    /// Whether this step of an event rings at `now`.
    ///
    /// That an event is denied rings for whoever would have heard of the event itself.
    public func admits(_ occasion: Occasion, now: Timestamp) -> Bool {
        guard let transition = occasion.transition, transitions.contains(transition) else { return false }
        var event = occasion.event
        if transition == .denied { event.modality = .done }
        return condition.holds(for: event, article: occasion.article, now: now)
    }

    func route(to sink: String, for event: Event) -> Route {
        Route(rule: name, sink: sink, remind: reminders, priority: priority)
    }
}

/// What an event must be like. Every part that is set must hold; within a part, one of its values is enough.
public struct Condition: Sendable, Hashable {
    /// Below this, a rule that states no confidence stays silent: half of such events would be wrong.
    public static let defaultConfidence = 0.5

    /// `meeting`, `sanction` …; empty: any.
    public var kinds: Set<String>
    /// `sign`, or with its kind `agreement.sign`; empty: any.
    public var actions: Set<String>
    /// Empty: any.
    public var modalities: Set<Modality>
    /// Countries in a role, as codes; empty: anybody or nobody.
    public var source: Set<String>
    public var target: Set<String>
    public var participant: Set<String>
    /// In any of the three roles.
    public var actor: Set<String>
    /// Every one of these takes part, in whatever role.
    public var between: Set<String>
    public var speaker: Set<String>
    public var date: DateWindow?
    public var places: PlaceList?
    /// Words of the sentence or the headline.
    public var words: WordList?
    /// At least this, 0…1.
    public var confidence: Double
    /// Names of configured sources; empty: any.
    public var from: Set<String>

    public init(
        kinds: Set<String> = [], actions: Set<String> = [], modalities: Set<Modality> = Modality.news,
        source: Set<String> = [], target: Set<String> = [], participant: Set<String> = [], actor: Set<String> = [],
        between: Set<String> = [], speaker: Set<String> = [], date: DateWindow? = nil, places: PlaceList? = nil,
        words: WordList? = nil, confidence: Double = Condition.defaultConfidence, from: Set<String> = []
    ) {
        self.kinds = kinds
        self.actions = actions
        self.modalities = modalities
        self.source = source
        self.target = target
        self.participant = participant
        self.actor = actor
        self.between = between
        self.speaker = speaker
        self.date = date
        self.places = places
        self.words = words
        self.confidence = confidence
        self.from = from
    }

    func holds(for event: Event, article: Alert.Origin, now: Timestamp) -> Bool {
        guard event.confidence >= confidence, Condition.any(kinds, event.kind),
            Condition.any(modalities, event.modality),
            Condition.any(from, article.source)
        else { return false }
        guard actions.isEmpty || actions.contains(event.action) || actions.contains("\(event.kind).\(event.action)")
        else { return false }
        guard Condition.any(source, event.source), Condition.any(target, event.target),
            Condition.any(participant, event.participants), Condition.any(actor, event.everybody),
            Condition.any(speaker, event.speaker.map { [$0] } ?? []),
            between.isSubset(of: event.everybody.compactMap(\.country))
        else { return false }
        if let date, !date.admits(event.time ?? event.deadline, now: now) { return false }
        if let places, !places.admits(event.place) { return false }
        if let words, !words.occur(in: [event.sentence.text, article.title]) { return false }
        return true
    }

    private static func any<Value>(_ wanted: Set<Value>, _ found: Value) -> Bool {
        wanted.isEmpty || wanted.contains(found)
    }

    private static func any(_ wanted: Set<String>, _ found: [Actor]) -> Bool {
        wanted.isEmpty || found.contains { $0.country.map(wanted.contains) ?? false }
    }
}
