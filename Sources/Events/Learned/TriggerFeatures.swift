import Language
import Model

/// Reads the features of candidate triggers from a sentence: the word, what stands around it in the tree, and what the patterns say.
struct TriggerFeatures {
    private typealias Atom = TriggerFeature.Atom

    let context: SentenceContext
    let roles: RoleFinder
    private let lemmas: [UInt64]
    private let relations: [UInt64]
    private let countries: Atom
    private var tree: SentenceTree { context.tree }

    init(context: SentenceContext, roles: RoleFinder) {
        self.context = context
        self.roles = roles
        let tree = context.tree
        lemmas = (0..<tree.count).map { TriggerFeature.hash(tree.lemma($0).utf8) }
        relations = tree.sentence.relations.map { TriggerFeature.hash($0.utf8) }
        let named = Set(context.mentions.lazy.filter { $0.standing == .actor }.compactMap(\.country)).count
        countries = TriggerFeatures.label(["none", "one", "two", "many"][min(named, 3)])
    }

    /// Whether a word is of the sort that can tell an event: a full verb or a common noun.
    func isCandidate(_ word: Int) -> Bool {
        switch tree.sentence.classes[word] {
        case .verb: tree.lemma(word).utf8.count > 1
        case .noun: tree.lemma(word).utf8.count > 2 && !tree.isRelation(word, "compound")
        default: false
        }
    }

    /// - Parameters:
    ///   - match: the pattern that fits the word, with its actors; nil when none does.
    ///   - patterns: the lexicon's lines for the word's lemma.
    func features(of word: Int, match: Match?, patterns: [TriggerPattern]) -> [TriggerFeature] {
        var found: [TriggerFeature] = []
        found.reserveCapacity(96)
        let lemma = self.lemma(word)
        let isVerb = tree.sentence.classes[word] == .verb
        found.append(TriggerFeature(.bias, TriggerFeatures.label(isVerb ? "verb" : "noun")))
        found.append(TriggerFeature(.lemma, lemma))
        found.append(TriggerFeature(.form, lemma, TriggerFeatures.label(tree.sentence.tags[word])))
        sides(word, lemma, isVerb, &found)
        obliques(word, lemma, &found)
        surroundings(word, lemma, isVerb, &found)
        patternSays(word, lemma, match, patterns, &found)
        bag(word, lemma, &found)
        return found
    }

    // MARK: Parts

    private func sides(_ word: Int, _ lemma: Atom, _ isVerb: Bool, _ found: inout [TriggerFeature]) {
        let objects = isVerb ? roles.objects(of: word) : []
        let subjects = isVerb ? roles.subjects(of: word) : tree.children(of: word, "nmod:poss")
        let objectIs = objects.first.map(sort) ?? TriggerFeatures.absent
        let subjectIs = subjects.first.map(sort) ?? TriggerFeatures.absent
        found.append(TriggerFeature(.objectIs, objectIs))
        found.append(TriggerFeature(.lemmaObjectIs, lemma, objectIs))
        found.append(TriggerFeature(.subjectIs, subjectIs))
        found.append(TriggerFeature(.lemmaSubjectIs, lemma, subjectIs))
        found.append(TriggerFeature(.bothSides, subjectIs, objectIs))
        for object in objects.prefix(2) {
            for nominal in tree.conjuncts(of: object).prefix(2) where !isNamed(nominal) {
                found.append(TriggerFeature(.object, self.lemma(nominal)))
                found.append(TriggerFeature(.lemmaObject, lemma, self.lemma(nominal)))
            }
            for child in tree.children[object] {
                if tree.isRelation(child, "amod") || tree.isRelation(child, "compound"), !isNamed(child) {
                    found.append(TriggerFeature(.objectModifier, self.lemma(child)))
                    found.append(TriggerFeature(.lemmaObjectModifier, lemma, self.lemma(child)))
                } else if tree.isRelation(child, "nmod"), !isNamed(child) {
                    found.append(TriggerFeature(.objectOf, self.lemma(child)))
                }
            }
        }
        if let subject = subjects.first, !isNamed(subject) {
            found.append(TriggerFeature(.subject, self.lemma(subject)))
            found.append(TriggerFeature(.lemmaSubject, lemma, self.lemma(subject)))
        }
    }

    private func obliques(_ word: Int, _ lemma: Atom, _ found: inout [TriggerFeature]) {
        for nominal in roles.obliques(of: word).prefix(6) {
            guard !context.times.contains(where: { $0.word == nominal }) else { continue }
            let preposition = mark(of: nominal).map(self.lemma) ?? TriggerFeatures.absent
            found.append(TriggerFeature(.preposition, preposition))
            found.append(TriggerFeature(.lemmaPreposition, lemma, preposition))
            let sort = self.sort(nominal)
            found.append(TriggerFeature(.prepositionIs, preposition, sort))
            found.append(TriggerFeature(.lemmaPrepositionIs, lemma, preposition, sort))
            if !isNamed(nominal) {
                found.append(TriggerFeature(.prepositionOf, preposition, self.lemma(nominal)))
                found.append(TriggerFeature(.lemmaPrepositionOf, lemma, preposition, self.lemma(nominal)))
            }
        }
    }

