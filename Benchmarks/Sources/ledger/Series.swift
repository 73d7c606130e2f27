/// Times of one kind of work.
struct Series: CustomStringConvertible {
    private var seconds: [Double] = []

    mutating func time(keeping: Bool = true, _ work: () throws -> Void) rethrows {
        let began = ContinuousClock.now
        try work()
        let took = began.duration(to: .now)
        if keeping { seconds.append(Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18) }
    }

    var description: String {
        let sorted = seconds.sorted()
        guard !sorted.isEmpty else { return "nothing" }
        func at(_ share: Double) -> String {
            let microseconds = sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] * 1e6
            return "\(Int(microseconds.rounded())) µs"
        }
        let mean = sorted.reduce(0, +) / Double(sorted.count) * 1e6
        return "p50 \(at(0.5)), p99 \(at(0.99)), mean \(Int(mean.rounded())) µs of \(sorted.count)"
    }
}
