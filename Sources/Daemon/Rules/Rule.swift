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
    public var cooldown: Quiet?

    /// How long the rule keeps quiet after it rang.
    public struct Quiet: Sendable, Hashable {
        /// What it counts apart.
        public enum Scope: String, Sendable, CaseIterable {
            /// All its alerts together.
            case rule
            /// Each event by itself: one that flaps keeps no other quiet.
            case event
            case kind
            /// Each set of countries.
            case actors
        }

        public var seconds: Double
        public var scope: Scope

        public init(seconds: Double, scope: Scope = .rule) {
            self.seconds = seconds
            self.scope = scope
        }
    }

    public init(
        name: String, condition: Condition = Condition(), sinks: [String],
        transitions: Set<Alert.Transition> = Alert.Transition.news, reminders: [Double] = [],
        priority: Alert.Priority = .normal, cooldown: Quiet? = nil
    ) {
        self.name = name
        self.condition = condition
        self.sinks = sinks
        self.transitions = transitions
        self.reminders = reminders
        self.priority = priority
        self.cooldown = cooldown
    }

    /// Whether this step of an event rings at `now`.
    ///
    /// A rule that waited for more outlets rings when they are enough, as it would have for the new event. That an event is denied
    /// rings for whoever would have heard of the event itself.
    public func admits(_ occasion: Occasion, now: Timestamp) -> Bool {
        var event = occasion.event
        if occasion.transition == .denied { event.modality = .done }
        func holds(_ outlets: Int) -> Bool {
            condition.holds(for: event, article: occasion.article, outlets: outlets, now: now)
        }
        guard holds(occasion.outlets) else { return false }
        if let transition = occasion.transition, transitions.contains(transition) { return true }
        return transitions.contains(.new) && occasion.outletsBefore < occasion.outlets && !holds(occasion.outletsBefore)
    }

    /// The way of an alert to one of its sinks.
    ///
    /// - Parameter why: what it asks for and what was found.
    public func route(to sink: String, for event: Event, why: [Alert.Reason] = []) -> Route {
        Route(
            rule: name, sink: sink, why: why, remind: reminders, priority: priority,
            cooldown: cooldown.map { Cooldown(seconds: $0.seconds, scope: $0.scope.text(of: event)) })
    }
}

extension Rule.Quiet.Scope {
    fileprivate func text(of event: Event) -> String {
        switch self {
        case .rule: ""
        case .event: event.id
        case .kind: event.kind
        case .actors: Set(event.everybody.map { $0.country ?? $0.name }).sorted().joined(separator: " ")
        }
    }
}
