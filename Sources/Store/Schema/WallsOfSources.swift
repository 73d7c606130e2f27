// A step of the schema: what stands before the articles that a source leads to.

extension Schema {
    static let wallsOfSources = """
        ALTER TABLE sources ADD COLUMN wall TEXT;          -- before the latest page it led to: paywalled, consentWall, challenge
        ALTER TABLE sources ADD COLUMN walled INTEGER NOT NULL DEFAULT 0; -- pages in a row that were not open
        """
}
