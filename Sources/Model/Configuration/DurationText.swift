/// Lengths of time as people write them in a configuration: `90s`, `15m`, `6h`, `1d`, `2w`, `1h30m`.
public enum DurationText {
    private static let units: [(letter: UInt8, seconds: Int)] = [
        (UInt8(ascii: "w"), 604_800), (UInt8(ascii: "d"), 86_400), (UInt8(ascii: "h"), 3600),
        (UInt8(ascii: "m"), 60), (UInt8(ascii: "s"), 1),
    ]

    /// Seconds; nil for anything else, and for lengths beyond a century. Units go from large to small, each once.
    public static func seconds(_ text: String) -> Double? {
        var rest = Array(text.utf8)[...]
        var total = 0
        var last = -1
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let figures = rest.prefix { (48...57).contains($0) }
            rest = rest.dropFirst(figures.count)
            guard figures.count <= 10, let count = digits(figures), let letter = rest.popFirst(),
                let unit = units.firstIndex(where: { $0.letter == letter }), unit > last
            else { return nil }
            last = unit
            total += count * units[unit].seconds
        }
        return total <= 100 * 366 * 86_400 ? Double(total) : nil
    }

    /// The shortest way to write whole seconds: `90s` stays, `5400` reads `1h30m`.
    public static func text(_ seconds: Double) -> String {
        var left = Int(min(max(seconds, 0), 1e11).rounded())
        if left > 0, left < 120 { return "\(left)s" }
        var out = ""
        for unit in units.dropFirst() where left >= unit.seconds {
            out += "\(left / unit.seconds)\(UnicodeScalar(unit.letter))"
            left %= unit.seconds
        }
        return out.isEmpty ? "0s" : out
    }
}
