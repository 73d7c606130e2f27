// A step of the schema: why alerts fired.

extension Schema {
    static let reasonsOfAlerts = """
        ALTER TABLE alerts ADD COLUMN why TEXT; -- JSON: for each rule that let it through what it asked for and what was found
        """
}
