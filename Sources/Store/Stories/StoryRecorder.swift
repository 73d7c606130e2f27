import GRDB
import Model

// An article joins the story that it tells again, and is named beside the others for the events of that story.

extension Recorder {
    /// The story of an item: that of the text it has most in common with, or of the article that it revises; nil for its own.
    func story(of item: ReadItem, revised: Int64?) throws -> (story: Int64, like: Int64)? {
        if let sketch = item.sketch, let match = try StoryShelves(db: db).match(sketch) {
            return (match.best.story, match.best.number)
        }
        guard let revised else { return nil }
        let story = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT coalesce(story, id) FROM articles WHERE id = ?"), arguments: [revised])
        return story.map { ($0, revised) }
    }

    /// Names an article as telling the events of an earlier one, as far as their sentences stand in it too.
    func attach(_ article: Int64, saying text: String, to earlier: Int64, into recorded: inout Recorded) throws {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT e.* FROM sightings s JOIN events e ON e.number = s.event WHERE s.article = ?"),
            arguments: [earlier])
        guard !rows.isEmpty else { return }
        let passages = Passages(text)
        for row in rows {
            let known = try KnownEvent(row)
            guard passages.contain(known.event.sentence.text) else { continue }
            try run(
                "INSERT OR IGNORE INTO sightings (event, article, recorded, independent) VALUES (?, ?, ?, 0)",
                [known.number, article, now])
            recorded.sightings += db.changesCount
        }
    }
}
