/// Sizes as people write them in a configuration: `500MB`, `2GB`, `10GiB`. Decimal prefixes are powers of 1,000, binary ones of 1,024.
public enum ByteCount {
    private static let units: [(name: String, size: Int)] = [
        ("TiB", 1 << 40), ("TB", 1_000_000_000_000), ("GiB", 1 << 30), ("GB", 1_000_000_000), ("MiB", 1 << 20),
        ("MB", 1_000_000), ("KiB", 1 << 10), ("kB", 1_000), ("B", 1),
    ]

    /// Bytes; nil for anything else, and for more than a petabyte.
    public static func bytes(_ text: String) -> Int? {
        guard let unit = units.first(where: { text.hasSuffix($0.name) }) else { return nil }
        let figures = text.dropLast(unit.name.count)
        guard (1...7).contains(figures.count), figures.utf8.allSatisfy({ (48...57).contains($0) }),
            let count = Int(figures)
        else { return nil }
        let (size, overflow) = count.multipliedReportingOverflow(by: unit.size)
        return overflow || size > 1_000_000_000_000_000 ? nil : size
    }

    /// Three figures or fewer, with a decimal prefix.
    public static func text(_ bytes: Int) -> String {
        guard let unit = units.filter({ !$0.name.contains("i") }).first(where: { bytes >= $0.size }) else {
            return "0B"
        }
        let whole = Double(bytes) / Double(unit.size)
        if unit.size == 1 || whole >= 99.5 || whole == whole.rounded() { return "\(Int(whole.rounded()))\(unit.name)" }
        return "\(Double(Int((whole * 10).rounded())) / 10)\(unit.name)"
    }
}
