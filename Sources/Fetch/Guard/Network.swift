import Glibc

/// A range of addresses: `10.0.0.0/8`, `fe80::/10`; a single address is a network of one.
public struct Network: Sendable, Hashable {
    /// 4 or 16 bytes.
    let bytes: [UInt8]
    /// Leading bits that count.
    let length: Int

    /// Reads an address, or an address, a slash and the number of leading bits (RFC 4632; RFC 4291, section 2.3). Nil for anything
    /// else, and for a network whose other bits are not zero, because that is mostly a mistake.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let bytes = Network.address(String(parts[0])) else { return nil }
        var length = bytes.count * 8
        if parts.count == 2 {
            guard parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let bits = Int(parts[1]), bits <= length else {
                return nil
            }
            length = bits
        }
        let isClean = bytes.indices.allSatisfy { bytes[$0] & ~Network.mask(at: $0, length) == 0 }
        guard isClean else { return nil }
        self.bytes = bytes
        self.length = length
    }

    func contains(_ address: [UInt8]) -> Bool {
        address.count == bytes.count
            && bytes.indices.allSatisfy { address[$0] & Network.mask(at: $0, length) == bytes[$0] }
    }

    /// The bytes of an address as `inet_pton` reads it: no octal or hexadecimal spellings.
    static func address(_ text: String) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &bytes) == 1 { return Array(bytes[..<4]) }
        return inet_pton(AF_INET6, text, &bytes) == 1 ? bytes : nil
    }

    private static func mask(at index: Int, _ length: Int) -> UInt8 {
        let bits = min(8, max(0, length - index * 8))
        return bits == 0 ? 0 : UInt8(truncatingIfNeeded: 0xFF << (8 - bits))
    }
}
