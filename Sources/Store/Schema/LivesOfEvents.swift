// The second step of the schema: events live. Days are numbers since 1970-01-01.

extension Schema {
    static let livesOfEvents = """
        ALTER TABLE events ADD COLUMN family TEXT NOT NULL DEFAULT ''; -- only events of one family are compared
        ALTER TABLE events ADD COLUMN first_told INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE events ADD COLUMN last_told INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE events ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE events ADD COLUMN over INTEGER;   -- planned: first moment after it; NULL once that has passed
        ALTER TABLE events ADD COLUMN past INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE events ADD COLUMN wrong INTEGER;  -- when somebody said that it is none; it never rings again
        CREATE INDEX events_over ON events(over) WHERE over IS NOT NULL;

        -- Who is in an event: countries, or names where there is none. The way from a report to what it may tell again.
        CREATE TABLE event_actors (
            name TEXT NOT NULL,
            family TEXT NOT NULL,
            event INTEGER NOT NULL REFERENCES events(number),
            PRIMARY KEY (name, family, event)
        ) STRICT, WITHOUT ROWID;

        -- What happened to an event after it was first told.
        CREATE TABLE steps (
            number INTEGER PRIMARY KEY,
            event INTEGER NOT NULL REFERENCES events(number),
            transition TEXT NOT NULL,
            recorded INTEGER NOT NULL,
            article INTEGER REFERENCES articles(id), -- NULL: time passed
            changes TEXT NOT NULL,    -- JSON
            reasons TEXT NOT NULL     -- JSON: why the report was taken to tell this event
        ) STRICT;
        CREATE INDEX steps_event ON steps(event);

        -- Who is to be reminded of a planned event, and when. A row is used up when it is due, and goes when the plan does.
        CREATE TABLE reminders (
            due INTEGER NOT NULL,
            event INTEGER NOT NULL REFERENCES events(number),
            sink TEXT NOT NULL,
            rule TEXT NOT NULL,
            lead INTEGER NOT NULL,    -- milliseconds before the event
            PRIMARY KEY (due, event, sink, lead)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX reminders_event ON reminders(event);
        """
}
