// The third step of the schema: what rules ask for besides, and what a rule needs to be tried on the past.

extension Schema {
    static let rulesInFull = """
        ALTER TABLE deliveries ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal'; -- the rule's
        ALTER TABLE deliveries ADD COLUMN held INTEGER NOT NULL DEFAULT 0; -- alerts its cooldown kept back before this one
        ALTER TABLE reminders ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal';

        -- Whether the article came from an outlet that had not told the event, with a text of its own.
        ALTER TABLE sightings ADD COLUMN independent INTEGER NOT NULL DEFAULT 0;
        UPDATE sightings SET independent = 1
            WHERE article = (SELECT e.article FROM events e WHERE e.number = sightings.event);

        ALTER TABLE events ADD COLUMN told TEXT;      -- JSON as first told, once a step has changed it
        ALTER TABLE steps ADD COLUMN body TEXT;       -- JSON of the event after the step

        -- Rules that keep quiet. At the end the last alert held back is told.
        CREATE TABLE cooldowns (
            rule TEXT NOT NULL,
            scope TEXT NOT NULL,       -- what of the rule's alerts: '' for all of them
            until INTEGER NOT NULL,
            span INTEGER NOT NULL,     -- milliseconds
            held INTEGER NOT NULL DEFAULT 0,
            alert INTEGER REFERENCES alerts(number), -- the last one held back
            sinks TEXT NOT NULL,       -- JSON: whom that would have told
            priority TEXT NOT NULL,
            PRIMARY KEY (rule, scope)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX cooldowns_until ON cooldowns(until);
        """
}
