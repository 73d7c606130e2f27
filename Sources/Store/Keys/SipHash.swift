/// SipHash-2-4 with 128 bits of output (Aumasson and Bernstein, 2012; the reference implementation's `outlen` 16).
///
/// Chosen over FNV-1a because it mixes well at any length, reads eight bytes a step and has published vectors. The key is fixed: digests
/// must be the same in every run. It keeps accidents apart, not adversaries, who could as well repeat another's address.
struct SipHash {
    private var v0: UInt64
    private var v1: UInt64
    private var v2: UInt64
    private var v3: UInt64
    /// Bytes that do not fill a word yet, the first in the lowest byte.
    private var tail: UInt64 = 0
    private var count = 0

    init(key: (UInt64, UInt64)) {
        v0 = key.0 ^ 0x736f_6d65_7073_6575
        v1 = key.1 ^ 0x646f_7261_6e64_6f6d ^ 0xee
        v2 = key.0 ^ 0x6c79_6765_6e65_7261
        v3 = key.1 ^ 0x7465_6462_7974_6573
    }

    mutating func add(_ bytes: Span<UInt8>) {
        for index in bytes.indices {
            tail |= UInt64(bytes[index]) << UInt64(8 * (count & 7))
            count += 1
            if count & 7 == 0 {
                absorb(tail)
                tail = 0
            }
        }
    }

    /// The digest, lowest byte first, as the reference writes it.
    consuming func finish() -> (low: UInt64, high: UInt64) {
        absorb(tail | UInt64(count & 0xFF) << 56)
        v2 ^= 0xee
        for _ in 0..<4 { round() }
        let low = v0 ^ v1 ^ v2 ^ v3
        v1 ^= 0xdd
        for _ in 0..<4 { round() }
        return (low, v0 ^ v1 ^ v2 ^ v3)
    }

    private mutating func absorb(_ word: UInt64) {
        v3 ^= word
        round()
        round()
        v0 ^= word
    }

    private mutating func round() {
        v0 &+= v1
        v1 = SipHash.rotate(v1, 13) ^ v0
        v0 = SipHash.rotate(v0, 32)
        v2 &+= v3
        v3 = SipHash.rotate(v3, 16) ^ v2
        v0 &+= v3
        v3 = SipHash.rotate(v3, 21) ^ v0
        v2 &+= v1
        v1 = SipHash.rotate(v1, 17) ^ v2
        v2 = SipHash.rotate(v2, 32)
    }

    private static func rotate(_ word: UInt64, _ bits: UInt64) -> UInt64 { word << bits | word >> (64 - bits) }
}