    private func surroundings(_ word: Int, _ lemma: Atom, _ isVerb: Bool, _ found: inout [TriggerFeature]) {
        for child in tree.children[word] {
            switch tree.relation(child) {
            case "xcomp", "ccomp", "advcl", "acl", "parataxis", "conj":
                found.append(TriggerFeature(.clause, relation(child), self.lemma(child)))
                found.append(TriggerFeature(.lemmaClause, lemma, relation(child), self.lemma(child)))
            case "compound:prt", "advmod":
                found.append(TriggerFeature(.particle, lemma, self.lemma(child)))
            case "amod", "compound", "det", "nummod":
                guard !isVerb, !isNamed(child) else { continue }
                found.append(TriggerFeature(.modifier, self.lemma(child)))
                found.append(TriggerFeature(.lemmaModifier, lemma, self.lemma(child)))
            case "aux", "aux:pass", "mark":
                found.append(TriggerFeature(.auxiliary, self.lemma(child)))
                found.append(TriggerFeature(.lemmaAuxiliary, lemma, self.lemma(child)))
            default: continue
            }
        }
        found.append(TriggerFeature(.lemmaPlace, lemma, relation(word)))
        if let head = tree.head(word) {
            let place = mark(of: word).map(self.lemma) ?? TriggerFeatures.absent
            found.append(TriggerFeature(.governor, relation(word), place, self.lemma(head)))
            found.append(TriggerFeature(.lemmaGovernor, lemma, relation(word), self.lemma(head)))
        }
        if word > 0 { found.append(TriggerFeature(.before, lemma, self.lemma(word - 1))) }
        if word + 1 < tree.count { found.append(TriggerFeature(.after, lemma, self.lemma(word + 1))) }
    }

    private func patternSays(
        _ word: Int, _ lemma: Atom, _ match: Match?, _ patterns: [TriggerPattern], _ found: inout [TriggerFeature]
    ) {
        found.append(TriggerFeature(.countries, countries))
        guard let match else {
            guard !patterns.isEmpty else { return }
            found.append(TriggerFeature(.misfit))
            for name in Set(patterns.map { "\($0.kind).\($0.action)" }).sorted() {
                found.append(TriggerFeature(.lexicon, TriggerFeatures.label(name)))
            }
            return
        }
        let pattern = match.pattern
        let name = TriggerFeatures.label("\(pattern.kind).\(pattern.action)")
        found.append(TriggerFeature(.pattern, name))
        let line = "\(pattern.kind) \(pattern.lemma) \(pattern.companions.joined(separator: " "))"
        found.append(TriggerFeature(.rule, TriggerFeatures.label(line)))
        found.append(
            TriggerFeature(.countriesAndPattern, name, TriggerFeatures.label("\(min(match.countries.count, 3))")))
    }

    private func bag(_ word: Int, _ lemma: Atom, _ found: inout [TriggerFeature]) {
        for other in 0..<tree.count where other != word && !isNamed(other) {
            switch tree.sentence.classes[other] {
            case .noun, .verb, .adj, .propn:
                found.append(TriggerFeature(abs(other - word) <= 4 ? .near : .sentence, self.lemma(other)))
            default: continue
            }
        }
    }

    // MARK: Atoms

    private func lemma(_ word: Int) -> Atom { Atom(hash: lemmas[word], origin: .lemma(word)) }
    private func relation(_ word: Int) -> Atom { Atom(hash: relations[word], origin: .relation(word)) }
    private static func label(_ text: String) -> Atom {
        Atom(hash: TriggerFeature.hash(text.utf8), origin: .text(text))
    }
    private static let absent = label("nobody")

    private func isNamed(_ word: Int) -> Bool { context.mentionOfWord[word] != nil }

    /// The word that carries a nominal's preposition.
    private func mark(of word: Int) -> Int? {
        tree.children[word].first { tree.isRelation($0, "case") || tree.isRelation($0, "mark") }
    }

    /// What sort of actor a nominal is.
    private func sort(_ word: Int) -> Atom {
        guard let number = context.mentionOfWord[word] else {
            switch tree.sentence.classes[word] {
            case .pron: return TriggerFeatures.pronoun
            case .propn: return TriggerFeatures.name
            default: return TriggerFeatures.thing
            }
        }
        let mention = context.mentions[number]
        if mention.standing != .actor { return TriggerFeatures.thing }
        switch mention.kind {
        case .country, .demonym, .capital, .seat, .region: return TriggerFeatures.state
        case .city: return TriggerFeatures.city
        case .person, .office: return TriggerFeatures.person
        case .organization, .group: return TriggerFeatures.organization
        case .force: return TriggerFeatures.force
        case .company, .media: return TriggerFeatures.company
        case .people: return TriggerFeatures.people
        }
    }

    private static let pronoun = label("pronoun")
    private static let name = label("name")
    private static let thing = label("thing")
    private static let state = label("state")
    private static let city = label("city")
    private static let person = label("person")
    private static let organization = label("organization")
    private static let force = label("force")
    private static let company = label("company")
    private static let people = label("people")

    /// A feature in words: "lemma object: impose sanction".
    func name(of feature: TriggerFeature) -> String {
        let parts = [feature.first, feature.second, feature.third].compactMap { atom -> String? in
            switch atom.origin {
            case .nothing: nil
            case .lemma(let word): tree.lemma(word)
            case .relation(let word): tree.relation(word)
            case .text(let text): text
            }
        }
        return "\(TriggerFeatures.words(feature.template)): \(parts.joined(separator: " "))"
    }

    /// "lemmaObject" → "lemma object".
    private static func words(_ template: TriggerFeature.Template) -> String {
        "\(template)".reduce(into: "") { text, character in
            text += character.isUppercase ? " " + character.lowercased() : String(character)
        }
    }
}
