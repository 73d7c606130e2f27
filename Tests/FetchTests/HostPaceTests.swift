import Testing

@testable import Fetch

/// The gate with a pace, by stepping time; and who counts as one publisher.
@Suite struct HostPaceTests {
    @Test func aBurstAndThenOneForEachToken() {
        var gate = HostGate(perHost: 10, total: 100, pace: HostPace(perSecond: 2, burst: 3))
        let host = "news.example"
        for id in 1...3 { #expect(gate.enter(UInt64(id), host: host, now: 0) == [UInt64(id)]) }
        #expect(gate.enter(4, host: host, now: 0) == [])
        #expect(gate.enter(5, host: host, now: 0) == [])
        #expect(gate.nextWake == 0.5)
        #expect(gate.enter(6, host: "other.example", now: 0.1) == [6], "the pace is each host's own")
        #expect(gate.wake(now: 0.4) == [])
        #expect(gate.wake(now: 0.5) == [4])
        #expect(gate.nextWake == 1)
        #expect(gate.leave(host: host, now: 0.6) == [], "a free place is no token")
        #expect(gate.wake(now: 1) == [5])
        #expect(gate.nextWake == nil)
    }

    @Test func theBucketOutlivesItsRequests() {
        var gate = HostGate(perHost: 1, total: 1, pace: HostPace(perSecond: 1, burst: 1))
        #expect(gate.enter(1, host: "a.example", now: 0) == [1])
        #expect(gate.leave(host: "a.example", now: 0.1) == [])
        #expect(gate.enter(2, host: "a.example", now: 0.2) == [])
        #expect(gate.wake(now: 1) == [2])
    }

    @Test func aHostsOwnDelayHolds() {
        var gate = HostGate(perHost: 4, total: 9, pace: HostPace(perSecond: 10, burst: 5))
        #expect(gate.enter(1, host: "a.example", delay: 5, now: 0) == [1])
        #expect(gate.enter(2, host: "a.example", delay: 5, now: 0) == [])
        #expect(gate.nextWake == 5)
        #expect(gate.wake(now: 5) == [2])
    }

    @Test func theAbandonedFreeTheirHost() {
        var gate = HostGate(perHost: 1, total: 9, pace: HostPace(perSecond: 1, burst: 1))
        #expect(gate.enter(1, host: "a.example", now: 0) == [1])
        #expect(gate.leave(host: "a.example", now: 0) == [])
        #expect(gate.enter(2, host: "a.example", now: 0) == [])
        gate.abandon(2, host: "a.example", now: 0)
        #expect(gate.wake(now: 1) == [])
        #expect(gate.enter(3, host: "a.example", now: 1) == [3])
    }

    @Test(arguments: [
        ("localhost", true), ("wire.localhost:8080", true), ("127.3.4.5:80", true), ("[::1]:9", true),
        ("127.example", false), ("10.0.0.1", false), ("localhost.example", false), ("[2001:db8::1]", false),
    ])
    func nobodyToBother(_ host: String, _ isLoopback: Bool) {
        #expect(HostPace.isLoopback(host) == isLoopback)
        #expect(HostPace(perSecond: 1).isLimited(for: host) == !isLoopback)
        #expect(HostPace(perSecond: 1, sparesLoopback: false).isLimited(for: host))
        #expect(!HostPace().isLimited(for: host))
    }

    @Test(arguments: [
        ("news.example.co.uk", "example.co.uk"), ("example.com", "example.com"), ("a.b.example.com", "example.com"),
        ("co.uk", "co.uk"), ("localhost", "localhost"), ("10.1.2.3", "10.1.2.3"), ("[::1]", "[::1]"),
        ("feeds.blog.gov.au", "blog.gov.au"),
    ])
    func registrableDomains(_ host: String, _ domain: String) { #expect(RegistrableDomain.of(host) == domain) }
}
