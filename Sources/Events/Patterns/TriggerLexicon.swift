import Language
import Model

/// All trigger patterns, found by lemma; one file a kind under `Lexicons/`.
struct TriggerLexicon: Sendable {
    /// In the order of the files.
    let patterns: [TriggerPattern]
    private let byLemma: [String: [TriggerPattern]]
    let outsiders: Outsiders
    /// Every surface form that a trigger may take, hashed, for the prefilter.
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
            patterns: patterns, forms: try irregularForms(of: Set(patterns.map(\.lemma))),
            outsiders: Outsiders(
                words: Set(classes.expanded(["@outsiders"]) ?? []), sport: Set(classes.expanded(["@sport"]) ?? [])))
    }

    private init(patterns: [TriggerPattern], forms: [String: String], outsiders: Outsiders) {
        self.outsiders = outsiders
        // Sorted once: the most specific first, lines of equal weight in the order of the files.
        let ranked = patterns.enumerated().sorted {
            ($1.element.specificity, $0.offset) < ($0.element.specificity, $1.offset)
        }
        self.patterns = patterns
        byLemma = Dictionary(grouping: ranked.map(\.element), by: \.lemma)
        irregular = forms
        // Tokens end at hyphens: "test-fire" is found by "fire".
        let parts = byLemma.keys.map { $0.split(separator: "-").last.map(String.init) ?? $0 }
        prefilter = Prefilter(lemmas: parts, forms: Array(forms.keys))
        let asked = patterns.flatMap { Array($0.object) + $0.companions + $0.required.values.flatMap(Array.init) }
        lemmas = Set(byLemma.keys).union(asked)
    }

    /// The best first.
    func patterns(for lemma: String) -> [TriggerPattern] { byLemma[lemma] ?? [] }

    /// Irregular forms of the triggers, from the lemmatizer's own list: form → lemma.
    private static func irregularForms(of lemmas: Set<String>) throws(LexiconError) -> [String: String] {
        let file = try EmbeddedFile("Language/lemmas.lex")
        let list = try LexiconFile(name: file.name, text: file.text, format: "lemmas 1", keys: ["tag", "forms"])
        var forms: [String: String] = [:]
        for line in list.lines where lemmas.contains(line.head) {
            for form in line["forms"] where forms[form] == nil { forms[form] = line.head }
        }
        return forms
    }
}
