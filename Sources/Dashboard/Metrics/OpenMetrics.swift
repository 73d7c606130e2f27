/// Writes measurements as OpenMetrics 1.0.0 text (and so that Prometheus' older format reads it, too).
public enum OpenMetrics {
    static let type = "application/openmetrics-text; version=1.0.0; charset=utf-8"

    public static func text(_ families: [MetricFamily]) -> String {
        var text = ""
        for family in families {
            text += "# TYPE \(family.name) \(family.kind.rawValue)\n"
            if let unit = family.unit { text += "# UNIT \(family.name) \(unit)\n" }
            text += "# HELP \(family.name) \(escaped(family.help))\n"
            for sample in family.samples {
                let suffix = suffix(family.kind, sample)
                text += "\(family.name)\(suffix)\(labels(sample.labels)) \(number(sample.value))\n"
            }
        }
        return text + "# EOF\n"
    }

    private static func suffix(_ kind: MetricFamily.Kind, _ sample: MetricFamily.Sample) -> String {
        guard sample.suffix.isEmpty else { return sample.suffix }
        return kind == .counter ? "_total" : kind == .info ? "_info" : ""
    }

    private static func labels(_ labels: [MetricFamily.Label]) -> String {
        guard !labels.isEmpty else { return "" }
        return "{" + labels.map { "\($0.name)=\"\(escaped($0.value))\"" }.joined(separator: ",") + "}"
    }

    /// Backslash, quote and newline, as the format wants them escaped.
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\"", with: "\\\"")
    }

    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
        return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
}
