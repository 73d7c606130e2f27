/// One family of measurements, as OpenMetrics knows them.
public struct MetricFamily: Sendable, Hashable {
    public enum Kind: String, Sendable {
        /// Only ever rises; the name is written with `_total`.
        case counter
        case gauge
        case histogram
        case info
    }

    /// Label names and values, in the order they are written.
    public struct Label: Sendable, Hashable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public struct Sample: Sendable, Hashable {
        /// What follows the family's name: `_bucket`, `_sum` …
        public let suffix: String
        public let labels: [Label]
        public let value: Double

        public init(_ value: Double, _ labels: [Label] = [], suffix: String = "") {
            self.suffix = suffix
            self.labels = labels
            self.value = value
        }
    }

    /// With its unit at the end and without `_total`: `tocsin_fetch_lag_seconds`.
    public let name: String
    public let kind: Kind
    public let help: String
    public let unit: String?
    public let samples: [Sample]

    public init(_ name: String, _ kind: Kind, _ help: String, unit: String? = nil, samples: [Sample]) {
        self.name = name
        self.kind = kind
        self.help = help
        self.unit = unit
        self.samples = samples
    }

    public init(_ name: String, _ kind: Kind, _ help: String, unit: String? = nil, _ value: Double) {
        self.init(name, kind, help, unit: unit, samples: [Sample(value)])
    }
}

/// A histogram that fills up: counts by upper bounds, and the sum.
public struct Histogram: Sendable {
    /// Upper bounds, rising; everything beyond the last falls into +Inf.
    public let bounds: [Double]
    private var counts: [Int]
    private var sum = 0.0

    public init(bounds: [Double]) {
        self.bounds = bounds
        counts = [Int](repeating: 0, count: bounds.count + 1)
    }

    public mutating func observe(_ value: Double) {
        counts[bounds.firstIndex { value <= $0 } ?? bounds.count] += 1
        sum += value
    }

    /// Its samples: cumulative buckets, sum and count.
    public var samples: [MetricFamily.Sample] {
        var running = 0
        var samples = zip(bounds.map(OpenMetrics.number) + ["+Inf"], counts).map { bound, count in
            running += count
            return MetricFamily.Sample(Double(running), [MetricFamily.Label("le", bound)], suffix: "_bucket")
        }
        samples.append(MetricFamily.Sample(sum, suffix: "_sum"))
        samples.append(MetricFamily.Sample(Double(running), suffix: "_count"))
        return samples
    }
}
