import Model
import Testing

@testable import Events

@Suite struct TriggerLexiconTests {
    static let lexicon = Result { try TriggerLexicon.embedded(kinds: try KindTable.embedded()) }

    /// A pattern that asks for the same as an earlier one of its kind can never be the one that matches.
    @Test func noPatternTwice() throws {
        var first: [String: String] = [:]
        for pattern in try Self.lexicon.get().patterns {
            let question = "\(pattern.kind).\(pattern.action) \(TriggerLexiconTests.question(pattern))"
            if let other = first[question] {
                Issue.record("\(pattern.rule) asks for the same as \(other)")
            } else {
                first[question] = pattern.rule
            }
        }
    }

    /// Steps of roles are grammatical places or prepositions, never a misspelt one.
    @Test func everyRoleIsAPlace() throws {
        let places: Set = [
            "subject", "object", "iobj", "possessor", "modifier", "ccomp", "xcomp", "acl", "that", "light", "condition",
            "speaker",
        ]
        let prepositions = Set(TriggerLine.places).union([
            "aboard", "across", "after", "alongside", "along", "among", "around", "behind", "inside", "near", "off",
            "onto",
            "outside", "through", "throughout", "toward", "towards", "upon", "if",
        ])
        for pattern in try Self.lexicon.get().patterns {
            for role in pattern.source + pattern.target + pattern.participants {
                for step in role.steps where !places.contains(step) && !prepositions.contains(step) {
                    Issue.record("\(pattern.rule): “\(step)” of “\(role.steps.joined(separator: "."))” is no place")
                }
            }
        }
    }

    @Test func unknownClassesAreRefused() throws {
        let classes = try WordClasses.embedded()
        #expect(classes.expanded(["@measures"])?.contains("embargo") == true)
        #expect(classes.expanded(["@nobody"]) == nil)
        #expect(classes.expanded(["@force", "tank"]) == ["@force", "tank"])
    }

    private static func question(_ pattern: TriggerPattern) -> String {
        let required = pattern.required.map { "\($0.key)=\($0.value.sorted())" }.sorted()
        let excluded = pattern.excluded.map { "\($0.key)=\($0.value.sorted())" }.sorted()
        return [
            "\(pattern.part) \(pattern.lemma) \(pattern.companions) \(pattern.object.sorted()) \(required) \(excluded)",
            "\(pattern.needs.map(\.rawValue).sorted()) \(pattern.modals.sorted()) \(pattern.light.sorted())",
            "\(pattern.source.map(\.steps)) \(pattern.target.map(\.steps)) \(pattern.participants.map(\.steps))",
        ].joined(separator: " ")
    }
}
