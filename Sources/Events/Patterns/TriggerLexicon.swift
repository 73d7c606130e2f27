import Language
import Model

/// All trigger patterns, found by lemma; one file a kind under `Lexicons/`.
struct TriggerLexicon: Sendable {
    private let byLemma: [String: [TriggerPattern]]
    /// Which sentences are worth parsing.
    let prefilter: Prefilter
    /// Every lemma that a pattern names, as trigger or as what must stand with it.
    let lemmas: Set<String>
    /// Irregular forms and the lemma each belongs to.
    let irregular: [String: String]

    /// Reads one file for each kind of the table.
    static func embedded(kinds: KindTable) throws(LexiconError) -> TriggerLexicon {
        var patterns: [TriggerPattern] = []
        var forms: [String: String] = [:]
        for kind in kinds.kinds {
            let file = try EmbeddedFile("Events/\(kind).lex")
            let lexicon = try LexiconFile(name: file.name, text: file.text, format: "trigger 1", keys: keys)
            for line in lexicon.lines {
                let pattern = try pattern(line, kind: kind, file: file.name, kinds: kinds)
                patterns.append(pattern)
                for form in line["forms"] { forms[form] = pattern.lemma }
            }
        }
        return TriggerLexicon(patterns: patterns, forms: forms, irregular: try irregularForms(besides: forms))
    }

    /// Forms of each lemma that no rule gives: those of the dictionary and those that trigger lines name.
    private static func irregularForms(besides named: [String: String]) throws(LexiconError) -> [String: [String]] {
        let file = try EmbeddedFile("Language/lemmas.lex")
        let lexicon = try LexiconFile(name: file.name, text: file.text, format: "lemmas 1", keys: ["tag", "forms"])
        var forms: [String: [String]] = [:]
        for line in lexicon.lines { forms[line.head, default: []] += line["forms"] }
        for (form, lemma) in named.sorted(by: { $0.key < $1.key }) { forms[lemma, default: []].append(form) }
        return forms
    }

    private init(patterns: [TriggerPattern], forms: [String: String], irregular dictionary: [String: [String]]) {
        byLemma = Dictionary(grouping: patterns, by: \.lemma)
        irregular = forms
        prefilter = Prefilter(patterns: patterns, irregular: dictionary)
        let asked = patterns.flatMap { Array($0.object) + $0.companions + $0.required.values.flatMap(Array.init) }
        lemmas = Set(byLemma.keys).union(asked)
    }

    func patterns(for lemma: String) -> [TriggerPattern] { byLemma[lemma] ?? [] }

    /// Keys of a trigger line; any other key that is a plain word is a preposition with required lemmas.
    static let keys: Set<String> = [
        "pos", "action", "object", "subject", "with", "from", "of", "to", "in", "on", "into", "source", "target",
        "participants", "needs", "not", "forms", "modality", "modal", "adverb", "light", "modifier",
        "modifier.object", "number",
    ]
    private static let requirements = [
        "with", "from", "of", "to", "in", "on", "into", "subject", "modifier", "modifier.object",
    ]

    private static func pattern(_ line: LexiconFile.Line, kind: String, file: String, kinds: KindTable)
        throws(LexiconError) -> TriggerPattern
    {
        func fail(_ reason: String) -> LexiconError { LexiconError(file: file, line: line.number, reason: reason) }
        let words = line.head.split(separator: " ").map(String.init)
        guard let part = line["pos"].first.flatMap(TriggerPattern.Part.init) else {
            throw fail("pos must be verb or noun")
        }
        guard let action = line["action"].first, kinds[kind, action] != nil else {
            throw fail("the table of kinds has no action “\(line["action"].first ?? "")” of “\(kind)”")
        }
        var needs: Set<TriggerPattern.Need> = []
        for name in line["needs"] {
            guard let need = TriggerPattern.Need(rawValue: name) else { throw fail("unknown need “\(name)”") }
            needs.insert(need)
        }
        var modality: Modality?
        if let name = line["modality"].first {
            guard let value = Modality(rawValue: name) else { throw fail("unknown modality “\(name)”") }
            modality = value
        }
        var required: [String: Set<String>] = [:]
        for key in requirements where !line[key].isEmpty { required[key] = Set(line[key]) }
        let last = words.count > 1 && part == .noun ? words.count - 1 : 0
        let isMutual = kinds[kind, action]?.isMutual == true || kind == "meeting" || kind == "call"
        let stated = !line["source"].isEmpty || !line["target"].isEmpty
        return TriggerPattern(
            rule: "\(file.split(separator: "/").last ?? ""):\(line.number) \(line.head)", kind: kind, action: action,
            part: part, lemma: words[last], companions: words.enumerated().filter { $0.offset != last }.map(\.element),
            object: Set(line["object"]), required: required, excluded: Set(line["not"]),
            source: isMutual && !stated ? [] : (stated ? line["source"] : ["subject"]).map(Role.init),
            target: isMutual && !stated ? [] : (stated ? line["target"] : ["object"]).map(Role.init),
            participants: line["participants"].map(Role.init), needs: needs, modals: Set(line["modal"]),
            adverbs: Set(line["adverb"]), light: Set(line["light"]), isPlural: line["number"] == ["plural"],
            modality: modality)
    }
}
