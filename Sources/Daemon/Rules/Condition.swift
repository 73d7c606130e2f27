public import Model

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
    /// Who stands in a role; empty: anybody or nobody.
    public var source: ActorList
    public var target: ActorList
    public var participant: ActorList
    /// In any of the three roles.
    public var actor: ActorList
    /// Every one of these takes part, in whatever role, each as somebody of its own.
    public var between: ActorList
    public var speaker: ActorList
    public var date: DateWindow?
    public var places: PlaceList?
    /// Words of the sentence or the headline.
    public var words: WordList?
    /// One of these occurs in the sentence or the headline; empty: asks for nothing.
    public var expressions: [RegularExpression]
    /// At least this, 0…1.
    public var confidence: Double
    /// Names of configured sources; empty: any.
    public var from: Set<String>
    /// Told by at least so many independent outlets.
    public var outlets: Int
    /// Further conditions: all of them, one of them (empty: asks for nothing), none of them.
    public var all: [Condition]
    public var any: [Condition]
    public var none: [Condition]

    public init(
        kinds: Set<String> = [], actions: Set<String> = [], modalities: Set<Modality> = Modality.news,
        source: ActorList = [], target: ActorList = [], participant: ActorList = [], actor: ActorList = [],
        between: ActorList = [], speaker: ActorList = [], date: DateWindow? = nil, places: PlaceList? = nil,
        words: WordList? = nil, expressions: [RegularExpression] = [],
        confidence: Double = Condition.defaultConfidence, from: Set<String> = [], outlets: Int = 1,
        all: [Condition] = [], any: [Condition] = [], none: [Condition] = []
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
        self.expressions = expressions
        self.confidence = confidence
        self.from = from
        self.outlets = outlets
        self.all = all
        self.any = any
        self.none = none
    }

    /// A condition that everything meets: nothing of news or confidence is asked either.
    public static let anything = Condition(modalities: [], confidence: 0)

    /// Whether an event meets it at `now`, by as many outlets as have told it.
    public func holds(for event: Event, article: Alert.Origin, outlets told: Int, now: Timestamp) -> Bool {
        guard event.confidence >= confidence, told >= outlets, Condition.admits(kinds, event.kind),
            Condition.admits(modalities, event.modality), Condition.admits(from, article.source),
            actions.isEmpty || actions.contains(event.action) || actions.contains("\(event.kind).\(event.action)"),
            actorsHold(event, on: now.wall().date)
        else { return false }
        if let date, !date.admits(event.time ?? event.deadline, now: now) { return false }
        if let places, !places.admits(event.place, on: now.wall().date) { return false }
        let texts = [event.sentence.text, article.title]
        if let words, !words.occur(in: texts) { return false }
        guard expressions.isEmpty || expressions.contains(where: { texts.contains(where: $0.occurs) }) else {
            return false
        }
        func holds(_ condition: Condition) -> Bool {
            condition.holds(for: event, article: article, outlets: told, now: now)
        }
        return all.allSatisfy(holds) && (any.isEmpty || any.contains(where: holds)) && !none.contains(where: holds)
    }

    /// Groups have the members of the day on which the rule is asked.
    private func actorsHold(_ event: Event, on day: CivilDate) -> Bool {
        source.areAny(event.source, on: day) && target.areAny(event.target, on: day)
            && participant.areAny(event.participants, on: day) && actor.areAny(event.everybody, on: day)
            && speaker.areAny(event.speaker.map { [$0] } ?? [], on: day)
            && between.areAll(event.everybody, on: day)
    }

    private static func admits<Value>(_ wanted: Set<Value>, _ found: Value) -> Bool {
        wanted.isEmpty || wanted.contains(found)
    }
}
