import Model

/// One line of a trigger lexicon: a word that may tell an event, and where its actors stand.
struct TriggerPattern: Sendable {
    enum Part: String, Sendable { case verb, noun, adj }

    /// What must hold for the pattern to count.
    enum Need: String, Sendable {
        /// At least one actor with a country.
        case actor
        /// Two different actors.
        case pair
        case source, target
        /// A source that is a person or an office, not a thing.
        case official
        /// Both sides persons or offices.
        case persons
        /// A force among the arguments.
        case force
        /// A crowd, workers, or anybody: a subject that can protest.
        case crowd, worker
        /// A complement clause or phrase.
        case complement, infinitive
        /// A condition in the same sentence.
        case condition
        /// "must" or "should" in the complement clause.
        case must
        /// A word of the operators governs it.
        case oper = "operator"
        /// "will not", "would not", "cannot".
        case refusal
        /// Two sides, or a body or a plural of officials that can sit down together.
        case parley
        /// Countries on both sides, and not the same.
        case distinct
        /// No second complement: "called" somebody, not "called him a liar", "called for …".
        case plain
        /// A bare infinitive in the complement clause: "insisted that London free him".
        case subjunctive
        /// A condition, or a complement about what will happen.
        case menace
        /// No infinitive of purpose.
        case finite
        /// An object or a place that is somebody's.
        case directed
        /// No condition.
        case unconditional
        /// No finite complement clause: "agreed" with somebody, not "agreed that …".
        case bare
    }

    /// `sanction.lex:5 impose`.
    let rule: String
    var kind: String
    var action: String
    let part: Part
    /// Head lemma, then particles, prepositions or objects that must stand with it.
    let lemma: String
    let companions: [String]
    /// Lemmas of which the object's head must be one; `@force`, `@person`, `@people`, `@organization` name actor kinds.
    let object: Set<String>
    /// The same for other places: preposition → lemmas.
    let required: [String: Set<String>]
    /// Lemmas that void the pattern: place (`object`, `subject`, `modifier` or a preposition) → lemmas.
    let excluded: [String: Set<String>]
    let source: [Role]
    let target: [Role]
    let participants: [Role]
    let needs: Set<Need>
    /// Auxiliaries of which one must stand with the verb.
    let modals: Set<String>
    let adverbs: Set<String>
    /// Verbs that may carry the noun ("hold talks"); empty: any light verb.
    let light: Set<String>
    let isPlural: Bool
    let modality: Modality?
    /// Codes of the line's own, where they are finer than those of its kind and action.
    var plover: String?
    var cameo: String?

    /// The refusal of what the pattern tells.
    var refused: TriggerPattern {
        var pattern = self
        (pattern.kind, pattern.action, pattern.plover, pattern.cameo) = ("rejection", "refuse", nil, nil)
        return pattern
    }

    /// How much a pattern asks for; of several that fit a word the one that asks for most is tried first.
    var specificity: Int {
        companions.count * 4 + (object.isEmpty ? 0 : 3) + required.count * 3 + modals.count.signum()
            + adverbs.count.signum() + (needs.contains(.refusal) ? 1 : 0)
    }
}

/// A place in the clause where an actor may stand: `subject`, `object`, a preposition, and steps of these (`object.on`).
struct Role: Sendable, Hashable {
    let steps: [String]

    init(_ text: String) { steps = text.split(separator: ".").map(String.init) }
}
