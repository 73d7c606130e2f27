import GRDB
public import Model

// What happens to events without any report: a planned one comes near, and passes.

extension Ledger {
    /// When a reminder is due, a planned event is over, or a rule's cooldown; nil when nothing is waited for.
    public func earliestMoment() throws(StoreError) -> Timestamp? {
        try read("finding the next moment of a planned event") { db in
            try Int64.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT MIN(moment) FROM (
                            SELECT MIN(due) AS moment FROM reminders
                            UNION ALL SELECT MIN(over) FROM events WHERE over IS NOT NULL
                            UNION ALL SELECT MIN(until) FROM cooldowns)
                        """))
        }.map { Timestamp(milliseconds: $0) }
    }

    /// Turns due reminders into alerts, marks planned events whose time has passed, and tells the last of what cooldowns held
    /// back; in one transaction.
    @discardableResult
    public func passTime(now: Timestamp, judge: EventJudge) throws(StoreError) -> Recorded {
        try write("reminding of planned events") { db in
            let recorder = Recorder(db, now: now, judge: judge, parsed: parsed)
            var recorded = Recorded()
            try recorder.remind(into: &recorded)
            try recorder.markPast(into: &recorded)
            try recorder.endCooldowns(into: &recorded)
            return recorded
        }
    }
}

extension Recorder {
    /// Planned events handled in one transaction, at most; the rest follows in the next.
    private static let batch = 500

    fileprivate func remind(into recorded: inout Recorded) throws {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT r.due, r.event, r.sink, r.rule, r.lead, r.priority, e.* FROM reminders r JOIN events e ON e.number = r.event
                    WHERE r.due <= ? ORDER BY r.due LIMIT ?
                    """), arguments: [now, Recorder.batch])
        for row in rows {
            let known = try KnownEvent(row)
            let (sink, lead): (String, Int64) = (row["sink"], row["lead"])
            try run(
                "DELETE FROM reminders WHERE due = ? AND event = ? AND sink = ? AND lead = ?",
                [row["due"] as Int64, known.number, sink, lead])
            // One that comes after the event itself, since nobody ran when it was due, would only confuse.
            guard (row["wrong"] as Int64?) == nil, let over: Int64 = row["over"], over > now else { continue }
            let alert = Alert(
                id: Alert.id(
                    event: known.event.id, transition: .reminder,
                    occasion: "\(known.event.time?.timex ?? "") \(lead) \(sink)"),
                transition: .reminder, event: known.event, rule: "", recorded: Timestamp(milliseconds: now),
                article: try origin(of: known.number))
            let priority = Alert.Priority(rawValue: row["priority"]) ?? .normal
            try post(
                alert, of: known.number, to: [Route(rule: row["rule"], sink: sink, priority: priority)],
                into: &recorded)
        }
    }

    fileprivate func markPast(into recorded: inout Recorded) throws {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM events WHERE over IS NOT NULL AND over <= ? ORDER BY over LIMIT ?"),
            arguments: [now, Recorder.batch])
        for row in rows {
            let known = try KnownEvent(row)
            try run("UPDATE events SET past = 1, over = NULL WHERE number = ?", [known.number])
            let step = try addStep(
                .past, to: known.event, number: known.number, article: nil, changes: [],
                reasons: ["its time has passed"])
            recorded.steps += 1
            guard (row["wrong"] as Int64?) == nil else { continue }
            let origin = try origin(of: known.number)
            let occasion = Occasion(
                event: known.event, transition: .past, article: origin, outlets: try outlets(of: known.number))
            try tell(occasion, number: known.number, changes: [], label: "\(step)", into: &recorded)
        }
    }

    /// The article that told the event last.
    private func origin(of event: Int64) throws -> Alert.Origin {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT s.name, a.title, a.url, a.published, a.published_from FROM sightings t
                    JOIN articles a ON a.id = t.article JOIN sources s ON s.id = a.source
                    WHERE t.event = ? ORDER BY t.recorded DESC, t.article DESC LIMIT 1
                    """), arguments: [event])
        guard let row else {
            throw StoreError(.corrupt, subject: "event \(event)", cause: "no article tells it")
        }
        return Alert.Origin(row)
    }
}

extension Alert.Origin {
    /// From the columns name, title, url, published and published_from.
    init(_ row: Row) {
        let evidence = Body.evidence(row["published_from"])
        self.init(
            source: row["name"], title: row["title"], url: row["url"],
            published: (row["published"] as String?).flatMap { Publication(iso: $0, evidence: evidence) })
    }
}
