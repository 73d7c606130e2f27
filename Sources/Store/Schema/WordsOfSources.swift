// A step of the schema: what sources say of themselves.

extension Schema {
    static let wordsOfSources = """
        ALTER TABLE sources ADD COLUMN found TEXT;          -- the feed that the source's page names, and that is read in its place
        ALTER TABLE sources ADD COLUMN hints TEXT;          -- when it wishes to be asked, as PollingHints writes it
        """
}
