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
        /// What goes on once it has begun, so that it can be called off then.
        let isLasting: Bool

        /// An act that no line names is one of its own.
        init(alone name: String) {
            self.init(name: name, days: 3, ahead: 30, words: 0, isLocal: false, isMutual: false, isLasting: false)
        }

        init(name: String, days: Int, ahead: Int, words: Int, isLocal: Bool, isMutual: Bool, isLasting: Bool) {
            self.name = name
            self.days = days
            self.ahead = ahead
            self.words = words
            self.isLocal = isLocal
            self.isMutual = isMutual
            self.isLasting = isLasting
        }
    }

    private let families: [String: Family]
    /// "a **second** expulsion": told apart from the one before.
    let again: Set<String>
    /// "talks **moved** to Friday".
    let moved: Set<String>
    /// What every report has.
    let common: Set<String>
    /// Words that stand for each other: "frontier" for "border", "fifteen" for "15".
    private let standIns: [String: String]
    /// Codes of actors known by a name of their own: "Europe".
    private let codes: [String: String]
    /// Groups of families of which one report may tell an event as the one, another as the other.
    private let neighbours: [String: [String]]
    /// Names of whole countries: a place that says no more.
    let countries: Set<String>

    static let keys: Set<String> = ["of", "days", "ahead", "words", "place", "mutual", "lasting"]

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
        var (standIns, codes, neighbours): ([String: String], [String: String], [String: [String]]) = ([:], [:], [:])
        for line in file.lines {
            let head = line.head.split(separator: " ", maxSplits: 1).map(String.init)
            switch head.count == 2 ? head[0] : "" {
            case "list": lists[head[1]] = Set(line["words"])
            case "same": for word in line["words"] { standIns[word] = head[1] }
            case "actor": for name in line["words"] { codes[name] = head[1] }
            case "kin": neighbours[head[1]] = line["of"]
            default: break
            }
            if head.count == 2 { continue }
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
                isMutual: line["mutual"] == ["yes"], isLasting: line["lasting"] == ["yes"])
            for act in line["of"] {
                guard families.updateValue(family, forKey: act) == nil else {
                    throw LexiconError(
                        file: file.name, line: line.number, reason: "“\(act)” belongs to another family already")
                }
            }
        }
        self.families = families
        (self.standIns, self.codes, self.neighbours) = (standIns, codes, neighbours)
        self.countries = countries
        again = lists["again"] ?? []
        moved = lists["moved"] ?? []
        common = lists["common"] ?? []
    }

    /// The family of an act; an act that no line names is one of its own.
    func family(kind: String, action: String) -> Family {
        families["\(kind).\(action)"] ?? Family(alone: "\(kind).\(action)")
    }

    /// Families that may tell the same event as `name` does.
    func kin(of name: String) -> Set<String> {
        var found: Set<String> = []
        for (group, members) in neighbours where members.contains(name) {
            // An open threat or a denial leads the others, which do not neighbour each other.
            found.formUnion(members.contains(group) && name != group ? [group] : members)
        }
        return found.subtracting([name])
    }

    /// What a word is compared as: itself, or the one that it stands for.
    func standIn(_ word: String) -> String { standIns[word] ?? String(word.prefix(6)) }

    /// The country or code of an actor, else its name.
    func name(of actor: Actor) -> String { actor.country ?? codes[actor.name] ?? actor.name }

    /// Whether a place is no nearer than its country.
    func isWide(_ place: Place) -> Bool { countries.contains(place.name) || place.name == place.country }

    /// Every `kind.action` that has a family.
    var acts: Set<String> { Set(families.keys) }
}
