import Language
import Model

/// Holds patterns against the words of a sentence.
struct PatternMatcher {
    let context: SentenceContext
    let resolver: ActorResolver
    let roles: RoleFinder
    let reader: ModalityReader
    let outsiders: Outsiders
    private var tree: SentenceTree { context.tree }

    /// The first pattern that holds for a word, or nil; the lexicon hands them over with the most specific first.
    func match(_ word: Int, among patterns: [TriggerPattern]) -> Match? {
        if isAside(word) { return nil }
        for pattern in patterns where fits(pattern, word) {
            if let match = fill(pattern, word) { return match }
        }
        return nil
    }

    /// Whether those who act are nobody's state, and what somebody is called besides ("a man **accused** of …").
    private func isAside(_ word: Int) -> Bool {
        if tree.isRelation(word, "acl"), tree.sentence.tags[word] == "VBN",
            ["accuse", "suspect", "charge", "convict", "condemn", "blame"].contains(tree.lemma(word))
        {
            return true
        }
        return tree.isVerb(word)
            && roles.subjects(of: word).contains { outsiders.words.contains(tree.lemma($0)) }
    }

    // MARK: Words

    private func fits(_ pattern: TriggerPattern, _ word: Int) -> Bool {
        switch pattern.part {
        case .verb:
            guard isVerbal(word), !tree.isRelation(word, "amod"), !tree.isRelation(word, "compound") else {
                return false
            }
        case .noun:
            // "would be an attack on …", "as an attack on …": likened to it, not told.
            guard tree.child(of: word, "cop") == nil, tree.preposition(of: word) != "as" else { return false }
            guard tree.sentence.classes[word] == .noun || tree.sentence.classes[word] == .propn,
                !tree.isRelation(word, "compound")
            else { return false }
            if pattern.isPlural, !tree.sentence.tags[word].hasSuffix("S") { return false }
        case .adj:
            guard isPredicate(word) else { return false }
        }
        return hasCompanions(pattern, word) && hasObject(pattern, word) && hasRequired(pattern, word)
            && hasModals(pattern, word)
    }

    /// Adjectives that say something of a subject: "is **opposed** to", "remains **ready** to".
    private func isPredicate(_ word: Int) -> Bool {
        tree.sentence.classes[word] == .adj && !tree.isRelation(word, "amod") && !tree.isRelation(word, "compound")
            || tree.sentence.tags[word] == "VBN" && tree.child(of: word, "aux", "cop") != nil
    }

    /// Verbs, and nouns with an object, which are verbs misread ("Mali **cut** ties").
    private func isVerbal(_ word: Int) -> Bool {
        tree.sentence.classes[word] == .verb
            || (tree.sentence.classes[word] == .noun && tree.child(of: word, "obj", "nsubj") != nil
                && tree.child(of: word, "det", "cop", "nmod:poss") == nil)
    }

    /// Particles, prepositions and fixed objects: "call **for**", "break **off**", "take **hostage**".
    private func hasCompanions(_ pattern: TriggerPattern, _ word: Int) -> Bool {
        let after = word + 1 < tree.count ? tree.sentence.words[word + 1].lowercased() : ""
        return pattern.companions.allSatisfy { companion in
            if pattern.part == .noun { return word > 0 && tree.lemma(word - 1) == companion }
            return after == companion || tree.children[word].contains { tree.lemma($0) == companion }
                || roles.obliques(of: word).contains { oblique in
                    tree.preposition(of: oblique) == companion && !context.times.contains { $0.word == oblique }
                }
                || tree.children(of: word, "advcl", "ccomp").contains { clause in
                    tree.children[clause].contains { tree.sentence.words[$0].lowercased() == companion }
                }
        }
    }

    private func hasObject(_ pattern: TriggerPattern, _ word: Int) -> Bool {
        let objects = roles.objects(of: word)
        for (place, lemmas) in pattern.excluded {
            let words = place == "object" ? objects + tree.children(of: word, "xcomp") : words(at: place, pattern, word)
            if words.contains(where: { isOne(of: lemmas, $0) }) { return false }
        }
        return pattern.object.isEmpty || objects.contains { isOne(of: pattern.object, $0) }
    }

    private func hasRequired(_ pattern: TriggerPattern, _ word: Int) -> Bool {
        pattern.required.allSatisfy { place, lemmas in
            words(at: place, pattern, word).contains { isOne(of: lemmas, $0) }
        }
    }

