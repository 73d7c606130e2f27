public import Model

/// Quantised weights of the parser's three actions: buckets of four features, sixteen bytes each, so that a look-up
/// touches one cache line.
///
/// File: `TAM1`, bucket bits (UInt8), three zero bytes, then the buckets: four checks (UInt8, 0 = free), then four times
/// three weights (Int8). A key's upper bits choose the bucket, the next seven are the check.
@_spi(Training) public struct ActionModel: Sendable {
    @_spi(Training) public static let actionCount = 3
    /// Bits of a key below the bucket that tell features apart.
    @_spi(Training) public static let checkBits: UInt32 = 7

    private let bytes: [UInt8]
    private let bucketBits: UInt32

    /// - Throws: `LexiconError` when the bytes are no such model.
    @_spi(Training) public init(_ file: ModelFile) throws(LexiconError) {
        let (name, bytes) = (file.name, file.bytes)
        guard bytes.count > 8, bytes.starts(with: "TAM1".utf8), (1...22).contains(bytes[4]),
            bytes.count == 8 + 16 << Int(bytes[4])
        else {
            throw LexiconError(file: name, line: 0, reason: "is no action model")
        }
        bucketBits = UInt32(bytes[4])
        self.bytes = bytes
    }

    /// The sums for shift, left and right.
    @_spi(Training) public func score(_ features: borrowing FeatureKeys) -> (Int32, Int32, Int32) {
        var sums = SIMD4<Int32>(repeating: 0)
        let shift = 32 - bucketBits
        let checkShift = shift - ActionModel.checkBits
        bytes.withUnsafeBytes { raw in
            for index in 0..<features.count {
                let key = features.keys[index]
                let at = 8 + Int(key >> shift) << 4
                let check = UInt8(truncatingIfNeeded: (key >> checkShift) & 0x7F | 0x80)
                let bucket = raw.loadUnaligned(fromByteOffset: at, as: SIMD16<Int8>.self)
                let pattern = Int8(bitPattern: check)
                var slot = 4
                if bucket[0] == pattern {
                    slot = 4
                } else if bucket[1] == pattern {
                    slot = 7
                } else if bucket[2] == pattern {
                    slot = 10
                } else if bucket[3] == pattern {
                    slot = 13
                } else {
                    continue
                }
                sums[0] &+= Int32(raw[at + slot].signed)
                sums[1] &+= Int32(raw[at + slot + 1].signed)
                sums[2] &+= Int32(raw[at + slot + 2].signed)
            }
        }
        return (sums[0], sums[1], sums[2])
    }
}

extension UInt8 {
    @inline(__always)
    var signed: Int8 { Int8(bitPattern: self) }
}
