import Model
import TestSupport
import Testing

@testable import Delivery

/// The contract of `Sink`, kept by every kind there is, each against the real thing and its outage. What is particular to a kind (its requests,
/// limits, refusals) stands in the tests of that kind.
@Suite(.serialized) struct SinkContractTests {
    let now = Timestamp(seconds: 1_700_000_000)

    @Test(arguments: SinkRegistry.kindNames)
    func tellsWhateverThereIsToTell(_ kind: String) async throws {
        let target = try SinkTarget(kind)
        try await target.start()
        for sink in try target.sinks() {
            #expect(sink.name == "s" && sink.batchSize > 0 && sink.concurrency > 0)
            #expect(sink.schedule.waits.first == 0, "the first attempt comes at once")
            for sample in ToldSamples.all {
                #expect(await sink.deliver(sample.alert, attempt: 1, now: now) == .delivered, "\(kind) \(sample.name)")
            }
            let batch = Samples.attempts(Array(Samples.all.prefix(sink.batchSize)))
            #expect(await sink.deliver(batch, now: now) == batch.map { _ in .delivered }, "\(kind)")
            let bundle = Bundle(id: "bundle_1", alerts: Samples.all, more: sink.carriesAll ? 0 : 14, title: "19 alerts")
            let told = await sink.deliver(bundle, attempt: 1, now: now)
            if sink.takesBundles { #expect(told == .delivered, "\(kind)") }
            if !sink.takesBundles { #expect(told == .rejected(reason: "this sink takes no bundles")) }
        }
        try target.stop()
    }

    @Test(arguments: SinkRegistry.kindNames)
    func anOutageCostsNothing(_ kind: String) async throws {
        let target = try SinkTarget(kind)
        // Never there, then there, then gone under a sink that was at work.
        try target.stop()
        let sinks = try target.sinks(noticing: true)
        for sink in sinks { await expectLater(sink, kind) }
        try await target.start()
        for sink in sinks {
            #expect(await sink.deliver(ToldSamples.meeting, attempt: 2, now: now) == .delivered, "\(kind)")
        }
        try target.stop()
        for sink in sinks { await expectLater(sink, kind) }
        try await target.start()
        for sink in sinks {
            #expect(await sink.deliver(ToldSamples.meeting, attempt: 3, now: now) == .delivered, "\(kind)")
        }
        try target.stop()
    }

    private func expectLater(_ sink: any Sink, _ kind: String) async {
        let one = await sink.deliver(ToldSamples.meeting, attempt: 1, now: now)
        guard case .retry(nil, let reason) = one else {
            Issue.record("\(kind): \(one)")
            return
        }
        #expect(!reason.isEmpty && !reason.contains("s3cret") && !reason.contains("\n"), "\(kind): \(reason)")
        // Nothing of a batch is delivered, and nothing behind the first that waits is attempted by those who keep an order.
        let batch = Samples.attempts(Array(Samples.all.prefix(sink.batchSize)))
        let outcomes = await sink.deliver(batch, now: now)
        #expect(!outcomes.contains(.delivered), "\(kind): \(outcomes)")
        if sink.keepsOrder { #expect(outcomes.count == 1, "\(kind): \(outcomes)") }
    }

    /// A shutdown is nobody's failure.
    @Test(arguments: SinkRegistry.kindNames)
    func whatIsCancelledCountsNoAttempt(_ kind: String) async throws {
        let target = try SinkTarget(kind)
        try await target.start()
        for sink in try target.sinks() {
            let batch = Samples.attempts(Array(Samples.all.prefix(sink.batchSize)))
            let task = Task {
                while !Task.isCancelled { await Task.yield() }
                return await sink.deliver(batch, now: now)
            }
            task.cancel()
            let outcomes = await task.value
            // What is done in one stroke may be done.
            #expect(outcomes.allSatisfy { $0 == .delivered }, "\(kind): \(outcomes)")
        }
        try target.stop()
    }

    /// What was sent is the same on every attempt, so that a receiver knows it again: no sink may draw on the clock or on chance.
    @Test(arguments: LogFormat.allCases) func linesAreTheSameEveryTime(_ format: LogFormat) {
        for sample in ToldSamples.all {
            #expect(format.line(sample.alert, clock: .utc) == format.line(sample.alert, clock: .utc), "\(sample.name)")
        }
    }
}
