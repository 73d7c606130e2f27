// A step of the schema: what sinks remember, and messages of several alerts.

extension Schema {
    static let outboxInFull = """
        ALTER TABLE deliveries ADD COLUMN tried INTEGER; -- first attempt; from then on its age counts
        ALTER TABLE deliveries ADD COLUMN message TEXT;  -- what it is told in, perhaps with others: fixed by the first attempt
        CREATE INDEX deliveries_dead ON deliveries(id) WHERE state = 2;

        -- What is known of a sink beyond its alerts. No row: nothing special.
        CREATE TABLE sinks (
            name TEXT PRIMARY KEY,
            disabled INTEGER,          -- since when; it said that it wants nothing any more
            reason TEXT,               -- of that, or of the last failure
            failures INTEGER NOT NULL DEFAULT 0, -- in a row
            closed_until INTEGER,      -- its circuit is open: no attempt before
            tokens REAL,               -- messages that its rate limit still allows
            tokens_at INTEGER,         -- when that was counted
            heartbeat INTEGER          -- last sign of life
        ) STRICT, WITHOUT ROWID;

        -- When a group of a sink was last told.
        CREATE TABLE groups (
            sink TEXT NOT NULL,
            key TEXT NOT NULL,
            told INTEGER NOT NULL,
            PRIMARY KEY (sink, key)
        ) STRICT, WITHOUT ROWID;
        """
}
