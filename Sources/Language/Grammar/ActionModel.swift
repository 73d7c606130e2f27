public import Model

/// Quantised weights of the parser's three actions: buckets of four features, sixteen bytes each, so that a look-up
/// touches one cache line.
///
/// File: `TAM1`, bucket bits (UInt8), three zero bytes, then the buckets: four checks (UInt8, 0 = free), then four times
/// three weights (Int8, signed square roots: small weights are many and need the finer steps). A key's upper bits choose the bucket, the next seven are the check.
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
                let check = (key >> checkShift) & 0x7F | 0x80
                // The lowest zero byte of the difference is the feature's place; without one nothing is added. No branch:
                // whether a feature is known cannot be foreseen.
                let difference = raw.loadUnaligned(fromByteOffset: at, as: UInt32.self) ^ (check &* 0x0101_0101)
                let zeros = (difference &- 0x0101_0101) & ~difference & 0x8080_8080
                let place = min(zeros.trailingZeroBitCount >> 3, 3)
                let packed = raw.loadUnaligned(fromByteOffset: at + 3 + place * 3, as: UInt32.self) >> 8
                let found = packed & (zeros == 0 ? 0 : 0x00FF_FFFF)
                let roots = SIMD4<Int16>(truncatingIfNeeded: unsafeBitCast(found, to: SIMD4<Int8>.self))
                let sizes = roots.replacing(with: 0 &- roots, where: roots .< 0)
                sums &+= SIMD4<Int32>(truncatingIfNeeded: roots &* sizes)
            }
        }
        return (sums[0], sums[1], sums[2])
    }
}
