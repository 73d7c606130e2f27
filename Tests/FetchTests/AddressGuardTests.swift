import Testing

@testable import Fetch

@Suite struct AddressGuardTests {
    @Test func everyReservedNetworkParses() { #expect(Reserved.isSound) }

    @Test(arguments: [
        ("0.0.0.0", false), ("10.1.2.3", false), ("100.64.0.1", false), ("100.100.100.200", false),
        ("100.128.0.1", true),
        ("127.0.0.1", false), ("127.255.255.255", false), ("128.0.0.1", true), ("168.63.129.16", false),
        ("168.63.129.17", true), ("169.254.169.254", false), ("172.15.255.255", true), ("172.16.0.1", false),
        ("172.31.255.255", false), ("172.32.0.1", true), ("192.0.0.192", false), ("192.168.1.1", false),
        ("192.167.1.1", true), ("198.19.0.1", false), ("203.0.113.9", false), ("224.0.0.1", false),
        ("239.255.255.255", false), ("255.255.255.255", false), ("8.8.8.8", true), ("193.99.144.80", true),
        ("::", false), ("::1", false), ("::7f00:1", false), ("::ffff:127.0.0.1", false), ("::ffff:8.8.8.8", true),
        ("::ffff:0:10.0.0.1", false), ("64:ff9b::7f00:1", false), ("64:ff9b::808:808", true), ("64:ff9b:1::1", false),
        ("2002:7f00:1::", false), ("2002:a00:1::", false), ("2002:808:808::1", true), ("2001::1", false),
        ("2001:db8::1", false), ("2001:4860:4860::8888", true), ("2a00:1450:4001::1", true), ("fc00::1", false),
        ("fd00:ec2::254", false), ("fe80::1", false), ("fec0::1", false), ("ff02::1", false), ("100::1", false),
    ])
    func publicOnly(_ text: String, _ isAllowed: Bool) throws {
        let address = SocketAddress(bytes: try #require(Network.address(text)), port: 80)
        #expect(AddressGuard.publicOnly.allows(address, host: "news.example") == isAllowed, "\(text)")
        #expect((AddressGuard.kind(of: address) == nil) == isAllowed)
    }

    @Test(arguments: [
        (["127.0.0.0/8"], "127.0.0.1", "a", true), (["127.0.0.0/8"], "10.0.0.1", "a", false),
        (["127.0.0.0/8"], "::1", "a", false), (["::1"], "::1", "a", true), (["10.0.0.5"], "10.0.0.5", "a", true),
        (["10.0.0.5"], "10.0.0.6", "a", false), (["10.0.0.5"], "64:ff9b::a00:5", "a", true),
        (["feeds.internal"], "10.0.0.6", "feeds.internal", true),
        (["feeds.internal"], "10.0.0.6", "evil.feeds.internal", false),
        (["Feeds.Internal"], "::1", "feeds.internal", true),
        (["fd00::/8"], "fd12::1", "a", true), (["0.0.0.0/0"], "127.0.0.1", "a", true),
    ])
    func exceptions(_ allowed: [String], _ text: String, _ host: String, _ isAllowed: Bool) throws {
        let exceptions = try allowed.map { try #require(AddressGuard.Exception($0)) }
        let address = SocketAddress(bytes: try #require(Network.address(text)), port: 80)
        #expect(AddressGuard(allowing: exceptions).allows(address, host: host) == isAllowed)
    }

    @Test(arguments: [
        "", "10.0.0.0/33", "10.0.0.1/8", "10.0.0", "1.2.3.4.5", "::1/129", "a b", "http://a/", "a..b", "10.0.0.0/-1",
        "10.0.0.0/+8", "[::1]", "10.0.0.0/8/8", "0x7f.1",
    ])
    func mistakes(_ text: String) { #expect(AddressGuard.Exception(text) == nil) }
}
