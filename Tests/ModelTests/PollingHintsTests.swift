import Model
import Testing

/// 2024-03-01 is a Friday.
@Suite struct PollingHintsTests {
    private func time(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Timestamp {
        let first = CivilDate(dayNumber: 19_783)
        return Timestamp(seconds: Int64(first.dayNumber + day - 1) * 86_400 + Int64(hour * 3600 + minute * 60))
    }

    @Test func quietHoursEndWithTheirLast() {
        let hints = PollingHints(quietHours: [22, 23, 0, 1, 2])
        #expect(hints.quietSeconds(from: time(1, 21, 59)) == 0)
        #expect(hints.quietSeconds(from: time(1, 22, 30)) == 4.5 * 3600)
        #expect(hints.quietSeconds(from: time(2, 2, 59)) == 60)
        #expect(hints.quietSeconds(from: time(2, 3)) == 0)
    }

    @Test func quietDaysEndAtMidnight() {
        let hints = PollingHints(quietDays: [5, 6])
        #expect(hints.quietSeconds(from: time(1, 23, 59)) == 0)
        #expect(hints.quietSeconds(from: time(2, 0)) == 2 * 86_400)
        #expect(hints.quietSeconds(from: time(3, 18)) == 6 * 3600)
    }

    @Test func whoNeverSpeaksIsNotBelieved() {
        #expect(PollingHints(quietHours: Set(0..<24)).quietSeconds(from: time(1, 5)) == 0)
        #expect(PollingHints(quietDays: Set(0..<7)).quietSeconds(from: time(1, 5)) == 0)
    }

    /// Saturday and Sunday are quiet, and the small hours are: Friday night runs into Monday morning.
    @Test func hoursAndDaysJoin() {
        let hints = PollingHints(quietHours: [0, 1, 2, 3, 4, 5], quietDays: [5, 6])
        #expect(hints.quietSeconds(from: time(3, 23)) == 7 * 3600)
    }
}
