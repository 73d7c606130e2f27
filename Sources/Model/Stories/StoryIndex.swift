/// Finds which of the texts seen before tell the story of a new one. In memory, for a batch; the ledger keeps the same on disk.
public struct StoryIndex: Sendable {
    /// Texts looked at for one key, the latest first.
    public static let reach = 32

    private var texts: [StoryCandidate] = []
    private var members: [Int64: [Int]] = [:]
    private var holders: [UInt32: [Int]] = [:]

    public init() {}

    /// Takes in a text; answers the numbers, from 0 in the order of taking, of those before it that are the same story.
    public mutating func add(_ sketch: StorySketch) -> [Int] {
        let number = texts.count
        let near = Set(sketch.keys.flatMap { (holders[$0] ?? []).suffix(StoryIndex.reach) })
        let match = StoryMatch(sketch, among: near.sorted().map { texts[$0] })
        let story = match?.best.story ?? Int64(number)
        var same = match.map { Set($0.others.map(Int.init)) } ?? []
        for other in members[story] ?? [] {
            let known = texts[other].sketch
            let likeness = StoryLikeness(sketch, known, agreeing: sketch.agreement(with: known))
            if likeness.isLikeWithinStory { same.insert(other) }
        }
        texts.append(StoryCandidate(number: Int64(number), story: story, sketch: sketch))
        members[story, default: []].append(number)
        for key in sketch.keys { holders[key, default: []].append(number) }
        return same.sorted()
    }
}
