import GRDB
public import Model

/// What the ledger remembers of a sink beyond its alerts.
public struct SinkState: Sendable, Hashable {
    public var name: String
    /// Since when it wants nothing any more.
    public var disabled: Timestamp?
    /// Why it is disabled, or what its last failure was.
    public var reason: String?
    /// Failed attempts in a row.
    public var failures: Int
    /// No attempt before then.
    public var closedUntil: Timestamp?
    /// Messages that its rate limit still allowed at `tokensAt`; nil before the first.
    public var tokens: Double?
    public var tokensAt: Timestamp?
    /// Its last sign of life.
    public var heartbeat: Timestamp?

    public init(name: String) {
        self.name = name
        failures = 0
    }
}

extension Ledger {
    /// What is remembered of `sink`; an unknown one is fresh.
    public func sinkState(_ sink: String) throws(StoreError) -> SinkState {
        try read("reading the state of “\(sink)”") { db in
            try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM sinks WHERE name = ?"), arguments: [sink])
                .map(SinkState.init)
        } ?? SinkState(name: sink)
    }

    public func sinkStates() throws(StoreError) -> [SinkState] {
        try read("reading the state of all sinks") { db in
            try Row.fetchAll(db, sql: "SELECT * FROM sinks ORDER BY name").map(SinkState.init)
        }
    }

    public func save(_ state: SinkState) throws(StoreError) {
        try write("keeping the state of “\(state.name)”") { db in
            try db.run(
                """
                INSERT OR REPLACE INTO sinks
                (name, disabled, reason, failures, closed_until, tokens, tokens_at, heartbeat) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    state.name, state.disabled?.milliseconds, state.reason, state.failures,
                    state.closedUntil?.milliseconds, state.tokens, state.tokensAt?.milliseconds,
                    state.heartbeat?.milliseconds,
                ])
        }
    }

    /// Makes due what waits for its next try: the target is back.
    public func hastenDeliveries(sink: String, now: Timestamp) throws(StoreError) {
        try write("hastening the outbox of “\(sink)”") { db in
            try db.run(
                "UPDATE deliveries SET wake = ? WHERE state = 0 AND sink = ? AND claim IS NULL AND wake > ?",
                [now.milliseconds, sink, now.milliseconds])
        }
    }

    /// When each group of a sink was last told.
    public func groupsTold(sink: String) throws(StoreError) -> [String: Timestamp] {
        try read("reading the groups of “\(sink)”") { db in
            let rows = try Row.fetchAll(db, sql: "SELECT key, told FROM groups WHERE sink = ?", arguments: [sink])
            return Dictionary(rows.map { ($0["key"], Timestamp(milliseconds: $0["told"])) }) { $1 }
        }
    }

    /// A group was told now. Those told before `horizon` are forgotten.
    public func markTold(sink: String, group: String, now: Timestamp, horizon: Timestamp) throws(StoreError) {
        try write("noting a group of “\(sink)”") { db in
            try db.run(
                "INSERT OR REPLACE INTO groups (sink, key, told) VALUES (?, ?, ?)", [sink, group, now.milliseconds])
            try db.run("DELETE FROM groups WHERE sink = ? AND told < ?", [sink, horizon.milliseconds])
        }
    }
}

extension SinkState {
    init(_ row: Row) {
        func moment(_ column: String) -> Timestamp? {
            (row[column] as Int64?).map { Timestamp(milliseconds: $0) }
        }
        name = row["name"]
        disabled = moment("disabled")
        reason = row["reason"]
        failures = row["failures"]
        closedUntil = moment("closed_until")
        tokens = row["tokens"]
        tokensAt = moment("tokens_at")
        heartbeat = moment("heartbeat")
    }
}
