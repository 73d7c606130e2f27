import Model

/// The vectors of words: one for each of some 25,000 words, hashed ones for their first and last letters, one for their shape.
struct NetworkWords: Sendable {
    static let affixBuckets = 8192

    let width: Int
    private let wordWidth: Int
    private let affixWidth: Int
    private let shapeWidth: Int
    /// Open addressing over the words' hashes, at most half full; -1 is free.
    private var slots: [Int32]
    private let hashes: [UInt32]
    private let words: Vectors
    private let affixes: Vectors
    private let shapes: Vectors

    /// Rows of bytes, and what makes inputs of a matrix of them, in parts of 65,536.
    private struct Vectors: Sendable {
        let values: NetworkTable
        let factor: Int32

        init(_ reader: inout NetworkReader, count: Int, sums: Float) throws(LexiconError) {
            let (scale, values) = try reader.table(count)
            guard scale > 0, scale * 127 * sums < 8 else { throw reader.fail("has vectors out of range") }
            self.values = values
            factor = Int32(scale * NetworkMatrix.grain * 65536)
        }

        @inline(__always)
        func whole(_ number: Int32) -> Int16 { Int16(truncatingIfNeeded: (number &* factor &+ 0x8000) >> 16) }
    }

    init(_ reader: inout NetworkReader) throws(LexiconError) {
        let count = try reader.size(0...1_000_000)
        wordWidth = try reader.size(1...256)
        affixWidth = try reader.size(1...wordWidth)
        shapeWidth = try reader.size(1...wordWidth)
        width = wordWidth + affixWidth + shapeWidth
        guard width % 8 == 0, width <= 256 else { throw reader.fail("has vectors of a width that does not fit") }
        hashes = try reader.integers(count)
        words = try Vectors(&reader, count: (count + 2) * wordWidth, sums: 1)
        affixes = try Vectors(&reader, count: NetworkWords.affixBuckets * affixWidth, sums: 4)
        shapes = try Vectors(&reader, count: WordShape.count * shapeWidth, sums: 1)
        var size = 1024
        while size < count * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        for (index, hash) in hashes.enumerated() {
            var slot = Int(hash) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(index)
        }
    }

    /// The vectors of the root and then of each word, as inputs of a matrix; each at its row, so many rows behind it.
    func fill(_ out: UnsafeMutablePointer<Int16>, with written: [ArraySlice<UInt8>], rows: [Int], behind: Int) {
        let headline = WordShape.isHeadline(written)
        var bytes: [UInt8] = []
        write(out + (rows[0] + behind) * width, word: hashes.count + 1, affixes: (0, 0, 0, 0), shape: 0)
        for (index, word) in written.enumerated() {
            WordShape.normalise(word, into: &bytes)
            write(
                out + (rows[index + 1] + behind) * width, word: row(bytes), affixes: NetworkWords.affixes(bytes),
                shape: WordShape.shape(word, isFirst: index == 0, inHeadline: headline))
        }
    }

    private func write(_ out: UnsafeMutablePointer<Int16>, word: Int, affixes four: (Int, Int, Int, Int), shape: Int) {
        words.values.withValues { values in
            let row = word * wordWidth
            for column in 0..<wordWidth { out[column] = words.whole(Int32(values[row + column])) }
        }
        affixes.values.withValues { values in
            let (a, b, c, d) = (
                four.0 * affixWidth, four.1 * affixWidth, four.2 * affixWidth, four.3 * affixWidth
            )
            for column in 0..<affixWidth {
                let sum =
                    Int32(values[a + column]) + Int32(values[b + column]) + Int32(values[c + column])
                    + Int32(values[d + column])
                out[wordWidth + column] = affixes.whole(sum)
            }
        }
        shapes.values.withValues { values in
            let row = shape * shapeWidth
            for column in 0..<shapeWidth {
                out[wordWidth + affixWidth + column] = shapes.whole(Int32(values[row + column]))
            }
        }
    }

    /// Row of a word's vector; 0 for a word without one.
    private func row(_ bytes: [UInt8]) -> Int {
        let hash = NetworkWords.hash(bytes[...])
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] >= 0 {
            if hashes[Int(slots[slot])] == hash { return Int(slots[slot]) + 1 }
            slot = (slot + 1) & mask
        }
        return 0
    }

    /// FNV-1a of 32 bits.
    static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(0x811C_9DC5) { mix($0, $1) } }

    @inline(__always)
    private static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

    /// Buckets of the last two, three and four bytes and of the first three; shorter words are filled with zeros.
    static func affixes(_ bytes: [UInt8]) -> (Int, Int, Int, Int) {
        func ending(_ length: Int) -> Int {
            var hash = mix(0x811C_9DC5, UInt8(length))
            for place in 1...length { hash = mix(hash, place <= bytes.count ? bytes[bytes.count - place] : 0) }
            return Int(hash ^ hash >> 15) % affixBuckets
        }
        var start = mix(0x811C_9DC5, 9)
        for place in 0..<3 { start = mix(start, place < bytes.count ? bytes[place] : 0) }
        return (ending(2), ending(3), ending(4), Int(start ^ start >> 15) % affixBuckets)
    }
}
