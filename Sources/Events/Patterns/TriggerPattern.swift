import Model

/// One line of a trigger lexicon: a word that may tell an event, and where its actors stand.
struct TriggerPattern: Sendable {
    enum Part: String, Sendable { case verb, noun }

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
    }

    /// `sanction.lex:5 impose`.
    let rule: String
    let kind: String
    let action: String
    let part: Part
    /// Head lemma, then particles, prepositions or objects that must stand with it.
    let lemma: String
    let companions: [String]
    /// Lemmas of which the object's head must be one; `@force`, `@person`, `@people`, `@organization` name actor kinds.
    let object: Set<String>
    /// The same for other places: preposition → lemmas.
    let required: [String: Set<String>]
    /// Lemmas that void the pattern when they stand as object.
    let excluded: Set<String>
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
}

/// A place in the clause where an actor may stand: `subject`, `object`, a preposition, and steps of these (`object.on`).
struct Role: Sendable, Hashable {
    let steps: [String]

    init(_ text: String) { steps = text.split(separator: ".").map(String.init) }
}
