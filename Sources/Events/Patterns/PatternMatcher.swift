import Language
import Model

/// Holds patterns against the words of a sentence.
struct PatternMatcher {
    let context: SentenceContext
    let resolver: ActorResolver
    let roles: RoleFinder
    let reader: ModalityReader
    let outsiders: Outsiders
    var tree: SentenceTree { context.tree }

    /// The first pattern that holds for a word, or nil; the lexicon hands them over with the most specific first.
    func match(_ word: Int, among patterns: [TriggerPattern]) -> Match? {
        if isAside(word) { return nil }
        for pattern in patterns where fits(pattern, word) {
            if let match = fill(pattern, word) { return match }
        }
        return nil
    }

    /// Whether those who act are nobody's state, and what somebody is called besides ("a man **accused** of …",
    /// "against **visiting** Crown Prince Mohammed").
    private func isAside(_ word: Int) -> Bool {
        if tree.sentence.words[word] == "visiting", word > 0, word + 1 < tree.count,
            ["IN", "DT"].contains(tree.sentence.tags[word - 1]),
            context.mentionOfWord[word + 1].map({ [.person, .office, .demonym].contains(context.mentions[$0].kind) })
                ?? false,
            !["of", "by", "before", "after", "for", "from"].contains(tree.sentence.words[word - 1].lowercased())
        {
            return true
        }
        if tree.isRelation(word, "acl"), tree.sentence.tags[word] == "VBN",
            ["accuse", "suspect", "charge", "convict", "condemn", "blame"].contains(tree.lemma(word))
        {
            return true
        }
        return tree.isVerb(word)
            && roles.subjects(of: word).contains { outsiders.words.contains(tree.lemma($0)) }
    }

    /// The pattern at a word with its actors; nil when somebody it needs is missing.
    func fill(_ pattern: TriggerPattern, _ word: Int) -> Match? {
        let carrier = pattern.part == .noun ? reader.carrier(ofNoun: word) : nil
        if !pattern.light.isEmpty, !(carrier.map { pattern.light.contains(tree.lemma($0)) } ?? false) {
            return nil
        }
        let reading = reader.read(word, isHostile: Match.hostileKinds.contains(pattern.kind))
        func actors(_ wanted: [Role]) -> [Actor] {
            wanted.flatMap { fillers($0, word, carrier, reading, pattern.kind) }.distinct()
        }
        /// The first role that names somebody with a country, else the first that names anybody.
        func first(_ wanted: [Role]) -> [Actor] {
            let found = wanted.lazy.map { actors([$0]) }
            return (found.first { $0.contains { $0.country != nil } } ?? found.first { !$0.isEmpty } ?? [])
                .preferringCountries()
        }
        var source = first(pattern.source)
        if source.isEmpty, pattern.part == .verb, pattern.source.contains(Role("subject")), !roles.isPassive(word),
            !roles.isPassiveParticiple(word)
        {
            source = roles.outerSubjects(of: word).lazy.map(resolver.actors(at:)).first { !$0.isEmpty } ?? []
        }
        var match = Match(
            pattern: pattern, word: word, carrier: carrier, reading: reading, source: source,
            target: first(pattern.target).filter { target in !source.contains { $0.isSame(as: target) } },
            participants: actors(pattern.participants))
        if match.participants.isEmpty, !pattern.participants.isEmpty, pattern.part == .noun {
            // "In a phone call on Monday, **the leaders** discussed grain."
            let host = carrier ?? tree.head(word).flatMap { tree.isVerb($0) && tree.isRelation(word, "obl") ? $0 : nil }
            match.participants = host.map { roles.subjects(of: $0).flatMap(resolver.actors(at:)).distinct() } ?? []
        }
        let parties = PartyFinder(context: context, resolver: resolver, roles: roles, operators: reader.operators)
        parties.complete(&match)
        if match.target.isEmpty, !source.isEmpty, pattern.kind == "aid",
            let addressee = addressee(after: word, besides: source, orPlace: true)
        {
            match.target = [addressee]
        }
        if match.countries.isEmpty, let own = compatriots(word, match) { match.target = [own] }
        if let own = townspeople(word, match) { match.source = [own] }
        if match.source.isEmpty, let guest = stranger(word, match) { match.source = [guest] }
        guard meetsNeeds(match) else { return nil }
        parties.addSource(&match)
        refuse(&match)
        if match.target.allSatisfy({ $0.country == nil }), !source.isEmpty, Match.addressedKinds.contains(pattern.kind),
            let addressee = addressee(after: word, besides: source)
        {
            match.target = [addressee]
        }
        return match
    }

    /// "Israel **will not** lift the ban": a kindness that its doer will not do is refused.
    private func refuse(_ match: inout Match) {
        // "will not meet **before** Monday": put off.
        if match.reading.modality == .cancelled, PatternMatcher.encounters.contains(match.pattern.kind) { return }
        guard match.reading.isRefusal, match.pattern.part == .verb, match.pattern.modality == nil,
            Match.kindActs.contains(match.pattern.kind) || ["ease", "lift", "restore"].contains(match.pattern.action),
            !roles.isPassive(match.word), !(match.source + match.participants).isEmpty
        else { return }
        // "The minister **will not** fly to Belgrade": the visit is off.
        if match.pattern.kind == "visit" {
            match.reading.modality = .cancelled
            return
        }
        let doers = roles.subjects(of: match.word).flatMap(resolver.actors(at:))
        match.source = match.source.isEmpty ? doers : match.source
        match.target += match.participants.filter { other in
            !match.source.contains { $0.span == other.span } && !match.target.contains { $0.span == other.span }
        }
        match.participants = []
        match.reading.modality = .done
        match.reading.isNegated = false
        match.pattern = match.pattern.refused
    }

