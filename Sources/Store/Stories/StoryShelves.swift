import GRDB
import Model

/// The sketches of articles, on two shelves by age, so that old stories fall out without a row being looked for.
struct StoryShelves {
    let db: Database

    /// Days for which a shelf is filled: an article is remembered for one to two such spans.
    static let span = 30
    /// Sequences from which a text is worth a sketch: fewer are never called a copy.
    static let least = 15

    /// The earlier article that tells the story of a text; nil for a story of its own.
    func match(_ sketch: StorySketch) throws -> StoryMatch? {
        guard sketch.count >= StoryShelves.least else { return nil }
        var candidates: [StoryCandidate] = []
        for shelf in try begun() {
            let find = try PlainStatement(
                db,
                """
                SELECT article FROM story_keys_\(shelf) WHERE key = ? ORDER BY article DESC LIMIT \(StoryIndex.reach)
                """)
            var near: Set<Int64> = []
            for key in sketch.keys {
                try find.bind(signed(key), at: 1)
                try find.each { near.insert(find.number(0)) }
            }
            let read = try PlainStatement(db, "SELECT story, sketch FROM story_sketches_\(shelf) WHERE article = ?")
            for article in near.sorted() {
                try read.bind(article, at: 1)
                try read.each {
                    guard let known = StorySketch(blob: read.bytes(1)) else { return }
                    candidates.append(
                        StoryCandidate(number: article, story: read.numberOrNil(0) ?? article, sketch: known))
                }
            }
        }
        return candidates.isEmpty ? nil : StoryMatch(sketch, among: candidates)
    }

    /// The shelves that hold anything.
    private func begun() throws -> [Int64] {
        var shelves: [Int64] = []
        let statement = try PlainStatement(db, "SELECT shelf FROM story_shelves ORDER BY shelf")
        try statement.each { shelves.append(statement.number(0)) }
        return shelves
    }

    /// Keeps the sketch of an article that was just recorded. `story`: nil for its own.
    func add(_ sketch: StorySketch, of article: Int64, story: Int64?, now: Int64) throws {
        guard sketch.count >= StoryShelves.least else { return }
        let shelf = try young(now: now)
        let keep = try PlainStatement(
            db, "INSERT INTO story_sketches_\(shelf) (article, story, sketch) VALUES (?, ?, ?)")
        try keep.bind(article, at: 1)
        try keep.bind(story, at: 2)
        try keep.bind(sketch.blob, at: 3)
        try keep.run()
        let insert = try PlainStatement(db, "INSERT INTO story_keys_\(shelf) (key, article) VALUES (?, ?)")
        try insert.bind(article, at: 2)
        for key in sketch.keys {
            try insert.bind(signed(key), at: 1)
            try insert.run()
        }
    }

    /// The shelf that is being filled; the older is emptied when that has had its time.
    private func young(now: Int64) throws -> Int {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT shelf, begun FROM story_shelves ORDER BY begun DESC, shelf DESC LIMIT 1"))
        guard let row else {
            try db.run("INSERT INTO story_shelves (shelf, begun) VALUES (0, ?)", [now])
            return 0
        }
        let (shelf, begun): (Int, Int64) = (row["shelf"], row["begun"])
        guard now - begun > Int64(StoryShelves.span) * 86_400_000 else { return shelf }
        let next = 1 - shelf
        // Without a condition SQLite drops the pages unread.
        try db.execute(sql: "DELETE FROM story_sketches_\(next)")
        try db.execute(sql: "DELETE FROM story_keys_\(next)")
        try db.run("INSERT OR REPLACE INTO story_shelves (shelf, begun) VALUES (?, ?)", [next, now])
        return next
    }

    /// SQLite keeps a number below 2³¹ in four bytes, a larger one in six.
    private func signed(_ key: UInt32) -> Int64 { Int64(Int32(bitPattern: key)) }
}
