import Delivery
import Model
import Store
import Testing

@testable import Daemon

@Suite struct AftermathTests {
    let now = Timestamp(seconds: 1_640_931_165)

    func pending(_ id: Int64, attempts: Int = 0, tried: Timestamp? = nil) -> PendingDelivery {
        PendingDelivery(
            id: id, alert: Alert.notice(.test, id: "n\(id)", text: "t", now: now), attempts: attempts, created: now,
            tried: tried)
    }

    func after(
        _ outcomes: [DeliveryOutcome], giveUp: Double? = nil, failures: Int = 0, tried: Timestamp? = nil
    ) -> Aftermath {
        var aftermath = Aftermath(
            schedule: .standardWebhooks, giveUp: giveUp, circuit: Circuit(failures: failures), now: now)
        for (index, outcome) in outcomes.enumerated() {
            aftermath.add([Int64(index)], first: pending(Int64(index), tried: tried), outcome: outcome, random: 0)
        }
        return aftermath
    }

    @Test func `Every outcome has its settlement`() {
        let all = after([.delivered, .rejected(reason: "no"), .gone(reason: "410"), .retry(after: nil, reason: "x")])
        #expect(
            all.settlements.map(\.settlement) == [
                .delivered, .dead(reason: "no"), .retry(at: now, reason: "410"),
                .retry(at: now.adding(seconds: 5), reason: "x"),
            ])
        #expect(all.tally == CourierTally(delivered: 1, retries: 2, rejected: 1))
        #expect(all.gone == "410")
    }

    @Test func `An alert is given up by its age, counted from its first attempt`() {
        let young = after([.retry(after: nil, reason: "x")], giveUp: 60, tried: now.adding(seconds: -59))
        #expect(young.deaths.isEmpty)
        let old = after([.retry(after: nil, reason: "x")], giveUp: 60, tried: now.adding(seconds: -60))
        #expect(old.settlements.map(\.settlement) == [.dead(reason: "given up after 60s: x")])
        #expect(after([.retry(after: nil, reason: "x")], giveUp: 60).deaths.isEmpty, "the first attempt")
        #expect(after([.retry(after: nil, reason: "x")], tried: now.adding(seconds: -1e9)).deaths.isEmpty, "never")
    }

    @Test func `The circuit opens after five failures in a row, probes, and closes`() {
        var circuit = after(Array(repeating: .retry(after: nil, reason: "x"), count: 4)).circuit
        #expect(circuit.admission(at: now) == .all)
        circuit.failed(at: now, asked: nil, random: 0)
        let until = now.adding(seconds: 5)
        #expect(circuit.admission(at: now) == .nothing(until: until))
        #expect(circuit.admission(at: until) == .probe)
        circuit.failed(at: until, asked: nil, random: 0)
        #expect(circuit.admission(at: until) == .nothing(until: until.adding(seconds: 10)))
        var probe = until.adding(seconds: 10)
        for _ in 0..<20 {
            circuit.failed(at: probe, asked: nil, random: 1)
            guard case .nothing(let next) = circuit.admission(at: probe) else { break }
            #expect(next <= probe.adding(seconds: 360), "five minutes and jitter at most")
            probe = next
        }
        circuit.failed(at: probe, asked: nil, random: 1)
        #expect(circuit.admission(at: probe) == .nothing(until: probe.adding(seconds: 360)))
        #expect(after([.delivered], failures: 5).isBack)
        #expect(!after([.delivered], failures: 4).isBack)
    }

    @Test func `Retry-After silences the whole endpoint`() {
        let asked = after([.retry(after: 90, reason: "429")])
        #expect(asked.circuit.admission(at: now) == .nothing(until: now.adding(seconds: 90)))
        #expect(asked.settlements.map(\.settlement) == [.retry(at: now.adding(seconds: 90), reason: "429")])
    }
}
