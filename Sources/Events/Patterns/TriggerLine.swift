import Model

/// One line of a trigger lexicon, its word classes expanded: a family of patterns that differ in their head only.
struct TriggerLine {
    private let heads: [String]
    private let fields: [String: [String]]
    private let kind: String
    private let file: String
    private let number: Int

    /// Places that may ask for words, or with `not.` before them refuse words.
    static let places = [
        "subject", "modifier", "modifier.object", "with", "from", "of", "to", "in", "on", "into", "for", "against",
        "at", "over", "as", "by", "under", "about", "between", "out",
    ]
    /// Keys of a trigger line.
    static let keys = Set(
        places + (places + ["object", "object.with"]).map { "not.\($0)" } + [
            "pos", "action", "object", "source", "target", "participants", "needs", "not", "modality", "modal",
            "adverb", "light", "number", "plover", "cameo",
        ])

    init(_ line: LexiconFile.Line, kind: String, file: String, classes: WordClasses) throws(LexiconError) {
        heads = line.head.split(separator: ",").map { String($0).trimmed }
        self.kind = kind
        self.file = file
        number = line.number
        var fields: [String: [String]] = [:]
        for field in line.fields {
            guard let values = classes.expanded(field.values) else {
                throw LexiconError(
                    file: file, line: line.number, reason: "“\(field.key)” names a class that classes.lex lacks")
            }
            fields[field.key, default: []] += values
        }
        self.fields = fields
    }

    private subscript(key: String) -> [String] { fields[key] ?? [] }

    private func fail(_ reason: String) -> LexiconError { LexiconError(file: file, line: number, reason: reason) }

    /// One pattern for each head.
    func patterns(kinds: KindTable) throws(LexiconError) -> [TriggerPattern] {
        guard !heads.contains("") else { throw fail("an empty head") }
        var patterns: [TriggerPattern] = []
        let shared = try Shared(self)
        for head in heads { patterns.append(try pattern(head, shared, kinds: kinds)) }
        return patterns
    }

    /// The sets of a line, made once: its patterns hold the same ones.
    private struct Shared {
        let object: Set<String>
        let required: [String: Set<String>]
        let excluded: [String: Set<String>]
        let needs: Set<TriggerPattern.Need>
        let modals: Set<String>
        let adverbs: Set<String>
        let light: Set<String>

        init(_ line: TriggerLine) throws(LexiconError) {
            var required: [String: Set<String>] = [:]
            for place in TriggerLine.places where !line[place].isEmpty { required[place] = Set(line[place]) }
            self.required = required
            object = Set(line["object"])
            excluded = line.excluded()
            needs = try line.needs()
            modals = Set(line["modal"])
            adverbs = Set(line["adverb"])
            light = Set(line["light"])
        }
    }

    private func pattern(_ head: String, _ shared: Shared, kinds: KindTable) throws(LexiconError) -> TriggerPattern {
        let words = head.split(separator: " ").map(String.init)
        guard let part = self["pos"].first.flatMap(TriggerPattern.Part.init) else {
            throw fail("pos must be verb, noun or adj")
        }
        guard let action = self["action"].first, let entry = kinds[kind, action] else {
            throw fail("the table of kinds has no action “\(self["action"].first ?? "")” of “\(kind)”")
        }
        let last = words.count > 1 && part == .noun ? words.count - 1 : 0
        let isMutual = entry.isMutual || kind == "meeting" || kind == "call"
        let stated = !self["source"].isEmpty || !self["target"].isEmpty
        return TriggerPattern(
            rule: "\(file.split(separator: "/").last ?? ""):\(number) \(head)", kind: kind, action: action, part: part,
            lemma: words[last], companions: words.enumerated().filter { $0.offset != last }.map(\.element),
            object: shared.object, required: shared.required, excluded: shared.excluded,
            source: isMutual && !stated ? [] : (stated ? self["source"] : ["subject"]).map(Role.init),
            target: isMutual && !stated ? [] : (stated ? self["target"] : ["object"]).map(Role.init),
            participants: self["participants"].map(Role.init), needs: shared.needs, modals: shared.modals,
            adverbs: shared.adverbs, light: shared.light, isPlural: self["number"] == ["plural"],
            modality: try modality(), plover: self["plover"].first, cameo: self["cameo"].first)
    }

    private func excluded() -> [String: Set<String>] {
        var excluded: [String: Set<String>] = [:]
        for place in TriggerLine.places + ["object", "object.with"] where !self["not.\(place)"].isEmpty {
            excluded[place] = Set(self["not.\(place)"])
        }
        if !self["not"].isEmpty { excluded["object", default: []].formUnion(self["not"]) }
        return excluded
    }

    private func needs() throws(LexiconError) -> Set<TriggerPattern.Need> {
        var needs: Set<TriggerPattern.Need> = []
        for name in self["needs"] {
            guard let need = TriggerPattern.Need(rawValue: name) else { throw fail("unknown need “\(name)”") }
            needs.insert(need)
        }
        return needs
    }

    private func modality() throws(LexiconError) -> Modality? {
        guard let name = self["modality"].first else { return nil }
        guard let modality = Modality(rawValue: name) else { throw fail("unknown modality “\(name)”") }
        return modality
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
