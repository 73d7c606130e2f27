import Dispatch
import Synchronization

/// Runs work that needs a processor, no more of it at once than there are cores, first come first served.
///
/// Such work must not run on Swift's cooperative threads: a long article would hold up everything that awaits.
final class AnalysisQueue: Sendable {
    private struct State {
        var running = 0
        var waiting: [@Sendable () -> Void] = []
        /// Index of the first that waits; the array is cut when half of it is done.
        var head = 0
        /// When each running piece began, in monotonic nanoseconds.
        var begun: [UInt64] = []
    }

    private let queue = DispatchQueue(label: "tocsin.analysis", attributes: .concurrent)
    private let width: Int
    private let state = Mutex(State())

    init(width: Int) { self.width = max(1, width) }

    /// Runs `work` on the queue and answers its value.
    func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            submit { continuation.resume(returning: work()) }
        }
    }

    /// Seconds for which the oldest running piece has been at it; 0 when idle. Tells the watchdog of an endless loop.
    var longestRunning: Double {
        let now = DispatchTime.now().uptimeNanoseconds
        return state.withLock { $0.begun.min() }.map { Double(now - min($0, now)) / 1e9 } ?? 0
    }

    /// Pieces being worked on, and those that wait.
    var depth: (running: Int, waiting: Int) {
        state.withLock { (running: $0.running, waiting: $0.waiting.count - $0.head) }
    }

    private func submit(_ piece: @escaping @Sendable () -> Void) {
        let starts = state.withLock { state in
            guard state.running < width else {
                state.waiting.append(piece)
                return false
            }
            state.running += 1
            return true
        }
        if starts { queue.async { self.work(piece) } }
    }

    /// Does one piece and then whatever waits.
    private func work(_ first: @escaping @Sendable () -> Void) {
        var piece: (@Sendable () -> Void)? = first
        while let current = piece {
            let begun = DispatchTime.now().uptimeNanoseconds
            state.withLock { $0.begun.append(begun) }
            current()
            piece = state.withLock { state in
                if let index = state.begun.firstIndex(of: begun) { state.begun.remove(at: index) }
                return AnalysisQueue.next(&state)
            }
        }
    }

    private static func next(_ state: inout State) -> (@Sendable () -> Void)? {
        guard state.head < state.waiting.count else {
            state.running -= 1
            return nil
        }
        let piece = state.waiting[state.head]
        state.head += 1
        if state.head * 2 > state.waiting.count {
            state.waiting.removeFirst(state.head)
            state.head = 0
        }
        return piece
    }
}
