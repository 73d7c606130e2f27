import Language
import Model

/// Whether the words around a trigger are those that a pattern asks for.
extension PatternMatcher {
    func fits(_ pattern: TriggerPattern, _ word: Int) -> Bool {
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
        default:
            // "barred them **from entering**"
            let clauses = tree.children(of: word, "advcl", "ccomp", "xcomp").filter { clause in
                tree.children(of: clause, "mark").contains { tree.sentence.words[$0].lowercased() == place }
            }
            return roles.words(Role(place), at: word, carrier: nil) + clauses
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
    func isOne(of lemmas: Set<String>, _ word: Int) -> Bool {
        let nominals = tree.conjuncts(of: word)
        let counted = nominals.flatMap { nominal in
            tree.children(of: nominal, "nmod").filter {
                let preposition = tree.preposition(of: $0)
                return preposition == "of" || preposition == "in" && tree.isMoney(nominal)
            }
        }
        return (nominals + counted).contains { nominal in
            if lemmas.contains(tree.lemma(nominal)) || lemmas.contains("@any") { return true }
            if nominal > 0, tree.isRelation(nominal - 1, "compound"),
                lemmas.contains(tree.lemma(nominal - 1) + " " + tree.lemma(nominal))
            {
                return true
            }
            // "gave **$5 million** in aid": the parser takes the sign for the object.
            if ["$", "€", "£"].contains(tree.sentence.words[nominal]) { return lemmas.contains("million") }
            guard let mention = context.mentionOfWord[nominal].map({ context.mentions[$0] }) else { return false }
            // "summoned **ambassador** Brah Mohamane": what somebody is called counts for his name.
            if mention.kind == .person || mention.kind == .office,
                context.words(of: mention).contains(where: { lemmas.contains(tree.lemma($0)) })
            {
                return true
            }
            switch mention.kind {
            case .force: return lemmas.contains("@force")
            case .person, .office: return lemmas.contains("@person")
            case .people, .demonym: return lemmas.contains("@people")
            case .organization: return lemmas.contains("@organization")
            case .city, .region, .capital, .country, .seat: return lemmas.contains("@place")
            default: return false
            }
        }
    }
}
