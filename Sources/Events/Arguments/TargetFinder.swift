import Language
import Model

/// Whom an act is aimed at where its pattern's own roles name nobody: the nearest actor below the trigger, then the place.
///
/// "lifted a ban on imports of **British** beef", "opened its borders to displaced **Afghans**", "threatened to shell **Haifa**":
/// no list of roles foresees every chain of nouns; what stands between trigger and name decides instead.
struct TargetFinder {
    let context: SentenceContext
    let resolver: ActorResolver
    let roles: RoleFinder
    private var tree: SentenceTree { context.tree }

    /// The match with whomever the words below its trigger name, where it has no target.
    func aimed(_ match: Match) -> Match {
        guard lacksTarget(match), let found = below(match) else { return match }
        var match = match
        match.target = found
        return match
    }

    /// The match with those who are where it happens, where nobody is named.
    func placed(_ match: Match, at place: Place?) -> Match {
        var match = match
        if let authority = authority(over: match, at: place) { match.source = [authority] }
        guard lacksTarget(match) else { return match }
        // Where a report was written says nothing of who is hit.
        let place = place.flatMap { isDateline($0) ? nil : $0 }
        if let own = unnamed(match, place: place) {
            match.target = [own]
        } else if let place, let country = place.country, TargetFinder.happening.contains(match.pattern.kind) {
            match.target.append(
                Actor(
                    text: place.text, name: countryName(country) ?? place.name, country: country, sector: nil,
                    span: place.span, entry: "country of the place"))
        }
        return match
    }

    private func isDateline(_ place: Place) -> Bool {
        context.dateline.map { place.span.lowerBound < tree.sentence.spans[$0].lowerBound } ?? (context.index > 0)
            && !place.span.overlaps(tree.sentence.span)
            || context.dateline.map { place.span.upperBound <= tree.sentence.spans[$0].upperBound } ?? false
    }

    private func lacksTarget(_ match: Match) -> Bool {
        match.pattern.participants.isEmpty && TargetFinder.kinds.contains(match.pattern.kind)
            && !TargetFinder.aimless.contains("\(match.pattern.kind).\(match.pattern.action)")
            && match.source.contains { $0.country != nil } && match.target.allSatisfy { $0.country == nil }
    }

    /// Kinds that are aimed at somebody.
    private static let kinds: Set<String> = [
        "attack", "coercion", "sanction", "threat", "protest", "mobilization", "aid", "cooperation", "concession",
        "support", "demand", "rejection", "accusation", "relations",
    ]
    /// Acts that name nobody when they name nobody: who denies or resigns does so towards all.
    private static let aimless: Set<String> = ["accusation.deny", "concession.resign", "concession.apologise"]

    /// People without a country ("22 traders", "a prosecutor") belong where it happens; a court and police act at home.
    private func unnamed(_ match: Match, place: Place?) -> Actor? {
        guard ["attack", "coercion"].contains(match.pattern.kind), match.pattern.part == .verb,
            let object = roles.objects(of: match.word).first, tree.sentence.classes[object] == .noun,
            context.mentionOfWord[object].map({ context.mentions[$0].country == nil }) ?? true,
            let source = match.source.first(where: { $0.country != nil })
        else { return nil }
        let isAtHome = match.pattern.kind == "coercion" && [.police, .judiciary, .government].contains(source.sector)
        guard let country = place?.country ?? (isAtHome ? source.country : nil) else { return nil }
        let own = context.mentionOfWord[object].map { context.mentions[$0] }
        return Actor(
            text: tree.sentence.words[object],
            name: country == source.country ? source.name : countryName(country) ?? country,
            country: country, sector: own?.sector, span: tree.sentence.spans[object],
            entry: place == nil ? "country of the source" : "country of the place")
    }

