import Language
import Model

/// Gives times and places to the event they belong to: the nearest event on the way up the tree, then those told in one breath with it.
/// Places are in AttachmentPlaces.swift.
struct Attachment {
    let context: SentenceContext
    let matches: [Match]
    /// Names of capitals by the country's code.
    let capitals: [String: String]
    var tree: SentenceTree { context.tree }

    init(context: SentenceContext, matches: [Match], capitals: [String: String]) {
        self.context = context
        self.capitals = capitals
        self.matches = matches
    }

    /// Index of the match that a time belongs to: on the way up the tree, else the nearest in the sentence; nil for a time in a clause
    /// of its own ("since he took power **in June 1982**").
    private func owner(of word: Int) -> Int? {
        for step in [word] + tree.ancestors(of: word) {
            if let direct = direct(step) { return isImagined(word, matches[direct]) ? nil : direct }
            if Attachment.saying.contains(tree.lemma(step)), isBeside(word, step) { return said(under: step) }
            if step != word, tree.isVerb(step), isClause(step) { return nil }
        }
        return matches.indices.filter { !isImagined(word, matches[$0]) }
            .min { distance(matches[$0].word, word) < distance(matches[$1].word, word) }
    }

    /// A clause that hangs on another word and says something of its own.
    private func isClause(_ verb: Int) -> Bool {
        ["advcl", "acl", "ccomp"].contains { tree.isRelation(verb, $0) } && tree.child(of: verb, "nsubj") != nil
    }

    /// Whether a word stands in the condition of an event that itself stands outside.
    func isImagined(_ word: Int, _ match: Match) -> Bool {
        guard let condition = match.reading.condition else { return false }
        return condition.contains(word) && !condition.contains(match.word)
    }

    func direct(_ word: Int) -> Int? {
        matches.firstIndex { $0.word == word }
            ?? matches.firstIndex { $0.reading.carriers.contains(word) || $0.carrier == word }
    }

    /// Verbs that only hand on what is told: "…, officials **said** Thursday".
    static let saying: Set<String> = ["say", "tell", "report", "add", "announce", "note", "state", "quote"]

    /// Whether a time stands right at a verb of saying and so is when it was said.
    private func isBeside(_ word: Int, _ verb: Int) -> Bool {
        word > verb && word - verb <= 3 || word < verb && verb - word <= 2
    }

    /// What is reported on a day as done was done by then; what is planned then has a day of its own.
    private func said(under verb: Int) -> Int? {
        matches.indices.first {
            matches[$0].reading.modality == .done && isTold(matches[$0].word, by: verb)
        }
    }

    /// Whether a word stands in what a verb of saying tells; "said in response to the **attack**" does not tell it.
    private func isTold(_ word: Int, by verb: Int) -> Bool {
        let above = [word] + tree.ancestors(of: word)
        guard let top = above.firstIndex(of: verb), top > 0 else { return false }
        return !tree.isRelation(above[top - 1], "obl") && !tree.isRelation(above[top - 1], "nmod")
    }

    /// Words between; an event told before its time or place is preferred to one told after.
    private func distance(_ trigger: Int, _ word: Int) -> Int {
        trigger <= word ? word - trigger : 2 * (trigger - word)
    }

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
            case .at where isNewDay(time): found[owner].time = time.expression
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

    /// "planned for Thursday, was **postponed to** October 30".
    private func isNewDay(_ time: SentenceContext.Time) -> Bool {
        guard let head = tree.head(time.word), Attachment.moves(tree, head) else { return false }
        return ["to", "until", "till", "for"].contains(tree.preposition(of: time.word) ?? "")
    }

    /// Whether a word says that something is put to another day.
    static func moves(_ tree: SentenceTree, _ verb: Int) -> Bool {
        if movers.contains(tree.lemma(verb)) { return true }
        guard ["put", "bring", "push", "move", "call"].contains(tree.lemma(verb)) else { return false }
        return tree.children[verb].contains { ["off", "back", "forward", "up"].contains(tree.lemma($0)) }
    }

    private static let movers: Set<String> = [
        "postpone", "delay", "defer", "reschedule", "move", "shift", "adjourn", "postponement", "delaying",
    ]

    private func finer(_ old: TemporalExpression?, _ new: TemporalExpression) -> TemporalExpression {
        guard let old else { return new }
        let grains = TemporalExpression.Grain.allCases
        let (a, b) = (grains.firstIndex(of: old.grain) ?? 0, grains.firstIndex(of: new.grain) ?? 0)
        return b < a && a > 4 ? new : old
    }

    /// Whether one event shares the time and place of another: coordinated verbs ("met X **and urged** Y on Friday"), or the noun
    /// that a verb brings along ("flew there **for talks**", "condemned the **bombing** on Thursday").
    func isOneBreath(_ index: Int, with other: Int) -> Bool {
        let (one, two) = (matches[index], matches[other])
        guard
            one.reading.modality == two.reading.modality
                || two.reading.modality == .done && one.pattern.kind == "demand"
        else { return false }
        // "despite his **refusal** on Saturday": a fact of its own.
        if let preposition = tree.preposition(of: two.word), ModalityReader.factual.contains(preposition) {
            return false
        }
        let (a, b) = (verb(of: one), verb(of: two))
        guard let a, let b else { return false }
        if a == b { return true }
        if tree.isRelation(a, "conj"), tree.firstConjunct(of: a) == tree.firstConjunct(of: b) { return true }
        if tree.isRelation(b, "conj"), tree.firstConjunct(of: b) == a { return true }
        return one.pattern.part == .verb && two.pattern.part == .noun && two.carrier == nil
            && tree.head(two.word) == one.word && tree.isRelation(two.word, "obj")
    }

    func verb(of match: Match) -> Int? {
        if match.pattern.part == .verb { return match.word }
        if let carrier = match.carrier { return carrier }
        let head = tree.head(match.word)
        return head.flatMap { tree.isVerb($0) && tree.isRelation(match.word, "obl") ? $0 : match.word }
    }
}
