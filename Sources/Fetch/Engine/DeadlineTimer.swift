import Dispatch

/// libcurl's one deadline on one Dispatch timer.
///
/// Zero milliseconds mean "call me as soon as you are out of me": a flag, never a call from inside the callback. The
/// Dispatch timer is armed anew only for an earlier deadline; one that moved away is noticed when the timer fires.
final class DeadlineTimer {
    /// libcurl wants to be called with CURL_SOCKET_TIMEOUT now.
    private(set) var isDue = false

    private let source: any DispatchSourceTimer
    private var deadline: UInt64?
    private var armedFor: UInt64?

    init(queue: DispatchQueue, onFire: @escaping @Sendable () -> Void) {
        source = DispatchSource.makeTimerSource(queue: queue)
        source.setEventHandler(handler: onFire)
        source.activate()
    }

    deinit {
        source.cancel()
    }

    /// libcurl's timer callback: -1 for no deadline.
    func set(milliseconds: Int) {
        isDue = milliseconds == 0
        guard milliseconds > 0 else {
            deadline = nil
            return
        }
        arm(DispatchTime.now().uptimeNanoseconds + UInt64(milliseconds) * 1_000_000)
    }

    /// Takes note that the call is about to be made.
    func acknowledge() {
        isDue = false
    }

    /// The Dispatch timer fired.
    func fired() {
        armedFor = nil
        guard let deadline else { return }
        if deadline <= DispatchTime.now().uptimeNanoseconds {
            self.deadline = nil
            isDue = true
        } else {
            arm(deadline)
        }
    }

    private func arm(_ deadline: UInt64) {
        self.deadline = deadline
        guard deadline < armedFor ?? .max else { return }
        armedFor = deadline
        source.schedule(deadline: DispatchTime(uptimeNanoseconds: deadline), leeway: .milliseconds(1))
    }
}
