import Fetch
import Model
import Store

/// Keeps a host with thousands of sources from taking every place: what it has no place for gets a turn later on, at the host's pace, and
/// the sources of other hosts are not kept waiting behind it. Pure: the time is handed in.
struct HostTurns: Sendable {
    static let reason = "many sources of its host are due: each in its turn"

    /// Jobs of one host that may be in hand at once: twice as many as may be fetched from it, and at least a quarter of all places.
    private var share: Int
    /// Seconds between two turns of a host.
    private var every: Double
    private var inHand: [String: Int] = [:]
    /// Of hosts with more than their share: the last turn that was given.
    private var last: [String: Timestamp] = [:]

    init(_ network: Configuration.Network) {
        (share, every) = (0, 0)
        follow(network)
    }

    /// Another configuration holds from now on.
    mutating func follow(_ network: Configuration.Network) {
        share = max(2 * network.perHost, network.parallel / 4)
        every = network.pace.perSecond.isFinite ? 1 / network.pace.perSecond : 0.02
    }

    /// A job is about to begin: nil when it may, else when its turn comes.
    mutating func enter(_ job: FetchJob, now: Timestamp) -> Timestamp? {
        guard let host = host(of: job) else { return nil }
        let count = inHand[host, default: 0]
        guard count >= share else {
            inHand[host] = count + 1
            return nil
        }
        // What is in hand takes its time too.
        let first = now.adding(seconds: Double(share) * every)
        let turn = last[host].map { max(first, $0.adding(seconds: every)) } ?? first
        last[host] = turn
        return turn
    }

    /// A job that began has ended.
    mutating func leave(_ job: FetchJob) {
        guard let host = host(of: job), let count = inHand[host] else { return }
        inHand[host] = count > 1 ? count - 1 : nil
        if count <= 1 { last[host] = nil }
    }

    private func host(of job: FetchJob) -> String? { RetryScope.host.key(of: job.address) }
}
