import Model

/// Reads the conditions of rules against the names there are.
struct ConditionSection {
    let vocabulary: Vocabulary
    let sources: [String]

    private static let keys = [
        "kind", "action", "modality", "source", "target", "participant", "actor", "between", "speaker", "date",
        "place", "words", "matches", "confidence", "from", "outlets", "all", "any", "not",
    ]

    /// What a rule asks for unless it says otherwise: that an event is news, and likely.
    private struct Usual {
        var modality: Bool
        var confidence: Bool

        static let both = Usual(modality: true, confidence: true)
        static let neither = Usual(modality: false, confidence: false)
    }

    /// The condition of a rule.
    func read(_ reader: ConfigurationReader) -> Condition { read(reader, asking: .both) }

    /// - Parameter usual: what is still to be asked, here or further in: wherever the user says nothing of it himself.
    private func read(_ reader: ConfigurationReader, asking usual: Usual) -> Condition {
        guard reader.object(allowing: ConditionSection.keys) else { return .anything }
        var condition = Condition.anything
        let modality = share(usual.modality, of: "modality", reader)
        let confidence = share(usual.confidence, of: "confidence", reader)
        if modality.here { condition.modalities = Modality.news }
        if confidence.here { condition.confidence = Condition.defaultConfidence }
        fields(reader, of: &condition)
        condition.all = children(reader, "all").map {
            read(
                $0,
                asking: Usual(
                    modality: modality.all && states("modality", $0),
                    confidence: confidence.all && states("confidence", $0)))
        }
        let any = Usual(modality: modality.any, confidence: confidence.any)
        condition.any = children(reader, "any").map { read($0, asking: any) }
        condition.none = children(reader, "not").map { read($0, asking: .neither) }
        return condition
    }

    /// Where the usual demand of a key goes: to the condition itself, or to its parts where some of them state their own.
    private func share(_ isAsked: Bool, of key: String, _ reader: ConfigurationReader)
        -> (here: Bool, all: Bool, any: Bool)
    {
        guard isAsked, reader[key] == nil else { return (false, false, false) }
        if parts(reader, "all").contains(where: { states(key, $0) }) { return (false, true, false) }
        if parts(reader, "any").contains(where: { states(key, $0) }) { return (false, false, true) }
        return (true, false, false)
    }

    private func states(_ key: String, _ reader: ConfigurationReader) -> Bool {
        reader[key] != nil || (parts(reader, "all") + parts(reader, "any")).contains { states(key, $0) }
    }

    private func parts(_ reader: ConfigurationReader, _ key: String) -> [ConfigurationReader] {
        reader[key].map { $0.listOrOne() } ?? []
    }

    private func children(_ reader: ConfigurationReader, _ key: String) -> [ConfigurationReader] {
        guard let section = reader[key] else { return [] }
        let children = section.listOrOne()
        if children.isEmpty {
            section.refuse(found: "no conditions", expected: "at least one, such as { \"kind\": \"meeting\" }")
        }
        for child in children where child.isEmptyObject {
            child.refuse(
                found: "an empty condition",
                expected: "at least one of \(ConditionSection.keys.joined(separator: ", "))")
        }
        return children
    }

    private func fields(_ reader: ConfigurationReader, of condition: inout Condition) {
        let actors = ActorSection(vocabulary: vocabulary)
        condition.kinds = Set(names(reader["kind"], among: vocabulary.kinds.map(\.name)))
        condition.actions = Set(names(reader["action"], among: vocabulary.actionNames))
        if let modalities = reader["modality"] {
            condition.modalities = Set(modalities.listOrOne().compactMap { $0.oneOf(Modality.self) })
        }
        condition.source = actors.read(reader["source"])
        condition.target = actors.read(reader["target"])
        condition.participant = actors.read(reader["participant"])
        condition.actor = actors.read(reader["actor"])
        condition.between = actors.read(reader["between"])
        condition.speaker = actors.read(reader["speaker"])
        condition.date = reader["date"].map(DateWindow.init(reading:))
        condition.places = reader["place"].map(actors.places)
        condition.words = reader["words"].map { WordList($0.listOrOne().compactMap { $0.string() }) }
        condition.expressions = (reader["matches"]?.listOrOne() ?? []).compactMap(expression)
        condition.confidence = reader["confidence"]?.double(in: 0...1) ?? condition.confidence
        condition.from = Set(names(reader["from"], among: sources))
        condition.outlets = reader["outlets"].flatMap(outlets) ?? 1
    }

    private func expression(_ reader: ConfigurationReader) -> RegularExpression? {
        guard let pattern = reader.string() else { return nil }
        do throws(RegularExpressionError) { return try RegularExpression(pattern) } catch {
            reader.refuse(found: "\(error.found) at character \(error.position)", expected: error.expected)
            return nil
        }
    }

    private func outlets(_ reader: ConfigurationReader) -> Int? {
        guard let count = reader.int(in: 1...1_000) else { return nil }
        guard sources.isEmpty || count <= sources.count else {
            reader.refuse(expected: "at most \(sources.count), as many as there are sources, or this could never hold")
            return nil
        }
        return count
    }

    private func names(_ reader: ConfigurationReader?, among known: [String]) -> [String] {
        (reader?.listOrOne() ?? []).compactMap { $0.oneOf(known) }
    }
}

extension DateWindow {
    init(reading reader: ConfigurationReader) {
        reader.object(allowing: ["within", "past", "after", "before", "undated"])
        let century = 0...100 * 365 * 86_400.0
        self.init(
            within: reader["within"]?.duration(in: century), past: reader["past"]?.duration(in: century),
            after: reader["after"].flatMap(DateWindow.day), before: reader["before"].flatMap(DateWindow.day),
            undated: reader["undated"]?.bool() ?? false)
        if let after, let before, before <= after {
            reader["before"]?.refuse(expected: "a day after \(after), where “after” begins")
        }
    }

    private static func day(_ reader: ConfigurationReader) -> CivilDate? {
        guard let text = reader.string() else { return nil }
        guard let day = CivilDate(iso: text) else {
            reader.refuse(expected: "a day such as “2026-01-31”")
            return nil
        }
        return day
    }
}
