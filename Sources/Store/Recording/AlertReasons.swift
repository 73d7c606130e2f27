import GRDB
import Model

/// Why an alert fired, by rule: several rules may have let it through, each to other sinks.
enum AlertReasons {
    /// As the column `why` holds it; nil when no rule asked for anything.
    static func column(_ routes: [Route]) -> String? {
        let told = routes.filter { !$0.why.isEmpty }
        guard !told.isEmpty else { return nil }
        var out = JSONWriter()
        var seen: Set<String> = []
        out.object { out in
            for route in told where seen.insert(route.rule).inserted {
                out.key(route.rule)
                out.array { out in for reason in route.why { reason.write(to: &out) } }
            }
        }
        return out.text
    }

    static func read(_ column: String?, rule: String, of subject: String) throws -> [Alert.Reason] {
        guard let column else { return [] }
        let reasons = try Body.read(column, of: subject)[rule]?.array ?? []
        return reasons.compactMap(Alert.Reason.init(json:))
    }

    /// What an earlier alert of the event said of the rule: a reminder comes for the reason that laid it down.
    static func earlier(of event: Int64, rule: String, _ db: Database) throws -> [Alert.Reason] {
        let columns = try String.fetchAll(
            db.cachedStatement(
                sql: "SELECT why FROM alerts WHERE event = ? AND why IS NOT NULL ORDER BY number DESC LIMIT 8"),
            arguments: [event])
        for column in columns {
            let reasons = try read(column, rule: rule, of: "an alert of event \(event)")
            if !reasons.isEmpty { return reasons }
        }
        return []
    }
}
