internal import Model

extension Amount {
    static let vague = "X"

    /// TIMEX3: `P3D`, `PT1M30S`, `PXM`, `P2Y6M`.
    var timex: String {
        let (size, letter, isClock) = unit.timex
        guard let count else { return "P\(isClock ? "T" : "")\(Amount.vague)\(letter)" }
        var fields = [Amount.field(count * Double(size), letter, isClock)]
        if count != count.rounded(.down), let split = halves(count) { fields = split }
        for (count, unit) in rest {
            let (size, letter, isClock) = unit.timex
            fields.append(Amount.field(count * Double(size), letter, isClock))
        }
        let days = fields.filter { !$0.isClock }.map(\.text).joined()
        let clock = fields.filter(\.isClock).map(\.text).joined()
        return "P\(days)" + (clock.isEmpty ? "" : "T\(clock)")
    }

    private static func field(_ count: Double, _ letter: String, _ isClock: Bool) -> (text: String, isClock: Bool) {
        (count == count.rounded() ? "\(Int(count))\(letter)" : "\(count)\(letter)", isClock)
    }

    /// One and a half minutes is 1 minute and 30 seconds; half a year is six months.
    private func halves(_ count: Double) -> [(text: String, isClock: Bool)]? {
        let whole = count.rounded(.down)
        let (smaller, size): (TimeUnit, Double)
        switch unit {
        case .minute: (smaller, size) = (.second, 60)
        case .hour: (smaller, size) = (.minute, 60)
        case .year: (smaller, size) = (.month, 12)
        case .day: (smaller, size) = (.hour, 24)
        case .decade: (smaller, size) = (.year, 10)
        default: return nil
        }
        let part = (count - whole) * size
        guard part == part.rounded() else { return nil }
        let outer = unit.timex
        let inner = smaller.timex
        let tail = Amount.field(part, inner.letter, inner.isClock)
        guard whole > 0 else { return [tail] }
        return [Amount.field(whole * Double(outer.count), outer.letter, outer.isClock), tail]
    }

    /// Whole units, or a guess for a vague amount.
    var whole: Int { Int((count ?? 3).rounded(.down)) }

    /// Length in whole days, a part of a day counted as one; nil when vague.
    var days: Int? {
        guard count != nil else { return nil }
        if let seconds = clockSeconds { return (seconds + 86_399) / 86_400 }
        let probe = CivilDate(dayNumber: 19_000)
        return probe.adding(unit, whole).dayNumber - probe.dayNumber
    }

    /// Length in seconds, for units of the clock only.
    var clockSeconds: Int? {
        let sizes: [TimeUnit: Double] = [.second: 1, .minute: 60, .hour: 3600]
        guard let size = sizes[unit], let count, count < 1e8 else { return nil }
        return Int(rest.reduce(count * size) { $0 + $1.0 * (sizes[$1.1] ?? 0) })
    }
}