    /// "A Briton was **arrested in** Dubai": who arrests and tries where nobody is named is the state of the place.
    private func authority(over match: Match, at place: Place?) -> Actor? {
        guard match.source.isEmpty, match.pattern.part == .verb, let place, let country = place.country,
            TargetFinder.official.contains("\(match.pattern.kind).\(match.pattern.action)"),
            roles.isPassive(match.word) || roles.isPassiveParticiple(match.word)
        else { return nil }
        return Actor(
            text: place.text, name: countryName(country) ?? place.name, country: country, sector: .government,
            span: place.span, entry: "country of the place")
    }

    /// What only a state does.
    private static let official: Set<String> = ["coercion.arrest", "accusation.sue", "accusation.investigate"]

    /// Kinds that strike whoever is where they happen.
    private static let happening: Set<String> = ["attack", "coercion", "protest", "mobilization", "aid"]
    /// What follows these is about something else than the act's aim.
    private static let asides: Set<String> = [
        "after", "since", "during", "before", "according to", "amid", "despite", "like", "than", "without", "as",
        "following", "until", "ahead of", "because of", "due to", "including", "except", "over", "about", "through",
        "via", "under", "while", "when", "although", "because",
    ]

    private static let saying: Set<String> = ["say", "tell", "report", "add", "announce"]

    private func countryName(_ code: String) -> String? {
        context.mentions.first { $0.country == code }?.name
    }

    /// The first level below the trigger, and below the verb that carries it, that names somebody.
    private func below(_ match: Match) -> [Actor]? {
        var level = [match.word] + (match.carrier.map { [$0] } ?? [])
        var seen = Set(level)
        for depth in 0..<6 {
            var next: [Int] = []
            for word in level {
                for child in tree.children[word] where leads(to: child, depth: depth, match) {
                    if seen.insert(child).inserted { next.append(child) }
                }
            }
            for word in next {
                let found = named(by: word, match)
                if !found.isEmpty { return found }
            }
            level = next
            if level.isEmpty { return nil }
        }
        return nil
    }

    private func leads(to child: Int, depth: Int, _ match: Match) -> Bool {
        let isClause =
            tree.isRelation(child, "xcomp") || tree.isRelation(child, "ccomp") || tree.isRelation(child, "advcl")
            || tree.isRelation(child, "acl")
        if isClause {
            guard tree.relation(child) != "acl:relcl", !TargetFinder.saying.contains(tree.lemma(child)) else {
                return false
            }
            let marks = tree.children(of: child, "mark", "advmod", "case").map { tree.sentence.words[$0].lowercased() }
            return !marks.contains { TargetFinder.asides.contains($0) }
        }
        let isArgument =
            tree.isRelation(child, "obj") || tree.isRelation(child, "iobj") || tree.isRelation(child, "obl")
            || tree.isRelation(child, "nmod") || tree.isRelation(child, "compound") || tree.isRelation(child, "amod")
            || tree.isRelation(child, "conj") && tree.isNominal(child)
            || depth > 0 && (tree.isRelation(child, "conj") || tree.isRelation(child, "nsubj"))
        let preposition = tree.preposition(of: child) ?? ""
        guard isArgument, !TargetFinder.asides.contains(preposition) else { return false }
        // "violations **by** the police" are theirs; "was banned **by** the police" is done by them.
        if preposition == "by", tree.isRelation(child, "obl") { return false }
        return !match.source.contains { $0.span.overlaps(tree.sentence.spans[child]) }
    }

    private func named(by word: Int, _ match: Match) -> [Actor] {
        guard let number = context.mentionOfWord[word] else { return [] }
        let mention = context.mentions[number]
        guard mention.standing == .actor, mention.kind != .media, mention.kind != .company else { return [] }
        return resolver.actors(at: word).filter { actor in
            guard actor.country != nil, !match.source.contains(where: { $0.span.overlaps(actor.span) }) else {
                return false
            }
            // A state is not aimed at by its own act; its people, parties and forces may be.
            guard match.source.contains(where: { $0.country == actor.country }) else { return true }
            switch mention.kind {
            case .country, .capital, .seat: return false
            case .force: return match.pattern.kind == "attack"
            case .demonym: return ["attack", "coercion", "protest", "accusation"].contains(match.pattern.kind)
            default: return actor.sector != nil
            }
        }
    }
}
