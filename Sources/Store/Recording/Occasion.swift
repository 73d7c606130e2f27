public import Model

/// A step in the life of an event, as rules are asked about it.
public struct Occasion: Sendable, Hashable {
    /// As it is known after the step.
    public var event: Event
    /// Nil when nothing happened but that one more outlet told it.
    public var transition: Alert.Transition?
    /// The article that told it, or told it last.
    public var article: Alert.Origin
    /// Independent outlets that have told the event, this one included; and how many had before.
    public var outlets: Int
    public var outletsBefore: Int

    public init(
        event: Event, transition: Alert.Transition?, article: Alert.Origin, outlets: Int = 1, outletsBefore: Int? = nil
    ) {
        self.event = event
        self.transition = transition
        self.article = article
        self.outlets = outlets
        self.outletsBefore = outletsBefore ?? outlets
    }
}

/// A rule that let an event through, and one of the sinks it leads to. Of several that lead to one sink, the first counts.
public struct Route: Sendable, Hashable {
    public var rule: String
    public var sink: String
    /// What the rule asks for, and what was found.
    public var why: [Alert.Reason]
    /// Seconds before a planned event at which the sink is reminded of it.
    public var remind: [Double]
    public var priority: Alert.Priority
    /// How long the rule then keeps quiet; nil: not at all.
    public var cooldown: Cooldown?

    public init(
        rule: String, sink: String, why: [Alert.Reason] = [], remind: [Double] = [],
        priority: Alert.Priority = .normal, cooldown: Cooldown? = nil
    ) {
        self.rule = rule
        self.sink = sink
        self.why = why
        self.remind = remind
        self.priority = priority
        self.cooldown = cooldown
    }
}
