/// When a source publishes: how much, at which hours, on which days, and whether in bursts. Learnt from what was seen of it.
///
/// Counts fade with a half-life of four weeks, so that a source that changes its habits is followed. Hours and weekdays are kept apart
/// (31 numbers rather than 168): a week of a small source says little about each hour of each day. All in UTC.
public struct PublishingRhythm: Sendable, Hashable {
    /// Seconds after which what was seen counts for half.
    public static let halfLife = 28 * 86_400.0
    /// Seconds within which an entry counts as following another: news that breaks comes in instalments.
    public static let burst = 1_800.0

    /// Entries by hour of the day, faded.
    public private(set) var hours = [Double](repeating: 0, count: 24)
    /// Entries by day of the week, Monday first, faded.
    public private(set) var days = [Double](repeating: 0, count: 7)
    /// Seconds watched, faded.
    public private(set) var watched = 0.0
    /// Entries that followed another within `burst`, faded.
    public private(set) var following = 0.0
    /// Entries that appeared between two looks, and the seconds by which they were seen late, both faded.
    public private(set) var met = 0.0
    public private(set) var late = 0.0
    /// When the last entry appeared.
    public private(set) var latest: Timestamp?
    /// Until when it was watched.
    public private(set) var until: Timestamp?

    public init() {}

    /// Entries seen, faded.
    public var entries: Double { hours.reduce(0, +) }

    /// Learns what a look at the source showed.
    ///
    /// - Parameters:
    ///   - published: when each new entry says that it was published; nil where it does not say. What lies outside the time since the
    ///     last look is taken for the middle of it: what counts is when an entry could first be seen.
    ///   - now: the time of the look.
    public mutating func observe(_ published: [Timestamp?], now: Timestamp) {
        let stated = published.compactMap { $0 }.filter { $0 <= now }
        guard let from = until ?? stated.min(), from < now else {
            if until == nil { until = now }
            return
        }
        let elapsed = now.seconds(since: from)
        fade(by: elapsed)
        watched += elapsed
        let middle = from.adding(seconds: elapsed / 2)
        let times = published.map { time in time.map { $0 >= from && $0 <= now ? $0 : middle } ?? middle }.sorted()
        if until != nil {
            met += Double(times.count)
            late += times.reduce(0) { $0 + now.seconds(since: $1) }
        }
        for time in times {
            let wall = time.wall()
            hours[(wall.time?.seconds ?? 0) / 3600] += 1
            days[PublishingRhythm.weekday(time)] += 1
            if let latest, time.seconds(since: latest) < PublishingRhythm.burst { following += 1 }
            latest = max(latest ?? time, time)
        }
        until = now
    }

    private mutating func fade(by seconds: Double) {
        let factor = PublishingRhythm.powerOfTwo(-seconds / PublishingRhythm.halfLife)
        for hour in hours.indices { hours[hour] *= factor }
        for day in days.indices { days[day] *= factor }
        watched *= factor
        following *= factor
        met *= factor
        late *= factor
    }

    /// Monday is 0; the first of January 1970 was a Thursday.
    public static func weekday(_ time: Timestamp) -> Int {
        let day = Int((Double(time.seconds) / 86_400).rounded(.down))
        return ((day + 3) % 7 + 7) % 7
    }

    /// 2^x for -1022 ≤ x ≤ 0, to a part in a million: Model imports no C library.
    public static func powerOfTwo(_ x: Double) -> Double {
        guard x > -1_000 else { return 0 }
        let whole = x.rounded(.down)
        let part = (x - whole) * 0.693_147_180_559_945
        var term = 1.0
        var sum = 1.0
        for index in 1...12 {
            term *= part / Double(index)
            sum += term
        }
        return sum * Double(sign: .plus, exponent: Int(whole), significand: 1)
    }
}

extension PublishingRhythm {
    /// As the ledger keeps it: 37 numbers, eight bytes each, the lowest byte first.
    public var bytes: [UInt8] {
        let times = [latest, until].map { Double($0?.milliseconds ?? 0) }
        return (hours + days + [watched, following, met, late] + times).flatMap { number in
            (0..<8).map { UInt8(truncatingIfNeeded: number.bitPattern >> (8 * $0)) }
        }
    }

    /// Nil for bytes that are no rhythm.
    public init?(bytes: [UInt8]) {
        let count = 24 + 7 + 6
        guard bytes.count == count * 8 else { return nil }
        let numbers = (0..<count).map { index in
            Double(bitPattern: (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[index * 8 + $1]) << UInt64(8 * $1) })
        }
        guard numbers.allSatisfy({ $0.isFinite && $0 >= 0 && $0 < 1e15 }) else { return nil }
        hours = Array(numbers[..<24])
        days = Array(numbers[24..<31])
        watched = numbers[31]
        following = numbers[32]
        met = numbers[33]
        late = numbers[34]
        latest = numbers[35] == 0 ? nil : Timestamp(milliseconds: Int64(numbers[35]))
        until = numbers[36] == 0 ? nil : Timestamp(milliseconds: Int64(numbers[36]))
    }
}
