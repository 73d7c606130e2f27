/// Decides which transfers may run: so many at once to one host, no faster than its pace, so many in all, hosts taking turns.
///
/// libcurl could queue by itself, but there the clock of a waiting transfer runs, and a hanging host would time out the
/// whole queue behind it. Pure: the time, in seconds of any steady clock, is handed in.
struct HostGate {
    private struct Lane {
        var running = 0
        var waiting = Queue<UInt64>()
        var isInTurn = false
        var bucket: TokenBucket?
        /// Seconds that the host itself asks for between two requests.
        var delay = 0.0
    }

    private let perHost: Int
    private let total: Int
    private let pace: HostPace
    private var running = 0
    private var lanes: [String: Lane] = [:]
    /// Hosts that have both a waiting transfer and a free place of their own.
    private var turn = Queue<String>()
    /// Hosts that wait for their pace, and until when.
    private var resting: [String: Double] = [:]
    private var nextSweep = 0.0

    init(perHost: Int, total: Int, pace: HostPace = HostPace()) {
        self.perHost = max(1, perHost)
        self.total = max(1, total)
        self.pace = pace
    }

    /// When `wake` has something to do; nil while no host rests.
    var nextWake: Double? { resting.values.min() }

    /// A transfer wants to run. Returns the transfers to start now, this one among them if there is room.
    ///
    /// - Parameter delay: seconds that the host asks for between two requests.
    mutating func enter(_ id: UInt64, host: String, delay: Double = 0, now: Double = 0) -> [UInt64] {
        lanes[host, default: Lane()].waiting.append(id)
        if delay > 0 { lanes[host]?.delay = delay }
        takeTurn(host, now)
        return admit(now)
    }

    /// A running transfer has ended. Returns the transfers to start in its place.
    mutating func leave(host: String, now: Double = 0) -> [UInt64] {
        running -= 1
        lanes[host]?.running -= 1
        takeTurn(host, now)
        dropIfIdle(host, now)
        return admit(now)
    }

    /// A waiting transfer is not wanted any more.
    mutating func abandon(_ id: UInt64, host: String, now: Double = 0) {
        lanes[host]?.waiting.remove(id)
        dropIfIdle(host, now)
    }

    /// Time has passed: hosts that have rested enough go on.
    mutating func wake(now: Double) -> [UInt64] {
        for (host, end) in resting where end <= now {
            resting[host] = nil
            takeTurn(host, now)
            dropIfIdle(host, now)
        }
        return admit(now)
    }

    private mutating func admit(_ now: Double) -> [UInt64] {
        var admitted: [UInt64] = []
        while running < total, let host = turn.popFirst() {
            lanes[host]?.isInTurn = false
            guard let id = lanes[host]?.waiting.popFirst() else {
                dropIfIdle(host, now)
                continue
            }
            lanes[host]?.running += 1
            lanes[host]?.bucket?.take()
            running += 1
            admitted.append(id)
            takeTurn(host, now)
        }
        return admitted
    }

    private mutating func takeTurn(_ host: String, _ now: Double) {
        guard let lane = lanes[host], !lane.isInTurn, !lane.waiting.isEmpty, lane.running < perHost,
            resting[host] == nil
        else { return }
        if let (every, burst) = limit(of: host, lane.delay) {
            var bucket = lane.bucket ?? TokenBucket(burst: burst, now: now)
            let wait = bucket.wait(every: every, burst: burst, now: now)
            lanes[host]?.bucket = bucket
            if wait > 0 {
                resting[host] = now + wait
                return
            }
        }
        lanes[host]?.isInTurn = true
        turn.append(host)
    }

    /// Seconds between two requests to a host, and how many may come at once; nil without a limit.
    private func limit(of host: String, _ delay: Double) -> (every: Double, burst: Int)? {
        let own = pace.isLimited(for: host) ? 1 / pace.perSecond : 0
        guard max(own, delay) > 0 else { return nil }
        return (max(own, delay), delay > own ? 1 : pace.burst)
    }

    /// Forgets a host that nothing is known of any more; one whose bucket is still filling up is kept until a sweep.
    private mutating func dropIfIdle(_ host: String, _ now: Double) {
        guard let lane = lanes[host], isIdle(lane) else { return }
        if isForgettable(lane, host, now) {
            lanes[host] = nil
        } else if now >= nextSweep {
            nextSweep = now + 60
            lanes = lanes.filter { !isIdle($0.value) || !isForgettable($0.value, $0.key, now) }
        }
    }

    private func isIdle(_ lane: Lane) -> Bool { lane.running == 0 && lane.waiting.isEmpty && !lane.isInTurn }

    private func isForgettable(_ lane: Lane, _ host: String, _ now: Double) -> Bool {
        guard resting[host] == nil else { return false }
        guard let bucket = lane.bucket, let (every, burst) = limit(of: host, lane.delay) else { return true }
        return bucket.isFull(every: every, burst: burst, now: now)
    }
}
