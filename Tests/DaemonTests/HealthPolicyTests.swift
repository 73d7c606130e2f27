import Model
import Store
import Testing

@testable import Daemon

/// Told once when it lasts, and once when it is over.
@Suite struct HealthPolicyTests {
    private let policy = HealthPolicy(patience: 3600)
    private static let start = Timestamp(seconds: 1_790_000_000)

    /// Minutes, what the fetch came to, and what is told then.
    private func tell(
        _ steps: [(minute: Double, HealthPolicy.Finding, String?)], expected: Double? = nil,
        _ location: SourceLocation = #_sourceLocation
    ) {
        var health = SourceHealth()
        for (minute, finding, word) in steps {
            let now = Self.start.adding(seconds: minute * 60)
            let notice: HealthPolicy.Notice?
            (health, notice) = policy.step(health, finding, expected: expected, now: now)
            let told: String? =
                switch notice {
                case nil: nil
                case .failing: "failing"
                case .gone: "gone"
                case .silent: "silent"
                case .recovered: "recovered"
                }
            #expect(told == word, "minute \(minute)", sourceLocation: location)
        }
    }

    private func failed(_ failures: Int, _ code: String = "dns") -> HealthPolicy.Finding {
        .failed(code: code, detail: "", failures: failures)
    }

    @Test func aFailureThatLastsRingsOnceAndItsEndOnce() {
        tell([
            (0, .news, nil), (10, failed(1), nil), (20, failed(2), nil), (60, failed(3), nil), (69, failed(4), nil),
            (70, failed(5), "failing"), (300, failed(6), nil), (600, .nothingNew, "recovered"), (610, .news, nil),
            (620, failed(1), nil),
        ])
    }

    @Test func fewFailuresAreNoTroubleHoweverFarApart() {
        tell([(0, failed(1), nil), (120, failed(2), nil), (240, failed(3), "failing")])
        tell([(0, failed(1), nil), (120, .nothingNew, nil), (240, failed(1), nil), (480, failed(2), nil)])
    }

    @Test func goneRingsAtOnce() {
        tell([
            (0, failed(1, "http-410"), "gone"), (9000, failed(2, "http-410"), nil), (9001, failed(3), nil),
            (10_000, .news, "recovered"),
        ])
    }

    @Test func silenceBeyondWhatIsExpectedRingsOnceAndItsEndOnce() {
        tell(
            [
                (0, .nothingNew, nil), (59, .nothingNew, nil), (61, .nothingNew, "silent"), (200, .nothingNew, nil),
                (201, failed(1), nil), (202, .nothingNew, nil), (300, .news, "recovered"), (301, .nothingNew, nil),
                (359, .nothingNew, nil), (361, .nothingNew, "silent"),
            ], expected: 3600)
        tell([(0, .nothingNew, nil), (100_000, .nothingNew, nil)])
    }

    @Test func silentAndThenFailing() {
        tell(
            [
                (0, .news, nil), (61, .nothingNew, "silent"), (70, failed(1), nil), (80, failed(2), nil),
                (140, failed(3), "failing"), (150, .nothingNew, "recovered"), (151, .nothingNew, "silent"),
                (160, .news, "recovered"),
            ], expected: 3600)
    }

    @Test func theLineIsDownWhenAllHostsFailAndNoneAnswers() {
        var line = LineWatch()
        for host in ["a", "b", "c", "a"] { #expect(line.note(host: host, failure: "dns") == nil) }
        #expect(line.note(host: "b", failure: "connect") == .down)
        #expect(line.note(host: "d", failure: "timeout") == nil)
        #expect(line.isDown)
        #expect(line.note(host: "a", failure: "http-503") == .up, "an error page is an answer")
        #expect(!line.isDown)
    }

    @Test func oneDeadHostOrOneAnswerIsNotTheLine() {
        var line = LineWatch()
        for _ in 0..<50 { #expect(line.note(host: "a", failure: "connect") == nil) }
        for _ in 0..<50 { #expect(line.note(host: "b", failure: "connect") == nil) }
        #expect(line.note(host: "c", failure: nil) == nil)
        for host in ["a", "b", "c", "d"] { #expect(line.note(host: host, failure: "dns") == nil) }
        #expect(line.note(host: "e", failure: "tooLarge") == nil, "no sign of a dead line")
        #expect(!line.isDown)
    }
}
