extension TreeSentence {
    /// The heads with crossing arcs lifted: the shortest crossing arc is hung one step higher until none is left.
    var projectiveHeads: [Int] {
        var heads = heads
        while let crossing = TreeSentence.shortestCrossing(heads) {
            let head = heads[crossing - 1]
            guard head > 0 else { break }
            heads[crossing - 1] = heads[head - 1]
        }
        return heads
    }

    /// The dependent of the shortest arc that some word between its ends escapes.
    private static func shortestCrossing(_ heads: [Int]) -> Int? {
        var best: (length: Int, word: Int)?
        for word in stride(from: 1, through: heads.count, by: 1) where heads[word - 1] > 0 {
            let head = heads[word - 1]
            let (low, high) = (min(word, head), max(word, head))
            let crosses = (low + 1..<max(high, low + 1)).contains { inner in
                var climb = inner
                while climb > 0, climb != head { climb = heads[climb - 1] }
                return climb != head
            }
            if crosses, high - low < best?.length ?? .max { best = (high - low, word) }
        }
        return best?.word
    }
}
