import Language
import Model

/// Who else takes part where the verb around the noun that names an event says so: "**Canada** is discussing sanctions on …",
/// "**Qatar's emir** received a call from …"; and who is on which side where two act on each other.
struct PartyFinder {
    let context: SentenceContext
    let resolver: ActorResolver
    let roles: RoleFinder
    let operators: OperatorLexicon
    private var tree: SentenceTree { context.tree }

    /// Adds whom the verb brings along and sorts those who act on each other into sides.
    func complete(_ match: inout Match) {
        if match.pattern.part == .noun, !match.pattern.participants.isEmpty { addParticipants(&match) }
        divide(&match)
    }

    /// The subject of a verb that plans, weighs or does what the noun names does it: "**Japan** is preparing sanctions".
    func addSource(_ match: inout Match) {
        guard match.pattern.part == .noun, match.pattern.participants.isEmpty,
            match.source.allSatisfy({ $0.country == nil }), let carrier = match.carrier,
            isObject(match.word, of: carrier)
        else { return }
        guard carries(carrier) else { return }
        let source = roles.subjects(of: carrier).flatMap(resolver.actors(at:))
        let isOther = source.contains { actor in
            actor.country != nil && !match.target.contains { $0.country == actor.country }
        }
        if isOther { match.source = source.filter { $0.country != nil } }
    }

    private func isObject(_ noun: Int, of verb: Int) -> Bool {
        let first = tree.firstConjunct(of: noun)
        return tree.head(first) == verb && tree.isRelation(first, "obj")
            || tree.head(first).map { tree.head($0) == verb && tree.isRelation($0, "obj") } ?? false
    }

    /// A talk with somebody is had by the subject of its verb; "talks between" has named everybody.
    private func addParticipants(_ match: inout Match) {
        guard ["meeting", "call"].contains(match.pattern.kind),
            Set(match.participants.compactMap(\.country)).count == 1,
            let host = host(of: match)
        else { return }
        var found = roles.subjects(of: host).flatMap(resolver.actors(at:))
        if match.pattern.kind == "call" { found += roles.objects(of: host).flatMap(resolver.actors(at:)) }
        for actor in found where actor.country != nil {
            if !match.participants.contains(where: { $0.country == actor.country }) { match.participants.append(actor) }
        }
    }

    /// The verb that the talk is held, attended or travelled to by; not one that merely tells what happened meanwhile.
    private func host(of match: Match) -> Int? {
        if let carrier = match.carrier {
            let isTaken = match.pattern.kind == "call" && PartyFinder.answering.contains(tree.lemma(carrier))
            let isHeld = isTaken || carries(carrier)
            return isHeld && isObject(match.word, of: carrier) ? carrier : nil
        }
        let first = tree.firstConjunct(of: match.word)
        guard let head = tree.head(first), tree.isVerb(head), tree.isRelation(first, "obl"),
            let preposition = tree.preposition(of: first),
            ["in", "at", "for", "to", "on", "into"].contains(preposition)
        else { return nil }
        // Whatever is said, offered or signed at talks, its doer sits there.
        return preposition == "at" || PartyFinder.attending.contains(tree.lemma(head)) ? head : nil
    }

    /// What one does with a telephone call.
    private static let answering: Set<String> = ["receive", "get", "take", "place", "return", "answer", "request"]

    /// Verbs whose subject is there: "flew to Doha **for talks** with …", "told him **in a meeting**".
    private static let attending: Set<String> = [
        "fly", "travel", "go", "head", "arrive", "return", "come", "gather", "participate", "take", "sit", "be", "say",
        "tell",
        "discuss", "stress", "agree",
    ]

    /// Whether a verb does, plans or weighs what its object names.
    private func carries(_ verb: Int) -> Bool {
        operators.operators(for: tree.lemma(verb)).contains { found in
            found.complements.contains("object") && !found.isReport
                && [.planned, .possible, .threatened, .done, .cancelled].contains(found.modality)
        }
    }

    /// "Peru and Ecuador **clashed**": the first named against the others.
    private func divide(_ match: inout Match) {
        let isMutual =
            match.pattern.kind == "cooperation"
            || ["attack.clash", "concession.ceasefire"].contains("\(match.pattern.kind).\(match.pattern.action)")
        guard isMutual, match.participants.isEmpty, match.target.allSatisfy({ $0.country == nil }),
            let first = match.source.first?.country,
            match.source.contains(where: { $0.country != nil && $0.country != first })
        else { return }
        match.target = match.source.filter { $0.country != first }
        match.source = match.source.filter { $0.country == first }
    }
}
