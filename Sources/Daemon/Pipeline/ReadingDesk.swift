import Documents
import Model
import Store

/// What reading a candidate gave.
struct ArticleReading: Sendable {
    var events: [Event] = []
    var sketch: StorySketch?
    /// It tells a story that is known, and has sentences that the known telling has not.
    var isNewVersion = false
}

/// Reads articles for events: a new story whole, one that is told again only for what is new in it.
struct ReadingDesk: Sendable {
    let newsroom: Newsroom
    let analysis: AnalysisQueue
    let detect: Detect
    let publisher: Publisher

    /// Readings in the order of the candidates. The analysis queue bounds how many are read at once.
    func read(_ candidates: [Candidate]) async -> [ArticleReading] {
        guard !candidates.isEmpty else { return [] }
        let sketches = await analysis.run {
            candidates.map { candidate in
                let bytes = Array(candidate.text.utf8)
                return StorySketch(bytes.span)
            }
        }
        let earlier = await newsroom.earlierArticles(like: sketches)
        var readings = [ArticleReading](repeating: ArticleReading(), count: candidates.count)
        await withTaskGroup(of: (Int, ArticleReading).self) { group in
            for (index, candidate) in candidates.enumerated() {
                group.addTask { (index, await read(candidate, sketches[index], earlier[index])) }
            }
            for await (index, reading) in group { readings[index] = reading }
        }
        return readings
    }

    private func read(
        _ candidate: Candidate, _ sketch: StorySketch, _ earlier: EarlierArticle?
    ) async -> ArticleReading {
        guard let known = earlier?.text else {
            // A known entry with a text like none before: its page broke, or it was cut down to a line.
            guard !candidate.isRevision else { return ArticleReading() }
            return ArticleReading(events: await analysis.run { events(of: candidate) }, sketch: sketch)
        }
        return await analysis.run {
            let passages = Passages(known)
            let isNewer = !passages.missing(from: candidate.text).isEmpty
            guard isNewer else { return ArticleReading(sketch: sketch) }
            // Read whole, since "he" and "there" need what stands before; told is only what stands in a new sentence.
            let fresh = events(of: candidate).filter {
                !passages.contain($0.sentence.text) && $0.sentence.text != candidate.title
            }
            return ArticleReading(events: fresh, sketch: sketch, isNewVersion: true)
        }
    }

    private func events(of candidate: Candidate) -> [Event] {
        let published = candidate.published ?? Publication.firstSeen(WallClock.now()).onClocks(of: publisher.zone)
        return detect(candidate.text, candidate.title, published, publisher)
    }
}
