import Synchronization
import TestSupport

/// Takes the webhook's deliveries and checks their signatures.
final class Desk: Sendable {
    private struct State {
        var verified = 0
        var refused = 0
        var unseen: [String] = []
    }

    private let secret: String
    private let state = Mutex(State())

    init(secret: String) { self.secret = secret }

    /// Deliveries with a valid signature so far.
    var verified: Int { state.withLock { $0.verified } }
    /// Deliveries without one.
    var refused: Int { state.withLock { $0.refused } }

    func take(_ request: WebhookReceiver.Received) {
        let id = request.isSigned(with: secret) ? request.headers["webhook-id"] : nil
        state.withLock { state in
            guard let id else { return state.refused += 1 }
            state.verified += 1
            state.unseen.append(id)
        }
    }

    /// The ids of those verified since the last call.
    func news() -> [String] {
        state.withLock { state in
            defer { state.unseen = [] }
            return state.unseen
        }
    }
}
