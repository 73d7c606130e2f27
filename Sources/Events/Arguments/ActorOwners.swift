import Language
import Model

/// Whose a nominal is, where it is, and who is named in one breath with it.
extension ActorResolver {
    /// Mentions that say whose a nominal is: "Iran's …", "the Iranian …", "… of Iran".
    func owners(of word: Int, except own: Int?) -> [ActorMention] {
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
    func placed(under word: Int) -> [Int] {
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

    /// "his", "its", "their" name nobody themselves; nil leaves the search to the mentions.
    private func possessive(_ word: Int) -> [Int]? {
        context.tree.sentence.classes[word] == .pron ? [] : nil
    }

    /// Countries coordinated with the one inside a mention: "**French** and Turkish officials", "the presidents of Kenya and **Ethiopia**".
    func alongside(_ number: Int, _ head: Int) -> [ActorMention] {
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
}
