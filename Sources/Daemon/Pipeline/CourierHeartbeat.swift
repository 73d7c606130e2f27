import Delivery
import Model
import Store

extension Courier {
    /// Says that Tocsin is still here, when that is due; answers when the next is. A late sign of life says nothing, so it does not go
    /// through the outbox.
    func beat() async throws(StoreError) -> Timestamp? {
        guard let interval = manners.heartbeat, state.disabled == nil, !isStopping else { return nil }
        let now = WallClock.now()
        guard let last = state.heartbeat else {
            state.heartbeat = now
            try ledger.save(state)
            return now.adding(seconds: interval)
        }
        let due = max(last.adding(seconds: interval), manners.quiet?.end(at: now) ?? last)
        if due > now { return due }
        let text = "Tocsin is at work: \(delivered) alerts told here since its start"
        let alert = Alert.notice(.heartbeat, id: Notices.newID(), text: text, now: now)
        guard case .delivered = await sink.deliver(alert, attempt: 1, now: now) else { return now.adding(seconds: 60) }
        state.heartbeat = now
        try ledger.save(state)
        return now.adding(seconds: interval)
    }
}
