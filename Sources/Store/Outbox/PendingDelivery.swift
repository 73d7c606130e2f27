public import Model

/// An alert that a sink has yet to deliver.
public struct PendingDelivery: Sendable, Hashable {
    /// Its place in the outbox: rises in the order of recording.
    public let id: Int64
    public let alert: Alert
    /// Failed attempts so far.
    public let attempts: Int
    public let created: Timestamp
    /// The first attempt, when there was one that failed.
    public let tried: Timestamp?

    public init(id: Int64, alert: Alert, attempts: Int, created: Timestamp, tried: Timestamp?) {
        self.id = id
        self.alert = alert
        self.attempts = attempts
        self.created = created
        self.tried = tried
    }
}

/// What came of a delivery.
public enum Settlement: Sendable, Hashable {
    case delivered
    /// To be tried again, not before `at`.
    case retry(at: Timestamp, reason: String)
    /// Given up: kept, and never claimed again.
    case dead(reason: String)
}

/// What may be claimed when an earlier delivery of the same sink waits for its next try.
public enum DeliveryOrder: Sendable {
    /// Whatever is due, the earliest recorded first. One that waits holds up none but later ones of its own event.
    case whenDue
    /// Nothing recorded after one that waits or is lent out: for a file, whose lines keep their order.
    case strict
}
