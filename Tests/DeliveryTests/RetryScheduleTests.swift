import Delivery
import Testing

@Suite struct RetryScheduleTests {
    /// The number of the attempt that failed, and the seconds to the next, without chance.
    static let planned: [(Int, Double)] = [
        (1, 5), (2, 300), (3, 1800), (4, 7200), (5, 18_000), (6, 36_000), (7, 50_400), (8, 72_000), (9, 86_400),
        (10, 86_400), (1000, 86_400),
    ]

    @Test(arguments: planned)
    func standardWebhooks(_ attempt: Int, _ seconds: Double) {
        #expect(RetrySchedule.standardWebhooks.wait(afterAttempt: attempt, random: 0) == seconds)
    }

    @Test func theFirstAttemptIsImmediate() {
        #expect(RetrySchedule.standardWebhooks.waits.first == 0)
        #expect(RetrySchedule.local.waits.first == 0)
    }

    @Test func chanceOnlyLengthensAndByAFifthAtMost() {
        let schedule = RetrySchedule.standardWebhooks
        #expect(schedule.wait(afterAttempt: 2, random: 0.5) == 330)
        #expect(schedule.wait(afterAttempt: 2, random: 1) == 360)
        #expect(schedule.wait(afterAttempt: 2, random: 7) == 360)
    }

    /// What the target asks for, and what it gets.
    static let asked: [(Double, Double)] = [
        (120, 120), (0, 5), (-3, 5), (3600 * 24 * 365, 86_400), (.infinity, 300), (.nan, 300),
    ]

    @Test(arguments: asked)
    func retryAfter(_ asked: Double, _ seconds: Double) {
        #expect(RetrySchedule.standardWebhooks.wait(afterAttempt: 2, asked: asked, random: 0) == seconds)
    }

    @Test func aScheduleOfNothingRetriesAtOnce() {
        #expect(RetrySchedule(waits: []).wait(afterAttempt: 3, asked: 10, random: 1) == 0)
    }
}
