import GRDB
public import Model

/// An article beside an event: told around the same time, and not known to tell it.
public struct NearbyArticle: Sendable, Hashable {
    public let number: Int64
    public let article: Alert.Origin
    public let text: String
    /// Of the events it told, the one recorded first.
    public let event: String
}

extension Ledger {
    /// Days around an event within which other articles are its neighbours.
    private static let nearness = 3
    /// Articles that are looked at, those of the nearest hours first.
    private static let neighbours = 500

    /// The text by which an event was first told, and the articles that told other events within three days of it, copies left out.
    public func neighbours(of event: Int64) throws(StoreError) -> (told: String?, articles: [NearbyArticle]) {
        try read("reading what was told beside event \(event)") { db in
            let row = try Row.fetchOne(
                db,
                sql: "SELECT e.recorded, a.text FROM events e JOIN articles a ON a.id = e.article WHERE e.number = ?",
                arguments: [event])
            guard let row, let text: String = row["text"] else { return (nil, []) }
            let recorded: Int64 = row["recorded"]
            let reach = Int64(Ledger.nearness) * 86_400_000
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT a.id, s.name, a.title, a.url, a.published, a.published_from, a.text, e.id AS event FROM events e
                    JOIN articles a ON a.id = e.article JOIN sources s ON s.id = a.source
                    WHERE e.recorded BETWEEN ? AND ? AND a.story IS NULL AND a.text IS NOT NULL
                        AND NOT EXISTS (SELECT 1 FROM sightings t WHERE t.event = ? AND t.article = a.id)
                    GROUP BY a.id ORDER BY abs(e.recorded - ?) LIMIT ?
                    """, arguments: [recorded - reach, recorded + reach, event, recorded, Ledger.neighbours])
            return (
                text,
                rows.map {
                    NearbyArticle(number: $0["id"], article: Alert.Origin($0), text: $0["text"], event: $0["event"])
                }
            )
        }
    }
}
