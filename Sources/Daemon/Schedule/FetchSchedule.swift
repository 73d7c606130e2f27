import Model

/// Decides when to look for due sources and how many to take. Due times live in the ledger; this knows only how much is in hand.
///
/// A pure state machine: each event answers what the shell shall do, and the shell reports back what became of it.
struct FetchSchedule: Sendable {
    enum Action: Equatable, Sendable {
        /// Take up to this many due sources, and say so with `claimed`.
        case claim(limit: Int)
        /// Set the one timer to this moment, and call `timerFired` then.
        case arm(Timestamp)
        /// Stop the timer.
        case disarm
    }

    /// The longest sleep, in seconds: a clock that was set, or a source that another process made due, is noticed after this.
    static let longestSleep = 60.0
    /// Seconds of peace after the ledger failed; doubles up to `longestSleep`.
    static let firstPause = 1.0

    /// Most sources in hand at once: being fetched, or waiting to be read. When reading lags, fetching slows.
    var capacity: Int
    private(set) var inHand = 0
    private(set) var armed: Timestamp?
    private(set) var isStopping = false
    private var pausedUntil: Timestamp?
    private var pause = FetchSchedule.firstPause

    init(capacity: Int) { self.capacity = max(1, capacity) }

    /// What to do now. Call after every event, with the ledger's earliest due time; nil when nothing needs doing.
    mutating func next(now: Timestamp, earliest: Timestamp?) -> Action? {
        guard !isStopping, inHand < capacity, let earliest else { return disarm() }
        if let pausedUntil, pausedUntil > now { return arm(pausedUntil) }
        pausedUntil = nil
        if earliest <= now { return .claim(limit: capacity - inHand) }
        return arm(min(earliest, now.adding(seconds: FetchSchedule.longestSleep)))
    }

    /// The shell took `count` sources.
    mutating func claimed(_ count: Int) {
        inHand += count
        pause = FetchSchedule.firstPause
    }

    /// One source is done: recorded or released.
    mutating func finished() { inHand = max(0, inHand - 1) }

    mutating func timerFired() { armed = nil }

    /// The ledger could not be asked: leave it alone for a while, longer each time.
    mutating func ledgerFailed(now: Timestamp) {
        pausedUntil = now.adding(seconds: pause)
        pause = min(pause * 2, FetchSchedule.longestSleep)
    }

    /// Nothing is taken any more; what is in hand may finish.
    mutating func stop() { isStopping = true }

    private mutating func arm(_ moment: Timestamp) -> Action? {
        guard armed != moment else { return nil }
        armed = moment
        return .arm(moment)
    }

    private mutating func disarm() -> Action? {
        guard armed != nil else { return nil }
        armed = nil
        return .disarm
    }
}
