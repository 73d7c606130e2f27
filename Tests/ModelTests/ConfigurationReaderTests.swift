import Model
import Testing

@Suite struct ConfigurationReaderTests {
    @Test(
        arguments: [
            ("90s", 90), ("15m", 900), ("6h", 21_600), ("1d", 86_400), ("2w", 1_209_600), ("1h30m", 5400), ("0s", 0),
            ("", nil), ("90", nil), ("s", nil), ("1.5h", nil), ("-1s", nil), ("5min", nil), ("30m1h", nil),
            ("1h1h", nil),
            ("99999999999s", nil), ("9999999d", nil), ("1 h", nil),
        ] as [(String, Double?)])
    func durations(_ text: String, _ seconds: Double?) { #expect(DurationText.seconds(text) == seconds) }

    @Test(
        arguments: [
            (0, "0s"), (1, "1s"), (90, "90s"), (119, "119s"), (120, "2m"), (900, "15m"), (5400, "1h30m"),
            (86_400, "1d"), (90_061, "1d1h1m1s"),
        ] as [(Double, String)])
    func writesDurations(_ seconds: Double, _ text: String) {
        #expect(DurationText.text(seconds) == text)
        #expect(DurationText.seconds(text) == seconds)
    }

    @Test(
        arguments: [
            ("intervall", "interval"), ("itnerval", "interval"), ("Interval", "interval"), ("url", "url"),
            ("ulr", "url"),
            ("uri", "url"), ("frequency", nil), ("", nil), ("x", nil),
        ] as [(String, String?)])
    func nearMisses(_ word: String, _ expected: String?) {
        #expect(NearMiss.of(word, among: ["name", "url", "kind", "interval", "headers"]) == expected)
    }

    @Test func problemsCarryPathAndLineInTheOrderOfTheFile() throws {
        let text = """
            {
              "b": [1, {"c": "x"}],
              "a": "hello"
            }
            """
        let bytes = Array(text.utf8)
        let reader = ConfigurationReader(root: try JSONReader.read(bytes), bytes: bytes)
        #expect(reader["a"]?.int(in: 1...3) == nil)
        let c = try #require(reader["b"]?.list()?[1]["c"])
        #expect(c.path == "b[1].c")
        #expect(c.bool() == nil)
        #expect(
            reader.problems.map { $0.description(file: "f") } == [
                "f:2: b[1].c: found “x”; expected true or false",
                "f:3: a: found “hello”; expected a whole number from 1 to 3",
            ])
    }

    @Test func secretsShowNothing() {
        let secret = Secret("hunter2")
        var dumped = ""
        dump([secret: SecretReference.literal(secret)], to: &dumped)
        #expect(!dumped.contains("hunter2"))
        #expect("\(secret) \(SecretReference.literal(secret))" == "[secret] [secret]")
        #expect(String(reflecting: secret) == "[secret]")
    }
}
