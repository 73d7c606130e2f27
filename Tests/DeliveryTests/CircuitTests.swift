import Delivery
import Model
import Testing

/// The circuit of a sink, by stepping time.
@Suite struct CircuitTests {
    private let start = Timestamp(seconds: 1_700_000_000)

    @Test func opensAtTheFifthFailureAndDoublesWithEveryFailedProbe() {
        var circuit = Circuit()
        for _ in 0..<4 { circuit.failed(at: start, asked: nil, random: 0) }
        #expect(circuit.admission(at: start) == .all)
        var now = start
        for wait in [5.0, 10, 20, 40, 80, 160, 300, 300] {
            circuit.failed(at: now, asked: nil, random: 0)
            #expect(circuit.admission(at: now) == .nothing(until: now.adding(seconds: wait)))
            now = now.adding(seconds: wait)
            #expect(circuit.admission(at: now) == .probe)
        }
        let wasDown = circuit.succeeded()
        #expect(wasDown)
        #expect(circuit == Circuit())
    }

    /// Sixty-four alerts that meet a server which is down for a moment are one outage, not sixty-four.
    @Test func aBatchThatFailsTogetherOpensItOnce() {
        var circuit = Circuit()
        for _ in 0..<64 { circuit.failed(at: start, asked: nil, random: 0) }
        #expect(circuit.admission(at: start) == .nothing(until: start.adding(seconds: 5)))
        #expect(circuit.admission(at: start.adding(seconds: 5)) == .probe)
    }

    @Test func heedsTheLongestThatIsAsked() {
        var circuit = Circuit()
        for asked in [3.0, 60, 7] { circuit.failed(at: start, asked: asked, random: 0) }
        #expect(circuit.admission(at: start) == .nothing(until: start.adding(seconds: 60)))
    }
}
