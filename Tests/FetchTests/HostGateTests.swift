import Testing

@testable import Fetch

/// The gate alone, without a network.
@Suite struct HostGateTests {
    @Test func soManyAtOnceToOneHost() {
        var gate = HostGate(perHost: 2, total: 10)
        #expect(gate.enter(1, host: "a") == [1])
        #expect(gate.enter(2, host: "a") == [2])
        #expect(gate.enter(3, host: "a") == [])
        #expect(gate.enter(4, host: "b") == [4])
        #expect(gate.leave(host: "b") == [])
        #expect(gate.leave(host: "a") == [3])
        #expect(gate.leave(host: "a") == [])
        #expect(gate.leave(host: "a") == [])
        #expect(gate.enter(5, host: "a") == [5])
    }

    @Test func hostsTakeTurnsUnderTheTotal() {
        var gate = HostGate(perHost: 10, total: 1)
        #expect(gate.enter(1, host: "a") == [1])
        for id in 2...4 { #expect(gate.enter(UInt64(id), host: "a") == []) }
        for id in 5...6 { #expect(gate.enter(UInt64(id), host: "b") == []) }
        var order: [UInt64] = []
        var host = "a"
        for _ in 0..<5 {
            let next = gate.leave(host: host)
            order += next
            host = next.first.map { $0 >= 5 ? "b" : "a" } ?? host
        }
        #expect(order == [2, 5, 3, 6, 4])
        #expect(gate.leave(host: "a") == [])
    }

    @Test func theAbandonedAreSkipped() {
        var gate = HostGate(perHost: 1, total: 1)
        #expect(gate.enter(1, host: "a") == [1])
        #expect(gate.enter(2, host: "b") == [])
        #expect(gate.enter(3, host: "c") == [])
        gate.abandon(2, host: "b")
        gate.abandon(9, host: "z")
        #expect(gate.leave(host: "a") == [3])
        #expect(gate.enter(4, host: "b") == [])
        #expect(gate.leave(host: "c") == [4])
    }

    @Test func aQueueKeepsItsOrderOverManyElements() {
        var queue = Queue<Int>()
        var popped: [Int] = []
        for number in 0..<1000 {
            queue.append(number)
            if number % 3 == 0, let first = queue.popFirst() { popped.append(first) }
        }
        queue.remove(999)
        while let first = queue.popFirst() { popped.append(first) }
        #expect(popped == Array(0..<999))
        #expect(queue.isEmpty)
    }
}
