import GRDB
public import Model

/// Something that happened to an event, as rules were asked about it at the time.
public struct PastOccasion: Sendable, Hashable {
    public let occasion: Occasion
    /// The event's number in the ledger.
    public let event: Int64
    public let recorded: Timestamp
    /// Somebody has said since that the event is none.
    public let isWrong: Bool
}

extension Ledger {
    /// Everything since `since` that could have rung, in the order of recording; what was recorded in silence is left out.
    ///
    /// What was known of an event is kept for every step. An event that was only told again since shows what is known of it now.
    public func pastOccasions(since: Timestamp, limit: Int = 1_000_000) throws(StoreError) -> [PastOccasion] {
        try read("reading the past") { db in
            let first = try Row.fetchAll(db, sql: PastOccasion.firstTold, arguments: [since.milliseconds, limit])
            let steps = try Row.fetchAll(db, sql: PastOccasion.steps, arguments: [since.milliseconds, limit])
            let told = try Row.fetchAll(db, sql: PastOccasion.outlets, arguments: [since.milliseconds, limit])
            let all = try (first + steps + told).map(PastOccasion.init)
            return Array(
                all.enumerated().sorted {
                    ($0.element.recorded, $0.offset) < ($1.element.recorded, $1.offset)
                }.map(\.element).prefix(limit))
        }
    }
}

extension PastOccasion {
    private static let article = "s.name, a.title, a.url, a.published, a.published_from"

    /// Independent outlets that told event `e` before a moment, or until it.
    private static func outlets(_ comparison: String, _ moment: String) -> String {
        "(SELECT COUNT(*) FROM sightings i WHERE i.event = e.number AND i.independent = 1 AND i.recorded \(comparison) \(moment))"
    }

    fileprivate static let firstTold = """
        SELECT e.number, 'new' AS transition, coalesce(e.told, e.body) AS body, e.recorded, e.wrong, 1 AS outlets,
            0 AS outlets_before, \(article)
        FROM events e JOIN articles a ON a.id = e.article JOIN sources s ON s.id = a.source
        WHERE e.recorded >= ? AND a.silent = 0 ORDER BY e.number LIMIT ?
        """

    fileprivate static let steps = """
        SELECT e.number, t.transition, coalesce(t.body, e.body) AS body, t.recorded, e.wrong,
            max(1, \(outlets("<=", "t.recorded"))) AS outlets, \(outlets("<", "t.recorded")) AS outlets_before, \(article)
        FROM steps t JOIN events e ON e.number = t.event
        JOIN articles a ON a.id = coalesce(t.article, (
            SELECT article FROM sightings WHERE event = e.number AND recorded <= t.recorded ORDER BY recorded DESC LIMIT 1))
        JOIN sources s ON s.id = a.source
        WHERE t.recorded >= ? AND (t.article IS NULL OR a.silent = 0) ORDER BY t.number LIMIT ?
        """

    /// Sightings by further outlets that were no step.
    fileprivate static let outlets = """
        SELECT e.number, NULL AS transition, coalesce(
                (SELECT body FROM steps WHERE event = e.number AND recorded <= g.recorded AND body IS NOT NULL
                    ORDER BY number DESC LIMIT 1), e.told, e.body) AS body, g.recorded, e.wrong,
            \(outlets("<=", "g.recorded")) AS outlets, \(outlets("<", "g.recorded")) AS outlets_before, \(article)
        FROM sightings g JOIN events e ON e.number = g.event JOIN articles a ON a.id = g.article
        JOIN sources s ON s.id = a.source
        WHERE g.recorded >= ? AND g.independent = 1 AND a.silent = 0 AND g.article <> e.article
            AND NOT EXISTS (SELECT 1 FROM steps WHERE event = e.number AND article = g.article)
        ORDER BY g.recorded, g.event LIMIT ?
        """

    fileprivate init(_ row: Row) throws {
        let number: Int64 = row["number"]
        guard let event = Event(json: try Body.read(row["body"], of: "event \(number)")) else {
            throw StoreError(.corrupt, subject: "event \(number)", cause: "its JSON is not of the shape we write")
        }
        let transition = (row["transition"] as String?).flatMap { Alert.Transition(rawValue: $0) }
        self.event = number
        occasion = Occasion(
            event: event, transition: transition, article: Alert.Origin(row), outlets: row["outlets"],
            outletsBefore: row["outlets_before"])
        recorded = Timestamp(milliseconds: row["recorded"])
        isWrong = (row["wrong"] as Int64?) != nil
    }
}
