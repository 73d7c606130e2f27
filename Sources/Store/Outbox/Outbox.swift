import GRDB
public import Model

extension Ledger {
    /// Lends up to `limit` deliveries of `sink` for `lease` seconds, in the order of recording. Settle each before the lease ends:
    /// afterwards another may deliver it again, under the same alert id.
    public func claimDeliveries(
        sink: String, now: Timestamp, limit: Int, lease: Double, order: DeliveryOrder = .whenDue
    ) throws(StoreError) -> [PendingDelivery] {
        let until = now.adding(seconds: lease).milliseconds
        return try write("claiming deliveries of “\(sink)”") { db in
            let horizon = order == .strict ? Int64.max : now.milliseconds
            let waiting = try Row.fetchAll(
                db.cachedStatement(
                    sql: PendingDelivery.query(
                        where: "d.wake <= ?" + (order == .strict ? "" : " AND " + PendingDelivery.firstOfItsEvent))
                        + " LIMIT ?"),
                arguments: [sink, horizon, limit])
            let claim = try db.cachedStatement(sql: "UPDATE deliveries SET wake = ?, claim = ? WHERE id = ?")
            return try waiting.prefix { ($0["wake"] as Int64) <= now.milliseconds }.map { row in
                let delivery = try PendingDelivery(row)
                try claim.execute(arguments: [until, run, delivery.id])
                return delivery
            }
        }
    }

    /// Says what came of a delivery.
    public func settle(_ id: Int64, as settlement: Settlement, now: Timestamp) throws(StoreError) {
        try settle([(id, settlement)], now: now)
    }

    /// Says what came of several deliveries, in one transaction.
    ///
    /// What is settled stays settled. A delivery counts whoever made it; a failure only counts while no other run holds the lease.
    public func settle(_ settlements: [(id: Int64, settlement: Settlement)], now: Timestamp) throws(StoreError) {
        try write("settling \(settlements.count) deliveries") { db in
            for (id, settlement) in settlements {
                try db.settle(id, as: settlement, run: run, now: now.milliseconds)
            }
        }
    }

    /// Everything that `sink` has not settled, lent out or not, in the order of recording: to compare with what it really holds.
    public func unsettled(sink: String) throws(StoreError) -> [PendingDelivery] {
        try read("listing the outbox of “\(sink)”") { db in
            try Row.fetchAll(db, sql: PendingDelivery.query(where: "TRUE"), arguments: [sink]).map(PendingDelivery.init)
        }
    }

    /// What `sink` was told last, in the order of recording, and when that was settled; at most `limit`.
    public func lastDelivered(sink: String, limit: Int) throws(StoreError) -> [(alert: Alert, settled: Timestamp)] {
        try read("listing what “\(sink)” was told last") { db in
            // Not the whole history of a ledger in which this sink is new.
            let sql = """
                \(PendingDelivery.columns) WHERE d.state = 1 AND d.sink = ?
                AND d.id > (SELECT COALESCE(MAX(id), 0) FROM deliveries) - 50000 ORDER BY d.id DESC LIMIT ?
                """
            return try Row.fetchAll(db, sql: sql, arguments: [sink, limit]).reversed().map { row in
                (try PendingDelivery(row).alert, Timestamp(milliseconds: row["settled"] ?? 0))
            }
        }
    }

