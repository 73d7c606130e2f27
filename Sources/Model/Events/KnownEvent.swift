/// An event as the ledger knows it: what all its tellings together say.
public struct KnownEvent: Sendable, Hashable {
    /// Its number in the ledger.
    public var number: Int64
    /// With the attributes that any telling gave.
    public var event: Event
    /// Days of the first and of the latest telling: of publication where that is known, else of recording.
    public var firstTold: CivilDate
    public var lastTold: CivilDate
    /// Whether a second independent source has told it.
    public var isConfirmed: Bool
    /// Whether its time has passed; such an event is still recognised, but nothing planned any more.
    public var isPast: Bool

    public init(
        number: Int64, event: Event, firstTold: CivilDate, lastTold: CivilDate, isConfirmed: Bool = false,
        isPast: Bool = false
    ) {
        self.number = number
        self.event = event
        self.firstTold = firstTold
        self.lastTold = lastTold
        self.isConfirmed = isConfirmed
        self.isPast = isPast
    }
}

/// One report of an event.
public struct Telling: Sendable, Hashable {
    public var event: Event
    /// Day of publication where that is known, else of recording.
    public var day: CivilDate
    /// Whether its source is independent of all that told the event before: another outlet, with a text of its own.
    public var isIndependent: Bool

    public init(event: Event, day: CivilDate, isIndependent: Bool = true) {
        self.event = event
        self.day = day
        self.isIndependent = isIndependent
    }
}

/// A report recognised as telling a known event, why, and what it adds.
public struct Recognition: Sendable, Hashable {
    /// The known event's number in the ledger.
    public var number: Int64
    /// For people: "same act", "same actors: RUS, USA", "January 10 lies in the week named before".
    public var reasons: [String]
    /// The event as it is known now.
    public var event: Event
    /// What happened to the event by this report; nil when it only tells it again.
    public var transition: Alert.Transition?
    /// What became different, for `changed` and where a step brought more.
    public var changes: [Alert.Change]

    public init(
        number: Int64, reasons: [String], event: Event, transition: Alert.Transition?, changes: [Alert.Change] = []
    ) {
        self.number = number
        self.reasons = reasons
        self.event = event
        self.transition = transition
        self.changes = changes
    }
}

/// Recognises in a report an event that is known already. Pure: the ledger hands in what it knows.
public protocol EventRecognizing: Sendable {
    /// The name of an event's family: reports of different families never tell one event.
    func family(of event: Event) -> String
    /// Names of further families in which it may be known, told as a neighbouring kind of act.
    func kin(of event: Event) -> [String]
    /// Days back within which a known event may be told again.
    func reach(of event: Event) -> Int
    /// The known event that `telling` tells; nil for a new one.
    ///
    /// - Parameter known: events of the same family that have somebody in common with it.
    func recognise(_ telling: Telling, among known: [KnownEvent]) -> Recognition?
}

extension EventRecognizing {
    public func kin(of event: Event) -> [String] { [] }
}
