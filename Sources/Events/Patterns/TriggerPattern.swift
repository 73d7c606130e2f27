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

    /// What the line says; shared, because patterns are copied with every match.
    private final class Line: Sendable {
        let rule: String
        let part: Part
        let lemma: String
        let companions: [String]
        let object: Set<String>
        let required: [String: Set<String>]
        let excluded: [String: Set<String>]
        let source: [Role]
        let target: [Role]
        let participants: [Role]
        let needs: Set<Need>
        let modals: Set<String>
        let adverbs: Set<String>
        let light: Set<String>
        let isPlural: Bool
        let modality: Modality?

        init(
            rule: String, part: Part, lemma: String, companions: [String], object: Set<String>,
            required: [String: Set<String>], excluded: [String: Set<String>], source: [Role], target: [Role],
            participants: [Role], needs: Set<Need>, modals: Set<String>, adverbs: Set<String>, light: Set<String>,
            isPlural: Bool, modality: Modality?
        ) {
            self.rule = rule
            self.part = part
            self.lemma = lemma
            self.companions = companions
            self.object = object
            self.required = required
            self.excluded = excluded
            self.source = source
            self.target = target
            self.participants = participants
            self.needs = needs
            self.modals = modals
            self.adverbs = adverbs
            self.light = light
            self.isPlural = isPlural
            self.modality = modality
        }
    }

    /// What an event of the pattern is called.
    private final class Names: Sendable {
        let kind: String
        let action: String
        let plover: String?
        let cameo: String?

        init(kind: String, action: String, plover: String?, cameo: String?) {
            self.kind = kind
            self.action = action
            self.plover = plover
            self.cameo = cameo
        }
    }

    private let line: Line
    private var names: Names

    init(
        rule: String, kind: String, action: String, part: Part, lemma: String, companions: [String],
        object: Set<String>, required: [String: Set<String>], excluded: [String: Set<String>], source: [Role],
        target: [Role], participants: [Role], needs: Set<Need>, modals: Set<String>, adverbs: Set<String>,
        light: Set<String>, isPlural: Bool, modality: Modality?, plover: String?, cameo: String?
    ) {
        line = Line(
            rule: rule, part: part, lemma: lemma, companions: companions, object: object, required: required,
            excluded: excluded, source: source, target: target, participants: participants, needs: needs,
            modals: modals, adverbs: adverbs, light: light, isPlural: isPlural, modality: modality)
        names = Names(kind: kind, action: action, plover: plover, cameo: cameo)
    }

    /// `sanction.lex:5 impose`.
    var rule: String { line.rule }
    var kind: String { names.kind }
    var action: String { names.action }
    var part: Part { line.part }
    /// Head lemma, then particles, prepositions or objects that must stand with it.
    var lemma: String { line.lemma }
    var companions: [String] { line.companions }
    /// Lemmas of which the object's head must be one; `@force`, `@person`, `@people`, `@organization` name actor kinds.
    var object: Set<String> { line.object }
    /// The same for other places: preposition → lemmas.
    var required: [String: Set<String>] { line.required }
    /// Lemmas that void the pattern: place (`object`, `subject`, `modifier` or a preposition) → lemmas.
    var excluded: [String: Set<String>] { line.excluded }
    var source: [Role] { line.source }
    var target: [Role] { line.target }
    var participants: [Role] { line.participants }
    var needs: Set<Need> { line.needs }
    /// Auxiliaries of which one must stand with the verb.
    var modals: Set<String> { line.modals }
    var adverbs: Set<String> { line.adverbs }
    /// Verbs that may carry the noun ("hold talks"); empty: any light verb.
    var light: Set<String> { line.light }
    var isPlural: Bool { line.isPlural }
    var modality: Modality? { line.modality }
    /// Codes of the line's own, where they are finer than those of its kind and action.
    var plover: String? { names.plover }
    var cameo: String? { names.cameo }

    /// The same line with an event of another name, and no codes of its own.
    func told(kind: String, action: String) -> TriggerPattern {
        var pattern = self
        pattern.names = Names(kind: kind, action: action, plover: nil, cameo: nil)
        return pattern
    }

    /// The refusal of what the pattern tells.
    var refused: TriggerPattern { told(kind: "rejection", action: "refuse") }

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
