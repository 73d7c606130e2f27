public import Model

/// A quantised linear classifier: features as hash keys, and for each the few classes it speaks for or against.
///
/// File: `TCM1`, class count (UInt8), bucket bits (UInt8), two zero bytes, 2^bits + 1 offsets (UInt32, little endian),
/// then the records: check (UInt16), pair count (UInt8), pairs of class (UInt8) and weight (Int8, the signed
/// square root: small weights are many and need the finer steps).
@_spi(Training) public struct ClassModel: Sendable {
    let bytes: [UInt8]
    @_spi(Training) public let classCount: Int
    private let bucketBits: UInt32
    private let offsets: [UInt32]

    /// - Throws: `LexiconError` when the bytes are no such model.
    @_spi(Training) public init(_ file: ModelFile) throws(LexiconError) {
        let (name, bytes) = (file.name, file.bytes)
        guard bytes.count > 12, bytes.starts(with: "TCM1".utf8), (1...24).contains(bytes[5]) else {
            throw LexiconError(file: name, line: 0, reason: "is no class model")
        }
        classCount = Int(bytes[4])
        bucketBits = UInt32(bytes[5])
        let count = 1 << Int(bytes[5]) + 1
        guard bytes.count >= 8 + count * 4 else {
            throw LexiconError(file: name, line: 0, reason: "is cut short")
        }
        var offsets: [UInt32] = []
        offsets.reserveCapacity(count)
        for index in 0..<count {
            let at = 8 + index * 4
            let value = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[at + $1]) << UInt32($1 * 8) }
            offsets.append(value)
        }
        guard offsets.last == UInt32(bytes.count - 8 - count * 4), offsets == offsets.sorted() else {
            throw LexiconError(file: name, line: 0, reason: "has offsets that do not fit")
        }
        let start = 8 + count * 4
        self.offsets = offsets
        self.bytes = Array(bytes[start...])
    }

    /// The sum of the weights of `features` for each class, into `scores`.
    @_spi(Training) public func score(_ features: borrowing FeatureKeys, _ scores: UnsafeMutablePointer<Int32>) {
        for index in 0..<classCount { scores[index] = 0 }
        let shift = 32 - bucketBits
        bytes.withUnsafeBufferPointer { bytes in
            offsets.withUnsafeBufferPointer { offsets in
                for index in 0..<features.count {
                    let key = features.keys[index]
                    let bucket = Int(key >> shift)
                    let check = UInt16(truncatingIfNeeded: key)
                    var at = Int(offsets[bucket])
                    let end = Int(offsets[bucket + 1])
                    while at < end {
                        let pairs = Int(bytes[at + 2])
                        if UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 == check {
                            var pair = at + 3
                            for _ in 0..<pairs {
                                let root = Int32(Int8(bitPattern: bytes[pair + 1]))
                                scores[Int(bytes[pair])] &+= root &* abs(root)
                                pair += 2
                            }
                            break
                        }
                        at += 3 + pairs * 2
                    }
                }
            }
        }
    }

    /// The class with the highest score, lowest number first among equals; `except` is never chosen.
    @_spi(Training) public func best(
        _ features: borrowing FeatureKeys, _ scores: UnsafeMutablePointer<Int32>, except: Int? = nil
    ) -> Int {
        score(features, scores)
        if let except { scores[except] = .min }
        var best = 0
        for index in 1..<max(classCount, 1) where scores[index] > scores[best] { best = index }
        return best
    }
}
