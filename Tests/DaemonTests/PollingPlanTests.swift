import Model
import Testing

@testable import Daemon

/// The plan on modelled publishers: eight simulated weeks each, of which the last five count. No clock, no chance: the seed is fixed.
@Suite struct PollingPlanTests {
    /// Ten minutes late on average, between one minute and twelve hours.
    private static let plan = PollingPlan(delay: 600, floor: 60, ceiling: 43_200)
    private static let week = 7 * 86_400.0

    @Test(arguments: Publisher.all)
    func asksLessThanAFixedIntervalOfTheSameDelay(_ publisher: Publisher) {
        let entries = publisher.entries(weeks: 8)
        var rhythm = PublishingRhythm()
        let ours = Polling.run(entries, from: 3 * Self.week, until: 8 * Self.week) { found, now in
            rhythm.observe(found, now: now)
            return Self.plan.wait(rhythm, now: now).seconds
        }
        // The rivals are given the interval, and the share of the age of the newest entry, with which they are as late as we are.
        let fixed = Polling.matching(ours.delay) { interval in
            Polling.run(entries, from: 3 * Self.week, until: 8 * Self.week) { _, _ in interval }
        }
        let byAge = Polling.matching(ours.delay) { scale in
            var newest: Timestamp?
            return Polling.run(entries, from: 3 * Self.week, until: 8 * Self.week) { found, now in
                newest = found.last ?? newest
                return min(max((newest.map { now.seconds(since: $0) } ?? 600) * scale / 1_000, 60), 43_200)
            }
        }
        print(
            "polling: \(publisher.name): \(ours); requests a day with a fixed interval \(fixed.requests), by age \(byAge.requests)"
        )
        #expect(ours.delay <= 720, "\(publisher.name): entries are seen \(ours.delay) s late on average")
        #expect(
            ours.requests <= fixed.requests * publisher.share,
            "\(publisher.name): \(ours.requests) requests a day, \(fixed.requests) with a fixed interval")
    }

    @Test func asksASourceWithoutHabitsEveryTwoDelays() {
        var rhythm = PublishingRhythm()
        let start = Timestamp(seconds: 1_700_000_000)
        // One an hour for four weeks.
        rhythm.observe(
            (0..<672).map { start.adding(seconds: Double($0) * 3600) }, now: start.adding(seconds: 672 * 3600))
        let (seconds, reason) = Self.plan.wait(rhythm, now: start.adding(seconds: 672 * 3600))
        #expect((1_100...1_300).contains(seconds), "\(seconds)")
        #expect(reason.contains("aiming to be 10m late"), "\(reason)")
    }

    @Test func sleepsNoLongerThanTheCeilingAndNoShorterThanTheFloor() {
        let now = Timestamp(seconds: 1_700_000_000)
        let impatient = PollingPlan(delay: 1, floor: 60, ceiling: 600)
        #expect(impatient.wait(PublishingRhythm(), now: now).seconds == 60)
        let idle = PollingPlan(delay: 1e9, floor: 60, ceiling: 600)
        #expect(idle.wait(PublishingRhythm(), now: now).seconds == 600)
    }

    @Test func keepsARhythmThroughItsBytes() {
        var rhythm = PublishingRhythm()
        let now = Timestamp(seconds: 1_700_000_000)
        rhythm.observe([now.adding(seconds: -90_000), nil, now.adding(seconds: -60)], now: now)
        #expect(PublishingRhythm(bytes: rhythm.bytes) == rhythm)
        #expect(PublishingRhythm(bytes: [1, 2, 3]) == nil)
    }
}

/// A modelled publisher.
struct Publisher: Sendable, CustomTestStringConvertible {
    let name: String
    /// Of the requests of a fixed interval, the most that the plan may need.
    let share: Double
    /// Entries a second at a time, and the share of them that follow another within minutes.
    let rate: @Sendable (Timestamp) -> Double
    var sequels = 0.0
    var testDescription: String { name }

    static let all = [
        Publisher(name: "a wire that never sleeps", share: 1.1, rate: { _ in 200 / 86_400 }),
        Publisher(
            name: "a newsroom with office hours", share: 0.7,
            rate: { time in isOpen(time, from: 8, to: 19) ? 40 / 39_600 : 0.5 / 86_400 }),
        Publisher(
            name: "a ministry on weekdays", share: 0.6,
            rate: { time in PublishingRhythm.weekday(time) < 5 && isOpen(time, from: 9, to: 17) ? 4 / 28_800 : 0 }),
        Publisher(name: "a blog now and then", share: 1.1, rate: { _ in 1.5 / 604_800 }),
        Publisher(name: "breaking news in instalments", share: 0.9, rate: { _ in 6 / 86_400 }, sequels: 0.7),
    ]

    private static func isOpen(_ time: Timestamp, from: Int, to: Int) -> Bool {
        (from..<to).contains((time.wall().time?.seconds ?? 0) / 3600)
    }

    /// Moments of publication, drawn by thinning; every entry may have sequels some minutes later.
    func entries(weeks: Int) -> [Timestamp] {
        var chance = Chance(state: 42)
        let start = Polling.start
        var found: [Timestamp] = []
        for minute in 0..<(weeks * 7 * 1_440) {
            let time = start.adding(seconds: Double(minute) * 60 + chance.next() * 60)
            guard chance.next() < rate(time) * 60 else { continue }
            var next = time
            found.append(next)
            while chance.next() < sequels {
                next = next.adding(seconds: 60 + chance.next() * 1_200)
                found.append(next)
            }
        }
        return found.sorted()
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014), for draws that are the same each time.
struct Chance {
    var state: UInt64

    mutating func next() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Double((mixed ^ mixed >> 31) >> 11) / 9_007_199_254_740_992
    }
}

/// What a way of polling comes to.
struct Polling: CustomStringConvertible {
    /// A Monday.
    static let start = Timestamp(seconds: 1_699_833_600)
    /// Requests a day, and the mean seconds from an entry's appearance to its being seen.
    var requests = 0.0
    var delay = 0.0

    var description: String { "\((requests * 10).rounded() / 10) requests a day, \(delay.rounded()) s late" }

    /// Looks whenever `wait` says so, given what the last look showed.
    static func run(
        _ entries: [Timestamp], from: Double, until: Double, wait: ([Timestamp], Timestamp) -> Double
    ) -> Polling {
        var (now, next, looks, late, seen) = (start, 0, 0, 0.0, 0)
        let (begin, end) = (start.adding(seconds: from), start.adding(seconds: until))
        while now < end {
            var found: [Timestamp] = []
            while next < entries.count, entries[next] <= now {
                found.append(entries[next])
                if entries[next] >= begin {
                    late += now.seconds(since: entries[next])
                    seen += 1
                }
                next += 1
            }
            if now >= begin { looks += 1 }
            now = now.adding(seconds: max(wait(found, now), 1))
        }
        return Polling(requests: Double(looks) / ((until - from) / 86_400), delay: late / Double(max(seen, 1)))
    }

    /// The rival whose parameter makes it just as late, by halving.
    static func matching(_ delay: Double, _ rival: (Double) -> Polling) -> Polling {
        var (low, high) = (1.0, 100_000.0)
        for _ in 0..<30 {
            let middle = (low * high).squareRoot()
            if rival(middle).delay > delay { high = middle } else { low = middle }
        }
        return rival(low)
    }
}
