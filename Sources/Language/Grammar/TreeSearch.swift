import CLexicons

/// Finds the best tree without crossing arcs, with exactly one root (Eisner 1996), from a score for every pair of words.
struct TreeSearch: ~Copyable {
    private let count: Int
    /// `scores[d * (count + 1) + h]`: what the arc from `h` to `d` is worth; words from 1, 0 is the root.
    private let scores: UnsafePointer<Float>
    private let memory: UnsafeMutablePointer<Float>
    private let splits: UnsafeMutablePointer<Int16>

    /// What a stretch of words is: an arc over it to the right or left, still open within, or done with.
    private enum Span: Int { case openRight, openLeft, closedRight, closedLeft }

    /// Tables of worth. Closed ones are kept twice, by left end and by right, so that the inner loops read in order.
    private enum Table: Int {
        case openRightByLeft, openLeftByRight, rightByLeft, rightByRight, leftByLeft, leftByRight
    }

    init(count: Int, scores: UnsafePointer<Float>) {
        self.count = count
        self.scores = scores
        memory = .allocate(capacity: 6 * count * count)
        splits = .allocate(capacity: 4 * count * count)
        memory.initialize(repeating: 0, count: 6 * count * count)
        splits.initialize(repeating: 0, count: 4 * count * count)
    }

    deinit {
        memory.deallocate()
        splits.deallocate()
    }

    /// Heads of the words, from word 1; 0 is the root.
    func heads() -> [Int] {
        guard count > 0 else { return [0] }
        tocsin_network_spans(count, scores, memory, splits)
        var best = 0
        var worth = -Float.infinity
        for word in 0..<count {
            let total =
                scores[(word + 1) * (count + 1)] + row(.leftByRight, word)[0] + row(.rightByLeft, word)[count - 1]
            if total > worth { (best, worth) = (word, total) }
        }
        var heads = [Int](repeating: 0, count: count + 1)
        var open = [(Span.closedLeft, 0, best), (Span.closedRight, best, count - 1)]
        while let (span, left, right) = open.popLast() {
            guard left < right else { continue }
            let split = Int(splits[place(span, left, right)])
            switch span {
            case .closedRight: open += [(.openRight, left, split), (.closedRight, split, right)]
            case .closedLeft: open += [(.closedLeft, left, split), (.openLeft, split, right)]
            case .openRight, .openLeft:
                if span == .openRight { heads[right + 1] = left + 1 } else { heads[left + 1] = right + 1 }
                open += [(.closedRight, left, split), (.closedLeft, split + 1, right)]
            }
        }
        return heads
    }

    @inline(__always)
    private func place(_ span: Span, _ left: Int, _ right: Int) -> Int {
        (span.rawValue * count + left) * count + right
    }

    @inline(__always)
    private func row(_ table: Table, _ end: Int) -> UnsafeMutablePointer<Float> {
        memory + (table.rawValue * count + end) * count
    }
}
