public import Model
public import Store

/// What a rule would have sent, had it been in force while the stored past happened: its alerts, cooldown and reminders.
///
/// A value that steps through time; sends nothing and changes nothing.
public struct RuleTrial: Sendable {
    /// An alert that the rule would have raised.
    public struct Result: Sendable, Hashable {
        public let alert: Alert
        /// When it would have rung: later than recorded where a cooldown held it back.
        public let rung: Timestamp
        /// Somebody has said since that the event is none.
        public let isWrong: Bool
    }

    public private(set) var results: [Result] = []
    /// Occasions looked at.
    public private(set) var occasions = 0
    /// Alerts that the cooldown kept for good.
    public private(set) var heldBack = 0

    private let rule: Rule
    private var cooldowns: [String: Cooldown.State] = [:]
    private var waiting: [String: PastOccasion] = [:]
    /// Reminders to come, by event.
    private var reminders: [Int64: [(due: Timestamp, lead: Double, of: PastOccasion)]] = [:]

    public init(_ rule: Rule) { self.rule = rule }

    /// Runs over the past in its order, and on to `now`.
    public mutating func run(_ past: [PastOccasion], until now: Timestamp) {
        for occasion in past {
            pass(until: occasion.recorded)
            look(at: occasion)
        }
        pass(until: now)
        heldBack += cooldowns.values.reduce(0) { $0 + $1.held }
    }

    private mutating func look(at past: PastOccasion) {
        occasions += 1
        // A step ends what was planned before; what is still planned is laid down again.
        if past.occasion.transition != nil { reminders[past.event] = nil }
        guard rule.admits(past.occasion, now: past.recorded) else { return }
        layReminders(past)
        guard let cooldown = rule.route(to: "", for: past.occasion.event).cooldown else {
            return ring(past, at: past.recorded, transition: past.occasion.transition ?? .confirmed, heldBack: 0)
        }
        if let before = cooldown.admit(&cooldowns[cooldown.scope], now: past.recorded) {
            heldBack += before
            waiting[cooldown.scope] = nil
            ring(past, at: past.recorded, transition: past.occasion.transition ?? .confirmed, heldBack: before)
        } else {
            waiting[cooldown.scope] = past
        }
    }

    private mutating func layReminders(_ past: PastOccasion) {
        guard let begins = past.occasion.event.begins else { return }
        reminders[past.event] = rule.reminders.map { (begins.adding(seconds: -$0), $0, past) }
            .filter { $0.due > past.recorded }
    }

    /// Ends cooldowns and rings reminders that fall due.
    private mutating func pass(until now: Timestamp) {
        for (scope, state) in cooldowns where state.until <= now {
            let seconds = rule.cooldown?.seconds ?? 0
            guard let more = Cooldown(seconds: seconds, scope: scope).end(&cooldowns[scope], now: state.until) else {
                continue
            }
            heldBack += more
            guard let last = waiting.removeValue(forKey: scope) else { continue }
            ring(last, at: state.until, transition: last.occasion.transition ?? .confirmed, heldBack: more)
        }
        for (event, due) in reminders {
            for reminder in due where reminder.due <= now {
                ring(reminder.of, at: reminder.due, transition: .reminder, heldBack: 0)
            }
            reminders[event] = due.filter { $0.due > now }
        }
    }

    private mutating func ring(
        _ past: PastOccasion, at moment: Timestamp, transition: Alert.Transition, heldBack: Int
    ) {
        let event = past.occasion.event
        let alert = Alert(
            id: Alert.id(event: event.id, transition: transition, occasion: "trial \(moment)"), transition: transition,
            event: event, rule: rule.name, priority: rule.priority, heldBack: heldBack, recorded: past.recorded,
            article: past.occasion.article)
        results.append(Result(alert: alert, rung: moment, isWrong: past.isWrong))
    }
}
