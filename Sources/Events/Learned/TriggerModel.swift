import Language
import Model

/// The learned part of the detector: which words may tell an event, what they tell, and how sure an event is (Training/Learned).
struct TriggerModel: Sendable {
    /// `kind.action` in the order of the model's outputs.
    let actions: [String]
    let kinds: [String]
    private let kindOfAction: [Int]
    private let weights: LinearModel
    private let triggers: [String: Set<TriggerPattern.Part>]
    /// Where anybody may stand who does what a word says, and to whom: two patterns an action, verb and noun.
    private let patterns: [String: TriggerPattern]
    let confidence: ConfidenceModel
    let prefilter: LearnedPrefilter

    /// - Throws: `LexiconError` when a file is missing from the binary, damaged, or does not fit the others.
    static func embedded(kinds: KindTable) throws(LexiconError) -> TriggerModel {
        let table = try EmbeddedFile("Events/Models/outputs.lex")
        let outputs = try LexiconFile(name: table.name, text: table.text, format: "outputs 1", keys: [])
        let bytes = try EmbeddedFile("Events/Models/triggers.model")
        let list = try EmbeddedFile("Events/Models/triggers.lex")
        let triggers = try LexiconFile(name: list.name, text: list.text, format: "learned 1", keys: ["pos"])
        return try TriggerModel(
            outputs: outputs, weights: LinearModel(name: bytes.name, bytes: bytes.bytes), triggers: triggers,
            confidence: .embedded(), table: kinds)
    }

    private init(
        outputs: LexiconFile, weights: LinearModel, triggers: LexiconFile, confidence: ConfidenceModel, table: KindTable
    ) throws(LexiconError) {
        let names = outputs.lines.map(\.head)
        guard let none = names.firstIndex(of: "none"), names.count == weights.outputCount else {
            throw LexiconError(file: outputs.name, line: 0, reason: "does not fit the model")
        }
        kinds = Array(names[..<none])
        actions = Array(names[(none + 1)...])
        let classes = try WordClasses.embedded()
        var kindOfAction: [Int] = []
        var patterns: [String: TriggerPattern] = [:]
        for action in actions {
            let parts = action.split(separator: ".").map(String.init)
            guard parts.count == 2, let kind = kinds.firstIndex(of: parts[0]), let entry = table[parts[0], parts[1]]
            else {
                throw LexiconError(file: outputs.name, line: 0, reason: "“\(action)” is not in the table of kinds")
            }
            kindOfAction.append(kind)
            for part in [TriggerPattern.Part.verb, .noun] {
                patterns["\(action) \(part)"] = try AnyRoles.pattern(
                    for: entry, part: part, table: table, classes: classes)
            }
        }
        self.kindOfAction = kindOfAction
        self.patterns = patterns
        self.weights = weights
        self.confidence = confidence
        self.triggers = Dictionary(
            triggers.lines.map { ($0.head, Set($0["pos"].compactMap(TriggerPattern.Part.init))) },
            uniquingKeysWith: { $0.union($1) })
        prefilter = try LearnedPrefilter(lemmas: triggers.lines.map(\.head))
    }

    /// Whether a word was seen to tell events in training.
    func isTrigger(_ lemma: String, _ part: TriggerPattern.Part) -> Bool { triggers[lemma]?.contains(part) ?? false }

    /// The pattern of an action that takes actors wherever they may stand.
    func pattern(_ action: String, _ part: TriggerPattern.Part) -> TriggerPattern? { patterns["\(action) \(part)"] }

    func judge(_ features: [TriggerFeature]) -> Judgement {
        var scores = [Float](repeating: 0, count: weights.outputCount)
        for feature in features { weights.add(feature.key, to: &scores) }
        let highest = scores[...kinds.count].max() ?? 0
        let powers = scores[...kinds.count].map { Double($0 - highest).exponential }
        let total = powers.reduce(0, +)
        let likeliest = kinds.indices.max { powers[$0] < powers[$1] } ?? 0
        let action = actions.indices.filter { kindOfAction[$0] == likeliest }
            .max { scores[kinds.count + 1 + $0] < scores[kinds.count + 1 + $1] }
        return Judgement(
            nothing: powers[kinds.count] / total, kinds: powers.dropLast().map { $0 / total },
            likeliest: likeliest, action: action ?? 0)
    }

    /// The features that spoke loudest for an action and against nothing, with what each added.
    func reasons(for action: Int, _ features: [TriggerFeature]) -> [(feature: TriggerFeature, weight: Float)] {
        features.map { feature in
            var scores = [Float](repeating: 0, count: weights.outputCount)
            weights.add(feature.key, to: &scores)
            let weight = scores[kindOfAction[action]] + scores[kinds.count + 1 + action] - scores[kinds.count]
            return (feature, weight)
        }
        .filter { $0.weight > 0 }.sorted { $0.weight > $1.weight }
    }
}
