import Language
import Model

/// Makes one event of several tellings: within a sentence ("held a meeting") and within an article.
enum EventMerger {
    /// Drops a noun's match where the verb that carries it already tells the same kind, and what a demand demands: the
    /// demand itself is the event.
    static func withoutRepeats(_ matches: [Match], tree: SentenceTree) -> [Match] {
        matches.filter { match in
            !matches.contains { other in
                // A threat of something nameable is that thing, threatened.
                if match.pattern.kind == "threat", other.pattern.kind != "threat",
                    other.reading.modality == .threatened,
                    other.reading.carriers.contains(match.word)
                {
                    return true
                }
                if isTold(match, by: other, tree) { return true }
                // "marched **to protest**": one protest, unless only the purpose says against whom.
                if match.pattern.kind == "protest", other.pattern.kind == "protest",
                    match.target.isEmpty || !other.target.isEmpty,
                    tree.head(match.word) == other.word,
                    tree.isRelation(match.word, "advcl") || tree.isRelation(match.word, "xcomp")
                {
                    return true
                }
                if other.pattern.kind == "demand", match.reading.modality == .demanded, other.word != match.word,
                    tree.ancestors(of: match.word).contains(other.word)
                {
                    return true
                }
                return other.word != match.word && match.pattern.part == .noun && other.pattern.part == .verb
                    && (match.carrier == other.word || tree.ancestors(of: match.word).first == other.word)
                    && (other.pattern.kind == match.pattern.kind || related(other, match))
            }
        }
    }

    /// What is refused, or what somebody is accused of, is told by the refusal and the accusation; an agreement to do something
    /// nameable is that thing, planned.
    private static func isTold(_ match: Match, by other: Match, _ tree: SentenceTree) -> Bool {
        guard other.word != match.word else { return false }
        switch other.pattern.kind {
        case "concession" where isUndone(match, by: other, tree), "sanction" where isUndone(match, by: other, tree):
            return true
        case "rejection":
            return match.reading.modality == .denied && match.pattern.kind != "rejection"
                && tree.ancestors(of: match.word).contains(other.word)
        case "accusation" where other.pattern.action == "deny":
            return false
        case "accusation":
            // "criticised Israel for the **killing** of demonstrators": the deed was told before.
            return match.reading.modality == .possible && match.reading.carriers.contains(other.word)
                || other.pattern.action == "condemn" && match.pattern.part == .noun && match.pattern.kind == "attack"
                    && tree.preposition(of: match.word) == "for"
                    && tree.ancestors(of: match.word).contains(other.word)
        case let kind where match.pattern.action == "deny" && match.pattern.kind == "accusation":
            // "denied having met": the meeting, denied; a hostile deed denied is both.
            return Match.kindActs.contains(kind) && other.reading.modality == .denied
                && tree.ancestors(of: other.word).contains(match.word)
        case "call":
            // "In a phone call they discussed grain": one talk.
            return match.pattern.kind == "meeting" && tree.ancestors(of: other.word).contains(match.word)
        case "agreement" where match.pattern.kind == "meeting" && match.pattern.part == .noun:
            // "sign an accord at a **summit**": where it is signed.
            return tree.preposition(of: match.word) == "at" && tree.head(match.word) == other.word
        case "agreement" where match.pattern.kind != "agreement" && match.reading.modality == .planned:
            // "signed an agreement to increase trade": what the paper says is no event of its own yet.
            return tree.ancestors(of: match.word).contains(other.word)
                && tree.ancestors(of: match.word).prefix(3).contains { other.pattern.object.contains(tree.lemma($0)) }
        default:
            return match.pattern.kind == "agreement" && match.pattern.action == "reach"
                && other.reading.modality == .planned && other.reading.carriers.contains(match.word)
        }
    }

    /// "lifted the ban **imposed** on Chadians", "freed citizens **abducted** by rebels": who undoes a deed tells that it was done.
    private static func isUndone(_ match: Match, by other: Match, _ tree: SentenceTree) -> Bool {
        guard other.pattern.kind == "concession" || ["lift", "ease"].contains(other.pattern.action),
            match.pattern.part == .verb, ["VBN", "VBD"].contains(tree.sentence.tags[match.word]),
            Match.hostileKinds.contains(match.pattern.kind), let noun = tree.head(match.word), tree.isNominal(noun),
            tree.isRelation(match.word, "acl")
        else { return false }
        return tree.ancestors(of: noun).prefix(3).contains(other.word) || noun == other.word
    }

    /// "cancelled a meeting", "postponed talks", "called for talks": the verb says what became of the noun's event.
    private static func related(_ verb: Match, _ noun: Match) -> Bool {
        verb.pattern.object.contains(noun.pattern.lemma)
    }

    /// Merges tellings of one event in an article: same kind, action and modality, actors that agree, times that do not differ.
    static func merged(_ events: [Event], published: Publication?) -> [Event] {
        var kept: [Event] = []
        for event in events {
            if let index = kept.firstIndex(where: { agrees($0, event) }) {
                kept[index] = union(kept[index], event, published: published)
            } else {
                kept.append(event)
            }
        }
        return kept
    }

    private static func agrees(_ a: Event, _ b: Event) -> Bool {
        guard a.kind == b.kind, a.action == b.action, a.modality == b.modality,
            a.condition == nil || b.condition == nil || a.condition == b.condition
        else { return false }
        if let first = stated(a.time)?.start, let second = stated(b.time)?.start, first.date != second.date {
            return false
        }
        if let first = a.place?.country, let second = b.place?.country, first != second { return false }
        return same(a.source, b.source) && same(a.target, b.target) && same(a.participants, b.participants)
    }

    private static func stated(_ time: TemporalExpression?) -> TemporalExpression? {
        time.flatMap { $0.isImplied ? nil : $0 }
    }

    private static func same(_ a: [Actor], _ b: [Actor]) -> Bool {
        Set(a.map { $0.country ?? $0.name }) == Set(b.map { $0.country ?? $0.name })
    }

    /// The first telling, with what only the second knows.
    private static func union(_ a: Event, _ b: Event, published: Publication?) -> Event {
        var event = a
        event.time = stated(a.time) ?? stated(b.time) ?? a.time ?? b.time
        if event.place == nil { event.place = b.place }
        if event.deadline == nil { event.deadline = b.deadline }
        if event.condition == nil { event.condition = b.condition }
        if event.speaker == nil { event.speaker = b.speaker }
        if b.confidence > a.confidence { (event.confidence, event.signs) = (b.confidence, b.signs) }
        event.evidence += b.evidence
        event.id = EventIdentity.id(of: event, published: published)
        return event
    }
}
