import Events
import Language
public import Model

extension Vocabulary {
    /// The kinds, actions, countries and groups that this binary knows.
    ///
    /// - Throws: `LexiconError` when an embedded lexicon does not read; tests keep that from happening.
    public static func embedded() throws(LexiconError) -> Vocabulary {
        let table = try KindTable.embedded()
        let kinds = table.kinds.map { kind in
            (name: kind, actions: table.entries.filter { $0.kind == kind }.map(\.action))
        }
        let countries = try ActorLexicon.embedded().codes
        let codes = Set(countries.map(\.code))
        return Vocabulary(
            kinds: kinds + [(name: HealthNews.kind, actions: HealthNews.actions)], countries: countries,
            groups: try CountryGroup.embedded(isCountry: codes.contains))
    }
}
