@_spi(Training) import Language

/// An averaged perceptron over hashed features with many classes (Collins 2002), quantised at the end.
struct ClassTrainer {
    let classCount: Int
    let bucketBits: UInt32
    private let mask: UInt32
    private var slots: [Int32]
    private var keys: [UInt32] = []
    private var weights: [Int32] = []
    private var sums: [Float] = []
    private var step: Float = 1
    private(set) var scores: [Int32]

    init(classCount: Int, bucketBits: UInt32 = 15) {
        self.classCount = classCount
        self.bucketBits = bucketBits
        mask = ~0 << (32 - bucketBits) | 0xFFFF
        slots = Array(repeating: 0, count: 1 << 22)
        scores = Array(repeating: 0, count: classCount)
    }

    /// The row of a feature, or -1.
    private func row(_ key: UInt32) -> Int {
        let mask = slots.count - 1
        return slots.withUnsafeBufferPointer { slots in
            keys.withUnsafeBufferPointer { keys in find(key, slots, keys, mask) }
        }
    }

    private func find(
        _ key: UInt32, _ slots: UnsafeBufferPointer<Int32>, _ keys: UnsafeBufferPointer<UInt32>, _ mask: Int
    ) -> Int {
        var at = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 42)
        while slots[at] != 0 {
            let row = Int(slots[at] - 1)
            if keys[row] == key { return row }
            at = (at + 1) & mask
        }
        return -1
    }

    private mutating func newRow(_ key: UInt32) -> Int {
        var at = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 42)
        while slots[at] != 0 { at = (at + 1) & (slots.count - 1) }
        keys.append(key)
        slots[at] = Int32(keys.count)
        weights.append(contentsOf: repeatElement(0, count: classCount))
        sums.append(contentsOf: repeatElement(0, count: classCount))
        return keys.count - 1
    }

    /// The best class by the weights so far; `allowed` restricts the choice.
    mutating func predict(_ features: borrowing FeatureKeys) -> Int {
        for index in 0..<classCount { scores[index] = 0 }
        for index in 0..<features.count {
            let row = row(features.keys[index] & mask)
            if row < 0 { continue }
            let base = row * classCount
            let count = classCount
            scores.withUnsafeMutableBufferPointer { scores in
                weights.withUnsafeBufferPointer { weights in
                    for index in 0..<count { scores[index] &+= weights[base + index] }
                }
            }
        }
        var best = 0
        for index in 1..<classCount where scores[index] > scores[best] { best = index }
        return best
    }

    /// Moves the weights from the class that was chosen to the one that is right. `weight` counts the example so often.
    mutating func learn(_ features: borrowing FeatureKeys, right: Int, chosen: Int) {
        step += 1
        guard right != chosen else { return }
        for index in 0..<features.count {
            let key = features.keys[index] & mask
            var row = row(key)
            if row < 0 { row = newRow(key) }
            let base = row * classCount
            weights[base + right] += 1
            sums[base + right] += step
            weights[base + chosen] -= 1
            sums[base + chosen] -= step
        }
    }

    /// The averaged, quantised model; the smallest weights are left out until it fits `limit` bytes.
    func model(limit: Int) -> [UInt8] {
        var averages = [Float](repeating: 0, count: weights.count)
        for index in weights.indices { averages[index] = Float(weights[index]) - sums[index] / step }
        let quantiser = Quantiser(averages)
        var (low, high): (Float, Float) = (quantiser.least, quantiser.top)
        if size(averages, low) > limit {
            for _ in 0..<16 {
                let middle = (low + high) / 2
                if size(averages, middle) > limit { low = middle } else { high = middle }
            }
            low = high
        }
        return encode(records(averages, quantiser, low))
    }

    /// Bytes of a model without the weights below `threshold`.
    private func size(_ averages: [Float], _ threshold: Float) -> Int {
        var bytes = 4 << Int(bucketBits) + 16
        for row in keys.indices {
            var pairs = 0
            for index in row * classCount..<(row + 1) * classCount where abs(averages[index]) >= threshold {
                pairs += 1
            }
            if pairs > 0 { bytes += 3 + pairs * 2 }
        }
        return bytes
    }

    private func records(_ averages: [Float], _ quantiser: Quantiser, _ threshold: Float) -> [UInt32: [(UInt8, Int8)]] {
        var records: [UInt32: [(UInt8, Int8)]] = [:]
        for (row, key) in keys.enumerated() {
            var pairs: [(UInt8, Int8)] = []
            for index in 0..<classCount {
                let value = averages[row * classCount + index]
                if abs(value) >= threshold { pairs.append((UInt8(index), quantiser.root(value))) }
            }
            if !pairs.isEmpty { records[key] = pairs }
        }
        return records
    }

    private func encode(_ records: [UInt32: [(UInt8, Int8)]]) -> [UInt8] {
        var offsets: [UInt32] = []
        var body: [UInt8] = []
        var bucket = 0
        for key in records.keys.sorted() {
            while bucket <= Int(key >> (32 - bucketBits)) {
                offsets.append(UInt32(body.count))
                bucket += 1
            }
            let pairs = records[key] ?? []
            body += [UInt8(truncatingIfNeeded: key), UInt8(truncatingIfNeeded: key >> 8), UInt8(pairs.count)]
            for (name, weight) in pairs { body += [name, UInt8(bitPattern: weight)] }
        }
        while offsets.count < 1 << Int(bucketBits) + 1 { offsets.append(UInt32(body.count)) }
        var bytes: [UInt8] = Array("TCM1".utf8) + [UInt8(classCount), UInt8(bucketBits), 0, 0]
        for offset in offsets {
            for shift in 0..<UInt32(4) { bytes.append(UInt8(truncatingIfNeeded: offset >> (shift * 8))) }
        }
        return bytes + body
    }
}
