/// When a feed wishes to be asked: how long what it says holds, and at which hours and on which days nothing new is to be expected.
public struct PollingHints: Sendable, Hashable {
    /// Seconds; RSS's `ttl`, the syndication module's period.
    public var holds: Double?
    /// 0–23, in UTC (RSS's `skipHours`).
    public var quietHours: Set<Int>
    /// 0 is Monday (RSS's `skipDays`).
    public var quietDays: Set<Int>

    public init(holds: Double? = nil, quietHours: Set<Int> = [], quietDays: Set<Int> = []) {
        self.holds = holds
        self.quietHours = quietHours
        self.quietDays = quietDays
    }

    public var isEmpty: Bool { holds == nil && quietHours.isEmpty && quietDays.isEmpty }

    /// Whether nothing is to be expected at a time. A feed that never speaks has made a mistake, and is not believed.
    public func isQuiet(at time: Timestamp) -> Bool {
        guard quietHours.count < 24, quietDays.count < 7 else { return false }
        let hour = (time.wall().time?.seconds ?? 0) / 3600
        return quietHours.contains(hour) || quietDays.contains(PublishingRhythm.weekday(time))
    }

    /// Seconds until something is to be expected again: 0 when it is now; at most a week.
    public func quietSeconds(from time: Timestamp) -> Double {
        guard isQuiet(at: time) else { return 0 }
        var end = time
        for _ in 0..<(7 * 24) {
            // To the next full hour.
            let past = (end.wall().time?.seconds ?? 0) % 3600
            end = Timestamp(seconds: end.seconds + Int64(3600 - past))
            if !isQuiet(at: end) { break }
        }
        return end.seconds(since: time)
    }
}

extension PollingHints {
    /// For the ledger: `holds=3600 hours=0,1,2 days=5,6`; empty without hints.
    public var text: String {
        var parts: [String] = []
        if let holds { parts.append("holds=\(Int(holds))") }
        for (name, set) in [("hours", quietHours), ("days", quietDays)] where !set.isEmpty {
            parts.append("\(name)=\(set.sorted().map(String.init).joined(separator: ","))")
        }
        return parts.joined(separator: " ")
    }

    /// Reads `text`; what it does not know it leaves out.
    public init(text: String) {
        self.init()
        for part in text.split(separator: " ") {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let numbers = sides[1].split(separator: ",").compactMap { Int($0) }
            switch sides[0] {
            case "holds": holds = numbers.first.map(Double.init)
            case "hours": quietHours = Set(numbers)
            case "days": quietDays = Set(numbers)
            default: continue
            }
        }
    }
}
