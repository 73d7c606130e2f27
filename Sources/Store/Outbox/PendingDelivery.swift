public import Model

/// An alert that a sink has yet to deliver.
public struct PendingDelivery: Sendable, Hashable {
    /// Its place in the outbox: rises in the order of recording.
    public let id: Int64
    public let alert: Alert
    /// Failed attempts so far.
    public let attempts: Int
    public let created: Timestamp
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
    /// Whatever is due, the earliest recorded first: one that waits holds up none.
    case whenDue
    /// Nothing recorded after one that waits or is lent out: for a file, whose lines keep their order.
    case strict
}
