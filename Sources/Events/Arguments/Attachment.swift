import Language
import Model

/// Gives times and places to the event they belong to: the nearest event on the way up the tree, then those told in one breath with it.
struct Attachment {
    let context: SentenceContext
    let matches: [Match]
    private var tree: SentenceTree { context.tree }

    init(context: SentenceContext, matches: [Match]) {
        self.context = context
        self.matches = matches
    }

    /// Index of the match that a word belongs to: on the way up the tree, else the nearest in the sentence.
    private func owner(of word: Int) -> Int? {
        for step in [word] + tree.ancestors(of: word) {
            if let direct = direct(step) { return direct }
            if Attachment.saying.contains(tree.lemma(step)), isBeside(word, step) { return said(under: step) }
        }
        return matches.indices.min { distance(matches[$0].word, word) < distance(matches[$1].word, word) }
    }

    private func direct(_ word: Int) -> Int? {
        matches.firstIndex { $0.word == word }
            ?? matches.firstIndex { $0.reading.carriers.contains(word) || $0.carrier == word }
    }

    /// Verbs that only hand on what is told: "…, officials **said** Thursday".
    private static let saying: Set<String> = ["say", "tell", "report", "add", "announce", "note", "state", "quote"]

    /// Whether a time stands right at a verb of saying and so is when it was said.
    private func isBeside(_ word: Int, _ verb: Int) -> Bool {
        word > verb && word - verb <= 3 || word < verb && verb - word <= 2
    }

    /// What is reported on a day as done was done by then; what is planned then has a day of its own.
    private func said(under verb: Int) -> Int? {
        matches.indices.first {
            matches[$0].reading.modality == .done && tree.ancestors(of: matches[$0].word).contains(verb)
        }
    }

    /// Words between; an event told before its time or place is preferred to one told after.
    private func distance(_ trigger: Int, _ word: Int) -> Int {
        trigger <= word ? word - trigger : 2 * (trigger - word)
    }

    // MARK: Times

    /// When each event is, and by when it must be.
    func times() -> [(time: TemporalExpression?, deadline: TemporalExpression?)] {
        var found = [(time: TemporalExpression?, deadline: TemporalExpression?)](
            repeating: (nil, nil), count: matches.count)
        for time in context.times where time.expression.start != nil || time.expression.end != nil {
            guard time.expression.kind == .date || time.expression.kind == .time, let owner = owner(of: time.word)
            else { continue }
            switch time.expression.role {
            case .by, .until, .before, .within:
                found[owner].deadline = found[owner].deadline ?? time.expression
            case .since, .duration, .set: break
            default: found[owner].time = finer(found[owner].time, time.expression)
            }
        }
        let own = found.map(\.time)
        for index in matches.indices where own[index] == nil {
            found[index].time = matches.indices.first { own[$0] != nil && isOneBreath(index, with: $0) }.flatMap {
                own[$0]
            }
        }
        return found
    }

    private func finer(_ old: TemporalExpression?, _ new: TemporalExpression) -> TemporalExpression {
        guard let old else { return new }
        let grains = TemporalExpression.Grain.allCases
        let (a, b) = (grains.firstIndex(of: old.grain) ?? 0, grains.firstIndex(of: new.grain) ?? 0)
        return b < a && a > 4 ? new : old
    }

    /// Whether one event shares the time and place of another: coordinated verbs ("met X **and urged** Y on Friday"), or the noun
    /// that a verb brings along ("flew there **for talks**", "condemned the **bombing** on Thursday").
    private func isOneBreath(_ index: Int, with other: Int) -> Bool {
        let (one, two) = (matches[index], matches[other])
        guard
            one.reading.modality == two.reading.modality
                || two.reading.modality == .done && one.pattern.kind == "demand"
        else { return false }
        let (a, b) = (verb(of: one), verb(of: two))
        guard let a, let b else { return false }
        if a == b { return true }
        if tree.isRelation(a, "conj"), tree.firstConjunct(of: a) == tree.firstConjunct(of: b) { return true }
        if tree.isRelation(b, "conj"), tree.firstConjunct(of: b) == a { return true }
        return one.pattern.part == .verb && two.pattern.part == .noun && two.carrier == nil
            && tree.head(two.word) == one.word && tree.isRelation(two.word, "obj")
    }

    private func verb(of match: Match) -> Int? {
        if match.pattern.part == .verb { return match.word }
        if let carrier = match.carrier { return carrier }
        let head = tree.head(match.word)
        return head.flatMap { tree.isVerb($0) && tree.isRelation(match.word, "obl") ? $0 : match.word }
    }

    // MARK: Places

