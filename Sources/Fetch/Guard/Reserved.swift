/// The addresses that are not the public internet: IANA's special-purpose registries (RFC 6890 and what was added since), and
/// the clouds' own services at public addresses.
enum Reserved {
    private static let table: [(network: String, name: String)] = [
        ("0.0.0.0/8", "this network"),  // RFC 791; Linux connects to itself
        ("10.0.0.0/8", "private"),  // RFC 1918
        ("100.64.0.0/10", "carrier-grade NAT"),  // RFC 6598; Alibaba's metadata too
        ("127.0.0.0/8", "loopback"),  // RFC 1122
        ("168.63.129.16", "cloud service"),  // Azure's host
        ("169.254.0.0/16", "link-local"),  // RFC 3927; the clouds' metadata
        ("172.16.0.0/12", "private"),  // RFC 1918
        ("192.0.0.0/24", "protocol assignments"),  // RFC 6890; Oracle's metadata
        ("192.0.2.0/24", "documentation"),  // RFC 5737
        ("192.88.99.0/24", "6to4 relay"),  // RFC 7526
        ("192.168.0.0/16", "private"),  // RFC 1918
        ("198.18.0.0/15", "benchmarking"),  // RFC 2544
        ("198.51.100.0/24", "documentation"),  // RFC 5737
        ("203.0.113.0/24", "documentation"),  // RFC 5737
        ("224.0.0.0/4", "multicast"),  // RFC 5771
        ("240.0.0.0/4", "reserved"),  // RFC 1112; 255.255.255.255 too
        ("::/8", "reserved"),  // RFC 4291: unspecified, loopback, IPv4-compatible, and IPv4 in the forms below
        ("64:ff9b:1::/48", "local NAT64"),  // RFC 8215
        ("100::/64", "discard"),  // RFC 6666
        ("2001::/23", "protocol assignments"),  // RFC 2928; Teredo too
        ("2001:db8::/32", "documentation"),  // RFC 3849
        ("3fff::/20", "documentation"),  // RFC 9637
        ("5f00::/16", "segment routing"),  // RFC 9602
        ("fc00::/7", "private"),  // RFC 4193; Amazon's metadata
        ("fe80::/10", "link-local"),  // RFC 4291
        ("fec0::/10", "site-local"),  // RFC 3879
        ("ff00::/8", "multicast"),  // RFC 4291
    ]

    private static let networks = table.compactMap { row in Network(row.network).map { ($0, row.name) } }

    /// Of each row, so that a test finds one that does not parse.
    static var isSound: Bool { networks.count == table.count }

    /// What an address is; nil for one of the public internet.
    static func name(of address: [UInt8]) -> String? {
        networks.first { $0.0.contains(address) }?.1
    }

    /// IPv6 prefixes that carry an IPv4 address which the packet ends up at, and where in the 16 bytes it stands.
    private static let carriers: [(network: Network?, offset: Int)] = [
        (Network("::ffff:0:0/96"), 12),  // mapped, RFC 4291
        (Network("::ffff:0:0:0/96"), 12),  // translated, RFC 2765
        (Network("64:ff9b::/96"), 12),  // NAT64, RFC 6052
        (Network("2002::/16"), 2),  // 6to4, RFC 3056
    ]

    /// The IPv4 address inside an IPv6 one; nil when there is none.
    static func embedded(in address: [UInt8]) -> [UInt8]? {
        guard address.count == 16 else { return nil }
        for (network, offset) in carriers where network?.contains(address) == true {
            return Array(address[offset..<(offset + 4)])
        }
        return nil
    }
}
