import Documents
import Model
public import Store

/// Articles that seem to tell the story of an event in words of their own, and from which another event was read or none.
///
/// For people to look at: nothing rings or keeps silent by it. Press releases are retold by many, so agreement of this kind is no second
/// source; and what an article is about says nothing of which of its events is which.
public enum Retellings {
    /// The likest first.
    public static func found(of life: EventLifeStory, in ledger: Ledger) throws(StoreError) -> [NearbyArticle] {
        let near = try ledger.neighbours(of: life.number)
        guard let told = near.told, let first = life.sightings.first else { return [] }
        let outline = Outline(title: first.title, text: told)
        return near.articles.map { (article: $0, outline: Outline(title: $0.article.title, text: $0.text)) }
            .filter { $0.outline.tellsStory(of: outline) }
            .map { (article: $0.article, likeness: $0.outline.likeness(to: outline)) }
            .sorted { $0.likeness > $1.likeness }.map(\.article)
    }
}
