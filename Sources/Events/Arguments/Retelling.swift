import Language
import Model

/// Later words on an event told before: "**The test** was carried out at Semipalatinsk", "**the offer** was made last week".
///
/// They tell no event of their own, for nobody acts in them, but they say when or where; only what the first telling left open is filled.
struct Retelling {
    /// An event of an earlier sentence, and the nouns that may take it up again.
    struct Told {
        var event: Event
        let nouns: Set<String>
        let sentence: Int
    }

    let context: SentenceContext
    let attachment: Attachment
    let published: Publication?
    private var tree: SentenceTree { context.tree }

    /// How many sentences back a definite noun reaches.
    private static let reach = 4

    func complete(_ told: inout [Told]) {
        for word in 0..<tree.count where isDefinite(word) {
            guard let verb = tree.head(word), tree.isVerb(verb), tree.isRelation(word, "nsubj"),
                attachment.direct(verb) == nil, attachment.direct(word) == nil,
                let index = told.lastIndex(where: { refers($0, to: word, verb) })
            else { continue }
            var event = told[index].event
            if event.time?.isImplied ?? true, let time = time(of: verb) { event.time = time }
            if event.place == nil { event.place = place(of: verb) }
            guard event != told[index].event else { continue }
            event.id = EventIdentity.id(of: event, published: published)
            told[index].event = event
        }
    }

    private func refers(_ told: Told, to word: Int, _ verb: Int) -> Bool {
        let isFuture = tree.children(of: verb, "aux").contains { tree.sentence.words[$0].lowercased() == "will" }
        return told.sentence < context.index && told.sentence >= context.index - Retelling.reach
            && told.nouns.contains(tree.lemma(word)) && told.event.modality == (isFuture ? .planned : .done)
            && told.event.kind != "accusation" && told.event.kind != "demand"
    }

    /// "the test", "that attack"; not "the first test", "the test in 1986", "the Chinese test".
    private func isDefinite(_ word: Int) -> Bool {
        guard tree.sentence.classes[word] == .noun, let article = tree.child(of: word, "det") else { return false }
        return ["the", "this", "that"].contains(tree.lemma(article))
            && tree.children(of: word, "amod", "nmod", "acl", "compound", "nummod").isEmpty
    }

    private func time(of verb: Int) -> TemporalExpression? {
        context.times.first { time in
            tree.head(time.word) == verb && time.expression.role == .at && time.expression.start != nil
        }?.expression
    }

    private func place(of verb: Int) -> Place? {
        tree.children(of: verb, "obl").lazy.compactMap { oblique -> Place? in
            guard let preposition = tree.preposition(of: oblique), Attachment.locative.contains(preposition) else {
                return nil
            }
            return attachment.place(at: oblique)
        }.first
    }

    /// Nouns that take an event up again: its own words, and what its kind is called.
    static func nouns(_ match: Match, tree: SentenceTree, roles: RoleFinder) -> Set<String> {
        let own = ([match.word] + roles.objects(of: match.word)).map { tree.lemma($0) }
        return Set(own).union(names[match.pattern.kind] ?? [])
    }

    private static let names: [String: Set<String>] = [
        "meeting": ["meeting", "talk", "summit", "session", "encounter", "conference", "discussion"],
        "visit": ["visit", "trip", "tour"],
        "attack": ["attack", "assault", "raid", "bombing", "blast", "explosion", "shooting", "ambush"],
        "agreement": ["agreement", "deal", "pact", "treaty", "accord", "signing", "ceremony"],
        "protest": ["protest", "demonstration", "rally", "march"],
        "aid": ["offer", "shipment", "delivery"],
        "mobilization": ["test", "launch", "exercise", "deployment"],
    ]
}
