import GRDB
import Model
import TestSupport
import Testing

@testable import Store

/// What the page counts and finds at once is what looking at everything gives.
@Suite struct PageRollUpTests {
    private let room: Newsroom
    private let job: FetchJob
    private var ledger: Ledger { room.ledger }
    private static let kinds = ["meeting", "attack", "visit"]
    private static let countries = ["RUS", "USA", "UKR", "CHN"]
    private static let modalities: [Modality] = [.done, .planned, .denied]
    private static let hours = 7.0 * 3600

    init() throws {
        (room, job) = try Newsroom.withJob()
        for number in 0..<120 {
            try ledger.record(
                Newsroom.read([Newsroom.item(number, events: [Self.event(number)])], by: job), now: Self.time(number))
        }
    }

    /// One in nine is recorded while the clock stands three days back.
    private static func time(_ number: Int) -> Timestamp {
        Newsroom.start.adding(seconds: Double(number) * hours - (number % 9 == 4 ? 3 * 86_400 : 0))
    }

    private static func event(_ number: Int) -> Event {
        let chance = Newsroom.mixed(UInt64(number))
        let one = countries[Int(chance % 4)]
        let other = countries[Int(chance / 4 % 4)]
        var event = Newsroom.event(
            "event-\(number)", kind: kinds[Int(chance / 16 % 3)], modality: modalities[Int(chance / 48 % 3)],
            countries: chance % 5 == 0 ? [one] : [one, other],
            sentence: number % 3 == 0 ? "Oil talks number \(number)." : "Grain talks number \(number).")
        if event.kind == "attack" {
            event.source = [Newsroom.actor(one)]
            event.target = [Newsroom.actor(other)]
            event.participants = []
        }
        return event
    }

    /// A day of February 2022.
    private static func day(_ number: Int) throws -> TemporalExpression {
        let start = try #require(CivilDate(iso: "2022-02-0\(number)"))
        return TemporalExpression(
            span: 0..<4, text: "then", kind: .date, timex: "\(start)", start: WallTime(start), grain: .day,
            direction: .future, rule: "test")
    }

    private func ids(_ query: EventQuery) throws -> [String] { try ledger.events(matching: query).map(\.event.id) }

    /// Every filter of kind, country, modality, time and words.
    private static let queries: [EventQuery] = {
        var queries: [EventQuery] = []
        for kind in [nil, "attack", "health"] as [String?] {
            for country in [nil, "RUS", "FRA"] as [String?] {
                for modality in [nil, .planned] as [Modality?] {
                    for since in [nil, time(40), time(60).adding(seconds: 1)] as [Timestamp?] {
                        for words in [nil, "oil", "talks oi", "nothing"] as [String?] {
                            var query = EventQuery(
                                since: since, kind: kind, country: country, modality: modality, limit: 20)
                            query.words = words
                            query.until = since == nil ? nil : time(90)
                            queries.append(query)
                        }
                    }
                }
            }
        }
        return queries
    }()

    @Test func `Every filter finds what a look at every event finds`() throws {
        let all = try ledger.events(matching: EventQuery(limit: 1000))
        #expect(all.count == 120)
        for query in Self.queries {
            let wanted = all.filter { recorded in
                let event = recorded.event
                let words = (query.words ?? "").split(separator: " ")
                return (query.kind == nil || event.kind == query.kind)
                    && (query.modality == nil || event.modality == query.modality)
                    && (query.country == nil || event.everybody.contains { $0.country == query.country })
                    && (query.since.map { recorded.recorded >= $0 } ?? true)
                    && (query.until.map { recorded.recorded < $0 } ?? true)
                    && words.allSatisfy { word in
                        (event.sentence.text + " " + recorded.article.title).lowercased().split(separator: " ")
                            .contains { $0.hasPrefix(word) }
                    }
            }
            let found = try ids(query)
            #expect(found == wanted.prefix(20).map(\.event.id), "\(query)")
            // Page by page the same.
            var (pages, next) = ([String](), query)
            next.limit = 3
            while case let page = try ledger.events(matching: next), let last = page.last {
                pages += page.map(\.event.id)
                next.before = last.number
            }
            #expect(pages == wanted.map(\.event.id), "\(query)")
        }
    }

    @Test func `Words that people write are no operators`() throws {
        for words in ["facets", "cxRUS", "\"oil", "oil AND", "oil*", "words : oil", "(", "kxmeeting OR oil"] {
            var query = EventQuery()
            query.words = words
            _ = try ledger.events(matching: query)
        }
        var query = EventQuery()
        query.words = "kxmeeting"
        #expect(try ledger.events(matching: query).isEmpty)
    }

    @Test func `Alerts are filtered as their events are`() throws {
        let all = try ledger.alerts(matching: EventQuery(limit: 1000))
        #expect(all.count == 120)
        for query in Self.queries where query.words == nil && query.until == nil {
            let wanted = all.filter { alert in
                (query.kind == nil || alert.event.kind == query.kind)
                    && (query.modality == nil || alert.event.modality == query.modality)
                    && (query.country == nil || alert.event.everybody.contains { $0.country == query.country })
            }
            #expect(try ledger.alerts(matching: query).map(\.id) == wanted.prefix(20).map(\.id), "\(query)")
        }
    }

