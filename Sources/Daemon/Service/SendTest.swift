public import Delivery
import Fetch
public import Model

/// Sends one notice to one sink, past the outbox.
public enum SendTest {
    /// - Parameter network: how the network is used; the user agent among it.
    public static func send(
        to plan: SinkPlan, network: Configuration.Network, now: Timestamp
    ) async -> DeliveryOutcome {
        let fetcher = Watch.fetcher(network)
        let outcome = await plan.sink(SinkTools(fetcher: fetcher)).deliver(
            Notices.test(now: now), attempt: 1, now: now)
        await fetcher.shutdown()
        return outcome
    }
}
