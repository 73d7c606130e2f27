import Model

/// Reads the elements of `rules` against the names there are.
struct RuleSection {
    let vocabulary: Vocabulary
    let sources: [String]
    let sinks: [String]

    func read(_ reader: ConfigurationReader) -> Rule? {
        reader.object(allowing: ["name", "when", "sinks", "on", "remind", "priority"])
        let condition = reader["when"].map(condition) ?? Condition()
        let told = reader["sinks"].map { Array(names($0, among: sinks)) } ?? sinks
        if let section = reader["sinks"], section.isEmptyList {
            section.refuse(found: "no sinks", expected: "at least one, or nobody would hear this rule")
        }
        guard let name = reader["name"]?.string() else { return nil }
        var rule = Rule(name: name, condition: condition, sinks: told)
        if let steps = reader["on"] {
            rule.transitions = Set(steps.listOrOne().compactMap { $0.oneOf(Alert.Transition.self) })
        }
        let month = 60...31 * 86_400.0
        rule.reminders = (reader["remind"]?.listOrOne() ?? []).compactMap { $0.duration(in: month) }.sorted(by: >)
        rule.priority = reader["priority"]?.oneOf(Alert.Priority.self) ?? .normal
        return rule
    }

    private func condition(_ reader: ConfigurationReader) -> Condition {
        reader.object(allowing: [
            "kind", "action", "modality", "source", "target", "participant", "actor", "between", "speaker", "date",
            "place", "words", "confidence", "from",
        ])
        var condition = Condition()
        condition.kinds = Set(list(reader["kind"], among: vocabulary.kinds.map(\.name)))
        condition.actions = Set(list(reader["action"], among: vocabulary.actionNames))
        if let modalities = reader["modality"] {
            condition.modalities = Set(modalities.listOrOne().compactMap { $0.oneOf(Modality.self) })
        }
        condition.source = countries(reader["source"])
        condition.target = countries(reader["target"])
        condition.participant = countries(reader["participant"])
        condition.actor = countries(reader["actor"])
        condition.between = countries(reader["between"])
        condition.speaker = countries(reader["speaker"])
        condition.date = reader["date"].map(window)
        condition.places = reader["place"].map(places)
        condition.words = reader["words"].map { WordList($0.listOrOne().compactMap { $0.string() }) }
        condition.confidence = reader["confidence"]?.double(in: 0...1) ?? condition.confidence
        condition.from = Set(list(reader["from"], among: sources))
        return condition
    }

    private func list(_ reader: ConfigurationReader?, among known: [String]) -> [String] {
        reader.map { names($0, among: known) } ?? []
    }

    /// Known names, each once, in the order given.
    private func names(_ reader: ConfigurationReader, among known: [String]) -> [String] {
        var seen: Set<String> = []
        return reader.listOrOne().compactMap { $0.oneOf(known) }.filter { seen.insert($0).inserted }
    }

    private func countries(_ reader: ConfigurationReader?) -> Set<String> {
        Set((reader?.listOrOne() ?? []).compactMap(country))
    }

    private func country(_ reader: ConfigurationReader) -> String? {
        guard let name = reader.string() else { return nil }
        if let code = vocabulary.country(name) { return code }
        reader.refuse(
            expected: "a country or group by its name or code, such as “Russia”, “RUS” or “EUR”",
            suggestion: NearMiss.of(name, among: vocabulary.countryNames))
        return nil
    }

    /// Any name may be a place; one that is a country's also stands for all that lies in it.
    private func places(_ reader: ConfigurationReader) -> PlaceList {
        let names = reader.listOrOne().compactMap { $0.string() }
        return PlaceList(names: names, countries: Set(names.compactMap(vocabulary.country)))
    }

    private func window(_ reader: ConfigurationReader) -> DateWindow {
        reader.object(allowing: ["within", "past", "after", "before", "undated"])
        let century = 0...100 * 365 * 86_400.0
        let window = DateWindow(
            within: reader["within"]?.duration(in: century), past: reader["past"]?.duration(in: century),
            after: reader["after"].flatMap(day), before: reader["before"].flatMap(day),
            undated: reader["undated"]?.bool() ?? false)
        if let after = window.after, let before = window.before, before <= after {
            reader["before"]?.refuse(expected: "a day after \(after), where “after” begins")
        }
        return window
    }

    private func day(_ reader: ConfigurationReader) -> CivilDate? {
        guard let text = reader.string() else { return nil }
        guard let day = CivilDate(iso: text) else {
            reader.refuse(expected: "a day such as “2026-01-31”")
            return nil
        }
        return day
    }
}
