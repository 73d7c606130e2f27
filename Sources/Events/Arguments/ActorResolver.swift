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

    /// "the country", "the group": the last state or armed group named before, the sentence's own first.
    private func definite(_ word: Int) -> Actor? {
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

    /// Whether nothing beside a nominal says whose it is ("two **Paraguayan** diplomats" are no pair named before).
    private func hasNoOwner(_ word: Int) -> Bool {
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

    /// "**its** soldiers", "**his** foreign minister": whose a nominal is that nothing else gives a country.
    private func ownedByPronoun(_ word: Int) -> [Actor]? {
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

    private func antecedents(of pronoun: Int) -> [Actor] {
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

    /// Countries coordinated with the one inside a mention: "**French** and Turkish officials", "the presidents of Kenya and **Ethiopia**".
    private func alongside(_ number: Int, _ head: Int) -> [ActorMention] {
        let tree = context.tree
        let inside = context.words(of: context.mentions[number])
        var found: [Int] = []
        for word in inside {
            let linked =
                tree.children(of: word, "conj") + (tree.isRelation(word, "conj") ? [tree.head(word) ?? word] : [])
            let modifiers = word == head ? tree.children(of: word, "amod", "compound") : []
            for other in linked + modifiers where !inside.contains(other) && other != head {
                guard let mention = context.mentionOfWord[other], mention != number, !found.contains(mention) else {
                    continue
                }
                switch context.mentions[mention].kind {
                case .country, .demonym, .capital: found.append(mention)
                default: continue
                }
            }
        }
        return found.map { context.mentions[$0] }.filter { $0.standing == .actor }
    }

    /// Mentions that say whose a nominal is: "Iran's …", "the Iranian …", "… of Iran".
    private func owners(of word: Int, except own: Int?) -> [ActorMention] {
        let tree = context.tree
        var found: [Int] = []
        for child in tree.children[word] {
            let relation = tree.relation(child)
            let owns: Bool
            if relation.hasPrefix("nmod") {
                let preposition = tree.preposition(of: child)
                owns =
                    relation.hasPrefix("nmod:poss") || preposition == nil || preposition == "of"
                    || preposition == "from"
            } else {
                owns =
                    relation.hasPrefix("amod") || relation.hasPrefix("compound") || relation.hasPrefix("appos")
                    || relation.hasPrefix("flat")
            }
            guard owns else { continue }
            if relation.hasPrefix("nmod:poss"), let possessor = possessive(child) {
                found += possessor
                continue
            }
            for part in tree.conjuncts(of: child) + premodifiers(of: child) {
                if let number = context.mentionOfWord[part], number != own, !found.contains(number) {
                    found.append(number)
                }
            }
        }
        // "a terrorist camp **in Pakistan**": those who are anybody's belong there.
        if own == nil, found.allSatisfy({ context.mentions[$0].country == nil }) { found += placed(under: word) }
        return found.map { context.mentions[$0] }.filter { $0.standing == .actor && $0.country != nil }
    }

    /// Adjectives and nouns before a modifier that belong to it: "a **Yemeni** rebel official".
    private func premodifiers(of word: Int) -> [Int] {
        let tree = context.tree
        return tree.children(of: word, "amod", "compound").filter { $0 < word }
            .flatMap { [$0] + tree.children(of: $0, "amod", "compound") }
    }

    /// Whom else a nominal involves: "border **with Guyana**", "targets **in Lebanon**", "resolution **on Iran**",
    /// "police in **Colombia**'s second city".
    private func placed(under word: Int) -> [Int] {
        let tree = context.tree
        let links: Set = ["with", "in", "on", "against", "to", "for", "at", "by"]
        return tree.children(of: word, "nmod").filter { tree.preposition(of: $0).map(links.contains) ?? false }
            .flatMap { place -> [Int] in
                if let number = context.mentionOfWord[place] { return [number] }
                return tree.children(of: place, "nmod:poss", "nmod", "compound", "amod", "appos")
                    .compactMap { context.mentionOfWord[$0] }
                    .filter { context.mentions[$0].country != nil }
            }
    }

    /// The code of movements that belong to no one country.
    private static let everywhere = "IMG"

    /// "his", "its", "their" name nobody themselves; nil leaves the search to the mentions.
    private func possessive(_ word: Int) -> [Int]? {
        context.tree.sentence.classes[word] == .pron ? [] : nil
    }

    /// The actor that a mention stands for, with the owner that the sentence gives it or the country of the article.
    private func actor(_ mention: ActorMention, modifiers: [ActorMention]) -> Actor {
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

    private func referred(_ actor: Actor, by word: Int) -> Actor {
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
