import Language
import Model

/// Gives times and places to the event they belong to: the nearest event on the way up the tree.
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
            if let direct = matches.firstIndex(where: { $0.word == step }) { return direct }
            if let carried = matches.firstIndex(where: { $0.reading.carriers.contains(step) || $0.carrier == step }) {
                return carried
            }
        }
        return matches.indices.min { distance(matches[$0].word, word) < distance(matches[$1].word, word) }
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
            default: found[owner].time = finer(found[owner].time, time.expression)
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

    /// Where each event is: "in Geneva", "near its border with Ukraine".
    ///
    /// A visit is where it goes to; what the first sentence tells without a place is where the dateline says.
    func places() -> [Place?] {
        var found = matches.map { $0.pattern.kind == "visit" ? destination(of: $0) : nil }
        let locative: Set = [
            "in", "at", "near", "on", "outside", "inside", "around", "along", "off", "throughout", "across",
        ]
        for word in 0..<tree.count where tree.isRelation(word, "obl") || tree.isRelation(word, "nmod") {
            guard let preposition = tree.preposition(of: word), locative.contains(preposition),
                preposition != "on" || context.mentionOfWord[word] == nil, let place = place(at: word)
            else { continue }
            guard let owner = tree.head(word).flatMap({ self.owner(of: $0) }), found[owner] == nil else { continue }
            found[owner] = place
        }
        if let dateline = dateline() { found = found.map { $0 ?? dateline } }
        return found
    }

    private func destination(of match: Match) -> Place? {
        let mentions = context.mentions.filter { mention in match.target.contains { $0.span.overlaps(mention.span) } }
        return mentions.lazy.compactMap(place).first
    }

    /// "GENEVA, Jan 9 (Reuters) - …": a place before the dash that opens an article.
    private func dateline() -> Place? {
        guard context.index == 0, context.dateline != nil, let first = context.mentions.first,
            first.span.lowerBound == tree.sentence.span.lowerBound
        else { return nil }
        return place(first)
    }

    private func place(at word: Int) -> Place? {
        for inner in [word] + tree.subtree(of: word).filter({ $0 > word }) {
            guard let mention = context.mentionOfWord[inner].map({ context.mentions[$0] }) else { continue }
            if let place = place(mention) { return place }
        }
        return nil
    }

    private func place(_ mention: ActorMention) -> Place? {
        switch mention.kind {
        case .city, .region, .capital, .country, .seat:
            Place(
                text: context.text.text(mention.span), name: mention.kind == .country ? mention.name : mention.entity,
                country: mention.country,
                span: mention.span)
        default: nil
        }
    }
}
