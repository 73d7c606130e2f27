import Model
import Store

/// What the ledger says of itself.
enum LedgerMetrics {
    static func families(_ gauges: Gauges, now: Timestamp) -> [MetricFamily] {
        let waiting = gauges.waiting.sorted { $0.key < $1.key }.map {
            MetricFamily.Sample(Double($0.value), [MetricFamily.Label("sink", $0.key)])
        }
        let age = gauges.oldestWaiting.map { max(0, now.seconds(since: $0)) } ?? 0
        return [
            MetricFamily("tocsin_sources", .gauge, "Sources that are watched.", Double(gauges.sources)),
            MetricFamily(
                "tocsin_sources_failing", .gauge, "Sources whose last fetch failed.", Double(gauges.failing)),
            MetricFamily(
                "tocsin_sources_overdue", .gauge, "Sources that are due and that nobody is fetching.",
                Double(gauges.overdue)),
            MetricFamily(
                "tocsin_schedule_lag_seconds", .gauge, "By how much the longest overdue source is late.",
                unit: "seconds", gauges.lateness),
            MetricFamily(
                "tocsin_ledger_articles", .gauge, "Articles that were ever recorded.", Double(gauges.articles)),
            MetricFamily("tocsin_ledger_events", .gauge, "Events that were ever recorded.", Double(gauges.lastEvent)),
            MetricFamily("tocsin_ledger_alerts", .gauge, "Alerts that were ever raised.", Double(gauges.lastAlert)),
            MetricFamily(
                "tocsin_outbox_waiting", .gauge, "Deliveries that wait in the outbox, by sink.", samples: waiting),
            MetricFamily(
                "tocsin_outbox_oldest_seconds", .gauge, "Age of the oldest delivery that waits.", unit: "seconds", age),
            MetricFamily("tocsin_outbox_dead", .gauge, "Deliveries that were given up.", Double(gauges.dead)),
            MetricFamily(
                "tocsin_database_bytes", .gauge, "Size of the database without its log.", unit: "bytes",
                Double(gauges.bytes)),
        ]
    }
}
