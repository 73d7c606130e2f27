import Model
import Store

/// Reads `retention`: how long the ledger keeps what was read.
enum RetentionSection {
    static let keys = ["text", "history", "size"]

    static func read(_ reader: ConfigurationReader?) -> Retention {
        var retention = Retention()
        guard let reader else { return retention }
        reader.object(allowing: keys)
        let century = 100 * 365 * 86_400.0
        if let text = reader["text"] { retention.text = age(text, Retention.leastText...century) ?? retention.text }
        if reader["text"]?.quietString == "forever" { retention.text = nil }
        retention.history = reader["history"].flatMap { age($0, Retention.leastHistory...century) }
        retention.size = reader["size"]?.byteCount(in: 10_000_000...1_000_000_000_000)
        return retention
    }

    private static func age(_ reader: ConfigurationReader, _ range: ClosedRange<Double>) -> Double? {
        reader.quietString == "forever" ? nil : reader.duration(in: range, or: ["forever"])
    }
}
