import GRDB
import Model

extension Recorder {
    /// Known events that a report may tell again, at most this many.
    private static let most = 64

    /// Known events of the same family with a name in common, those that share most names first, then the newest.
    func candidates(for event: Event) throws -> [KnownEvent] {
        let names = Set(event.everybody.map { $0.country ?? $0.name }).sorted()
        let since = Timestamp(milliseconds: now).wall().date.adding(days: -judge.recognizer.reach(of: event)).dayNumber
        guard !names.isEmpty else { return try sameID(event) }
        let marks = names.map { _ in "?" }.joined(separator: ", ")
        var arguments = StatementArguments([judge.recognizer.family(of: event)])
        arguments += StatementArguments(names)
        arguments += [since, since, Recorder.most]
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT e.* FROM (
                        SELECT event, COUNT(*) AS shared FROM event_actors WHERE family = ? AND name IN (\(marks))
                        GROUP BY event
                    ) c JOIN events e ON e.number = c.event
                    WHERE e.last_told >= ? OR (e.over IS NOT NULL AND e.over >= ? * 86400000)
                    ORDER BY c.shared DESC, e.number DESC LIMIT ?
                    """), arguments: arguments)
        return try rows.map(KnownEvent.init)
    }

    /// An event of which nobody is known is only recognised by its id.
    private func sameID(_ event: Event) throws -> [KnownEvent] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM events WHERE id = ?"), arguments: [event.id]
        ).map(KnownEvent.init)
    }
}

extension KnownEvent {
    init(_ row: Row) throws {
        let id: String = row["id"]
        guard let event = Event(json: try Body.read(row["body"], of: "event \(id)")) else {
            throw StoreError(.corrupt, subject: "event \(id)", cause: "its JSON is not of the shape we write")
        }
        self.init(
            number: row["number"], event: event, firstTold: CivilDate(dayNumber: row["first_told"]),
            lastTold: CivilDate(dayNumber: row["last_told"]), isConfirmed: row["confirmed"] as Int == 1,
            isPast: row["past"] as Int == 1)
    }
}
