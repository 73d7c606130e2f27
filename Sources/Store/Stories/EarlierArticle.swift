import GRDB
public import Model

/// An article of the ledger that tells the story of a new text.
public struct EarlierArticle: Sendable, Hashable {
    public let number: Int64
    /// Nil when only its title was kept.
    public let text: String?
}

extension Ledger {
    /// For each text the article that it is likely a copy or a new version of; nil when its story is new.
    ///
    /// A filter that spares reading: which story an article joins is decided when it is recorded.
    public func earlierArticles(like sketches: [StorySketch]) throws(StoreError) -> [EarlierArticle?] {
        try look("looking for the stories of \(sketches.count) texts") { db in
            try sketches.map { sketch in
                guard let match = try StoryShelves(db: db).match(sketch) else { return nil }
                let text = try String.fetchOne(
                    db.cachedStatement(sql: "SELECT text FROM articles WHERE id = ?"), arguments: [match.best.number])
                return EarlierArticle(number: match.best.number, text: text)
            }
        }
    }

    /// As `earlierArticles`, for one text.
    public func earlierArticle(like sketch: StorySketch) throws(StoreError) -> EarlierArticle? {
        try earlierArticles(like: [sketch])[0]
    }
}
