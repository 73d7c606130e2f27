/// Decides which transfers may run: so many at once to one host, so many in all, hosts taking turns.
///
/// libcurl could queue by itself, but there the clock of a waiting transfer runs, and a hanging host would time out the
/// whole queue behind it. Rates and delays per host belong here too.
struct HostGate {
    private struct Lane {
        var running = 0
        var waiting = Queue<UInt64>()
        var isInTurn = false
    }

    private let perHost: Int
    private let total: Int
    private var running = 0
    private var lanes: [String: Lane] = [:]
    /// Hosts that have both a waiting transfer and a free place of their own.
    private var turn = Queue<String>()

    init(perHost: Int, total: Int) {
        self.perHost = max(1, perHost)
        self.total = max(1, total)
    }

    /// A transfer wants to run. Returns the transfers to start now, this one among them if there is room.
    mutating func enter(_ id: UInt64, host: String) -> [UInt64] {
        lanes[host, default: Lane()].waiting.append(id)
        takeTurn(host)
        return admit()
    }

    /// A running transfer has ended. Returns the transfers to start in its place.
    mutating func leave(host: String) -> [UInt64] {
        running -= 1
        lanes[host]?.running -= 1
        takeTurn(host)
        dropIfIdle(host)
        return admit()
    }

    /// A waiting transfer is not wanted any more.
    mutating func abandon(_ id: UInt64, host: String) {
        lanes[host]?.waiting.remove(id)
        dropIfIdle(host)
    }

    private mutating func admit() -> [UInt64] {
        var admitted: [UInt64] = []
        while running < total, let host = turn.popFirst() {
            lanes[host]?.isInTurn = false
            guard let id = lanes[host]?.waiting.popFirst() else {
                dropIfIdle(host)
                continue
            }
            lanes[host]?.running += 1
            running += 1
            admitted.append(id)
            takeTurn(host)
        }
        return admitted
    }

    private mutating func takeTurn(_ host: String) {
        guard let lane = lanes[host], !lane.isInTurn, !lane.waiting.isEmpty, lane.running < perHost else { return }
        lanes[host]?.isInTurn = true
        turn.append(host)
    }

    private mutating func dropIfIdle(_ host: String) {
        guard let lane = lanes[host], lane.running == 0, lane.waiting.isEmpty, !lane.isInTurn else { return }
        lanes[host] = nil
    }
}

/// First in, first out, in constant time on average.
struct Queue<Element: Equatable> {
    private var elements: [Element] = []
    private var head = 0

    var isEmpty: Bool { head == elements.count }

    mutating func append(_ element: Element) {
        elements.append(element)
    }

    mutating func popFirst() -> Element? {
        guard head < elements.count else { return nil }
        defer {
            head += 1
            if head > 32, head * 2 > elements.count {
                elements.removeFirst(head)
                head = 0
            }
        }
        return elements[head]
    }

    mutating func remove(_ element: Element) {
        guard let index = elements[head...].firstIndex(of: element) else { return }
        elements.remove(at: index)
    }
}