    /// The words at a place of a pattern that asks for lemmas there.
    private func words(at place: String, _ pattern: TriggerPattern, _ word: Int) -> [Int] {
        switch place {
        case "with" where pattern.part == .verb:
            return tree.children[word] + tree.children[word].flatMap { tree.children[$0] }
        case "modifier": return tree.children[word]
        case "modifier.object":
            // Also of what the object counts: "a round of **joint** exercises".
            let objects = roles.objects(of: word)
            return (objects + objects.flatMap { tree.children(of: $0, "nmod") }).flatMap { tree.children[$0] }
        default: return roles.words(Role(place), at: word, carrier: nil)
        }
    }

    private func hasModals(_ pattern: TriggerPattern, _ word: Int) -> Bool {
        let near = tree.children[word].map { tree.sentence.words[$0].lowercased() }
        if !pattern.modals.isEmpty,
            !near.contains(where: {
                pattern.modals.contains($0) || ($0.hasSuffix("ll") && pattern.modals.contains("will"))
            })
        {
            return false
        }
        return pattern.adverbs.isEmpty || near.contains { pattern.adverbs.contains($0) }
    }

    /// Whether a nominal, or what it counts ("thousands **of troops**"), is one of the lemmas or actor kinds.
    private func isOne(of lemmas: Set<String>, _ word: Int) -> Bool {
        let nominals = tree.conjuncts(of: word)
        let counted = nominals.flatMap { tree.children(of: $0, "nmod").filter { tree.preposition(of: $0) == "of" } }
        return (nominals + counted).contains { nominal in
            if lemmas.contains(tree.lemma(nominal)) || lemmas.contains("@any") { return true }
            if nominal > 0, tree.isRelation(nominal - 1, "compound"),
                lemmas.contains(tree.lemma(nominal - 1) + " " + tree.lemma(nominal))
            {
                return true
            }
            guard let mention = context.mentionOfWord[nominal].map({ context.mentions[$0] }) else { return false }
            switch mention.kind {
            case .force: return lemmas.contains("@force")
            case .person, .office: return lemmas.contains("@person")
            case .people: return lemmas.contains("@people")
            case .organization: return lemmas.contains("@organization")
            case .city, .region, .capital, .country, .seat: return lemmas.contains("@place")
            default: return false
            }
        }
    }

    // MARK: Actors

