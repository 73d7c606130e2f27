import Dispatch

/// Runs an actor on a serial queue of its own, so that its blocking writes hold up nobody else's thread.
///
/// Dispatch on Linux has no DispatchSerialQueue that would be an executor by itself.
final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) { queue = DispatchQueue(label: label) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { [self] in job.runSynchronously(on: asUnownedSerialExecutor()) }
    }
}
