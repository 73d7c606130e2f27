public import Model

/// A place alerts go to.
///
/// A sink keeps no queue and loses nothing: the outbox holds every alert until `deliver` answers `.delivered` or `.rejected`,
/// and the id of an alert is the same on every attempt. What Tocsin says of itself (a heartbeat, a disabled sink, a test) comes as an
/// alert too: `Alert.isNotice`. A new kind of sink is one file that conforms, one line in
/// `SinkRegistry.kinds`, its test, and an example in the configuration.
public protocol Sink: Sendable {
    /// The name the configuration gives it; unique, and the key of its rows in the outbox.
    var name: String { get }

    /// How long to wait between attempts that failed.
    var schedule: RetrySchedule { get }

    /// How many alerts `deliver(_:now:)` takes at once; 1 for targets that take messages one by one.
    var batchSize: Int { get }

    /// How many alerts of a batch may be under way together. Alerts of one event never are, whatever stands here.
    var concurrency: Int { get }

    /// Whether `deliver(_: Bundle …)` makes one message of several alerts. Where not, a group or digest comes as its alerts, one by one.
    var takesBundles: Bool { get }

    /// Whether an alert that has to wait holds up those recorded after it, so that they arrive in the order of recording.
    var keepsOrder: Bool { get }

    /// How many of the alerts that an earlier run delivered last `reconcile` wants to see; 0 for none.
    var remembers: Int { get }

    /// Called once at the start, before anything is delivered, with the alerts whose delivery was never acknowledged,
    /// oldest first, and after them with what was delivered last.
    ///
    /// - Returns: The ids that are at the target already, because the crash fell between the write and its
    ///   acknowledgement. A sink that cannot know (a webhook) answers the empty set; its receiver goes by the id.
    func reconcile(_ unsettled: [Alert], after delivered: [DeliveredAlert]) async -> Set<String>

    /// Tries once. Never throws, never traps, ends within a bounded time.
    ///
    /// - Parameters:
    ///   - attempt: From 1; how often this alert has been tried, this time included.
    ///   - now: The time of this attempt.
    func deliver(_ alert: Alert, attempt: Int, now: Timestamp) async -> DeliveryOutcome

    /// Tries several alerts in their order.
    ///
    /// - Returns: The outcomes of the first alerts of the batch, in order. What the answer does not reach was not
    ///   attempted: nothing may overtake an alert that has to wait, and no attempt is counted.
    func deliver(_ batch: [Attempt], now: Timestamp) async -> [DeliveryOutcome]

    /// Tries once to tell several alerts as one message. Called only where `takesBundles`.
    func deliver(_ bundle: Bundle, attempt: Int, now: Timestamp) async -> DeliveryOutcome

    /// Whether a bundle is for a program that wants every alert of it; for people the rest is counted: “and 14 more”.
    var carriesAll: Bool { get }

    /// Looks after what it delivered; called when nothing is due, at least every half minute.
    func tend(now: Timestamp) async

    /// Takes up what may have changed under it: SIGHUP after a log rotation.
    func reopen() async
}

extension Sink {
    public var schedule: RetrySchedule { .standardWebhooks }
    public var batchSize: Int { 1 }
    public var keepsOrder: Bool { false }
    public var concurrency: Int { 1 }
    public var takesBundles: Bool { false }

    public var remembers: Int { 0 }
    public var carriesAll: Bool { false }

    public func reconcile(_ unsettled: [Alert], after delivered: [DeliveredAlert]) async -> Set<String> { [] }
    public func tend(now: Timestamp) async {}

    /// One after the other, up to the first that has to wait; or together, where `concurrency` allows.
    public func deliver(_ batch: [Attempt], now: Timestamp) async -> [DeliveryOutcome] {
        if concurrency > 1, batch.count > 1 { return await deliverTogether(batch, now: now) }
        return await deliverInTurn(batch, now: now)
    }

    /// A shutdown is nobody's failure: what it interrupts was not attempted.
    func deliverInTurn(_ batch: [Attempt], now: Timestamp) async -> [DeliveryOutcome] {
        var outcomes: [DeliveryOutcome] = []
        for attempt in batch where !Task.isCancelled {
            let outcome = await deliver(attempt.alert, attempt: attempt.number, now: now)
            guard case .retry = outcome else {
                outcomes.append(outcome)
                continue
            }
            return Task.isCancelled ? outcomes : outcomes + [outcome]
        }
        return outcomes
    }

    /// As many at once as `concurrency` says.
    func deliverTogether(_ batch: [Attempt], now: Timestamp) async -> [DeliveryOutcome] {
        var outcomes = [DeliveryOutcome?](repeating: nil, count: batch.count)
        await withTaskGroup(of: (Int, DeliveryOutcome?).self) { group in
            var next = 0
            func start() {
                guard next < batch.count else { return }
                let (index, attempt) = (next, batch[next])
                next += 1
                group.addTask {
                    if Task.isCancelled { return (index, nil) }
                    let outcome = await deliver(attempt.alert, attempt: attempt.number, now: now)
                    if case .retry = outcome, Task.isCancelled { return (index, nil) }
                    return (index, outcome)
                }
            }
            for _ in 0..<concurrency { start() }
            for await (index, outcome) in group {
                outcomes[index] = outcome
                start()
            }
        }
        // Interrupted ones are few, and an answer has no gaps: those behind the first are tried again under their ids.
        return outcomes.prefix { $0 != nil }.compactMap(\.self)
    }

    public func deliver(_ bundle: Bundle, attempt: Int, now: Timestamp) async -> DeliveryOutcome {
        .rejected(reason: "this sink takes no bundles")
    }

    public func reopen() async {}
}

/// An alert and how often it has been tried.
public struct Attempt: Sendable, Hashable {
    public var alert: Alert
    /// From 1, this time included.
    public var number: Int

    public init(_ alert: Alert, number: Int) {
        self.alert = alert
        self.number = number
    }
}

/// An alert that a sink has told.
public struct DeliveredAlert: Sendable, Hashable {
    public var alert: Alert
    /// When its delivery was acknowledged.
    public var settled: Timestamp

    public init(_ alert: Alert, settled: Timestamp) {
        self.alert = alert
        self.settled = settled
    }
}

/// What became of one attempt.
public enum DeliveryOutcome: Sendable, Hashable {
    /// The target has it, durably as far as it can promise.
    case delivered
    /// Not now. `after` is the number of seconds the target asked for, if it asked; `reason` is for people and holds no secret.
    case retry(after: Double?, reason: String)
    /// Never: the target refused this alert. `reason` is for people and holds no secret.
    case rejected(reason: String)
    /// The target wants nothing any more (HTTP 410): the sink is disabled until somebody enables it; its alerts are kept.
    case gone(reason: String)
}
