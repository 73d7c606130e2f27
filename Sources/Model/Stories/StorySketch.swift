/// What is kept of a text to find its copies: a sample of its three-word sequences and where they stand, and a few keys to look it up by.
///
/// One-permutation MinHash (Li, Owen, Zhang 2012): the hash of each sequence falls into one of `binCount` bins, and each bin keeps its
/// smallest, cut to eleven bits: enough to tell candidates apart that share a key. `Documents` makes a sketch of a text.
public struct StorySketch: Sendable, Hashable {
    /// Bins of a sketch.
    public static let binCount = 128
    /// Keys of a text at most: its smallest hashes of all. Two texts of which one holds a third of the other share one in nine cases of ten.
    public static let keyCount = 16

    /// Eleven bits of the smallest hash and five of its place; 0 where no sequence fell into the bin.
    public let bins: [UInt16]
    /// Sequences of the text, up to 65,535.
    public let count: Int
    /// Smallest first. Empty in a sketch that was read back.
    public let keys: [UInt32]

    /// - Parameter sequences: a hash of every sequence, in the order of the text; well mixed.
    public init(sequences: [UInt64]) {
        var smallest = [UInt64](repeating: .max, count: StorySketch.binCount)
        var places = [Int](repeating: 0, count: StorySketch.binCount)
        var lowest: [UInt32] = []
        for (place, hash) in sequences.enumerated() {
            let bin = Int((hash >> 40) % UInt64(StorySketch.binCount))
            let value = hash & 0xFF_FFFF_FFFF
            // Other bits than the bin's: a key says nothing of a bin.
            StorySketch.keep(UInt32(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32), in: &lowest)
            guard value < smallest[bin] else { continue }
            smallest[bin] = value
            places[bin] = place
        }
        let last = max(1, sequences.count - 1)
        bins = zip(smallest, places).map { value, place in
            guard value != .max else { return 0 }
            let hash = max(1, UInt16(truncatingIfNeeded: value >> 8) & 0x7FF)
            return hash << 5 | UInt16(place * 31 / last)
        }
        count = min(sequences.count, Int(UInt16.max))
        keys = lowest
    }

    /// From `blob`; nil when it is none.
    public init?(blob: [UInt8]) {
        guard blob.count == StorySketch.size else { return nil }
        count = Int(blob[0]) | Int(blob[1]) << 8
        bins = (1...StorySketch.binCount).map { UInt16(blob[2 * $0]) | UInt16(blob[2 * $0 + 1]) << 8 }
        keys = []
    }

    /// Bytes of `blob`.
    public static let size = 2 + 2 * binCount

    /// Count and bins, the low byte first.
    public var blob: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(StorySketch.size)
        for number in [UInt16(count)] + bins {
            bytes.append(UInt8(truncatingIfNeeded: number))
            bytes.append(UInt8(truncatingIfNeeded: number >> 8))
        }
        return bytes
    }

    /// Bins in which both have the same sequence.
    func agreement(with other: StorySketch) -> [Int] {
        bins.indices.filter { bins[$0] != 0 && other.bins[$0] != 0 && bins[$0] >> 5 == other.bins[$0] >> 5 }
    }

    /// Where the sequence of a bin begins, 0…1.
    func place(_ bin: Int) -> Double { Double(bins[bin] & 31) / 31 }

    private static func keep(_ key: UInt32, in lowest: inout [UInt32]) {
        if lowest.count == keyCount, let last = lowest.last, key >= last { return }
        let index = lowest.firstIndex { $0 >= key } ?? lowest.count
        if index < lowest.count, lowest[index] == key { return }
        lowest.insert(key, at: index)
        if lowest.count > keyCount { lowest.removeLast() }
    }
}
