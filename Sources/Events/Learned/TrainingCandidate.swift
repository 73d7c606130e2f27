import Language
public import Model

/// A word that may tell an event, as the trainer sees it.
@_spi(Training) public struct TrainingCandidate: Sendable {
    /// Which sentence of the text.
    public let sentence: Int
    public let word: Int
    public let lemma: String
    public let isVerb: Bool
    public let keys: [UInt32]
    /// The features in words; empty unless asked for.
    public let names: [String]
    /// `kind.action` of the pattern that fits; nil when none does.
    public let pattern: String?
    /// Whether the lexicons know the word as a trigger.
    public let isKnown: Bool
    /// Whether it governs a word that a pattern takes, or is governed by one.
    public let isInPattern: Bool
    /// How the clause tells it, for a kind that is hostile and for one that is not.
    public let modality: (peaceful: Modality, hostile: Modality)
    /// Countries of everybody in its roles.
    public let countries: [String]
    /// What speaks for or against the match, the kind left out.
    public let signs: [(name: String, value: Double)]
}

extension Detector {
    /// Every candidate trigger of a text, whether or not a pattern knows it.
    @_spi(Training) public func candidates(
        in text: String, published: Publication?, named: Bool = false
    ) -> [TrainingCandidate] {
        let (tokens, times, mentions) = annotate(text, published: published)
        var found: [TrainingCandidate] = []
        forEachSentence(
            in: tokens, mentions: mentions, times: times, published: published, wanted: { _ in true }
        ) { matcher, _ in
            let reader = TriggerFeatures(context: matcher.context, roles: matcher.roles)
            let words = (0..<matcher.context.tree.count).filter(reader.isCandidate)
            let matches = words.compactMap { word in
                matcher.match(word, among: triggers.patterns(for: matcher.context.tree.lemma(word)))
            }
            found += words.map { candidate($0, matcher, reader, matches, named: named) }
        }
        return found
    }

    private func candidate(
        _ word: Int, _ matcher: PatternMatcher, _ reader: TriggerFeatures, _ matches: [Match], named: Bool
    ) -> TrainingCandidate {
        let tree = matcher.context.tree
        let patterns = triggers.patterns(for: tree.lemma(word))
        let match = matches.first { $0.word == word }
        let features = reader.features(of: word, match: match, patterns: patterns)
        let isVerb = tree.sentence.classes[word] == .verb
        let anybody = model.pattern("demand.demand", isVerb ? .verb : .noun).flatMap { matcher.fill($0, word) }
        let shown = match ?? anybody
        let signs = shown.map { ConfidenceSign.signs(of: $0, isQuoted: matcher.context.isQuoted[word]) } ?? []
        return TrainingCandidate(
            sentence: matcher.context.index, word: word, lemma: tree.lemma(word), isVerb: isVerb,
            keys: features.map(\.key), names: named ? features.map(reader.name(of:)) : [],
            pattern: match.map { "\($0.pattern.kind).\($0.pattern.action)" }, isKnown: !patterns.isEmpty,
            isInPattern: tree.isInOneLine(word, with: matches.map(\.word)),
            modality: (
                match?.reading.modality ?? matcher.reader.read(word, isHostile: false).modality,
                match?.reading.modality ?? matcher.reader.read(word, isHostile: true).modality
            ),
            countries: (shown?.countries ?? []).sorted(),
            signs: signs.map { ($0.name, $0.value) }.filter { !$0.name.hasPrefix("kind ") })
    }
}
