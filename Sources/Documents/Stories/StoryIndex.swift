/// Finds which of the texts seen before tell the story of a new one. In memory, for a batch.
///
/// A text is compared with those that share a sampled sequence with it. Sequences that several stories have (cookie notices, stock phrases)
/// lead nowhere. Never by chaining: a text belongs to the story of the text that is likest to it, and counts as the same only with those of that
/// story that are like itself.
public struct StoryIndex: Sendable {
    /// Stories that may share a sequence before it counts as boilerplate.
    private static let most = 3

    private var sketches: [StorySketch] = []
    private var stories: [Int] = []
    private var holders: [UInt64: [Int32]] = [:]

    public init() {}

    /// Takes in a text; answers the numbers, from 0 in the order of taking, of those before it that are the same story.
    public mutating func add(_ sketch: StorySketch) -> [Int] {
        let number = sketches.count
        let alike = candidates(for: sketch).compactMap { other, bins -> (number: Int, likeness: StoryLikeness)? in
            let likeness = StoryLikeness(sketch, sketches[other], agreeing: bins)
            return likeness.isSameStory ? (other, likeness) : nil
        }
        let best = alike.max {
            ($0.likeness.share, $0.likeness.shared, -$0.number) < ($1.likeness.share, $1.likeness.shared, -$1.number)
        }
        let story = best.map { stories[$0.number] } ?? number
        sketches.append(sketch)
        stories.append(story)
        for bin in sketch.hashes.indices where sketch.hashes[bin] != 0 {
            holders[StoryIndex.key(bin, sketch.hashes[bin]), default: []].append(Int32(number))
        }
        return alike.map(\.number).filter { stories[$0] == story }.sorted()
    }

    private func candidates(for sketch: StorySketch) -> [Int: [Int]] {
        var candidates: [Int: [Int]] = [:]
        for bin in sketch.hashes.indices where sketch.hashes[bin] != 0 {
            guard let found = holders[StoryIndex.key(bin, sketch.hashes[bin])], !isBoilerplate(found) else { continue }
            for other in found { candidates[Int(other), default: []].append(bin) }
        }
        return candidates
    }

    private func isBoilerplate(_ holders: [Int32]) -> Bool {
        var seen: [Int] = []
        for holder in holders where !seen.contains(stories[Int(holder)]) {
            seen.append(stories[Int(holder)])
            if seen.count > StoryIndex.most { return true }
        }
        return false
    }

    private static func key(_ bin: Int, _ hash: UInt32) -> UInt64 { UInt64(bin) << 32 | UInt64(hash) }
}
