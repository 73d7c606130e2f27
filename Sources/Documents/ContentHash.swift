/// 128 bits that stand for bytes: equal bytes give equal hashes, on every machine and in every release.
///
/// MurmurHash3_x64_128 (Austin Appleby, public domain) with seed 0. Not for secrets: an adversary can make two texts collide.
public struct ContentHash: Sendable, Hashable, CustomStringConvertible {
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// 32 hexadecimal digits, lower case.
    public var description: String { ContentHash.hex(high) + ContentHash.hex(low) }

    private static func hex(_ value: UInt64) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: 16 - text.utf8.count) + text
    }

    private static let c1: UInt64 = 0x87c3_7b91_1142_53d5
    private static let c2: UInt64 = 0x4cf5_ad43_2745_937f

    /// The hash of `bytes`.
    public static func of(_ bytes: [UInt8]) -> ContentHash {
        var h1: UInt64 = 0
        var h2: UInt64 = 0
        let whole = bytes.count / 16
        for block in 0..<whole {
            h1 ^= scrambled(word(bytes, block * 16, 8), c1, 31, c2)
            h1 = (rotated(h1, 27) &+ h2) &* 5 &+ 0x52dc_e729
            h2 ^= scrambled(word(bytes, block * 16 + 8, 8), c2, 33, c1)
            h2 = (rotated(h2, 31) &+ h1) &* 5 &+ 0x3849_5ab5
        }
        let rest = bytes.count - whole * 16
        if rest > 8 { h2 ^= scrambled(word(bytes, whole * 16 + 8, rest - 8), c2, 33, c1) }
        if rest > 0 { h1 ^= scrambled(word(bytes, whole * 16, min(rest, 8)), c1, 31, c2) }
        h1 ^= UInt64(bytes.count)
        h2 ^= UInt64(bytes.count)
        h1 &+= h2
        h2 &+= h1
        h1 = mixed(h1)
        h2 = mixed(h2)
        h1 &+= h2
        h2 &+= h1
        return ContentHash(high: h1, low: h2)
    }

    private static func word(_ bytes: [UInt8], _ start: Int, _ count: Int) -> UInt64 {
        var value: UInt64 = 0
        for index in 0..<count { value |= UInt64(bytes[start + index]) << UInt64(index * 8) }
        return value
    }

    private static func rotated(_ value: UInt64, _ by: UInt64) -> UInt64 { value << by | value >> (64 - by) }

    private static func scrambled(_ value: UInt64, _ first: UInt64, _ turn: UInt64, _ second: UInt64) -> UInt64 {
        rotated(value &* first, turn) &* second
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value ^= value >> 33
        value = value &* 0xff51_afd7_ed55_8ccd
        value ^= value >> 33
        value = value &* 0xc4ce_b9fe_1a85_ec53
        return value ^ value >> 33
    }
}