    /// The sums of pairs against a count of all pairs, over times that begin anywhere.
    private func comparePairs(_ comment: Comment) throws {
        let first = Newsroom.start.wall().date
        for kind in [nil, "meeting", "attack"] as [String?] {
            for offset in [-40, 0, 1, 5, 12, 31, 32, 33, 50] {
                let day = first.adding(days: offset)
                let wanted = try ledger.database.read { db in
                    try Row.fetchAll(
                        db,
                        sql: """
                            SELECT p.actor, p.other, p.mutual, COUNT(*) AS events FROM event_pairs p
                            JOIN events e ON e.number = p.event
                            WHERE e.recorded >= ? AND (? IS NULL OR e.kind = ?)
                            GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2
                            """, arguments: [Int64(day.dayNumber) * 86_400_000, kind, kind]
                    ).map { PairCount(actor: $0[0], other: $0[1], isMutual: $0[2], events: $0[3]) }
                }
                #expect(try ledger.pairs(since: day, kind: kind) == wanted, comment)
            }
        }
    }

    @Test func `Pairs are counted as they come, change their kind, and go`() throws {
        try comparePairs("as recorded")
        #expect(try ledger.pairs(since: Newsroom.start.wall().date.adding(days: -40)).isEmpty == false)
        try ledger.database.write { db in
            let recorder = Recorder(db, now: Newsroom.start, judge: .everything, parsed: ParsedEvents())
            for number in stride(from: 0, to: 120, by: 5) {
                var event = Self.event(number)
                event.kind = event.kind == "attack" ? "visit" : "attack"
                let place = try Int64.fetchOne(db, sql: "SELECT number FROM events WHERE id = ?", arguments: [event.id])
                try recorder.run("UPDATE events SET kind = ? WHERE number = ?", [event.kind, place])
                try recorder.index(event, number: try #require(place))
            }
        }
        try comparePairs("after another kind")
        for sink in ["log", "hook"] {
            for delivery in try ledger.unsettled(sink: sink) {
                try ledger.settle(delivery.id, as: .delivered, now: Newsroom.start)
            }
        }
        let later = Newsroom.start.adding(seconds: 420 * 86_400)
        while try ledger.purge(Retention(history: 400 * 86_400), now: later, batch: 7).hasMore {}
        let left = try ledger.counts().events
        #expect(left > 0 && left < 120)
        try comparePairs("after a purge")
        try ledger.check()
    }

    @Test func `A month's days come with their first plans and their number`() throws {
        for number in 0..<40 {
            var event = Newsroom.event("plan-\(number)", kind: Self.kinds[number % 3], countries: ["RUS", "USA"])
            event.time = try Self.day(number % 4 + 1)
            try ledger.record(
                Newsroom.read([Newsroom.item(1000 + number, events: [event])], by: job), now: Newsroom.start)
        }
        _ = try ledger.markWrong("plan-0", now: Newsroom.start)
        let (first, end) = (try #require(CivilDate(iso: "2022-02-01")), try #require(CivilDate(iso: "2022-03-01")))
        let days = try ledger.plannedDays(from: first, to: end, matching: EventQuery(limit: 3))
        #expect(days.map(\.count) == [9, 10, 10, 10] && days.map(\.plans.count) == [3, 3, 3, 3])
        #expect(days.first?.plans.map(\.recorded.event.id) == ["plan-4", "plan-8", "plan-12"])
        let visits = try ledger.plannedDays(
            from: first, to: end, matching: EventQuery(kind: "visit", country: "RUS", limit: 3))
        #expect(visits.map(\.count).reduce(0, +) == 13)
        var (found, query) = ([String](), EventQuery(limit: 4))
        while case let page = try ledger.planned(from: first, to: end, matching: query), let last = page.last {
            found += page.map(\.recorded.event.id)
            query.after = last.recorded.number
        }
        #expect(found.count == 39 && Set(found).count == 39)
    }

    @Test func `A ledger of the schema before finds and counts the same`() throws {
        let directory = try TemporaryDirectory()
        let old = directory.file("old.sqlite")
        let counting = try #require(Schema.migrations.firstIndex { $0.name == "what the page counts" })
        let queue = try DatabaseQueue(path: old)
        try ledger.database.read { from in
            try queue.writeWithoutTransaction { to in
                try Schema.migrate(to, to: counting)
                try to.execute(sql: "PRAGMA foreign_keys = OFF")
                for table in try String.fetchAll(
                    to,
                    sql: """
                        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                            AND name NOT LIKE 'event_words%'
                        """)
                {
                    let columns = try to.columns(in: table).map(\.name).joined(separator: ", ")
                    for row in try Row.fetchAll(from, sql: "SELECT \(columns) FROM \(table)") {
                        let marks = row.databaseValues.map { _ in "?" }.joined(separator: ", ")
                        try to.execute(
                            sql: "INSERT OR REPLACE INTO \(table) (\(columns)) VALUES (\(marks))",
                            arguments: StatementArguments(row.databaseValues))
                    }
                }
            }
        }
        try queue.close()
        let migrated = try Ledger(path: old, mode: .readWrite)
        try migrated.check()
        for query in Self.queries {
            #expect(try migrated.events(matching: query) == ledger.events(matching: query), "\(query)")
        }
        let first = Newsroom.start.wall().date.adding(days: 3)
        #expect(try migrated.pairs(since: first) == ledger.pairs(since: first))
    }
}
