/// How much of two texts is the same, estimated from their sketches.
public struct StoryLikeness: Sendable, Equatable {
    /// Bins that agree.
    public let agreeing: Int
    /// Sequences that both texts hold, estimated.
    public let shared: Double
    /// Share of the shorter text that the other holds, 0…1.
    public let share: Double
    /// How far into a text what is shared goes, 0…1: into the shorter, or, where they are of one size, into either.
    public let reach: Double

    /// - Parameter bins: the bins of both that agree, without those that many stories have.
    init(_ a: StorySketch, _ b: StorySketch, agreeing bins: [Int]) {
        let filled = a.bins.indices.count { a.bins[$0] != 0 || b.bins[$0] != 0 }
        let resemblance = Double(bins.count) / Double(max(1, filled))
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        agreeing = bins.count
        shared = resemblance / (1 + resemblance) * Double(a.count + b.count)
        share = min(1, shared / Double(max(1, short.count)))
        let inShort = bins.map(short.place).max() ?? 0
        let inLong = long.count > 3 * short.count ? 0 : bins.map(long.place).max() ?? 0
        reach = max(inShort, inLong)
    }

    /// Bins that must agree at least: fewer agree by chance, or by a stock phrase.
    static let least = 3

    /// Whether one is a copy of the other: much of it is, or less of it and up to its end, as of a text that was cut.
    ///
    /// The bounds are measured (`Tools/score/score_stories.py`) on 882 texts with nine edited versions each. A first bound of 80 instead of
    /// 135 joins four times as many texts to a story whose teaser they carry.
    public var isSameStory: Bool {
        guard agreeing >= StoryLikeness.least else { return false }
        return (shared >= 135 && share >= 0.2) || (shared >= 15 && share >= 0.3 && reach >= 0.85)
    }

    /// Whether a text that was joined to a story is like one of its texts: less is asked, for their kinship is known.
    var isLikeWithinStory: Bool { agreeing >= StoryLikeness.least && share >= 0.08 }

    /// Whether two texts of different stories are told to be the same: more is asked.
    var isLikeAcrossStories: Bool { shared >= 150 && share >= 0.4 }
}
