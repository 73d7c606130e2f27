/// An earlier text that may tell the story of a new one.
public struct StoryCandidate: Sendable {
    public let number: Int64
    /// The number of the first text of its story.
    public let story: Int64
    public let sketch: StorySketch

    public init(number: Int64, story: Int64, sketch: StorySketch) {
        self.number = number
        self.story = story
        self.sketch = sketch
    }
}

/// Which of some earlier texts tells the story of a new one.
///
/// Never by chaining: a text belongs to the story of the one text that it has most in common with. Sequences that several stories have
/// (cookie notices, stock phrases) count for nothing.
public struct StoryMatch: Sendable {
    /// Stories that may share a sequence before it counts as boilerplate.
    private static let most = 2

    /// The likest text.
    public let best: StoryCandidate
    public let likeness: StoryLikeness
    /// Texts of other stories that are much like it all the same.
    let others: [Int64]

    /// Nil when none tells the same story.
    public init?(_ sketch: StorySketch, among candidates: [StoryCandidate]) {
        let agreements = candidates.map { sketch.agreement(with: $0.sketch) }
        let telling = StoryMatch.telling(candidates, agreements)
        var best: (index: Int, likeness: StoryLikeness)?
        var alike: [(index: Int, likeness: StoryLikeness)] = []
        for index in candidates.indices where agreements[index].count >= StoryLikeness.least {
            let bins = agreements[index].filter { telling[$0] }
            let likeness = StoryLikeness(sketch, candidates[index].sketch, agreeing: bins)
            guard likeness.isSameStory else { continue }
            alike.append((index, likeness))
            if let known = best?.likeness, (known.shared, known.share) >= (likeness.shared, likeness.share) { continue }
            best = (index, likeness)
        }
        guard let best else { return nil }
        self.best = candidates[best.index]
        likeness = best.likeness
        others = alike.filter {
            candidates[$0.index].story != candidates[best.index].story && $0.likeness.isLikeAcrossStories
        }.map { candidates[$0.index].number }
    }

    /// For each bin whether what it holds is the mark of few stories.
    private static func telling(_ candidates: [StoryCandidate], _ agreements: [[Int]]) -> [Bool] {
        var holders = [[Int64]](repeating: [], count: StorySketch.binCount)
        for (candidate, bins) in zip(candidates, agreements) {
            for bin in bins where holders[bin].count <= most && !holders[bin].contains(candidate.story) {
                holders[bin].append(candidate.story)
            }
        }
        return holders.map { $0.count <= most }
    }
}
