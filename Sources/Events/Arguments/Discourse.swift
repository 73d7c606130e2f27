import Language
import Model

/// What the article has named so far: who "he", "it", "they" and "the two leaders" are, and which country is at home in it.
struct Discourse {
    /// The country the article is about: named most often, and clearly so.
    let home: (name: String, country: String)?
    /// Actors in the order they were named, the latest last.
    private var named: [(actor: Actor, isPerson: Bool, isSubject: Bool, sentence: Int)] = []

    /// How many of the latest are looked at for a pronoun.
    private static let memory = 64

    /// What a pronoun may stand for.
    enum Sort {
        case person, thing, any

        init?(pronoun: String) {
            switch pronoun.lowercased() {
            case "he", "she", "him", "her", "his": self = .person
            case "it", "its": self = .thing
            case "they", "them", "their": self = .any
            default: return nil
            }
        }

        func fits(_ mention: ActorMention) -> Bool {
            let isPerson = mention.personTokens != nil || mention.kind == .person || mention.kind == .office
            return self == .any || (self == .person) == isPerson
        }
    }

    /// Canonical names of the codes that places act under.
    let names: [String: String]

    init(mentions: [ActorMention], names: [String: String]) {
        self.names = names
        var counts: [String: (count: Double, name: String, first: Int)] = [:]
        for (place, mention) in mentions.enumerated() where mention.standing == .actor {
            guard let country = mention.country, Discourse.isOfCountry(mention) else { continue }
            // Where it happens counts for more than who is named: police are police of the place.
            let isPlace = mention.kind == .capital || mention.kind == .city || mention.kind == .region
            let isBody = mention.kind == .organization || mention.kind == .company
            counts[country, default: (0, mention.name, place)].count += isPlace ? 1.5 : isBody ? 0.5 : 1
        }
        let ranked = counts.sorted { ($0.value.count, -$0.value.first) > ($1.value.count, -$1.value.first) }
        let clear = ranked.count == 1 || (ranked.count > 1 && ranked[0].value.count > ranked[1].value.count)
        home = clear ? ranked.first.map { ($0.value.name, $0.key) } : nil
    }

    private static func isOfCountry(_ mention: ActorMention) -> Bool {
        switch mention.sector {
        case .intergovernmental, .nonGovernmental, .business, .media: false
        default: mention.kind != .media
        }
    }

    /// Notes whom a sentence names, after its events were read.
    mutating func read(_ context: SentenceContext) {
        for mention in context.mentions
        where mention.standing == .actor && mention.country != nil
            && mention.kind != .media && mention.kind != .city
        {
            let words = context.words(of: mention)
            let head = words.first { word in context.tree.head(word).map { !words.contains($0) } ?? true }
            let isSubject = head.map { context.tree.isRelation($0, "nsubj") } ?? false
            let actor = Actor(
                text: context.text.text(mention.span), name: mention.name, country: mention.country,
                sector: mention.sector, span: mention.span, entry: mention.entry)
            named.append(
                (
                    actor, mention.personTokens != nil || mention.kind == .person || mention.kind == .office, isSubject,
                    context.index
                ))
        }
    }

    /// The actor of "he", "she", "it", "they"; the latest subject of the right sort, else the latest of that sort.
    func antecedent(of pronoun: String) -> Actor? {
        // "them" mostly means people named in the same sentence by a word of number.
        guard let sort = Sort(pronoun: pronoun), pronoun.lowercased() != "them" else { return nil }
        let fitting = named.suffix(Discourse.memory).filter { sort == .any || (sort == .person) == $0.isPerson }
        guard let last = fitting.last else { return nil }
        let near = fitting.filter { $0.sentence >= last.sentence - 1 }
        return (near.last { $0.isSubject } ?? last).actor
    }

    /// What a definite noun may stand for.
    enum Definite {
        case state, armedGroup

        init?(noun: String) {
            switch noun {
            case "country", "nation", "kingdom", "republic": self = .state
            case "group", "militia", "movement": self = .armedGroup
            default: return nil
            }
        }

        func fits(_ mention: ActorMention) -> Bool {
            switch self {
            case .state: mention.kind == .country || mention.kind == .capital && mention.acts == nil
            case .armedGroup: mention.kind == .group && mention.sector == .rebels
            }
        }

        func fits(_ actor: Actor) -> Bool {
            switch self {
            case .state: actor.sector == nil && actor.entry.hasPrefix("countries.lex")
            case .armedGroup: actor.sector == .rebels
            }
        }
    }

    /// The last actor named before that a definite noun may stand for.
    func last(_ sort: Definite) -> Actor? {
        named.suffix(Discourse.memory).last { !$0.isPerson && sort.fits($0.actor) }?.actor
    }

    /// The two that "both sides", "the two leaders", "the leaders" stand for; nil when the words name no such group.
    func group(naming tree: SentenceTree, _ word: Int) -> [Actor]? {
        let groups: Set = [
            "leader", "side", "country", "nation", "president", "minister", "men", "man", "party", "state", "capital",
            "power", "neighbour", "neighbor", "official", "diplomat",
        ]
        let lemma = tree.lemma(word)
        let isPronoun = ["they", "both"].contains(tree.sentence.words[word].lowercased())
        guard groups.contains(lemma) || isPronoun, tree.sentence.tags[word] == "NNS" || isPronoun else { return nil }
        let words = tree.children[word].map { tree.lemma($0) }
        guard isPronoun || words.contains("two") || words.contains("both") || lemma == "leader" || lemma == "side"
        else { return nil }
        var pair: [Actor] = []
        let last = named.last?.sentence ?? 0
        for item in named.reversed() where item.sentence >= last - 2 {
            if !pair.contains(where: { $0.country == item.actor.country }) { pair.append(item.actor) }
            if pair.count == 2 { return pair.reversed() }
        }
        return nil
    }
}
