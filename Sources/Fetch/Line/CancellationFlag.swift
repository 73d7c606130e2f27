import Synchronization

/// Tells a transfer that blocks its thread to give up. Set once, by anybody.
public final class CancellationFlag: Sendable {
    private let flag = Atomic(false)

    public init() {}

    public var isSet: Bool { flag.load(ordering: .relaxed) }

    public func set() { flag.store(true, ordering: .relaxed) }
}
