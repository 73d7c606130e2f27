import Model
import TestSupport
import Testing

/// Events over days, told to the real program under a clock that is moved: corrections, reminders, what was purged.
@Suite struct LifeTests {
    private static let talks = SmallWire.Entry(
        name: "talks", title: "Talks in Geneva", published: "2026-01-05T08:00:00Z",
        paragraphs: [
            "Russia and the United States will hold talks in Geneva on January 10 at 3 p.m., the Russian foreign ministry said on Monday."
        ])
    private static let expulsion = SmallWire.Entry(
        name: "expulsion", title: "Two must go", published: "2026-01-05T08:30:00Z",
        paragraphs: ["Norway expelled two Peruvian diplomats on Monday, a spokesman in Oslo said."])

    private static func cancelled(_ entry: SmallWire.Entry, _ text: String) -> SmallWire.Entry {
        SmallWire.Entry(
            name: entry.name + "-off", title: entry.title + ": off", published: "2026-01-06T08:00:00Z",
            paragraphs: [text])
    }

    @Test func `What was marked as wrong never rings again, and its sentence is kept as a label`() async throws {
        let wire = try await SmallWire.withClock()
        let summit = SmallWire.Entry(
            name: "summit", title: "Summit in Oslo", published: "2026-01-05T08:00:00Z",
            paragraphs: ["Kenya and Norway will hold a summit in Oslo on January 20, a spokesman said on Monday."])
        try wire.publish([Self.talks, summit])
        _ = try await wire.once(at: "2026-01-05 09:00:00")
        #expect(Set(try wire.told()) == ["new: Talks in Geneva", "new: Summit in Oslo"])
        let alert = try #require(
            try wire.alerts().first { $0["article"]?["title"]?.string == "Talks in Geneva" }?["id"]?.string)
        let marked = try await wire.run(["events", "--wrong", alert], at: "2026-01-05 10:00:00")
        #expect(marked.end == .exited(0) && marked.output.contains("Marked as wrong"), "\(marked)")

        try wire.publish([
            Self.cancelled(
                Self.talks,
                "Russia and the United States cancelled the talks in Geneva on January 10, the Kremlin said on Tuesday."
            ),
            Self.cancelled(
                summit, "Kenya and Norway cancelled the summit in Oslo on January 20, a spokesman said on Tuesday."),
        ])
        _ = try await wire.once(at: "2026-01-06 09:00:00")
        #expect(
            try wire.told().dropFirst(2) == ["cancelled: Summit in Oslo: off"],
            "what is not marked goes on ringing, what is marked does not")

        let labels = try await wire.run(["events", "--labels"])
        let label = try JSONReader.read(Array(labels.output.utf8))
        #expect(label["label"]?.string == "wrong")
        #expect(label["text"]?.string?.contains("talks in Geneva on January 10") == true, "\(labels)")
        #expect(label["article"]?["url"]?.string == wire.nginx.url("/talks.html"))
    }

    /// 3 p.m. in Geneva is 14:00 in UTC, so an hour before is 13:00, whatever the machine's zone.
    @Test func `Reminders come by the event's own clocks, and survive a kill`() async throws {
        let rules = #""rules": [{"name": "all", "remind": ["1d", "1h"], "sinks": ["programs"]}]"#
        let wire = try await SmallWire.withClock(more: rules)
        try wire.publish([Self.talks])
        _ = try await wire.once(at: "2026-01-05 09:00:00")
        _ = try await wire.once(at: "2026-01-09 13:59:00")
        #expect(try wire.told() == ["new: Talks in Geneva"])
        _ = try await wire.once(at: "2026-01-09 14:01:00")
        #expect(try wire.told() == ["new: Talks in Geneva", "reminder: Talks in Geneva"])

        let first = try wire.start(at: "2026-01-10 12:30:00")
        try await Self.until("the first daemon works") { try Self.says("watching", wire) }
        first.signal(9)
        _ = try await first.end(within: 10)
        #expect(try wire.told().count == 2, "an hour and a half before it is too early")

        let second = try wire.start(at: "2026-01-10 12:59:56")
        try await Self.until("the reminder rings") { try wire.told().count == 3 }
        #expect(try wire.told().last == "reminder: Talks in Geneva")
        let time = try #require(try wire.alerts().last?["event"]?["time"])
        #expect(time["zone"]?.string == "Europe/Zurich", "\(time)")
        second.signal(15)
        #expect(try await second.end(within: 10) == .exited(0))
        _ = try await wire.once(at: "2026-01-10 13:30:00")
        #expect(try wire.told().count == 3, "each once")
    }

    @Test func `A plan that is moved takes its reminders along`() async throws {
        let rules = #""rules": [{"name": "all", "on": ["new"], "remind": ["1h"], "sinks": ["programs"]}]"#
        let wire = try await SmallWire.withClock(more: rules)
        try wire.publish([Self.talks])
        _ = try await wire.once(at: "2026-01-05 09:00:00")
        let moved = SmallWire.Entry(
            name: "moved", title: "Talks moved", published: "2026-01-06T08:00:00Z",
            paragraphs: [
                "Russia and the United States rescheduled the talks in Geneva to January 12 at 3 p.m., the ministry said."
            ])
        try wire.publish([Self.talks, moved])
        _ = try await wire.once(at: "2026-01-06 09:00:00")
        _ = try await wire.once(at: "2026-01-10 13:30:00")
        #expect(try wire.told() == ["new: Talks in Geneva"], "the old hour means nothing any more")
        _ = try await wire.once(at: "2026-01-12 13:30:00")
        #expect(try wire.told() == ["new: Talks in Geneva", "reminder: Talks moved"])
    }

    /// Two years later nothing is left of an article but what makes it known, and that is enough.
    @Test func `What was purged does not return as new`() async throws {
        let wire = try await SmallWire.withClock(more: #""retention": {"text": "30d", "history": "400d"}"#)
        var entry = Self.expulsion
        entry.published = "2024-01-08T08:00:00Z"
        try wire.publish([entry])
        _ = try await wire.once(at: "2024-01-08 09:00:00")
        #expect(try wire.told() == ["new: Two must go"])
        let purged = try await wire.run(["purge"], at: "2026-01-05 09:00:00")
        #expect(purged.end == .exited(0) && purged.output.contains("1 event"), "\(purged)")
        let events = try await wire.run(["events"])
        #expect(events.output.isEmpty, "\(events)")

        // The publisher lists it again with the day of today, then under another id and address, then under another title too.
        var again = entry
        again.published = "2026-01-05T08:00:00Z"
        var renamed = again
        renamed.name = "expulsion-2"
        renamed.filler = entry.name
        var retitled = renamed
        retitled.title = "Two had to go"
        for (hour, version) in [again, renamed, retitled].enumerated() {
            try wire.publish([version, Self.talks])
            _ = try await wire.once(at: "2026-01-05 1\(hour):00:00")
        }
        #expect(try wire.told() == ["new: Two must go", "new: Talks in Geneva"])
    }

    private static func says(_ word: String, _ wire: SmallWire) throws -> Bool {
        String(decoding: try wire.folder.read("messages"), as: UTF8.self).contains(word)
    }

    /// Waits, with a bound that only something broken reaches.
    private static func until(_ what: String, _ isTrue: () throws -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            if try isTrue() { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw StreetFailure(description: "waited in vain until \(what)")
    }
}
