import Model

/// Which events can be one and the same, and how far apart two reports of one may lie (`Lexicons/identity.lex`).
struct EventFamilies: Sendable {
    struct Family: Sendable {
        let name: String
        /// Days between two reports without a date of their own.
        let days: Int
        /// Days from a plan or threat to its being carried out.
        let ahead: Int
        /// Points of common words that two reports must share.
        let words: Int
        /// Reports that name different cities tell different events.
        let isLocal: Bool
        /// What the parties do together, whoever is named first.
        let isMutual: Bool
    }

    private let families: [String: Family]
    /// "a **second** expulsion": told apart from the one before.
    let again: Set<String>
    /// "talks **moved** to Friday".
    let moved: Set<String>
    /// What every report has.
    let common: Set<String>
    /// Names of whole countries: a place that says no more.
    let countries: Set<String>

    static let keys: Set<String> = ["of", "days", "ahead", "words", "place", "mutual"]

    static func embedded() throws(LexiconError) -> EventFamilies {
        let file = try EmbeddedFile("Events/identity.lex")
        let countries = try EmbeddedFile("Language/countries.lex").text.split(separator: "\n").compactMap { line in
            line.hasPrefix("#") ? nil : line.split(separator: " | ").first.map(String.init)
        }
        return try EventFamilies(
            file: LexiconFile(name: file.name, text: file.text, format: "identity 1", keys: keys),
            countries: Set(countries))
    }

    init(file: LexiconFile, countries: Set<String>) throws(LexiconError) {
        var families: [String: Family] = [:]
        var lists: [String: Set<String>] = [:]
        for line in file.lines {
            if line.head.hasPrefix("list ") {
                lists[String(line.head.dropFirst(5))] = Set(line["words"])
                continue
            }
            func number(_ key: String, _ fallback: Int) throws(LexiconError) -> Int {
                guard let text = line[key].first else { return fallback }
                guard let value = Int(text), value >= 0 else {
                    throw LexiconError(file: file.name, line: line.number, reason: "“\(key)” should be a whole number")
                }
                return value
            }
            let family = Family(
                name: line.head, days: try number("days", 3), ahead: try number("ahead", 30),
                words: try number("words", 0), isLocal: line["place"] == ["yes"],
                isMutual: line["mutual"] == ["yes"])
            for act in line["of"] {
                guard families.updateValue(family, forKey: act) == nil else {
                    throw LexiconError(
                        file: file.name, line: line.number, reason: "“\(act)” belongs to another family already")
                }
            }
        }
        self.families = families
        self.countries = countries
        again = lists["again"] ?? []
        moved = lists["moved"] ?? []
        common = lists["common"] ?? []
    }

    /// The family of an act; an act that no line names is one of its own.
    func family(kind: String, action: String) -> Family {
        families["\(kind).\(action)"]
            ?? Family(name: "\(kind).\(action)", days: 3, ahead: 30, words: 0, isLocal: false, isMutual: false)
    }

    /// Whether a place is no nearer than its country.
    func isWide(_ place: Place) -> Bool { countries.contains(place.name) || place.name == place.country }

    /// Every `kind.action` that has a family.
    var acts: Set<String> { Set(families.keys) }
}
