public import Model

/// How long a rule keeps quiet after it rang, and about what.
///
/// What comes meanwhile is held back and counted. At the end the latest of it rings and says how many more there were, so that
/// nothing is silent for longer than the cooldown and the last state is always told.
public struct Cooldown: Sendable, Hashable {
    public var seconds: Double
    /// What the rule counts apart: alerts of another scope have a cooldown of their own. Empty: the rule as a whole.
    public var scope: String

    public init(seconds: Double, scope: String = "") {
        self.seconds = seconds
        self.scope = scope
    }

    /// A cooldown under way. Pure: the ledger keeps it in a table, a trial of a rule in memory.
    public struct State: Sendable, Hashable {
        public var until: Timestamp
        /// Alerts held back so far.
        public var held: Int

        public init(until: Timestamp, held: Int = 0) {
            self.until = until
            self.held = held
        }
    }

    /// What becomes of an alert at `now`: the number held back before it when it rings, nil when it is itself held back.
    public func admit(_ state: inout State?, now: Timestamp) -> Int? {
        if var current = state, current.until > now {
            current.held += 1
            state = current
            return nil
        }
        defer { state = State(until: now.adding(seconds: seconds)) }
        return state?.held ?? 0
    }

    /// What the end of the time brings: the number held back besides the last one, which rings now; nil when there was none.
    public func end(_ state: inout State?, now: Timestamp) -> Int? {
        guard let current = state, current.until <= now else { return nil }
        guard current.held > 0 else {
            state = nil
            return nil
        }
        state = State(until: now.adding(seconds: seconds))
        return current.held - 1
    }
}
