import Dispatch
import Synchronization

/// Waits for work, but not for ever.
enum Deadline {
    /// Whether `work` ended in time. Late work is left running, for it cannot be stopped from outside.
    static func within(seconds: Double, _ work: @escaping @Sendable () async -> Void) async -> Bool {
        let once = Once()
        return await withCheckedContinuation { continuation in
            once.arm(continuation)
            Task {
                await work()
                once.resume(true)
            }
            DispatchQueue.global().asyncAfter(deadline: .now() + seconds) { once.resume(false) }
        }
    }

    /// A continuation that two may resume and only the first does.
    private final class Once: Sendable {
        private let continuation = Mutex<CheckedContinuation<Bool, Never>?>(nil)

        func arm(_ new: CheckedContinuation<Bool, Never>) { continuation.withLock { $0 = new } }

        func resume(_ value: Bool) {
            let first = continuation.withLock { held in
                defer { held = nil }
                return held
            }
            first?.resume(returning: value)
        }
    }
}
