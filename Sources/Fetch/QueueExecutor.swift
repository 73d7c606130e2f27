public import Dispatch

/// A serial executor over one serial Dispatch queue of its own.
///
/// Dispatch on Linux has no `DispatchSerialQueue`, so an actor that lives with Dispatch sources needs this: it returns
/// the executor's `asUnownedSerialExecutor()` from `unownedExecutor`, and the handlers of sources on `queue` enter the
/// actor with `assumeIsolated`, without a hop. Mark such handlers `@Sendable`, or they inherit an isolation that traps.
public final class QueueExecutor: SerialExecutor {
    /// The serial queue; sources of the actor target it.
    public let queue: DispatchQueue

    /// - Parameter label: the queue's name, as debuggers and crash reports show it.
    public init(label: String) {
        queue = DispatchQueue(label: label)
    }

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    /// Lets `assumeIsolated` accept code that Dispatch, not the Swift runtime, started on the queue (SE-0424).
    public func checkIsolated() {
        dispatchPrecondition(condition: .onQueue(queue))
    }
}
