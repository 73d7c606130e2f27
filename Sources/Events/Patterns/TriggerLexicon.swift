import Language
import Model

/// All trigger patterns, found by lemma; one file a kind under `Lexicons/`.
struct TriggerLexicon: Sendable {
    /// In the order of the files.
    let patterns: [TriggerPattern]
    private let byLemma: [String: [TriggerPattern]]
    let outsiders: Outsiders
    /// Which sentences are worth parsing.
    let prefilter: Prefilter
    /// Every lemma that a pattern names, as trigger or as what must stand with it.
    let lemmas: Set<String>
    /// Irregular forms and the lemma each belongs to.
    let irregular: [String: String]

    /// Reads one file for each kind of the table; a line with several heads stands for as many patterns.
    static func embedded(kinds: KindTable) throws(LexiconError) -> TriggerLexicon {
        let classes = try WordClasses.embedded()
        var patterns: [TriggerPattern] = []
        for kind in kinds.kinds {
            let file = try EmbeddedFile("Events/\(kind).lex")
            let lexicon = try LexiconFile(
                name: file.name, text: file.text, format: "trigger 2", keys: TriggerLine.keys)
            for line in lexicon.lines {
                let line = try TriggerLine(line, kind: kind, file: file.name, classes: classes)
                patterns += try line.patterns(kinds: kinds)
            }
        }
        return TriggerLexicon(
            patterns: patterns, irregular: try irregularForms(),
            outsiders: Outsiders(
                words: Set(classes.expanded(["@outsiders"]) ?? []), sport: Set(classes.expanded(["@sport"]) ?? [])))
    }

    private init(patterns: [TriggerPattern], irregular dictionary: [String: [String]], outsiders: Outsiders) {
        self.outsiders = outsiders
        // Sorted once: the most specific first, lines of equal weight in the order of the files.
        let weights = patterns.map(\.specificity)
        let ranked = patterns.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        self.patterns = patterns
        byLemma = Dictionary(grouping: ranked.map { patterns[$0] }, by: \.lemma)
        var lemmaOfForm: [String: String] = [:]
        for (lemma, forms) in dictionary.sorted(by: { $0.key < $1.key }) where byLemma[lemma] != nil {
            for form in forms where lemmaOfForm[form] == nil { lemmaOfForm[form] = lemma }
        }
        irregular = lemmaOfForm
        prefilter = Prefilter(patterns: patterns, irregular: dictionary)
        let asked = patterns.flatMap { Array($0.object) + $0.companions + $0.required.values.flatMap(Array.init) }
        lemmas = Set(byLemma.keys).union(asked)
    }

    /// The best first.
    func patterns(for lemma: String) -> [TriggerPattern] { byLemma[lemma] ?? [] }

    /// Forms of each lemma that no rule gives, from the lemmatizer's own list.
    private static func irregularForms() throws(LexiconError) -> [String: [String]] {
        let file = try EmbeddedFile("Language/lemmas.lex")
        let list = try LexiconFile(name: file.name, text: file.text, format: "lemmas 1", keys: ["tag", "forms"])
        var forms: [String: [String]] = [:]
        for line in list.lines { forms[line.head, default: []] += line["forms"] }
        return forms
    }
}
