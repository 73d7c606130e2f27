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
        return found
    }

    private func actorsOfOne(_ word: Int) -> [Actor] {
        let tree = context.tree
        if let group = history.group(naming: tree, word) { return group.map { referred($0, by: word) } }
        if let number = context.mentionOfWord[word] {
            let mention = context.mentions[number]
            if mention.standing == .actor {
                return [actor(mention, modifiers: mention.country == nil ? owners(of: word, except: number) : [])]
            }
        }
        if tree.sentence.classes[word] == .pron, let actor = history.antecedent(of: tree.sentence.words[word]) {
            return [referred(actor, by: word)]
        }
        return owners(of: word, except: nil).map { actor($0, modifiers: []) }
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
            for part in tree.conjuncts(of: child) {
                if let number = context.mentionOfWord[part], number != own, !found.contains(number) {
                    found.append(number)
                }
            }
        }
        return found.filter { $0 >= 0 }.map { context.mentions[$0] }.filter {
            $0.standing == .actor && $0.country != nil
        }
    }

    /// "his", "its", "their" name nobody themselves; nil leaves the search to the mentions.
    private func possessive(_ word: Int) -> [Int]? {
        context.tree.sentence.classes[word] == .pron ? [] : nil
    }

    private func actor(_ mention: ActorMention, modifiers: [ActorMention]) -> Actor {
        let owner = modifiers.first
        let home = mention.country == nil && owner == nil && mention.kind.belongsSomewhere ? history.home : nil
        return Actor(
            text: context.text.text(mention.span), name: owner?.name ?? home?.name ?? mention.name,
            country: mention.country ?? owner?.country ?? home?.country, sector: mention.sector, span: mention.span,
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

extension ActorMention.Kind {
    /// Whether a bare mention ("police", "protesters") belongs to the country the article is about.
    var belongsSomewhere: Bool {
        switch self {
        case .office, .force, .people: true
        default: false
        }
    }
}
