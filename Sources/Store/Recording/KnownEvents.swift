import GRDB
import Model

extension Recorder {
    /// Known events that a report may tell again, at most this many.
    private static let most = 64
    /// Of one name and family, the newest that are looked through for a second name in common, and for the first alone. Who is in the news
    /// every hour has ten thousands; what lies so far back is told no more.
    private static let (deep, shallow) = (2_000, 128)

    /// Known events of the same family with a name in common, those that share most names first, then the newest.
    func candidates(for event: Event) throws -> [KnownEvent] {
        let names = Set(event.everybody.map { $0.country ?? $0.name }).sorted()
        guard !names.isEmpty else { return try sameID(event) }
        let since = Timestamp(milliseconds: now).wall().date.adding(days: -judge.recognizer.reach(of: event)).dayNumber
        let find = try db.cachedStatement(sql: "SELECT * FROM events WHERE number = ?")
        var found: [KnownEvent] = []
        for number in try ranked(names, family: judge.recognizer.family(of: event)) {
            guard let row = try Row.fetchOne(find, arguments: [number]) else { continue }
            let lastTold: Int = row["last_told"]
            let over = (row["over"] as Int64?).map { Int($0 / 86_400_000) } ?? lastTold
            guard max(lastTold, over) >= since else { continue }
            found.append(try known(row))
            if found.count == Recorder.most { break }
        }
        return found
    }

    /// Numbers of events that share one of the names, in the order in which they are looked at.
    private func ranked(_ names: [String], family: String) throws -> [Int64] {
        let newest = try db.cachedStatement(
            sql: "SELECT event FROM event_actors WHERE name = ? AND family = ? ORDER BY event DESC LIMIT ?")
        var shared: [Int64: Int] = [:]
        var single: Set<Int64> = []
        for name in names {
            let limit = names.count > 1 ? Recorder.deep : Recorder.shallow
            let numbers = try Int64.fetchAll(newest, arguments: [name, family, limit])
            for number in numbers { shared[number, default: 0] += 1 }
            single.formUnion(numbers.prefix(Recorder.shallow))
        }
        let several = shared.filter { $0.value > 1 }.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.map(\.key)
        return several + single.filter { shared[$0] == 1 }.sorted(by: >)
    }

    /// An event of which nobody is known is only recognised by its id.
    private func sameID(_ event: Event) throws -> [KnownEvent] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM events WHERE id = ?"), arguments: [event.id]
        ).map(known)
    }

    private func known(_ row: Row) throws -> KnownEvent {
        KnownEvent(row, event: try parsed.event(row["number"], body: row["body"]))
    }
}

extension KnownEvent {
    /// - Throws: `StoreError` `.corrupt`.
    init(_ row: Row) throws {
        let id: String = row["id"]
        guard let event = Event(json: try Body.read(row["body"], of: "event \(id)")) else {
            throw StoreError(.corrupt, subject: "event \(id)", cause: "its JSON is not of the shape we write")
        }
        self.init(row, event: event)
    }

    fileprivate init(_ row: Row, event: Event) {
        self.init(
            number: row["number"], event: event, firstTold: CivilDate(dayNumber: row["first_told"]),
            lastTold: CivilDate(dayNumber: row["last_told"]), isConfirmed: row["confirmed"] as Int == 1,
            isPast: row["past"] as Int == 1)
    }
}
