import GRDB
public import Model

/// An article of the ledger that tells the story of a new text.
public struct EarlierArticle: Sendable, Hashable {
    public let number: Int64
    /// Nil when only its title was kept.
    public let text: String?
}

extension Ledger {
    /// The article that a text is likely a copy or a new version of; nil when its story is new.
    ///
    /// A filter that spares reading: which story an article joins is decided when it is recorded.
    public func earlierArticle(like sketch: StorySketch) throws(StoreError) -> EarlierArticle? {
        try read("looking for the story of a text") { db in
            guard let match = try StoryShelves(db: db).match(sketch) else { return nil }
            let text = try String.fetchOne(
                db.cachedStatement(sql: "SELECT text FROM articles WHERE id = ?"), arguments: [match.best.number])
            return EarlierArticle(number: match.best.number, text: text)
        }
    }
}
