// What the page counts and finds by more than one thing at once, so that an answer costs what it shows on a ledger of any size. Kept by
// triggers, in the transaction that writes the event; only the words are the recorder's (PageLookups.swift says why).

extension Schema {
    static let pageRollUps = """
        -- The numbers that were given on each day (since 1970-01-01): where a time begins and ends, even if the clock was set back.
        CREATE TABLE event_days (
            day INTEGER PRIMARY KEY,
            first INTEGER NOT NULL,
            last INTEGER NOT NULL
        ) STRICT;

        -- An event for each of its countries, and once for '', any: every filter finds its newest events at once.
        CREATE TABLE event_facets (
            country TEXT NOT NULL,
            kind TEXT NOT NULL,
            modality TEXT NOT NULL,
            event INTEGER NOT NULL REFERENCES events(number),
            PRIMARY KEY (country, kind, modality, event)
        ) STRICT, WITHOUT ROWID;

        -- The same of alerts, as their event was when they were raised.
        CREATE TABLE alert_facets (
            country TEXT NOT NULL,
            kind TEXT NOT NULL,
            modality TEXT NOT NULL,
            alert INTEGER NOT NULL REFERENCES alerts(number),
            PRIMARY KEY (country, kind, modality, alert)
        ) STRICT, WITHOUT ROWID;

        -- How many events pairs of actors had: of each kind and of '', any; in a day (span 1) and in 32 (period: day divided by span).
        ALTER TABLE event_pairs ADD COLUMN kind TEXT NOT NULL DEFAULT '';
        ALTER TABLE event_pairs ADD COLUMN day INTEGER NOT NULL DEFAULT 0; -- of its event's recording
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

        INSERT INTO event_days (day, first, last)
            SELECT recorded / 86400000, MIN(number), MAX(number) FROM events GROUP BY 1;
        INSERT INTO event_facets (country, kind, modality, event)
            SELECT '', kind, modality, number FROM events ORDER BY 2, 3, 4;
        INSERT INTO event_facets (country, kind, modality, event)
            SELECT c.country, e.kind, e.modality, e.number FROM event_countries c JOIN events e ON e.number = c.event
            ORDER BY 1, 2, 3, 4;
        CREATE INDEX event_facets_kind ON event_facets(country, kind, event);
        CREATE INDEX event_facets_modality ON event_facets(country, modality, event);
        CREATE INDEX event_facets_event ON event_facets(event);
        INSERT INTO alert_facets (country, kind, modality, alert)
            SELECT f.country, f.kind, f.modality, a.number FROM alerts a JOIN event_facets f ON f.event = a.event;
        CREATE INDEX alert_facets_kind ON alert_facets(country, kind, alert);
        CREATE INDEX alert_facets_modality ON alert_facets(country, modality, alert);
        CREATE INDEX alert_facets_country ON alert_facets(country, alert);
        CREATE INDEX alert_facets_alert ON alert_facets(alert);
        UPDATE event_pairs SET (kind, day) =
            (SELECT kind, recorded / 86400000 FROM events WHERE number = event_pairs.event);
        INSERT INTO pair_counts (kind, span, period, actor, other, mutual, events)
            SELECT '', 1, day, actor, other, mutual, COUNT(*) FROM event_pairs GROUP BY 3, 4, 5, 6 UNION ALL
            SELECT '', 32, day / 32, actor, other, mutual, COUNT(*) FROM event_pairs GROUP BY 3, 4, 5, 6 UNION ALL
            SELECT kind, 1, day, actor, other, mutual, COUNT(*) FROM event_pairs GROUP BY 1, 3, 4, 5, 6 UNION ALL
            SELECT kind, 32, day / 32, actor, other, mutual, COUNT(*) FROM event_pairs GROUP BY 1, 3, 4, 5, 6;

        CREATE TRIGGER event_found_by AFTER INSERT ON events BEGIN
            INSERT INTO event_facets (country, kind, modality, event) VALUES ('', NEW.kind, NEW.modality, NEW.number);
            INSERT INTO event_days (day, first, last) VALUES (NEW.recorded / 86400000, NEW.number, NEW.number)
                ON CONFLICT DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last);
        END;
        CREATE TRIGGER event_found_in AFTER INSERT ON event_countries BEGIN
            INSERT INTO event_facets (country, kind, modality, event)
                SELECT NEW.country, kind, modality, number FROM events WHERE number = NEW.event;
        END;
        CREATE TRIGGER event_found_as AFTER UPDATE OF kind, modality ON events
            WHEN NEW.kind <> OLD.kind OR NEW.modality <> OLD.modality BEGIN
            UPDATE event_facets SET kind = NEW.kind, modality = NEW.modality WHERE event = NEW.number;
        END;
        CREATE TRIGGER alert_found_by AFTER INSERT ON alerts BEGIN
            INSERT INTO alert_facets (country, kind, modality, alert)
                SELECT country, kind, modality, NEW.number FROM event_facets WHERE event = NEW.event;
        END;
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

        -- Plans of a month are counted in the index alone.
        DROP INDEX events_starts;
        CREATE INDEX events_starts ON events(starts, kind, modality, wrong) WHERE starts IS NOT NULL;
        DROP INDEX events_kind_modality;
        DROP INDEX events_modality;
        CREATE INDEX alerts_recorded ON alerts(recorded);
        CREATE INDEX deliveries_sink ON deliveries(sink, id);

        -- The words anew, with what a filter asks for among them: kx, mx and cx before a kind, a modality, a country's code.
        DROP TABLE event_words;
        CREATE VIRTUAL TABLE event_words USING fts5(words, facets, tokenize = 'unicode61 remove_diacritics 2');
        \(fillWords)
        """

    /// Fills the empty `event_words` from the events.
    static let fillWords = """
        INSERT INTO event_words (rowid, words, facets) SELECT e.number,
            ifnull(json_extract(e.body, '$.sentence.text'), '') || ' '
            || ifnull(json_extract(e.body, '$.place.name'), '') || ' '
            || ifnull((SELECT group_concat(json_extract(p.value, '$.name'), ' ') FROM (
                SELECT value FROM json_each(e.body, '$.source')
                UNION ALL SELECT value FROM json_each(e.body, '$.target')
                UNION ALL SELECT value FROM json_each(e.body, '$.participants')) p), '') || ' '
            || ifnull((SELECT group_concat(t.title, ' ') FROM (
                SELECT a.title FROM sightings s JOIN articles a ON a.id = s.article
                WHERE s.event = e.number LIMIT 20) t), ''),
            'kx' || e.kind || ' mx' || e.modality || ' '
            || ifnull((SELECT group_concat('cx' || country, ' ') FROM event_countries WHERE event = e.number), '')
            FROM events e;
        """
}
