import Model

/// A quantised linear model: features as hash keys, and for each the few outputs it speaks for or against.
///
/// File, little endian: `TEM1`; output count (UInt16) and two zero bytes; the largest weight (Float32); feature count (UInt32);
/// then, for the features in ascending order of their keys, all keys (UInt32), all pair counts (UInt8), all pairs of output (UInt8)
/// and weight (Int8, the signed square root: small weights are many and need the finer steps).
struct LinearModel: Sendable {
    let outputCount: Int
    private let keys: [UInt32]
    /// Where each feature's pairs begin; one more for the end.
    private let starts: [Int32]
    private let pairs: [UInt8]
    /// By the upper bits of a key: the first feature with them; one more for the end.
    private let buckets: [Int32]
    /// By the stored byte: the weight.
    private let weights: [Float]
    private static let bucketBits: UInt32 = 14

    /// - Throws: `LexiconError` when the bytes are no such model.
    init(name: String, bytes: [UInt8]) throws(LexiconError) {
        func number(_ at: Int, _ count: Int) -> UInt32 {
            (0..<count).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32($1 * 8) }
        }
        guard bytes.count >= 16, bytes.starts(with: "TEM1".utf8) else {
            throw LexiconError(file: name, line: 0, reason: "is no event model")
        }
        outputCount = Int(number(4, 2))
        let largest = Float(bitPattern: number(8, 4))
        let count = Int(number(12, 4))
        guard bytes.count >= 16 + count * 5, largest.isFinite, (1...256).contains(outputCount) else {
            throw LexiconError(file: name, line: 0, reason: "is cut short")
        }
        let keys = (0..<count).map { number(16 + $0 * 4, 4) }
        var starts: [Int32] = [0]
        for index in 0..<count { starts.append(starts[index] + 2 * Int32(bytes[16 + count * 4 + index])) }
        pairs = Array(bytes[(16 + count * 5)...])
        guard starts[count] == pairs.count, zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }),
            stride(from: 0, to: pairs.count, by: 2).allSatisfy({ [pairs, outputCount] in Int(pairs[$0]) < outputCount })
        else {
            throw LexiconError(file: name, line: 0, reason: "has features or pairs that do not fit")
        }
        var buckets = [Int32](repeating: 0, count: 1 << LinearModel.bucketBits + 1)
        for key in keys { buckets[Int(key >> (32 - LinearModel.bucketBits)) + 1] += 1 }
        for index in 1..<buckets.count { buckets[index] += buckets[index - 1] }
        weights = (0..<256).map { byte in
            let root = Float(Int8(truncatingIfNeeded: byte)) / 127
            return root * abs(root) * largest
        }
        (self.keys, self.starts, self.buckets) = (keys, starts, buckets)
    }

    /// Adds the weights of one feature to `scores`, which has a place for each output.
    func add(_ key: UInt32, to scores: inout [Float]) {
        guard let feature = feature(key) else { return }
        var at = Int(starts[feature])
        while at < Int(starts[feature + 1]) {
            scores[Int(pairs[at])] += weights[Int(pairs[at + 1])]
            at += 2
        }
    }

    private func feature(_ key: UInt32) -> Int? {
        let bucket = Int(key >> (32 - LinearModel.bucketBits))
        var at = Int(buckets[bucket])
        while at < Int(buckets[bucket + 1]), keys[at] < key { at += 1 }
        return at < Int(buckets[bucket + 1]) && keys[at] == key ? at : nil
    }
}
