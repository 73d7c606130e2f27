/// Words as small numbers: an open-addressing table over their bytes, at most half full.
///
/// Open addressing over hashed bytes measured about twice a `Dictionary` of integers and forty times a `Dictionary` of strings.
struct PhraseVocabulary: Sendable {
    private var slots: [Int32]
    private var hashes: [UInt64] = []
    private var starts: [Int32] = [0]
    private var bytes: [UInt8] = []

    init() { slots = Array(repeating: -1, count: 1024) }

    var count: Int { hashes.count }

    /// FNV-1a, 64 bits; the scanner computes the same while it cuts the text.
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// The number of a word, given on first sight.
    mutating func intern(_ word: [UInt8]) -> Int32 {
        let hash = word.reduce(PhraseVocabulary.seed) { PhraseVocabulary.mix($0, $1) }
        let known = find(hash: hash, in: word, 0..<word.count, folding: false)
        if known >= 0 { return known }
        if (count + 1) * 2 > slots.count { grow() }
        let index = Int32(count)
        hashes.append(hash)
        bytes.append(contentsOf: word)
        starts.append(Int32(bytes.count))
        place(index, hash)
        return index
    }

    /// The number of the word that `range` of `text` spells, or -1. With `folding`, ASCII capitals count as small
    /// letters; `hash` must have been computed the same way.
    func find(hash: UInt64, in text: [UInt8], _ range: Range<Int>, folding: Bool) -> Int32 {
        let mask = slots.count - 1
        var slot = PhraseVocabulary.slot(hash, mask)
        while true {
            let index = slots[slot]
            if index < 0 { return -1 }
            if hashes[Int(index)] == hash, equals(Int(index), text, range, folding) { return index }
            slot = (slot + 1) & mask
        }
    }

    private func equals(_ index: Int, _ text: [UInt8], _ range: Range<Int>, _ folding: Bool) -> Bool {
        let start = Int(starts[index])
        guard Int(starts[index + 1]) - start == range.count else { return false }
        for offset in 0..<range.count {
            var byte = text[range.lowerBound + offset]
            if folding { byte = PhraseVocabulary.folded(byte) }
            if bytes[start + offset] != byte { return false }
        }
        return true
    }

    @inline(__always)
    static func folded(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 32 : byte }

    @inline(__always)
    private static func slot(_ hash: UInt64, _ mask: Int) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask }

    private mutating func place(_ index: Int32, _ hash: UInt64) {
        let mask = slots.count - 1
        var slot = PhraseVocabulary.slot(hash, mask)
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = index
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (index, hash) in hashes.enumerated() { place(Int32(index), hash) }
    }
}
