import GRDB
public import Model

extension Ledger {
    /// Alerts, the newest first; a filter asks for what their event was when they were raised.
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
        let isFiltered = query.kind != nil || query.modality != nil || query.country != nil
        let number = isFiltered ? "f.alert" : "l.number"
        demand("f.country = ?", isFiltered ? query.country ?? "" : nil)
        demand("f.kind = ?", query.kind)
        demand("f.modality = ?", query.modality?.rawValue)
        demand("\(number) >= (SELECT MIN(number) FROM alerts WHERE recorded >= ?)", query.since?.milliseconds)
        demand("l.recorded >= ?", query.since?.milliseconds)
        arguments += [query.limit]
        let sql = """
            SELECT l.id, l.body, l.recorded, l.published_from
            FROM \(isFiltered ? "alert_facets f CROSS JOIN alerts l ON l.number = f.alert" : "alerts l")
            \(conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "))
            ORDER BY \(number) DESC LIMIT ?
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
