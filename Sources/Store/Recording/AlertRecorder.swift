import GRDB
import Model

// From a step in the life of an event to the outbox.

extension Recorder {
    /// Asks who is told, and puts an alert into the outbox for each; reminders of a planned event are laid down beside it.
    func tell(
        _ event: Event, number: Int64, transition: Alert.Transition, changes: [Alert.Change], occasion: String,
        of item: ReadItem, into recorded: inout Recorded
    ) throws {
        let routes = judge.routes(event, transition, item.article)
        guard !routes.isEmpty else { return }
        let alert = Alert(
            id: Alert.id(event: event.id, transition: transition, occasion: occasion), transition: transition,
            changes: changes, event: event, rule: "", recorded: Timestamp(milliseconds: now), article: item.article)
        let added = try post(alert, of: number, to: routes)
        recorded.alerts += 1
        recorded.deliveries += added
        recorded.sinks.formUnion(routes.map(\.sink))
        try layReminders(event, number: number, routes)
    }

    /// Writes an alert and its outbox rows; answers how many.
    func post(_ alert: Alert, of number: Int64, to routes: [Route]) throws -> Int {
        var body = JSONWriter()
        alert.write(to: &body)
        try run(
            "INSERT INTO alerts (id, event, transition, recorded, published_from, body) VALUES (?, ?, ?, ?, ?, ?)",
            [
                alert.id, number, alert.transition.rawValue, now, alert.article.published?.evidence.rawValue, body.text,
            ])
        let row = db.lastInsertedRowID
        // The rule stands with each delivery, for it may differ from sink to sink.
        return try routes.reduce(0) { count, route in
            try run(
                "INSERT OR IGNORE INTO deliveries (alert, sink, rule, created, wake) VALUES (?, ?, ?, ?, ?)",
                [row, route.sink, route.rule, now, now])
            return count + db.changesCount
        }
    }

    func addStep(
        _ transition: Alert.Transition, of event: Int64, article: Int64?, changes: [Alert.Change], reasons: [String]
    ) throws -> Int64 {
        var (told, why) = (JSONWriter(), JSONWriter())
        told.array { out in for change in changes { change.write(to: &out) } }
        why.array { out in for reason in reasons { out.string(reason) } }
        try run(
            "INSERT INTO steps (event, transition, recorded, article, changes, reasons) VALUES (?, ?, ?, ?, ?, ?)",
            [event, transition.rawValue, now, article, told.text, why.text])
        return db.lastInsertedRowID
    }

    /// Reminders at their leads before a planned event, as far as these moments still lie ahead.
    private func layReminders(_ event: Event, number: Int64, _ routes: [Route]) throws {
        guard event.modality == .planned, let start = event.time?.start else { return }
        // A floating hour is taken as UTC; a bare day begins at its first midnight.
        let begins = Timestamp(wall: start, offset: 0)
        for route in routes {
            for lead in route.remind {
                let due = begins.adding(seconds: -lead).milliseconds
                guard due > now else { continue }
                try run(
                    "INSERT OR IGNORE INTO reminders (due, event, sink, rule, lead) VALUES (?, ?, ?, ?, ?)",
                    [due, number, route.sink, route.rule, Int64(lead * 1000)])
            }
        }
    }
}
