import Model

/// When to look at a source next, so that its entries are seen `delay` after they appear, on average, with the fewest requests.
///
/// Looks that are τ apart see an entry τ/2 late. With λ(t) entries a second expected, the cheapest spacing for a given mean delay is
/// τ(t) = 2 · delay / (R · √r(t)), where r = λ/mean(λ) and R = mean(√r): minimise the mean of 1/τ under a fixed mean of λτ/2, by Lagrange. A source
/// that always publishes alike is looked at every 2 · delay; one that sleeps at night, seldom at night. The next look comes when the
/// integral of 1/τ from now on reaches one, so that a morning is not overslept.
struct PollingPlan: Sendable, Hashable {
    /// Seconds from an entry's appearance to its being seen, aimed at on average.
    var delay: Double
    /// The shortest and the longest wait in seconds.
    var floor: Double
    var ceiling: Double

    /// Seconds over which half of an instalment's sequels appear.
    private static let burstLife = 600.0
    /// The integral's step in seconds; a sixtieth of the hour is finer than any habit.
    private static let step = 60.0

    /// Seconds to wait from `now` on, and why, for people.
    func wait(_ rhythm: PublishingRhythm, now: Timestamp) -> (seconds: Double, reason: String) {
        let expectation = Expectation(rhythm)
        let density = expectation.meanRoot / (2 * delay) * correction(rhythm)
        var elapsed = 0.0
        var sum = 0.0
        while elapsed < ceiling, sum < 1 {
            let length = min(PollingPlan.step, ceiling - elapsed, max(elapsed / 8, 5))
            let rate = expectation.rate(at: now.adding(seconds: elapsed + length / 2))
            let share = density * (rate / expectation.mean).squareRoot() * length
            if sum + share >= 1 {
                elapsed += length * (1 - sum) / share
                sum = 1
            } else {
                elapsed += length
                sum += share
            }
        }
        let seconds = min(max(elapsed, floor), ceiling)
        return (seconds, reason(seconds, expectation.rate(at: now), rhythm))
    }

    /// By how much to look more often than the formula says, from how late we were: it takes λ for even between two looks,
    /// which the hour before a morning is not.
    private func correction(_ rhythm: PublishingRhythm) -> Double {
        let ratio = (rhythm.late / delay + 10) / (rhythm.met + 10)
        return min(max(ratio * ratio, 0.5), 2.5)
    }

    private func reason(_ seconds: Double, _ rate: Double, _ rhythm: PublishingRhythm) -> String {
        let wait = DurationText.text(seconds.rounded())
        guard rhythm.entries >= 3 else { return "every \(wait) while its rhythm is being learnt" }
        let perDay = (rate * 86_400 * 10).rounded() / 10
        let pace = perDay >= 48 ? "\((perDay / 2.4).rounded() / 10) an hour" : "\(perDay) a day"
        return "in \(wait): about \(pace) at this time, aiming to be \(DurationText.text(delay)) late"
    }

    /// How many entries a source will publish at a time, from its rhythm.
    private struct Expectation {
        /// Entries a second, over the week.
        let mean: Double
        /// The mean over the week of √(λ/mean): 1 for a source without habits.
        let meanRoot: Double
        private let hours: [Double]
        private let days: [Double]
        private let sequels: Double
        private let latest: Timestamp?

        init(_ rhythm: PublishingRhythm) {
            let entries = rhythm.entries
            // Two entries a day are expected of a source not seen yet, as if it had been watched for half a day.
            let mean = (entries + 1) / (rhythm.watched + 43_200)
            self.mean = mean
            hours = Expectation.shares(Expectation.smooth(rhythm.hours), prior: 0.5)
            days = Expectation.shares(rhythm.days, prior: 2)
            let expected = 1 - Expectation.decay(mean * PublishingRhythm.burst / Expectation.ln2)
            let seen = entries > 4 ? rhythm.following / entries : 0
            sequels = min(max((seen - expected) / max(1 - expected, 0.05), 0), 0.8)
            latest = rhythm.latest
            var roots = 0.0
            for day in days { for hour in hours { roots += (day * hour).squareRoot() } }
            meanRoot = roots / Double(days.count * hours.count)
        }

        private static let ln2 = 0.693_147_180_559_945
        private static func decay(_ halfLives: Double) -> Double { PublishingRhythm.powerOfTwo(-halfLives) }

        /// Entries a second expected at a time.
        func rate(at time: Timestamp) -> Double {
            let wall = time.wall()
            let base = mean * hours[(wall.time?.seconds ?? 0) / 3600] * days[PublishingRhythm.weekday(time)]
            guard sequels > 0, let latest, time > latest else { return base }
            let age = time.seconds(since: latest) / PollingPlan.burstLife
            let burst = sequels * Expectation.ln2 / PollingPlan.burstLife * Expectation.decay(age)
            return base * (1 - sequels) + burst
        }

        /// Shares of the mean: 1 everywhere for a source without habits. `prior` entries of each kind are taken as seen.
        private static func shares(_ counts: [Double], prior: Double) -> [Double] {
            let sum = counts.reduce(0, +) + prior * Double(counts.count)
            return counts.map { ($0 + prior) / sum * Double(counts.count) }
        }

        /// Neighbouring hours share their counts: nobody publishes by the clock's stroke.
        private static func smooth(_ counts: [Double]) -> [Double] {
            counts.indices.map { hour in
                let before = counts[(hour + counts.count - 1) % counts.count]
                return counts[hour] / 2 + (before + counts[(hour + 1) % counts.count]) / 4
            }
        }
    }
}
