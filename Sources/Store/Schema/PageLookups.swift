// What the page looks things up by: filled by `Recorder.index`, except what triggers can do. (Debian's SQLite calls JSON functions and
// FTS5 unsafe in triggers, views and indexes of a schema that is not trusted, and ours is not.) Words of an event that was purged stay
// until its number is used again; whoever looks joins them with the events.

extension Schema {
    static let pageLookups = """
        ALTER TABLE events ADD COLUMN starts TEXT; -- first day or moment of what is planned or was; as its JSON says it
        CREATE INDEX events_starts ON events(starts) WHERE starts IS NOT NULL;

        -- The words of an event: its sentence, its place, who is in it, the titles that told it.
        CREATE VIRTUAL TABLE event_words USING fts5(words, tokenize = 'unicode61 remove_diacritics 2');

        -- Who does something to whom; mutual events once for every two of their participants.
        CREATE TABLE event_pairs (
            event INTEGER NOT NULL REFERENCES events(number),
            actor TEXT NOT NULL,
            other TEXT NOT NULL,
            mutual INTEGER NOT NULL,
            PRIMARY KEY (event, actor, other)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER event_gone BEFORE DELETE ON events BEGIN
            DELETE FROM event_pairs WHERE event = OLD.number;
        END;

        -- How many articles a source brought on each day (numbers since 1970-01-01); outlives them.
        CREATE TABLE source_days (
            source INTEGER NOT NULL REFERENCES sources(id),
            day INTEGER NOT NULL,
            articles INTEGER NOT NULL,
            PRIMARY KEY (source, day)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER source_day_counted AFTER INSERT ON articles WHEN NEW.silent = 0 BEGIN
            INSERT INTO source_days (source, day, articles) VALUES (NEW.source, NEW.recorded / 86400000, 1)
                ON CONFLICT (source, day) DO UPDATE SET articles = articles + 1;
        END;

        CREATE INDEX events_kind_modality ON events(kind, modality);
        CREATE INDEX events_modality ON events(modality);

        UPDATE events SET starts = json_extract(body, '$.time.start') WHERE modality IN ('planned', 'cancelled');
        INSERT INTO event_words (rowid, words) SELECT e.number,
            ifnull(json_extract(e.body, '$.sentence.text'), '') || ' '
            || ifnull(json_extract(e.body, '$.place.name'), '') || ' '
            || ifnull((SELECT group_concat(json_extract(p.value, '$.name'), ' ') FROM (
                SELECT value FROM json_each(e.body, '$.source')
                UNION ALL SELECT value FROM json_each(e.body, '$.target')
                UNION ALL SELECT value FROM json_each(e.body, '$.participants')) p), '') || ' '
            || ifnull((SELECT group_concat(t.title, ' ') FROM (
                SELECT a.title FROM sightings s JOIN articles a ON a.id = s.article
                WHERE s.event = e.number LIMIT 20) t), '')
            FROM events e;
        INSERT OR IGNORE INTO event_pairs (event, actor, other, mutual)
            SELECT e.number, ifnull(json_extract(a.value, '$.country'), json_extract(a.value, '$.name')),
                ifnull(json_extract(b.value, '$.country'), json_extract(b.value, '$.name')), 0
            FROM events e, json_each(e.body, '$.source') a, json_each(e.body, '$.target') b;
        INSERT OR IGNORE INTO event_pairs (event, actor, other, mutual)
            SELECT e.number, ifnull(json_extract(a.value, '$.country'), json_extract(a.value, '$.name')),
                ifnull(json_extract(b.value, '$.country'), json_extract(b.value, '$.name')), 1
            FROM events e, json_each(e.body, '$.participants') a, json_each(e.body, '$.participants') b
            WHERE a.key < b.key;
        INSERT INTO source_days (source, day, articles)
            SELECT source, recorded / 86400000, COUNT(*) FROM articles WHERE silent = 0 GROUP BY 1, 2;
        """
}
