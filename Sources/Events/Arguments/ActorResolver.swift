import Language
import Model

/// Who a nominal stands for: by its own mention, by those that modify it, or by what was named before.
struct ActorResolver {
    let context: SentenceContext
    let history: Discourse

    /// Actors of a nominal and its conjuncts; empty when nobody is known.
    func actors(at word: Int) -> [Actor] {
        var found: [Actor] = []
        for conjunct in context.tree.conjuncts(of: word) {
            for actor in actorsOfOne(conjunct)
            where !found.contains(where: { $0.name == actor.name && $0.span == actor.span }) {
                found.append(actor)
            }
        }
        for number in ActorList(context).members(with: word) {
            let listed = actor(context.mentions[number], modifiers: [])
            if !found.contains(where: { $0.span.overlaps(listed.span) || $0.country == listed.country }) {
                found.append(listed)
            }
        }
        return found
    }

    private func actorsOfOne(_ word: Int) -> [Actor] {
        let tree = context.tree
        if hasNoOwner(word), let group = history.group(naming: tree, word) {
            return group.map { referred($0, by: word) }
        }
        if let counted = counted(by: word) { return actors(at: counted) }
        if let owned = ownedByPronoun(word) { return owned }
        if let number = context.mentionOfWord[word] {
            let mention = context.mentions[number]
            if mention.standing == .actor, mention.kind != .city {
                var owner = mention.country == nil ? owners(of: word, except: number) : []
                // A movement of many countries acts, and is hit, where it is: "Islamic State **in Syria**".
                if owner.isEmpty, mention.country == nil || mention.country == ActorResolver.everywhere {
                    owner = placed(under: word).map { context.mentions[$0] }.filter { $0.country != nil }
                }
                if isEthnic(word, mention) { return [citizen(mention, of: word)] }
                return [actor(mention, modifiers: owner)] + others(among: owner, of: word)
                    + alongside(number, word).map { actor($0, modifiers: []) }
            }
        }
        if tree.sentence.classes[word] == .pron { return antecedents(of: word).map { referred($0, by: word) } }
        let owned = owners(of: word, except: nil).map { actor($0, modifiers: []) }
        if !owned.isEmpty { return owned }
        return definite(word).map { [referred($0, by: word)] } ?? linked(to: word)
    }

    /// "22 people **linked to** a Hamas network": whose those are that nothing else names.
    private func linked(to word: Int) -> [Actor] {
        let tree = context.tree
        return tree.children(of: word, "acl").filter { ActorResolver.links.contains(tree.lemma($0)) }
            .flatMap { tree.children(of: $0, "obl") }
            .filter { ["to", "with"].contains(tree.preposition(of: $0)) }
            .lazy.map(actors(at:)).first { !$0.isEmpty } ?? []
    }

    private static let links: Set<String> = ["link", "tie", "connect", "affiliate", "associate"]

    /// "negotiators from Russia and **Ukraine**": of several at once each is meant.
    private func others(among owners: [ActorMention], of word: Int) -> [Actor] {
        guard context.tree.sentence.tags[word].hasSuffix("S"), let first = owners.first else { return [] }
        let states = owners.dropFirst().filter {
            [.country, .demonym, .capital].contains($0.kind) && $0.country != first.country
        }
        return states.map { actor($0, modifiers: []) }
    }

    /// "**ethnic** Albanians in Serbia" are no Albanians of Albania.
    private func isEthnic(_ word: Int, _ mention: ActorMention) -> Bool {
        guard mention.country != nil, let first = context.words(of: mention).first, first > 0 else { return false }
        return context.tree.sentence.words[first - 1].lowercased() == "ethnic"
    }

    /// Of the place named with them, else of the country the article is about, unless that is the one they are called by.
    private func citizen(_ mention: ActorMention, of word: Int) -> Actor {
        var own = actor(mention, modifiers: [])
        let place =
            placed(under: word).map { context.mentions[$0] }.first { $0.country != nil }
            ?? context.mentions.first { $0.country != nil && $0.country != mention.country && $0.kind != .demonym }
        own.country = place?.country ?? history.home.flatMap { $0.country == mention.country ? nil : $0.country }
        own.name = place?.name ?? mention.entity
        own.entry += "; ethnic"
        return own
    }

    /// Whether nothing beside a nominal says whose it is ("two **Paraguayan** diplomats" are no pair named before).
    func hasNoOwner(_ word: Int) -> Bool {
        let own = context.mentionOfWord[word]
        return (own.map { context.mentions[$0].country == nil } ?? true) && owners(of: word, except: own).isEmpty
    }

    /// What a word of number or membership counts: "thousands **of Iraqi Kurds**", "a group of rebels".
    private func counted(by word: Int) -> Int? {
        let tree = context.tree
        guard context.mentionOfWord[word] == nil, ActorResolver.counts.contains(tree.lemma(word)) else { return nil }
        return tree.children(of: word, "nmod").first { tree.preposition(of: $0) == "of" }
    }

    private static let counts: Set<String> = [
        "thousand", "hundred", "dozen", "ten", "million", "score", "number", "group", "crowd", "some", "many", "most",
        "several",
        "majority", "part", "half", "third", "quarter", "rest", "series", "band", "team", "convoy", "column", "couple",
        "pair",
        "all", "both", "one", "none", "remain", "remnant", "unit", "faction", "wing", "branch", "member",
    ]

    /// The code of movements that belong to no one country.
    private static let everywhere = "IMG"

    /// The actor that a mention stands for, with the owner that the sentence gives it or the country of the article.
    func actor(_ mention: ActorMention, modifiers: [ActorMention]) -> Actor {
        let owner = modifiers.first
        let isEverywhere = mention.country == ActorResolver.everywhere
        if let acts = mention.acts {
            return Actor(
                text: context.text.text(mention.span), name: history.names[acts] ?? mention.name, country: acts,
                sector: mention.sector, span: mention.span, entry: mention.entry)
        }
        let home = mention.country == nil && owner == nil && mention.belongsSomewhere ? history.home : nil
        return Actor(
            text: context.text.text(mention.span),
            name: isEverywhere ? mention.name : owner?.name ?? home?.name ?? mention.name,
            country: isEverywhere
                ? owner?.country ?? mention.country : mention.country ?? owner?.country ?? home?.country,
            sector: mention.sector, span: mention.span,
            entry: mention.entry + (home == nil ? "" : "; country of the article"))
    }

    func referred(_ actor: Actor, by word: Int) -> Actor {
        var actor = actor
        actor.text = context.tree.sentence.words[word]
        actor.span = context.tree.sentence.spans[word]
        actor.entry = "coreference: " + actor.entry
        return actor
    }
}

extension ActorMention {
    /// Whether a mention without an owner ("police", "protesters", "President Somebody") belongs to the country the article is about.
    var belongsSomewhere: Bool {
        switch kind {
        case .office, .force, .people, .organization: true
        case .person: [.government, .military, .legislature, .opposition, .judiciary, .police].contains(sector)
        default: false
        }
    }
}
