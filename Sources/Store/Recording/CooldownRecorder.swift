import GRDB
import Model

// Cooldowns of rules, kept in the ledger so that a restart does not ring all at once what was held back.

extension Recorder {
    /// Cooldowns ended in one transaction, at most.
    private static let batch = 500

    /// How many alerts were held back before this one when it may ring; nil when it is held back itself.
    func admit(_ cooldown: Cooldown, alert: Int64, to routes: [Route]) throws -> Int? {
        guard let first = routes.first else { return nil }
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT until, held FROM cooldowns WHERE rule = ? AND scope = ?"),
            arguments: [first.rule, cooldown.scope])
        var state = row.map {
            Cooldown.State(until: Timestamp(milliseconds: $0["until"]), held: $0["held"])
        }
        let before = cooldown.admit(&state, now: Timestamp(milliseconds: now))
        guard let state else { return before }
        var sinks = JSONWriter()
        sinks.array { out in for route in routes { out.string(route.sink) } }
        try run(
            """
            INSERT INTO cooldowns (rule, scope, until, span, held, alert, sinks, priority) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (rule, scope) DO UPDATE SET until = excluded.until, span = excluded.span, held = excluded.held,
                alert = excluded.alert, sinks = excluded.sinks, priority = excluded.priority
            """,
            [
                first.rule, cooldown.scope, state.until.milliseconds, Int64(cooldown.seconds * 1000), state.held,
                before == nil ? alert : nil, sinks.text, first.priority.rawValue,
            ])
        return before
    }

    /// Tells the last alert of every cooldown that is over, unless its event was marked as wrong meanwhile.
    func endCooldowns(into recorded: inout Recorded) throws {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT c.*, e.wrong, e.number AS event FROM cooldowns c
                    LEFT JOIN alerts a ON a.number = c.alert LEFT JOIN events e ON e.number = a.event
                    WHERE c.until <= ? ORDER BY c.until LIMIT ?
                    """), arguments: [now, Recorder.batch])
        for row in rows {
            let (rule, scope): (String, String) = (row["rule"], row["scope"])
            let cooldown = Cooldown(seconds: Double(row["span"] as Int64) / 1000, scope: scope)
            var state: Cooldown.State? = Cooldown.State(
                until: Timestamp(milliseconds: row["until"]), held: row["held"])
            let more = cooldown.end(&state, now: Timestamp(milliseconds: now))
            if let more, let state, let alert: Int64 = row["alert"], (row["wrong"] as Int64?) == nil {
                try run(
                    "UPDATE cooldowns SET until = ?, held = 0, alert = NULL WHERE rule = ? AND scope = ?",
                    [state.until.milliseconds, rule, scope])
                let sinks = try Body.read(row["sinks"], of: "the cooldown of rule “\(rule)”").array ?? []
                let priority = Alert.Priority(rawValue: row["priority"]) ?? .normal
                for sink in sinks.compactMap(\.string) {
                    recorded.deliveries += try deliver(
                        alert, Route(rule: rule, sink: sink, priority: priority), heldBack: more)
                    recorded.sinks.insert(sink)
                }
                recorded.alerts += 1
            } else {
                try run("DELETE FROM cooldowns WHERE rule = ? AND scope = ?", [rule, scope])
            }
        }
    }
}
