import Language
import Model

/// Asks the model about the matches of a sentence, and lets it tell events where the patterns found none.
struct LearnedReader {
    let model: TriggerModel
    let triggers: TriggerLexicon
    let matcher: PatternMatcher
    private let reader: TriggerFeatures
    private var tree: SentenceTree { matcher.context.tree }

    /// Below this an event of the model's own is not told.
    static let ownThreshold = 0.72
    /// Below this a pattern's event is more likely wrong than worth telling.
    static let patternThreshold = 0.1

    init(model: TriggerModel, triggers: TriggerLexicon, matcher: PatternMatcher) {
        self.model = model
        self.triggers = triggers
        self.matcher = matcher
        reader = TriggerFeatures(context: matcher.context, roles: matcher.roles)
    }

    /// The matches with the model's opinion of each, without those it thinks little of; then what it finds itself, in other
    /// clauses and of other kinds.
    func read(_ matches: [Match]) -> [Match] {
        var found = matches.map(judged).filter { $0.confidence >= LearnedReader.patternThreshold }
        let taken = matches.map(\.word)
        let own = (0..<tree.count).compactMap { self.own($0, besides: taken) }
        for match in own.sorted(by: { $0.confidence > $1.confidence })
        where !(matches + found).contains(where: { $0.pattern.kind == match.pattern.kind }) {
            found.append(match)
        }
        return found
    }

    private func weigh(_ match: inout Match, _ opinion: Opinion) {
        let signs = ConfidenceSign.signs(of: match, isQuoted: matcher.context.isQuoted[match.word])
        match.opinion = opinion
        let all = signs + ConfidenceSign.signs(of: opinion)
        match.opinion?.confidence = model.confidence.confidence(all)
        match.opinion?.signs = model.confidence.parts(all)
    }

    private func judged(_ match: Match) -> Match {
        let patterns = triggers.patterns(for: tree.lemma(match.word))
        let judgement = model.judge(reader.features(of: match.word, match: match, patterns: patterns))
        var match = match
        let kind = model.kinds.firstIndex(of: match.pattern.kind).map { judgement.kinds[$0] } ?? 0
        weigh(&match, Opinion(kind: kind, nothing: judgement.nothing, isOwn: false, isAlone: true))
        return match
    }

    /// What the model alone makes of a word.
    private func own(_ word: Int, besides taken: [Int]) -> Match? {
        let part: TriggerPattern.Part = tree.sentence.classes[word] == .verb ? .verb : .noun
        guard reader.isCandidate(word), model.isTrigger(tree.lemma(word), part),
            !tree.isInOneLine(word, with: taken)
        else { return nil }
        let patterns = triggers.patterns(for: tree.lemma(word))
        let features = reader.features(of: word, match: nil, patterns: patterns)
        let judgement = model.judge(features)
        let action = model.actions[judgement.action]
        guard judgement.nothing < 0.7, judgement.kinds[judgement.likeliest] >= 0.15,
            let pattern = model.pattern(action, part), var match = matcher.fill(pattern, word),
            // It takes two to meet and to agree.
            pattern.participants.isEmpty || match.countries.count > 1
        else { return nil }
        weigh(
            &match,
            Opinion(
                kind: judgement.kinds[judgement.likeliest], nothing: judgement.nothing, isOwn: true,
                isAlone: taken.isEmpty))
        guard match.confidence >= LearnedReader.ownThreshold else { return nil }
        match.opinion?.reasons = model.reasons(for: judgement.action, features).prefix(3).map { reason in
            (reader.name(of: reason.feature), reason.feature.words)
        }
        return match
    }
}

extension SentenceTree {
    /// Whether a word governs, or is governed by, one of the others, however far.
    func isInOneLine(_ word: Int, with others: [Int]) -> Bool {
        guard !others.isEmpty else { return false }
        if others.contains(word) { return true }
        let above = ancestors(of: word)
        return others.contains { above.contains($0) || ancestors(of: $0).contains(word) }
    }
}

extension TriggerFeature {
    /// The words of the sentence that the feature looked at.
    fileprivate var words: [Int] {
        [first, second, third].compactMap { atom in
            if case .lemma(let word) = atom.origin { return word }
            return nil
        }
    }
}
