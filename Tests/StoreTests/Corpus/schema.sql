-- What all migrations make. A change here comes of a new migration, never of editing a released one.

CREATE TABLE alert_facets (
    country TEXT NOT NULL,
    kind TEXT NOT NULL,
    modality TEXT NOT NULL,
    alert INTEGER NOT NULL REFERENCES alerts(number),
    PRIMARY KEY (country, kind, modality, alert)
) STRICT, WITHOUT ROWID;

CREATE INDEX alert_facets_alert ON alert_facets(alert);

CREATE INDEX alert_facets_country ON alert_facets(country, alert);

CREATE INDEX alert_facets_kind ON alert_facets(country, kind, alert);

CREATE INDEX alert_facets_modality ON alert_facets(country, modality, alert);

CREATE TRIGGER alert_found_by AFTER INSERT ON alerts BEGIN
    INSERT INTO alert_facets (country, kind, modality, alert)
        SELECT country, kind, modality, NEW.number FROM event_facets WHERE event = NEW.event;
END;

CREATE TABLE alerts (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    event INTEGER NOT NULL REFERENCES events(number),
    transition TEXT NOT NULL,
    recorded INTEGER NOT NULL,
    published_from TEXT,       -- the JSON does not hold it
    body TEXT NOT NULL         -- JSON
) STRICT;

CREATE INDEX alerts_event ON alerts(event);

CREATE INDEX alerts_recorded ON alerts(recorded);

CREATE TRIGGER source_day_counted AFTER INSERT ON articles WHEN NEW.silent = 0 BEGIN
    INSERT INTO source_days (source, day, articles) VALUES (NEW.source, NEW.recorded / 86400000, 1)
        ON CONFLICT (source, day) DO UPDATE SET articles = articles + 1;
END;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES sources(id),
    recorded INTEGER NOT NULL,
    silent INTEGER NOT NULL,   -- 1: backlog of a first fetch
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    published TEXT,            -- ISO 8601, as far as known
    published_from TEXT,       -- where that was read
    text TEXT
, story INTEGER) STRICT;

CREATE INDEX articles_recorded ON articles(recorded);

CREATE INDEX articles_story ON articles(story) WHERE story IS NOT NULL;

CREATE INDEX articles_with_text ON articles(recorded) WHERE text IS NOT NULL;

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

CREATE INDEX cooldowns_alert ON cooldowns(alert) WHERE alert IS NOT NULL;

CREATE INDEX cooldowns_until ON cooldowns(until);

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    alert INTEGER NOT NULL REFERENCES alerts(number),
    sink TEXT NOT NULL,
    rule TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2)), -- waiting, delivered, dead
    created INTEGER NOT NULL,
    wake INTEGER NOT NULL,     -- when it may be claimed: created, the next try, or the end of a lease
    claim INTEGER,             -- the run that holds the lease
    attempts INTEGER NOT NULL DEFAULT 0,
    reason TEXT,               -- of the last failure
    settled INTEGER, priority TEXT NOT NULL DEFAULT 'normal', held INTEGER NOT NULL DEFAULT 0, tried INTEGER, message TEXT,
    UNIQUE (alert, sink)
) STRICT;

CREATE INDEX deliveries_dead ON deliveries(id) WHERE state = 2;

CREATE INDEX deliveries_sink ON deliveries(sink, id);

CREATE INDEX deliveries_waiting ON deliveries(sink, id, wake) WHERE state = 0;

