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
    /// How the clause tells it, for a kind that is hostile and for one that is not.
    public let modality: (peaceful: Modality, hostile: Modality)
    /// Countries of everybody in the roles that any trigger may have: before and after it.
    public let source: [String]
    public let target: [String]
}

extension Detector {
    /// Every candidate trigger of a text, whether or not a pattern knows it.
    @_spi(Training) public func candidates(
        in text: String, published: Publication?, named: Bool = false
    ) -> [TrainingCandidate] {
        let (tokens, times, mentions) = annotate(text, published: published)
        var found: [TrainingCandidate] = []
        forEachSentence(in: tokens, mentions: mentions, times: times, all: true) { matcher in
            let reader = TriggerFeatures(context: matcher.context, roles: matcher.roles)
            let tree = matcher.context.tree
            for word in 0..<tree.count where reader.isCandidate(word) {
                let patterns = triggers.patterns(for: tree.lemma(word))
                let match = patterns.isEmpty ? nil : matcher.match(word, among: patterns)
                let features = reader.features(of: word, match: match, patterns: patterns)
                let isVerb = tree.sentence.classes[word] == .verb
                let anybody = matcher.anybody(at: word, isVerb: isVerb)
                found.append(
                    TrainingCandidate(
                        sentence: matcher.context.index, word: word, lemma: tree.lemma(word), isVerb: isVerb,
                        keys: features.map(\.key), names: named ? features.map(reader.name(of:)) : [],
                        pattern: match.map { "\($0.pattern.kind).\($0.pattern.action)" },
                        modality: (
                            matcher.reader.read(word, isHostile: false).modality,
                            matcher.reader.read(word, isHostile: true).modality
                        ),
                        source: (match?.source ?? anybody.source).compactMap(\.country),
                        target: ((match?.target ?? anybody.target) + (match?.participants ?? [])).compactMap(\.country))
                )
            }
        }
        return found
    }
}
