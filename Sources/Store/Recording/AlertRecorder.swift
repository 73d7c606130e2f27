import GRDB
import Model

// From a step in the life of an event to the outbox.

extension Recorder {
    /// Asks who is told, and puts an alert into the outbox for each; reminders of a planned event are laid down beside it.
    ///
    /// - Parameter label: tells several alerts of one transition apart.
    func tell(
        _ occasion: Occasion, number: Int64, changes: [Alert.Change], label: String, into recorded: inout Recorded
    ) throws {
        let routes = judge.routes(occasion)
        guard !routes.isEmpty else { return }
        let transition = occasion.transition ?? .confirmed
        let alert = Alert(
            id: Alert.id(event: occasion.event.id, transition: transition, occasion: label), transition: transition,
            changes: changes, event: occasion.event, rule: "", recorded: Timestamp(milliseconds: now),
            article: occasion.article)
        try post(alert, of: number, to: routes, into: &recorded)
        try layReminders(occasion.event, number: number, routes)
    }

    /// Writes an alert and the outbox rows of those who hear it now.
    func post(_ alert: Alert, of number: Int64, to routes: [Route], into recorded: inout Recorded) throws {
        var alert = alert
        alert.sources = try tellers(of: number)
        alert.page = judge.page(alert.event.id)
        var body = JSONWriter()
        alert.write(to: &body)
        try run(
            "INSERT INTO alerts (id, event, transition, recorded, published_from, body) VALUES (?, ?, ?, ?, ?, ?)",
            [
                alert.id, number, alert.transition.rawValue, now, alert.article.published?.evidence.rawValue, body.text,
            ])
        let row = db.lastInsertedRowID
        var told: Set<String> = []
        for rule in Recorder.unique(routes.map(\.rule)) {
            let own = routes.filter { $0.rule == rule }
            guard let heldBack = try own.first?.cooldown.map({ try admit($0, alert: row, to: own) }) ?? 0 else {
                continue
            }
            for route in own { recorded.deliveries += try deliver(row, route, heldBack: heldBack) }
            told.formUnion(own.map(\.sink))
        }
        recorded.sinks.formUnion(told)
        if told.isEmpty { recorded.heldBack += 1 } else { recorded.alerts += 1 }
    }

    /// Articles that an alert names, at most: the first ones are those that count.
    private static let tellersNamed = 12

    /// Who has told an event so far, the first first.
    private func tellers(of event: Int64) throws -> [Alert.Origin] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT s.name, a.title, a.url, a.published, a.published_from FROM sightings t
                    JOIN articles a ON a.id = t.article JOIN sources s ON s.id = a.source
                    WHERE t.event = ? ORDER BY t.recorded, t.article LIMIT ?
                    """), arguments: [event, Recorder.tellersNamed]
        ).map(Alert.Origin.init)
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    /// An outbox row; answers how many were added. The rule stands with each, for it may differ from sink to sink.
    func deliver(_ alert: Int64, _ route: Route, heldBack: Int) throws -> Int {
        try run(
            """
            INSERT OR IGNORE INTO deliveries (alert, sink, rule, priority, held, created, wake)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, [alert, route.sink, route.rule, route.priority.rawValue, heldBack, now, now])
        return db.changesCount
    }

    func addStep(
        _ transition: Alert.Transition, to event: Event, number: Int64, article: Int64?, changes: [Alert.Change],
        reasons: [String]
    ) throws -> Int64 {
        var (told, why) = (JSONWriter(), JSONWriter())
        told.array { out in for change in changes { change.write(to: &out) } }
        why.array { out in for reason in reasons { out.string(reason) } }
        try run(
            """
            INSERT INTO steps (event, transition, recorded, article, changes, reasons, body) VALUES (?, ?, ?, ?, ?, ?, ?)
            """, [number, transition.rawValue, now, article, told.text, why.text, Recorder.json(event)])
        return db.lastInsertedRowID
    }

    /// What was to be reminded of a plan is to be reminded of it at its new hour, whether or not its change rings; of what is no plan any
    /// more, nobody.
    func moveReminders(of event: Event, number: Int64) throws {
        let old = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT DISTINCT sink, rule, lead, priority FROM reminders WHERE event = ?"),
            arguments: [number])
        try run("DELETE FROM reminders WHERE event = ?", [number])
        guard let begins = event.begins else { return }
        for row in old {
            try remind(
                of: number, begins: begins, sink: row["sink"], rule: row["rule"], lead: row["lead"],
                priority: row["priority"])
        }
    }

    /// Reminders at their leads before a planned event, as far as these moments still lie ahead.
    private func layReminders(_ event: Event, number: Int64, _ routes: [Route]) throws {
        guard let begins = event.begins else { return }
        for route in routes {
            for lead in route.remind {
                try remind(
                    of: number, begins: begins, sink: route.sink, rule: route.rule, lead: Int64(lead * 1000),
                    priority: route.priority.rawValue)
            }
        }
    }

    /// - Parameter lead: milliseconds before the event.
    private func remind(
        of event: Int64, begins: Timestamp, sink: String, rule: String, lead: Int64, priority: String
    ) throws {
        let due = begins.milliseconds - lead
        guard due > now else { return }
        try run(
            "INSERT OR IGNORE INTO reminders (due, event, sink, rule, lead, priority) VALUES (?, ?, ?, ?, ?, ?)",
            [due, event, sink, rule, lead, priority])
    }
}
