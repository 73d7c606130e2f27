/// Sixteen bytes that stand for any number of them: equal bytes give equal digests, in every run and version.
public struct Digest: Sendable, Hashable {
    let low: UInt64
    let high: UInt64

    init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    /// The digest of `bytes` in a `domain` of their own, so that a title and an address of the same letters differ.
    init(domain: String, _ bytes: Span<UInt8>) {
        // "tocsin ledger 1!" — part of the file format: another key would make everything new.
        var hash = SipHash(key: (0x6c20_6e69_7363_6f74, 0x2131_2072_6567_6465))
        let prefix = Array(domain.utf8) + [0]
        hash.add(prefix.span)
        hash.add(bytes)
        (low, high) = hash.finish()
    }

    /// As sixteen bytes.
    public var bytes: [UInt8] {
        [low, high].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) } }
    }

    /// As 32 lower-case hexadecimal digits.
    public var hex: String {
        let figures = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [figures[Int($0 >> 4)], figures[Int($0 & 15)]] }, as: UTF8.self)
    }
}