    /// The pattern at a word with its actors; nil when somebody it needs is missing.
    func fill(_ pattern: TriggerPattern, _ word: Int) -> Match? {
        let carrier = pattern.part == .noun ? reader.carrier(ofNoun: word) : nil
        if !pattern.light.isEmpty, !(carrier.map { pattern.light.contains(tree.lemma($0)) } ?? false) {
            return nil
        }
        let reading = reader.read(word, isHostile: Match.hostileKinds.contains(pattern.kind))
        func actors(_ wanted: [Role]) -> [Actor] { wanted.flatMap { fillers($0, word, carrier, reading) }.distinct() }
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
        guard match.reading.isRefusal, match.pattern.part == .verb, match.pattern.modality == nil,
            Match.kindActs.contains(match.pattern.kind) || ["ease", "lift", "restore"].contains(match.pattern.action),
            !roles.isPassive(match.word), !(match.source + match.participants).isEmpty
        else { return }
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

    private func fillers(_ role: Role, _ word: Int, _ carrier: Int?, _ reading: ClauseReading) -> [Actor] {
        switch role.steps.first {
        case "light" where !(carrier.map { reader.operators.isLight(tree.lemma($0)) } ?? false): return []
        case "condition":
            // Whoever is named first in the condition is the one it is put to: "if Russia further invades Ukraine".
            return reading.condition.flatMap { words in
                words.lazy.map(resolver.actors(at:)).first { !$0.isEmpty }
            } ?? []
        case "speaker": return reading.speaker.map(resolver.actors) ?? []
        default: return roles.words(role, at: word, carrier: carrier).flatMap(resolver.actors)
        }
    }

    private func meetsNeeds(_ match: Match) -> Bool {
        if match.countries.isEmpty { return false }
        return match.pattern.needs.allSatisfy { need in
            switch need {
            case .actor: return true
            case .crowd: return match.source.contains { $0.isCrowd }
            case .worker: return match.source.contains { $0.sector == .civilians || $0.sector == .nonGovernmental }
            case .pair: return match.everybody.distinct().count > 1
            case .parley: return isParley(match)
            case .source: return !match.source.isEmpty
            case .target: return !match.target.isEmpty
            case .official, .persons: return (match.source + match.participants).contains { isOfficial($0) }
            case .force:
                return match.everybody.contains { $0.sector == .military || $0.sector == .rebels }
                    || !roles.objects(of: match.word).filter { isOne(of: ["troop", "soldier", "force", "@force"], $0) }
                        .isEmpty
            case .complement: return tree.child(of: match.word, "xcomp", "ccomp", "acl", "advcl", "obl", "nmod") != nil
            case .infinitive:
                return tree.children(of: match.word, "xcomp", "ccomp", "advcl", "acl").contains {
                    reader.isInfinitive($0)
                }
                    || roles.objects(of: match.word).contains { object in
                        tree.children(of: object, "acl").contains { reader.isInfinitive($0) }
                    }
            case .distinct:
                let (from, to) = (Set(match.source.compactMap(\.country)), Set(match.target.compactMap(\.country)))
                return !from.isEmpty && !to.isEmpty && from.isDisjoint(with: to)
            case .plain: return isPlain(match.word)
            case .subjunctive:
                return tree.children(of: match.word, "ccomp").contains {
                    tree.sentence.tags[$0] == "VB" && tree.child(of: $0, "aux") == nil
                }
            case .menace: return match.reading.condition != nil || hasProspect(match.word)
            case .finite: return !reader.isInfinitive(match.word) || match.reading.isGoverned
            case .directed: return !match.target.isEmpty || tree.child(of: match.word, "obj", "nsubj:pass") != nil
            case .unconditional: return match.reading.condition == nil
            case .must:
                // "said Sudan **must** return the helicopter"
                return tree.children(of: match.word, "ccomp").contains { clause in
                    tree.children(of: clause, "aux").contains {
                        ["must", "should", "ought"].contains(tree.sentence.words[$0].lowercased())
                    }
                }
            case .condition: return match.reading.condition != nil
            case .oper: return match.reading.isGoverned
            case .refusal: return match.reading.isRefusal || match.reading.isUnable
            case .bare: return tree.child(of: match.word, "ccomp") == nil
            }
        }
    }

    /// "The leaders met" is a meeting, "the cabinet met" is not.
    private func isParley(_ match: Match) -> Bool {
        if match.participants.distinct().count > 1 { return true }
        if match.participants.contains(where: { $0.sector == .intergovernmental }) { return true }
        let others = roles.objects(of: match.word) + roles.words(Role("with"), at: match.word, carrier: nil)
        if others.contains(where: { PatternMatcher.negotiators.contains(tree.lemma($0)) }) { return true }
        return roles.subjects(of: match.word).contains {
            PatternMatcher.negotiators.contains(tree.lemma($0)) && tree.sentence.tags[$0].hasSuffix("S")
        }
    }

    private static let negotiators: Set<String> = [
        "minister", "leader", "president", "negotiator", "envoy", "delegation", "side", "diplomat", "rival", "premier",
        "commander", "general", "chief", "ambassador", "foe", "counterpart", "official", "they", "power", "ally",
        "neighbour", "neighbor", "general", "expert", "delegate", "representative",
    ]

    private func isPlain(_ word: Int) -> Bool {
        guard tree.isVerb(word) else { return tree.child(of: word, "acl") == nil && tree.preposition(of: word) != "on" }
        let next = word + 1 < tree.count ? tree.sentence.words[word + 1].lowercased() : ""
        return !["for", "on", "upon", "off", "in", "up", "out"].contains(next)
            && !tree.children(of: word, "xcomp", "ccomp", "obj").dropFirst().contains { !tree.isVerb($0) }
            && !tree.children(of: word, "xcomp").contains { !tree.isVerb($0) || !reader.isInfinitive($0) }
    }

    /// Whether what somebody is told is what will happen, or what not to do.
    private func hasProspect(_ word: Int) -> Bool {
        let prospects: Set = ["will", "would", "could", "may", "might", "'ll", "’ll", "wo", "shall"]
        return tree.children(of: word, "ccomp", "xcomp").contains { clause in
            reader.isInfinitive(clause)
                || tree.children(of: clause, "aux").contains {
                    prospects.contains(tree.sentence.words[$0].lowercased())
                }
        }
    }

    private func isOfficial(_ actor: Actor) -> Bool {
        context.mentions.contains { $0.span == actor.span && ($0.kind == .person || $0.kind == .office) }
            || actor.entry.hasPrefix("coreference")
    }
}
