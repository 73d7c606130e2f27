import Model
import Store
import TestSupport

/// A ledger in a directory of its own, and made-up news to fill it with.
struct Newsroom {
    static let start = Timestamp(seconds: 1_640_931_165)

    let directory: TemporaryDirectory
    let path: String
    let ledger: Ledger

    init() throws {
        directory = try TemporaryDirectory()
        path = directory.file("ledger.sqlite")
        ledger = try Ledger(path: path, mode: .readWrite)
    }

    /// With one source, claimed.
    static func withJob() throws -> (Newsroom, FetchJob) {
        let room = try Newsroom()
        try room.ledger.configure(sources: [source("wire")], now: start)
        let jobs = try room.ledger.claimDue(now: start, limit: 10, lease: 60)
        guard let job = jobs.first else { throw StoreError(.unexpected, subject: "test", cause: "nothing was due") }
        return (room, job)
    }

    static func source(_ name: String, url: String? = nil, kind: Source.Kind = .feed, interval: Double = 600) -> Source
    {
        Source(name: name, url: url ?? "https://\(name).example/feed", kind: kind, interval: interval)
    }

    static func actor(_ country: String) -> Actor {
        Actor(text: country, name: country, country: country, sector: .government, span: 0..<3, entry: "test")
    }

    static func event(
        _ id: String, kind: String = "meeting", modality: Modality = .planned, countries: [String] = ["RUS", "USA"],
        sentence: String = "They will meet in Geneva."
    ) -> Event {
        Event(
            id: id, kind: kind, action: "hold", modality: modality, plover: "CONSULT", cameo: "036",
            participants: countries.map(actor), confidence: 0.9,
            sentence: Event.Quote(text: sentence, span: 0..<sentence.utf8.count), evidence: [], rule: "test")
    }

    static func article(_ number: Int, title: String = "Talks in Geneva") -> Alert.Origin {
        Alert.Origin(
            source: "wire", title: title, url: "https://wire.example/\(number)",
            published: Publication(iso: "2021-12-31T06:12:45+02:00", evidence: .feed))
    }

    /// A number that looks random, always the same (SplitMix64's finaliser: Steele, Lea, Flood 2014).
    static func mixed(_ number: UInt64) -> UInt64 {
        var value = number &+ 0x9E37_79B9_7F4A_7C15
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }

    /// An article with its own address and one new event, for the sinks `log` and `hook`.
    static func item(_ number: Int, events: [Event]? = nil, silent: Bool = false) -> ReadItem {
        let told = events ?? [event("event-\(number)")]
        return ReadItem(
            keys: [EntryKey(.url, "https://wire.example/\(number)"), EntryKey(.id(sourceID: 1), "guid-\(number)")],
            article: article(number), text: "They will meet in Geneva.",
            events: told, silent: silent)
    }

    static func read(_ items: [ReadItem], by job: FetchJob, next: Double = 600) -> FetchOutcome {
        FetchOutcome(
            job: job,
            result: .read(Validators(etag: "\"a\"", lastModified: "yesterday"), bodyHash: [1, 2, 255], items: items),
            nextDue: start.adding(seconds: next), reason: "every 10 min")
    }
}

extension EventJudge {
    /// Known events by their ids; everything for the sinks `log` and `hook`.
    static let everything = EventJudge(recognizer: RecognizerByID()) { _ in
        [Route(rule: "all", sink: "log"), Route(rule: "all", sink: "hook")]
    }
}

extension Ledger {
    @discardableResult
    func record(_ outcome: FetchOutcome, now: Timestamp) throws(StoreError) -> Recorded {
        try record(outcome, now: now, judge: .everything)
    }

    @discardableResult
    func record(_ outcomes: [FetchOutcome], now: Timestamp) throws(StoreError) -> [Recorded] {
        try record(outcomes, now: now, judge: .everything)
    }
}
