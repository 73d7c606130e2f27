import Dashboard
import Model
import Store
import Synchronization

/// Counts what the daemon does, for `/metrics`. Any thread may add to it.
final class Measures: Sendable {
    private struct Counts {
        var outcomes: [String: Int] = [:]
        var failures: [String: Int] = [:]
        var kinds: [String: Int] = [:]
        var deliveries: [Delivery: Int] = [:]
        var articles = 0
        var events = 0
        var steps = 0
        var alerts = 0
        var lag = Histogram(bounds: [0.1, 0.5, 1, 5, 15, 60, 300, 1800])
        var analysis = Histogram(bounds: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5])
    }

    private struct Delivery: Hashable {
        let sink: String
        let outcome: String
    }

    private let counts = Mutex(Counts())
    private let started = WallClock.now()

    /// A due source is taken up.
    func began(_ job: FetchJob, now: Timestamp) {
        counts.withLock { $0.lag.observe(max(0, now.seconds(since: job.due))) }
    }

    func recorded(_ outcome: FetchOutcome, _ recorded: Recorded) {
        counts.withLock { counts in
            switch outcome.result {
            case .unchanged: counts.outcomes["unchanged", default: 0] += 1
            case .postponed: counts.outcomes["postponed", default: 0] += 1
            case .failed(let code, _):
                counts.outcomes["failed", default: 0] += 1
                counts.failures[code, default: 0] += 1
            case .read(_, _, let items):
                counts.outcomes["read", default: 0] += 1
                for event in items.flatMap(\.events) { counts.kinds[event.kind, default: 0] += 1 }
            }
            counts.articles += recorded.articles
            counts.events += recorded.events
            counts.steps += recorded.steps
            counts.alerts += recorded.alerts
        }
    }

    /// `seconds` that reading one article took.
    func analysed(seconds: Double) { counts.withLock { $0.analysis.observe(seconds) } }

    func delivered(_ sink: String, _ tally: CourierTally) {
        counts.withLock { counts in
            for (outcome, count) in [
                ("delivered", tally.delivered), ("retried", tally.retries), ("rejected", tally.rejected),
            ] where count > 0 { counts.deliveries[Delivery(sink: sink, outcome: outcome), default: 0] += count }
        }
    }

    /// Everything, with how much is in hand at this moment.
    func families(inHand: Int, analysing: (running: Int, waiting: Int)) -> [MetricFamily] {
        let counts = counts.withLock { $0 }
        func labelled(_ values: [String: Int], _ label: String) -> [MetricFamily.Sample] {
            values.sorted { $0.key < $1.key }.map {
                MetricFamily.Sample(Double($0.value), [MetricFamily.Label(label, $0.key)])
            }
        }
        let outcomes = ["read", "unchanged", "postponed", "failed"].map {
            MetricFamily.Sample(Double(counts.outcomes[$0] ?? 0), [MetricFamily.Label("outcome", $0)])
        }
        let deliveries = counts.deliveries.sorted { ($0.key.sink, $0.key.outcome) < ($1.key.sink, $1.key.outcome) }
        return [
            MetricFamily("tocsin_fetches", .counter, "Fetches of sources by what came of them.", samples: outcomes),
            MetricFamily(
                "tocsin_fetch_failures", .counter, "Failed fetches by code.",
                samples: labelled(counts.failures, "code")),
            MetricFamily(
                "tocsin_fetch_lag_seconds", .histogram, "How late due sources were taken up.", unit: "seconds",
                samples: counts.lag.samples),
            MetricFamily("tocsin_fetches_in_hand", .gauge, "Sources being fetched or read.", Double(inHand)),
            MetricFamily("tocsin_analysis_running", .gauge, "Documents being read.", Double(analysing.running)),
            MetricFamily("tocsin_analysis_waiting", .gauge, "Documents waiting for it.", Double(analysing.waiting)),
            MetricFamily(
                "tocsin_analysis_seconds", .histogram, "Time to find the events of an article.", unit: "seconds",
                samples: counts.analysis.samples),
            MetricFamily("tocsin_articles", .counter, "New articles.", Double(counts.articles)),
            MetricFamily(
                "tocsin_events_found", .counter, "Events found in articles, by kind.",
                samples: labelled(counts.kinds, "kind")),
            MetricFamily("tocsin_events_recorded", .counter, "Events that were new.", Double(counts.events)),
            MetricFamily(
                "tocsin_event_steps", .counter, "Known events to which something happened.", Double(counts.steps)),
            MetricFamily("tocsin_alerts", .counter, "Alerts raised.", Double(counts.alerts)),
            MetricFamily(
                "tocsin_deliveries", .counter, "Attempts to deliver, by sink and by what came of them.",
                samples: deliveries.map {
                    MetricFamily.Sample(
                        Double($0.value),
                        [MetricFamily.Label("sink", $0.key.sink), MetricFamily.Label("outcome", $0.key.outcome)])
                }),
            MetricFamily(
                "process_start_time_seconds", .gauge, "When the daemon started, in seconds since 1970.",
                unit: "seconds", Double(started.milliseconds) / 1000),
        ]
    }
}
