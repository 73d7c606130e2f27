import Language
import Model

/// Whom pronouns, "the country" and "its soldiers" stand for: the sentence's own subjects first, then what was named before.
extension ActorResolver {
    /// "the country", "the group": the last state or armed group named before, the sentence's own first.
    func definite(_ word: Int) -> Actor? {
        let tree = context.tree
        guard let sort = Discourse.Definite(noun: tree.lemma(word)), tree.sentence.tags[word] == "NN",
            let article = tree.child(of: word, "det"), ["the", "that"].contains(tree.lemma(article)),
            tree.children(of: word, "amod", "compound", "nmod", "acl", "appos").isEmpty
        else { return nil }
        let first = tree.sentence.spans[word].lowerBound
        let subjects = tree.head(word).map { tree.children(of: $0, "nsubj") } ?? []
        // Nobody does it to himself by that name: "Botswana urged **the country** to …".
        let acting = subjects.filter { $0 != word }.compactMap { context.mentionOfWord[$0] }.map {
            context.mentions[$0].span
        }
        let before = context.mentions.last {
            $0.span.upperBound <= first && $0.standing == .actor && sort.fits($0) && !acting.contains($0.span)
        }
        return before.map { actor($0, modifiers: []) } ?? history.last(sort)
    }

    /// "**its** soldiers", "**his** foreign minister": whose a nominal is that nothing else gives a country.
    func ownedByPronoun(_ word: Int) -> [Actor]? {
        let tree = context.tree
        guard let pronoun = tree.children(of: word, "nmod:poss").first(where: { tree.sentence.classes[$0] == .pron }),
            hasNoOwner(word), context.mentionOfWord[word] != nil || ActorResolver.belongings.contains(tree.lemma(word)),
            let owner = antecedents(of: pronoun).first, owner.country != nil
        else { return nil }
        var owned = referred(owner, by: word)
        if let number = context.mentionOfWord[word] {
            let mention = context.mentions[number]
            owned.text = context.text.text(mention.span)
            owned.span = mention.span
            owned.sector = mention.sector ?? owned.sector
        }
        return [owned]
    }

    /// What a state has that others act upon; "its position", "their talks" are nobody.
    private static let belongings: Set<String> = [
        "border", "airspace", "territory", "soil", "water", "ship", "vessel", "tanker", "plane", "jet", "drone",
        "embassy",
        "consulate", "convoy", "city", "town", "village", "capital", "facility", "base", "outpost",
        "citizen", "company", "export", "import", "good", "product", "asset", "bank", "oil", "gas", "economy",
    ]

    func antecedents(of pronoun: Int) -> [Actor] {
        if ActorResolver.speakers.contains(context.tree.sentence.words[pronoun].lowercased()) {
            return speaker(around: pronoun)
        }
        let near = subjectsBefore(pronoun)
        return near.isEmpty ? history.antecedent(of: context.tree.sentence.words[pronoun]).map { [$0] } ?? [] : near
    }

    private static let speakers: Set<String> = ["we", "i", "us", "our", "my"]
    private static let sayings: Set<String> = [
        "say", "tell", "tweet", "add", "declare", "write", "warn", "insist", "announce", "stress", "reply", "vow",
    ]

    /// "**We** condemn it, the minister tweeted": whoever says so.
    private func speaker(around pronoun: Int) -> [Actor] {
        let tree = context.tree
        let above = [pronoun] + tree.ancestors(of: pronoun)
        // The parser hangs what is said on the saying, or the saying on what is said.
        let around = zip(above, above.dropFirst()).filter {
            tree.isRelation($0.0, "ccomp") || tree.isRelation($0.0, "parataxis")
        }.map(\.1)
        let behind = above.flatMap { tree.children(of: $0, "parataxis") }
        // By its own mention only: "our minister said" would ask for "our" again.
        let named = (around + behind).lazy.filter { ActorResolver.sayings.contains(tree.lemma($0)) }
            .compactMap { tree.child(of: $0, "nsubj") }.compactMap { context.mentionOfWord[$0] }
            .map { context.mentions[$0] }.first { $0.standing == .actor && $0.country != nil }
        return named.map { [actor($0, modifiers: [])] } ?? []
    }

    /// The nearest subject before a pronoun in its own sentence that it may stand for; for "they" with all that stand beside it.
    private func subjectsBefore(_ word: Int) -> [Actor] {
        let tree = context.tree
        guard let sort = Discourse.Sort(pronoun: tree.sentence.words[word]) else { return [] }
        for before in (0..<word).reversed()
        where tree.isRelation(before, "nsubj")
            && (tree.head(before) != tree.head(word) || tree.isRelation(word, "nmod"))
        {
            // "Raisi's **camp** says he …", "**Turkey**'s president says it …": the one it is named for.
            let named = [before] + tree.children(of: before, "nmod:poss")
            for nominal in named {
                guard let mention = context.mentionOfWord[nominal].map({ context.mentions[$0] }),
                    mention.standing == .actor, mention.country != nil, sort.fits(mention)
                else { continue }
                return sort == .any ? actors(at: nominal) : [actor(mention, modifiers: [])]
            }
        }
        return []
    }
}
