// A step of the schema: what growing old asks for. Ways from a parent to its children, so that old rows go quickly, and a stone for each.

extension Schema {
    static let careOfData = """
        -- Ids of events that were purged. Their articles are still known by entry_keys; this keeps an id from being given twice.
        CREATE TABLE tombstones (
            id TEXT PRIMARY KEY,
            purged INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX articles_recorded ON articles(recorded);
        CREATE INDEX articles_with_text ON articles(recorded) WHERE text IS NOT NULL;
        CREATE INDEX events_article ON events(article);
        CREATE INDEX event_countries_event ON event_countries(event);
        CREATE INDEX event_actors_event ON event_actors(event);
        CREATE INDEX sightings_article ON sightings(article);
        CREATE INDEX steps_article ON steps(article) WHERE article IS NOT NULL;
        CREATE INDEX cooldowns_alert ON cooldowns(alert) WHERE alert IS NOT NULL;
        -- Events of a ledger older than families, until they are sorted into them.
        CREATE INDEX events_unsorted ON events(number) WHERE family = '';
        """
}