    /// Where each event is: "in Geneva", "the Paris talks", "an elegant Moscow mansion".
    ///
    /// A visit is where it goes to, an attack where its target lies; what the opening tells without a place is where the dateline says.
    func places(dateline: Place?) -> [Place?] {
        var found = matches.map { $0.pattern.kind == "visit" ? destination(of: $0) : named(by: $0) }
        for word in 0..<tree.count where tree.isRelation(word, "obl") || tree.isRelation(word, "nmod") {
            guard let preposition = tree.preposition(of: word), let head = tree.head(word),
                Attachment.locative.contains(preposition) || isGoal(preposition, head),
                preposition != "on" || context.mentionOfWord[word] == nil, let place = place(at: word),
                let owner = host(of: head), found[owner] == nil
            else { continue }
            found[owner] = place
        }
        let own = found
        for index in matches.indices where own[index] == nil {
            found[index] =
                matches.indices.first { own[$0] != nil && isOneBreath(index, with: $0) }.flatMap { own[$0] }
                ?? (matches[index].pattern.kind == "attack" ? site(of: matches[index].target) : nil)
        }
        guard let dateline, context.index < 3 else { return found }
        return matches.indices.map { found[$0] ?? (isReported(matches[$0]) ? dateline : nil) }
    }

    private static let locative: Set<String> = [
        "in", "at", "near", "on", "outside", "inside", "around", "along", "off", "throughout", "across",
    ]
    private static let motion: Set<String> = [
        "fly", "travel", "go", "head", "arrive", "return", "come", "move", "drive",
    ]

    /// "flew **to Jerusalem** for talks".
    private func isGoal(_ preposition: String, _ head: Int) -> Bool {
        (preposition == "to" || preposition == "into") && Attachment.motion.contains(tree.lemma(head))
    }

    /// The match that a place belongs to: up the tree, but not out of a clause of its own, where somebody else does something.
    private func host(of head: Int) -> Int? {
        var at = head
        var nominal: Int?
        for _ in 0..<12 {
            if let direct = direct(at) {
                // Where the one who acts comes from is not where he acts.
                let isSubject = nominal.map { tree.isRelation($0, "nsubj") && tree.head($0) == at } ?? false
                return isSubject && matches[direct].pattern.kind == "attack" && matches[direct].word == at
                    && site(of: matches[direct].target) != nil ? nil : direct
            }
            guard let next = tree.head(at) else { break }
            if tree.isVerb(at), ["advcl", "ccomp", "parataxis", "acl"].contains(where: { tree.isRelation(at, $0) }) {
                break
            }
            if tree.isNominal(at) { nominal = at }
            at = next
        }
        // A verb beside the place that tells no event of its own, joined to one that does: "arrived in Paris and met …".
        return matches.indices.first { match in
            guard let verb = verb(of: matches[match]) else { return false }
            let joined = tree.isRelation(verb, "conj") && tree.firstConjunct(of: verb) == tree.firstConjunct(of: head)
            return joined
                || tree.head(verb) == head && ["xcomp", "advcl"].contains(where: { tree.isRelation(verb, $0) })
        }
    }

    private func destination(of match: Match) -> Place? {
        let mentions = context.mentions.filter { mention in match.target.contains { $0.span.overlaps(mention.span) } }
        return mentions.lazy.compactMap(place).first
    }

    /// A city before the noun that names the event: "the **Paris** conference".
    private func named(by match: Match) -> Place? {
        guard match.pattern.part == .noun, match.pattern.kind == "meeting" || match.pattern.kind == "attack" else {
            return nil
        }
        return tree.children(of: match.word, "compound", "amod").lazy.compactMap { word -> Place? in
            guard let mention = context.mentionOfWord[word].map({ context.mentions[$0] }),
                [.city, .capital, .region].contains(mention.kind),
                !match.everybody.contains(where: { $0.span.overlaps(mention.span) })
            else { return nil }
            return place(mention)
        }.first
    }

    /// Where a target lies that is itself somewhere on the map: "bombarded **southern Israel**".
    private func site(of target: [Actor]) -> Place? {
        target.lazy.compactMap { actor in
            context.mentions.first {
                $0.span == actor.span && [.city, .region, .capital, .country].contains($0.kind)
                    && $0.sector != .military
            }
        }.compactMap(place).first
    }

    /// Whether the dateline may say where it was: something said or done now, not what is to come or lies elsewhere.
    private func isReported(_ match: Match) -> Bool {
        match.reading.modality == .done && !["visit", "attack", "mobilization"].contains(match.pattern.kind)
            || ["threat", "demand"].contains(match.pattern.kind) && match.reading.modality == .done
    }

    private func place(at word: Int) -> Place? {
        let before = tree.children(of: word, "compound", "amod").filter { inner in
            context.mentionOfWord[inner].map { [.city, .capital, .region].contains(context.mentions[$0].kind) } ?? false
        }
        for inner in [word] + before + tree.subtree(of: word).filter({ $0 > word }) {
            guard let mention = context.mentionOfWord[inner].map({ context.mentions[$0] }) else { continue }
            if let place = place(mention) { return place }
        }
        return nil
    }

    private func place(_ mention: ActorMention) -> Place? { Place(mention, in: context.text) }
}

extension Place {
    /// The place that a mention names; nil for those who are nowhere in particular.
    init?(_ mention: ActorMention, in text: TokenizedText) {
        switch mention.kind {
        case .city, .region, .capital, .country, .seat:
            self.init(
                text: text.text(mention.span), name: mention.kind == .country ? mention.name : mention.entity,
                country: mention.country, span: mention.span)
        default: return nil
        }
    }
}