CREATE TABLE entry_keys (
    digest BLOB PRIMARY KEY,
    article INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event_actors (
    name TEXT NOT NULL,
    family TEXT NOT NULL,
    event INTEGER NOT NULL REFERENCES events(number),
    PRIMARY KEY (name, family, event)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_actors_event ON event_actors(event);

CREATE TRIGGER event_found_in AFTER INSERT ON event_countries BEGIN
    INSERT INTO event_facets (country, kind, modality, event)
        SELECT NEW.country, kind, modality, number FROM events WHERE number = NEW.event;
END;

CREATE TABLE event_countries (
    country TEXT NOT NULL,
    event INTEGER NOT NULL REFERENCES events(number),
    PRIMARY KEY (country, event)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_countries_event ON event_countries(event);

CREATE TABLE event_days (
    day INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;

CREATE TABLE event_facets (
    country TEXT NOT NULL,
    kind TEXT NOT NULL,
    modality TEXT NOT NULL,
    event INTEGER NOT NULL REFERENCES events(number),
    PRIMARY KEY (country, kind, modality, event)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_facets_event ON event_facets(event);

CREATE INDEX event_facets_kind ON event_facets(country, kind, event);

CREATE INDEX event_facets_modality ON event_facets(country, modality, event);

CREATE TRIGGER pair_counted AFTER INSERT ON event_pairs BEGIN
    INSERT INTO pair_counts (kind, span, period, actor, other, mutual, events) VALUES
        ('', 1, NEW.day, NEW.actor, NEW.other, NEW.mutual, 1),
        ('', 32, NEW.day / 32, NEW.actor, NEW.other, NEW.mutual, 1),
        (NEW.kind, 1, NEW.day, NEW.actor, NEW.other, NEW.mutual, 1),
        (NEW.kind, 32, NEW.day / 32, NEW.actor, NEW.other, NEW.mutual, 1)
        ON CONFLICT DO UPDATE SET events = events + 1;
END;

CREATE TRIGGER pair_uncounted AFTER DELETE ON event_pairs BEGIN
    UPDATE pair_counts SET events = events - 1 WHERE kind IN ('', OLD.kind) AND span = 1 AND period = OLD.day
        AND actor = OLD.actor AND other = OLD.other AND mutual = OLD.mutual;
    UPDATE pair_counts SET events = events - 1 WHERE kind IN ('', OLD.kind) AND span = 32 AND period = OLD.day / 32
        AND actor = OLD.actor AND other = OLD.other AND mutual = OLD.mutual;
    DELETE FROM pair_counts WHERE kind IN ('', OLD.kind) AND span = 1 AND period = OLD.day
        AND actor = OLD.actor AND other = OLD.other AND mutual = OLD.mutual AND events <= 0;
    DELETE FROM pair_counts WHERE kind IN ('', OLD.kind) AND span = 32 AND period = OLD.day / 32
        AND actor = OLD.actor AND other = OLD.other AND mutual = OLD.mutual AND events <= 0;
END;

CREATE TABLE event_pairs (
    event INTEGER NOT NULL REFERENCES events(number),
    actor TEXT NOT NULL,
    other TEXT NOT NULL,
    mutual INTEGER NOT NULL, kind TEXT NOT NULL DEFAULT '', day INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event, actor, other)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE event_words USING fts5(words, facets, tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE 'event_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'event_words_content'(id INTEGER PRIMARY KEY, c0, c1);

CREATE TABLE 'event_words_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'event_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'event_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TRIGGER event_found_as AFTER UPDATE OF kind, modality ON events
    WHEN NEW.kind <> OLD.kind OR NEW.modality <> OLD.modality BEGIN
    UPDATE event_facets SET kind = NEW.kind, modality = NEW.modality WHERE event = NEW.number;
END;

CREATE TRIGGER event_found_by AFTER INSERT ON events BEGIN
    INSERT INTO event_facets (country, kind, modality, event) VALUES ('', NEW.kind, NEW.modality, NEW.number);
    INSERT INTO event_days (day, first, last) VALUES (NEW.recorded / 86400000, NEW.number, NEW.number)
        ON CONFLICT DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last);
END;

CREATE TRIGGER event_gone BEFORE DELETE ON events BEGIN
    DELETE FROM event_pairs WHERE event = OLD.number;
END;

CREATE TABLE events (
    number INTEGER PRIMARY KEY, -- order of recording
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    action TEXT NOT NULL,
    modality TEXT NOT NULL,
    recorded INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES articles(id),
    body TEXT NOT NULL         -- JSON
, family TEXT NOT NULL DEFAULT '', first_told INTEGER NOT NULL DEFAULT 0, last_told INTEGER NOT NULL DEFAULT 0, confirmed INTEGER NOT NULL DEFAULT 0, over INTEGER, past INTEGER NOT NULL DEFAULT 0, wrong INTEGER, told TEXT, starts TEXT) STRICT;

CREATE INDEX events_article ON events(article);

CREATE INDEX events_kind ON events(kind);

CREATE INDEX events_over ON events(over) WHERE over IS NOT NULL;

CREATE INDEX events_recorded ON events(recorded);

CREATE INDEX events_starts ON events(starts, kind, modality, wrong) WHERE starts IS NOT NULL;

CREATE INDEX events_unsorted ON events(number) WHERE family = '';

CREATE TABLE groups (
    sink TEXT NOT NULL,
    key TEXT NOT NULL,
    told INTEGER NOT NULL,
    PRIMARY KEY (sink, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE pair_counts (
    kind TEXT NOT NULL,
    span INTEGER NOT NULL,
    period INTEGER NOT NULL,
    actor TEXT NOT NULL,
    other TEXT NOT NULL,
    mutual INTEGER NOT NULL,
    events INTEGER NOT NULL,
    PRIMARY KEY (kind, span, period, actor, other, mutual)
) STRICT, WITHOUT ROWID;

CREATE TABLE reminders (
    due INTEGER NOT NULL,
    event INTEGER NOT NULL REFERENCES events(number),
    sink TEXT NOT NULL,
    rule TEXT NOT NULL,
    lead INTEGER NOT NULL, priority TEXT NOT NULL DEFAULT 'normal',    -- milliseconds before the event
    PRIMARY KEY (due, event, sink, lead)
) STRICT, WITHOUT ROWID;

CREATE INDEX reminders_event ON reminders(event);

CREATE TABLE sightings (
    event INTEGER NOT NULL REFERENCES events(number),
    article INTEGER NOT NULL REFERENCES articles(id),
    recorded INTEGER NOT NULL, independent INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX sightings_article ON sightings(article);

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

CREATE TABLE source_days (
    source INTEGER NOT NULL REFERENCES sources(id),
    day INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    PRIMARY KEY (source, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    kind TEXT NOT NULL,
    interval_ms INTEGER NOT NULL,
    added INTEGER NOT NULL,
    retired INTEGER,           -- no longer configured; kept for its history
    due INTEGER NOT NULL,      -- what the schedule says
    reason TEXT NOT NULL,      -- why then
    wake INTEGER NOT NULL,     -- when it may be claimed: due, or the end of a lease
    claim INTEGER,             -- the run that holds the lease
    etag TEXT,
    last_modified TEXT,
    body_hash BLOB,
    first_read INTEGER,        -- first time its body was read; NULL: its backlog is still to come
    last_fetch INTEGER,
    last_success INTEGER,
    failures INTEGER NOT NULL DEFAULT 0,
    error_code TEXT,
    error_detail TEXT,
    error_time INTEGER,
    articles INTEGER NOT NULL DEFAULT 0
, moved TEXT, moved_since INTEGER, moved_times INTEGER NOT NULL DEFAULT 0, shape TEXT, failing_since INTEGER, last_news INTEGER, trouble TEXT, rhythm BLOB, wall TEXT, walled INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX sources_wake ON sources(wake) WHERE retired IS NULL;

CREATE TABLE steps (
    number INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES events(number),
    transition TEXT NOT NULL,
    recorded INTEGER NOT NULL,
    article INTEGER REFERENCES articles(id), -- NULL: time passed
    changes TEXT NOT NULL,    -- JSON
    reasons TEXT NOT NULL     -- JSON: why the report was taken to tell this event
, body TEXT) STRICT;

CREATE INDEX steps_article ON steps(article) WHERE article IS NOT NULL;

CREATE INDEX steps_event ON steps(event);

CREATE TABLE story_keys_0 (
    key INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE story_keys_1 (
    key INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE story_shelves (
    shelf INTEGER PRIMARY KEY CHECK (shelf IN (0, 1)),
    begun INTEGER NOT NULL
) STRICT;

CREATE TABLE story_sketches_0 (
    article INTEGER PRIMARY KEY,
    story INTEGER,             -- NULL: the article itself
    sketch BLOB NOT NULL
) STRICT;

CREATE TABLE story_sketches_1 (
    article INTEGER PRIMARY KEY,
    story INTEGER,
    sketch BLOB NOT NULL
) STRICT;

CREATE TABLE tombstones (
    id TEXT PRIMARY KEY,
    purged INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
