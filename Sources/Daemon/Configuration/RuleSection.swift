import Model

/// Reads the elements of `rules` against the names there are.
struct RuleSection {
    let vocabulary: Vocabulary
    let sources: [String]
    let sinks: [String]

    func read(_ reader: ConfigurationReader) -> Rule? {
        reader.object(allowing: ["name", "when", "sinks", "on", "remind", "priority", "cooldown"])
        let conditions = ConditionSection(vocabulary: vocabulary, sources: sources)
        let condition = reader["when"].map { conditions.read($0) } ?? Condition()
        let told = reader["sinks"].map { names($0, among: sinks) } ?? sinks
        if let section = reader["sinks"], section.isEmptyList {
            section.refuse(found: "no sinks", expected: "at least one, or nobody would hear this rule")
        }
        guard let name = reader["name"]?.string() else { return nil }
        var rule = Rule(name: name, condition: condition, sinks: told)
        if let steps = reader["on"] {
            if steps.isEmptyList {
                steps.refuse(found: "no steps", expected: "at least one; leave “on” out for what is news")
            }
            rule.transitions = Set(steps.listOrOne().compactMap { $0.oneOf(Alert.Transition.self) })
        }
        let month = 60...31 * 86_400.0
        rule.reminders = (reader["remind"]?.listOrOne() ?? []).compactMap { $0.duration(in: month) }.sorted(by: >)
        rule.priority = reader["priority"]?.oneOf(Alert.Priority.self) ?? .normal
        rule.cooldown = reader["cooldown"].flatMap(quiet)
        return rule
    }

    /// A duration, or an object with `for` and `per`.
    private func quiet(_ reader: ConfigurationReader) -> Rule.Quiet? {
        let range = 1...31 * 86_400.0
        guard reader.isObject else { return reader.duration(in: range).map { Rule.Quiet(seconds: $0) } }
        reader.object(allowing: ["for", "per"])
        guard let seconds = reader.required("for")?.duration(in: range) else { return nil }
        return Rule.Quiet(seconds: seconds, scope: reader["per"]?.oneOf(Rule.Quiet.Scope.self) ?? .rule)
    }

    /// Known names, each once, in the order given.
    private func names(_ reader: ConfigurationReader, among known: [String]) -> [String] {
        var seen: Set<String> = []
        return reader.listOrOne().compactMap { $0.oneOf(known) }.filter { seen.insert($0).inserted }
    }
}