    /// When `sink` may claim its next delivery: a next try, or the end of another's lease. Nil when all is settled.
    public func earliestDelivery(sink: String, order: DeliveryOrder = .whenDue) throws(StoreError) -> Timestamp? {
        let sql =
            switch order {
            // One that waits for an earlier one of its event is due when that is settled.
            case .whenDue:
                """
                SELECT MIN(d.wake) FROM deliveries d JOIN alerts a ON a.number = d.alert
                WHERE d.state = 0 AND d.sink = ? AND \(PendingDelivery.firstOfItsEvent)
                """
            case .strict: "SELECT wake FROM deliveries WHERE state = 0 AND sink = ? ORDER BY id LIMIT 1"
            }
        return try read("finding the next delivery of “\(sink)”") { db in
            try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [sink])
        }.map { Timestamp(milliseconds: $0) }
    }

    /// Ends the leases of other runs on `sink`, which is due at once again. For the start of a process that knows itself to be the only one
    /// that delivers there, when an earlier run may have died.
    public func releaseDeliveries(sink: String) throws(StoreError) {
        try write("taking over the outbox of “\(sink)”") { db in
            try db.execute(
                sql: """
                    UPDATE deliveries SET wake = created, claim = NULL
                    WHERE state = 0 AND sink = ? AND claim IS NOT NULL AND claim <> ?
                    """, arguments: [sink, run])
        }
    }

    /// Gives back a delivery that was not attempted. Of no effect when it was settled or another run holds it.
    public func release(_ delivery: PendingDelivery) throws(StoreError) {
        try write("releasing delivery \(delivery.id)") { db in
            try db.execute(
                sql: "UPDATE deliveries SET wake = created, claim = NULL WHERE state = 0 AND id = ? AND claim = ?",
                arguments: [delivery.id, run])
        }
    }
}

extension Database {
    fileprivate func settle(_ id: Int64, as settlement: Settlement, run owner: Int64, now: Int64) throws {
        switch settlement {
        case .delivered:
            try run(
                "UPDATE deliveries SET state = 1, settled = ?, claim = NULL WHERE id = ? AND state = 0", [now, id])
        case .retry(let at, let reason):
            try run(
                """
                UPDATE deliveries SET attempts = attempts + 1, wake = ?, reason = ?, claim = NULL, tried = COALESCE(tried, ?)
                WHERE id = ? AND state = 0 AND (claim IS NULL OR claim = ?)
                """, [at.milliseconds, reason, now, id, owner])
        case .dead(let reason):
            try run(
                """
                UPDATE deliveries SET attempts = attempts + 1, state = 2, settled = ?, reason = ?, claim = NULL
                WHERE id = ? AND state = 0 AND (claim IS NULL OR claim = ?)
                """, [now, reason, id, owner])
        }
    }
}

extension PendingDelivery {
    /// Asks for deliveries with all that makes one.
    static let columns = """
        SELECT d.id, d.rule, d.priority, d.held, d.attempts, d.created, d.tried, d.wake, d.settled, a.body, a.why, a.recorded, a.published_from
        FROM deliveries d JOIN alerts a ON a.number = d.alert
        """

    /// Asks for the waiting rows of one sink, its first argument.
    static func query(where condition: String) -> String {
        columns + " WHERE d.state = 0 AND d.sink = ? AND \(condition) ORDER BY d.id"
    }

    /// No earlier alert of the same event waits for the same sink: what happened first is told first.
    static let firstOfItsEvent = """
        NOT EXISTS (SELECT 1 FROM alerts b JOIN deliveries e ON e.alert = b.number AND e.sink = d.sink
            WHERE b.event = a.event AND e.id < d.id AND e.state = 0)
        """

    init(_ row: Row) throws {
        id = row["id"]
        attempts = row["attempts"]
        created = Timestamp(milliseconds: row["created"])
        tried = (row["tried"] as Int64?).map { Timestamp(milliseconds: $0) }
        guard var alert = Alert(json: try Body.read(row["body"], of: "delivery \(id)")) else {
            throw StoreError(.corrupt, subject: "delivery \(id)", cause: "its alert is not of the shape we write")
        }
        // What the JSON rounds or leaves out.
        alert.rule = row["rule"]
        alert.why = try AlertReasons.read(row["why"], rule: alert.rule, of: "delivery \(id)")
        alert.priority = Alert.Priority(rawValue: row["priority"]) ?? .normal
        alert.heldBack = row["held"]
        alert.recorded = Timestamp(milliseconds: row["recorded"])
        alert.article.published?.evidence = Body.evidence(row["published_from"])
        self.alert = alert
    }
}

/// Reads back what was stored as JSON.
enum Body {
    static func read(_ text: String, of subject: String) throws -> JSONValue {
        do {
            return try JSONReader.read(Array(text.utf8))
        } catch {
            throw StoreError(.corrupt, subject: subject, cause: "its JSON is broken: \(error)")
        }
    }

    static func evidence(_ name: String?) -> Publication.Evidence {
        name.flatMap { Publication.Evidence(rawValue: $0) } ?? .given
    }
}
