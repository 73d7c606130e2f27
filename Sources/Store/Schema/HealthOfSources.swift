// A step of the schema: what is remembered of a source's address and health.

extension Schema {
    static let healthOfSources = """
        ALTER TABLE sources ADD COLUMN moved TEXT;          -- where it says to have moved for good
        ALTER TABLE sources ADD COLUMN moved_since INTEGER; -- when it first said so
        ALTER TABLE sources ADD COLUMN moved_times INTEGER NOT NULL DEFAULT 0; -- how often in a row
        ALTER TABLE sources ADD COLUMN shape TEXT;          -- what it turned out to be: feed, listing, page
        ALTER TABLE sources ADD COLUMN failing_since INTEGER;
        ALTER TABLE sources ADD COLUMN last_news INTEGER;   -- when it last brought something new
        ALTER TABLE sources ADD COLUMN trouble TEXT;        -- the health alert it is under: failing, gone, silent
        """
}
