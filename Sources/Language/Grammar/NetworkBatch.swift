/// How several sentences lie side by side: first all their first places, then all second ones and so on. The longest sentence
/// comes first, so that those still going on at a step lie together at its front, and one product reads the weights for all.
struct NetworkBatch {
    /// The sentences by length, the longest first.
    let order: [Int]
    /// The row at which each step begins; one more for the end.
    let starts: [Int]

    /// - Parameter places: of each sentence how many places it takes, at least one.
    init(places: [Int]) {
        order = places.indices.sorted { (places[$1], $0) < (places[$0], $1) }
        var starts = [0]
        var going = order.count
        for step in 0..<(order.first.map { places[$0] } ?? 0) {
            while going > 0, places[order[going - 1]] <= step { going -= 1 }
            starts.append(starts[step] + going)
        }
        self.starts = starts
    }

    var steps: Int { starts.count - 1 }
    var rows: Int { starts[steps] }

    /// How many sentences reach a step.
    @inline(__always)
    func going(at step: Int) -> Int { step < steps ? starts[step + 1] - starts[step] : 0 }
}