    private static let encounters: Set<String> = ["meeting", "visit", "call"]

    /// Whom words are aimed at, where no role names anybody: the first actor named behind the verb, before the next clause.
    private func addressee(after word: Int, besides source: [Actor], orPlace: Bool = false) -> Actor? {
        guard word + 1 < tree.count else { return nil }
        for next in (word + 1)..<tree.count {
            if tree.sentence.words[next] == ";" || (tree.isRelation(next, "conj") && tree.isVerb(next)) { return nil }
            guard let number = context.mentionOfWord[next], context.mentions[number].standing == .actor else {
                continue
            }
            let isPlace = tree.preposition(of: next).map { ["in", "at", "near", "on"].contains($0) } ?? false
            guard orPlace || !isPlace, let actor = resolver.actors(at: next).first, actor.country != nil else {
                continue
            }
            if source.contains(where: { $0.span.overlaps(actor.span) || $0.country == actor.country }) { continue }
            return actor
        }
        return nil
    }

    /// "Ten **suspects** were taken into custody": people without a country in a story about one are its own.
    private func compatriots(_ word: Int, _ match: Match) -> Actor? {
        guard match.pattern.part == .verb, ["attack", "coercion"].contains(match.pattern.kind), roles.isPassive(word),
            context.index > 0, let home = resolver.history.home, let object = roles.objects(of: word).first,
            tree.sentence.tags[object] == "NNS", PatternMatcher.persons.contains(tree.lemma(object))
        else { return nil }
        return Actor(
            text: tree.sentence.words[object], name: home.name, country: home.country, sector: nil,
            span: tree.sentence.spans[object], entry: "country of the article")
    }

    /// "Several thousand **people** demonstrated in Melbourne": a crowd is of the country where it stands.
    private func townspeople(_ word: Int, _ match: Match) -> Actor? {
        guard match.pattern.part == .verb, match.pattern.kind == "protest",
            match.source.allSatisfy({ $0.country == nil }),
            let crowd = roles.subjects(of: word).first(where: {
                tree.isNominal($0) && tree.sentence.classes[$0] != .pron
            }),
            context.mentionOfWord[crowd].map({ context.mentions[$0].country == nil }) ?? true,
            let place = tree.children(of: word, "obl").lazy.compactMap({ oblique -> ActorMention? in
                guard let preposition = tree.preposition(of: oblique),
                    Attachment.locative.contains(preposition) || preposition == "through"
                else { return nil }
                return context.mentionOfWord[oblique].map { context.mentions[$0] }
            }).first(where: { $0.country != nil && [.city, .capital, .region, .country].contains($0.kind) })
        else { return nil }
        return Actor(
            text: tree.sentence.words[crowd], name: place.kind == .country ? place.name : place.country ?? place.name,
            country: place.country, sector: .civilians, span: tree.sentence.spans[crowd], entry: "country of the place")
    }

    /// "**Krishna** arrived in Myanmar": a bare name that no list knows; who it is, earlier reports may have told.
    private func stranger(_ word: Int, _ match: Match) -> Actor? {
        guard match.pattern.part == .verb, match.pattern.needs.contains(.official),
            match.pattern.kind == "visit" || match.pattern.action == "resign",
            let name = tree.child(of: word, "nsubj"), tree.sentence.classes[name] == .propn, name == 0,
            context.mentionOfWord[name] == nil, tree.children[name].isEmpty
        else { return nil }
        let text = tree.sentence.words[name]
        // "resigned **as Ukraine's defence minister**"
        let office = tree.children(of: word, "obl").filter { tree.preposition(of: $0) == "as" }
            .flatMap { tree.subtree(of: $0) }.lazy.compactMap { context.mentionOfWord[$0] }
            .map { context.mentions[$0] }.first { $0.country != nil }
        return Actor(
            text: text, name: office?.name ?? text, country: office?.country, sector: nil,
            span: tree.sentence.spans[name], entry: PatternMatcher.stranger)
    }

    /// The entry of an actor of whom only the name is known.
    static let stranger = "name alone"

    private static let persons: Set<String> = [
        "suspect", "people", "civilian", "protester", "demonstrator", "activist", "journalist", "policeman", "soldier",
        "villager", "resident", "worker", "man", "woman", "child", "student", "militant", "rebel", "official", "guard",
        "person", "supporter", "prisoner", "officer", "leader", "member",
    ]

    /// "flew to **Lahore**": whoever goes to a town visits its country.
    private func town(_ word: Int) -> [Actor] {
        guard let mention = context.mentionOfWord[word].map({ context.mentions[$0] }), mention.kind == .city,
            let country = mention.country
        else { return [] }
        return [
            Actor(
                text: context.text.text(mention.span), name: mention.name, country: country, sector: nil,
                span: mention.span, entry: mention.entry)
        ]
    }

    private func fillers(
        _ role: Role, _ word: Int, _ carrier: Int?, _ reading: ClauseReading, _ kind: String
    ) -> [Actor] {
        switch role.steps.first {
        case "light" where !(carrier.map { reader.operators.isLight(tree.lemma($0)) } ?? false): return []
        case "condition":
            // Whoever is named first in the condition is the one it is put to: "if Russia further invades Ukraine".
            return reading.condition.flatMap { words in
                words.lazy.map(resolver.actors(at:)).first { !$0.isEmpty }
            } ?? []
        case "speaker": return reading.speaker.map(resolver.actors) ?? []
        default:
            return roles.words(role, at: word, carrier: carrier).flatMap { place in
                let found = resolver.actors(at: place)
                return found.isEmpty && kind == "visit" ? town(place) : found
            }
        }
    }
}
