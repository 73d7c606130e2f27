/// Whether an address is one of the public Internet (IANA's special-purpose registries, RFC 6890).
enum PublicAddress {
    /// - Parameter bytes: 4 (IPv4) or 16 (IPv6), in network order.
    static func holds(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 4 else { return bytes.count == 16 && holdsSix(bytes) }
        switch (bytes[0], bytes[1]) {
        case (0, _), (10, _), (127, _), (169, 254), (192, 168), (172, 16...31), (100, 64...127), (198, 18...19): return false
        case (192, 0): return bytes[2] != 0 && bytes[2] != 2
        case (198, 51): return bytes[2] != 100
        case (203, 0): return bytes[2] != 113
        default: return bytes[0] < 224
        }
    }

    private static func holdsSix(_ bytes: [UInt8]) -> Bool {
        // Global unicast is 2000::/3; of it, 2001:db8::/32 is for documentation, and 2002::/16 and 64:ff9b::/96 hold IPv4 addresses.
        guard bytes[0] & 0xE0 == 0x20 else { return false }
        if bytes[0] == 0x20, bytes[1] == 0x01, bytes[2] == 0x0D, bytes[3] == 0xB8 { return false }
        if bytes[0] == 0x20, bytes[1] == 0x02 { return holds(Array(bytes[2..<6])) }
        return true
    }
}
