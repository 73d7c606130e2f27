import GRDB
public import Model

extension Ledger {
    /// Alerts, the newest first.
    ///
    /// - Parameter query: kind, country, modality, since and `limit` count.
    public func alerts(matching query: EventQuery) throws(StoreError) -> [Alert] {
        var conditions: [String] = []
        var arguments = StatementArguments()
        func demand(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
            guard let value else { return }
            conditions.append(condition)
            arguments += [value]
        }
        demand("e.kind = ?", query.kind)
        demand("e.modality = ?", query.modality?.rawValue)
        demand("l.recorded >= ?", query.since?.milliseconds)
        demand("EXISTS (SELECT 1 FROM event_countries WHERE country = ? AND event = e.number)", query.country)
        arguments += [query.limit]
        let sql = """
            SELECT l.id, l.body, l.recorded, l.published_from FROM alerts l CROSS JOIN events e ON e.number = l.event
            \(conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "))
            ORDER BY l.number DESC LIMIT ?
            """
        return try read("listing alerts") { db in
            try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
                let id: String = row["id"]
                guard var alert = Alert(json: try Body.read(row["body"], of: "alert \(id)")) else {
                    throw StoreError(.corrupt, subject: "alert \(id)", cause: "its JSON is not of the shape we write")
                }
                alert.recorded = Timestamp(milliseconds: row["recorded"])
                alert.article.published?.evidence = Body.evidence(row["published_from"])
                return alert
            }
        }
    }
}
