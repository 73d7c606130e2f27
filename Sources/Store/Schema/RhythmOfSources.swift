// A step of the schema: when a source publishes.

extension Schema {
    static let rhythmOfSources = """
        ALTER TABLE sources ADD COLUMN rhythm BLOB;         -- as PublishingRhythm writes it; NULL: nothing seen yet
        """
}
