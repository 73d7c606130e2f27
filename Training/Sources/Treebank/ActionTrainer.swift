import Glibc
@_spi(Training) import Language

/// Weights of the parser's actions while they are learnt: a table as wide as the quantised model can tell features apart.
final class ActionTrainer {
    private let bucketBits: UInt32
    private let shift: UInt32
    private let size: Int
    private let weights: UnsafeMutablePointer<Int32>
    private let sums: UnsafeMutablePointer<Float>
    private var step: Float = 1

    init(bucketBits: UInt32) {
        self.bucketBits = bucketBits
        shift = 32 - bucketBits - ActionModel.checkBits
        size = 4 << Int(bucketBits + ActionModel.checkBits)
        weights = ActionTrainer.table(size)
        sums = ActionTrainer.table(size)
    }

    deinit {
        UnsafeMutableRawPointer(weights).deallocate()
        UnsafeMutableRawPointer(sums).deallocate()
    }

    /// Zeroes on huge pages: the table is read at random, and small pages cost more than the reading.
    private static func table<Number: Numeric>(_ count: Int) -> UnsafeMutablePointer<Number> {
        let bytes = count * MemoryLayout<Number>.stride
        let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 1 << 21)
        _ = madvise(memory, bytes, MADV_HUGEPAGE)
        return memory.initializeMemory(as: Number.self, repeating: .zero, count: count)
    }

    func nextStep() { step += 1 }

    func score(_ features: borrowing FeatureKeys) -> (Int32, Int32, Int32) {
        var total = SIMD4<Int32>(repeating: 0)
        let raw = UnsafeRawPointer(weights)
        for index in 0..<features.count {
            let at = Int(features.keys[index] >> shift) << 4
            total &+= raw.load(fromByteOffset: at, as: SIMD4<Int32>.self)
        }
        return (total[0], total[1], total[2])
    }

    func add(_ features: borrowing FeatureKeys, _ action: Int, _ delta: Int32) {
        for index in 0..<features.count {
            let slot = Int(features.keys[index] >> shift) << 2
            if weights[slot + 3] != 0 { continue }
            let at = slot + action
            weights[at] += delta
            sums[at] += step * Float(delta)
        }
    }

    /// Leaves only the features that the quantised model has room for: in each bucket the four that weigh most so far.
    /// What is learnt afterwards makes up for the others, and only that is averaged.
    func select() -> (kept: Int, dropped: Int) {
        var kept = 0
        var dropped = 0
        for bucket in 0..<1 << Int(bucketBits) {
            let entries = strongest(bucket, least: 0)
            let best = Set(entries.prefix(4).map(\.check))
            kept += best.count
            dropped += entries.count - best.count
            for check in 0..<perBucket where !best.contains(check) {
                let at = (bucket * perBucket + check) * 4
                for index in at..<at + 3 { weights[index] = 0 }
                weights[at + 3] = 1
            }
        }
        sums.update(repeating: 0, count: size)
        step = 1
        return (kept, dropped)
    }

    private var perBucket: Int { 1 << Int(ActionModel.checkBits) }

    /// The features of a bucket by their averaged weights, strongest first.
    private func strongest(_ bucket: Int, least: Float) -> [(check: Int, weights: [Float], mass: Float)] {
        var entries: [(check: Int, weights: [Float], mass: Float)] = []
        for check in 0..<perBucket {
            let at = (bucket * perBucket + check) * 4
            let mass = max(abs(average(at)), abs(average(at + 1)), abs(average(at + 2)))
            if mass > least { entries.append((check, (0..<3).map { average(at + $0) }, mass)) }
        }
        return entries.sorted { $0.mass == $1.mass ? $0.check < $1.check : $0.mass > $1.mass }
    }

    /// The averaged, quantised model, and how many features are in it.
    func model() -> (bytes: [UInt8], kept: Int) {
        let quantiser = Quantiser((0..<size).compactMap { $0 & 3 == 3 ? nil : average($0) })
        var bytes: [UInt8] = Array("TAM1".utf8) + [UInt8(bucketBits), 0, 0, 0]
        bytes.reserveCapacity(8 + 16 << Int(bucketBits))
        var kept = 0
        for bucket in 0..<1 << Int(bucketBits) {
            let best = strongest(bucket, least: quantiser.least).prefix(4)
            kept += best.count
            bytes += best.map { UInt8($0.check) | 0x80 } + [UInt8](repeating: 0, count: 4 - best.count)
            for entry in best {
                bytes += entry.weights.map { UInt8(bitPattern: quantiser.root($0)) }
            }
            bytes += [UInt8](repeating: 0, count: 3 * (4 - best.count))
        }
        return (bytes, kept)
    }

    private func average(_ at: Int) -> Float { Float(weights[at]) - sums[at] / step }
}
