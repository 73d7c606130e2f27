import Model
import Testing

@testable import Daemon

/// The schedule, stepped in time without sleeping.
@Suite struct FetchScheduleTests {
    private let start = Timestamp(seconds: 1_000_000)
    private func at(_ seconds: Double) -> Timestamp { start.adding(seconds: seconds) }

    @Test func sleepsUntilTheEarliest() {
        var schedule = FetchSchedule(capacity: 2)
        #expect(schedule.next(now: at(0), earliest: at(10)) == .arm(at(10)))
        #expect(schedule.next(now: at(1), earliest: at(10)) == nil, "it is armed already")
        #expect(schedule.next(now: at(1), earliest: at(5)) == .arm(at(5)), "something is due earlier")
        schedule.timerFired()
        #expect(schedule.next(now: at(5), earliest: at(5)) == .claim(limit: 2))
    }

    @Test func noSourcesNoTimer() {
        var schedule = FetchSchedule(capacity: 2)
        #expect(schedule.next(now: at(0), earliest: nil) == nil)
        #expect(schedule.next(now: at(0), earliest: at(9)) == .arm(at(9)))
        #expect(schedule.next(now: at(1), earliest: nil) == .disarm)
    }

    @Test func aLongSleepIsBrokenUp() {
        var schedule = FetchSchedule(capacity: 2)
        #expect(schedule.next(now: at(0), earliest: at(86_400)) == .arm(at(60)))
        schedule.timerFired()
        #expect(schedule.next(now: at(60), earliest: at(86_400)) == .arm(at(120)))
    }

    @Test func takesNoMoreThanItCanHold() {
        var schedule = FetchSchedule(capacity: 3)
        #expect(schedule.next(now: at(0), earliest: at(0)) == .claim(limit: 3))
        schedule.claimed(2)
        #expect(schedule.next(now: at(0), earliest: at(0)) == .claim(limit: 1))
        schedule.claimed(1)
        #expect(schedule.next(now: at(0), earliest: at(0)) == nil, "full: nothing is armed, a finished job looks again")
        schedule.finished()
        #expect(schedule.next(now: at(9), earliest: at(0)) == .claim(limit: 1))
    }

    @Test func fullDisarms() {
        var schedule = FetchSchedule(capacity: 1)
        #expect(schedule.next(now: at(0), earliest: at(5)) == .arm(at(5)))
        schedule.claimed(1)
        #expect(schedule.next(now: at(1), earliest: at(5)) == .disarm)
    }

    @Test func leavesAFailingLedgerAloneLongerEachTime() {
        var schedule = FetchSchedule(capacity: 1)
        var now = at(0)
        for wait in [1.0, 2, 4, 8, 16, 32, 60, 60] {
            schedule.ledgerFailed(now: now)
            #expect(schedule.next(now: now, earliest: now) == .arm(now.adding(seconds: wait)))
            schedule.timerFired()
            now = now.adding(seconds: wait)
            #expect(schedule.next(now: now, earliest: now) == .claim(limit: 1))
        }
        schedule.claimed(1)
        schedule.finished()
        schedule.ledgerFailed(now: now)
        #expect(schedule.next(now: now, earliest: now) == .arm(now.adding(seconds: 1)), "a success ends the patience")
    }

    @Test func stopTakesNothing() {
        var schedule = FetchSchedule(capacity: 4)
        schedule.claimed(1)
        #expect(schedule.next(now: at(0), earliest: at(5)) == .arm(at(5)))
        schedule.stop()
        #expect(schedule.next(now: at(0), earliest: at(0)) == .disarm)
        schedule.finished()
        #expect(schedule.next(now: at(9), earliest: at(0)) == nil)
        #expect(schedule.inHand == 0)
    }

    @Test(
        arguments: [
            (900, FetchPolicy.Result.good, 0, 900, "every 15m"),
            (900, .good, 7, 900, "every 15m"),
            (900, .unfinished, 0, 60, "more articles to fetch"),
            (30, .unfinished, 0, 30, "more articles to fetch"),
            (900, .failed(retryAfter: nil), 0, 900, "back-off after 1 failure"),
            (900, .failed(retryAfter: nil), 1, 1800, "back-off after 2 failures"),
            (900, .failed(retryAfter: nil), 3, 7200, "back-off after 4 failures"),
            (900, .failed(retryAfter: nil), 300, 21_600, "back-off after 301 failures"),
            (86_400, .failed(retryAfter: nil), 5, 86_400, "back-off after 6 failures"),
            (900, .failed(retryAfter: 3600), 0, 3600, "the server asked to wait 1h"),
            (900, .failed(retryAfter: 1), 0, 900, "the server asked to wait 1s"),
            (900, .failed(retryAfter: 1e9), 0, 86_400, "the server asked to wait 11574d1h46m40s"),
        ] as [(Double, FetchPolicy.Result, Int, Double, String)])
    func waits(_ interval: Double, _ result: FetchPolicy.Result, _ failures: Int, _ wait: Double, _ reason: String) {
        let found = FetchPolicy.wait(interval: interval, after: result, failures: failures)
        #expect(found.seconds == wait)
        #expect(found.reason == reason)
    }

    @Test(
        arguments: [
            ("2026-03-10T11:00:00Z", 86_400, true, SourceDocument.Shape.feed, false),
            ("2026-03-09T11:00:00Z", 86_400, true, .feed, true),
            ("2026-03-09", 86_400, true, .feed, false),
            ("2026-03-08", 86_400, true, .feed, true),
            ("2026-03-01", 86_400, false, .feed, false),
            (nil, 86_400, true, .feed, true),
            (nil, 86_400, true, .page, false),
            ("2026-03-10T11:00:00Z", 0, true, .page, true),
            (nil, 0, false, .listing, false),
            (nil, .greatestFiniteMagnitude, true, .listing, false),
            ("1999-01-01", .greatestFiniteMagnitude, true, .feed, false),
            (nil, .greatestFiniteMagnitude, true, .listing, false),
            ("1999-01-01", .greatestFiniteMagnitude, true, .feed, false),
        ] as [(String?, Double, Bool, SourceDocument.Shape, Bool)])
    func backlog(_ published: String?, _ reach: Double, _ first: Bool, _ shape: SourceDocument.Shape, _ old: Bool) {
        let backlog = Backlog(isFirstFetch: first, reach: reach, now: Sample.now)
        #expect(backlog.isOld(published.flatMap { Publication(iso: $0) }, shape: shape) == old)
    }
}
