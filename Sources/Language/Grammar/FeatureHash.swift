/// Features are integers: atoms of 64 well-mixed bits, combined and cut to the width a model was trained with.
enum FeatureHash {
    static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// A well-mixed atom from a small number (splitmix64).
    @inline(__always)
    static func atom(_ value: UInt64) -> UInt64 {
        var mixed = value &+ multiplier
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    @inline(__always)
    static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 { value << bits | value >> (64 - bits) }

    /// One atom under the template's number, as 32 bits; models use the upper ones.
    @inline(__always)
    static func key(_ template: UInt64, _ first: UInt64) -> UInt32 {
        let mixed = (first ^ (template &* 0xD6E8_FEB8_6659_FD93)) &* multiplier
        return UInt32(truncatingIfNeeded: ((mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9) >> 32)
    }

    @inline(__always)
    static func key(_ template: UInt64, _ first: UInt64, _ second: UInt64) -> UInt32 {
        key(template, first &+ rotate(second, 21))
    }

    @inline(__always)
    static func key(_ template: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt32 {
        key(template, first &+ rotate(second, 21) &+ rotate(third, 42))
    }
}

/// A list of feature keys that is filled, scored and emptied again, without allocation.
@_spi(Training) public struct FeatureKeys: ~Copyable {
    @_spi(Training) public let keys: UnsafeMutablePointer<UInt32>
    @_spi(Training) public private(set) var count = 0
    static let capacity = 192

    @_spi(Training) public init() { keys = .allocate(capacity: FeatureKeys.capacity) }

    deinit { keys.deallocate() }

    @inline(__always)
    mutating func removeAll() { count = 0 }

    @inline(__always)
    mutating func append(_ key: UInt32) {
        keys[count] = key
        count += 1
    }
}
