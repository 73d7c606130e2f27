import Language
import Model

/// Words that say how the act they govern is meant: plan, threaten, deny, say … (`Lexicons/operators.lex`).
struct OperatorLexicon: Sendable {
    struct Operator: Sendable {
        let lemma: String
        let modality: Modality
        /// `clause`, `object`, `subject`, `passive`, `modifier`, or a preposition.
        let complements: Set<String>
        let isReport: Bool
        /// Its subject does what its object names ("launched an attack").
        let isLight: Bool
    }

    private let byLemma: [String: [Operator]]

    static func embedded() throws(LexiconError) -> OperatorLexicon {
        let file = try EmbeddedFile("Events/operators.lex")
        let lexicon = try LexiconFile(
            name: file.name, text: file.text, format: "operator 1",
            keys: ["pos", "modality", "complement", "says", "light"])
        var operators: [Operator] = []
        for line in lexicon.lines {
            // What somebody is accused of is told, but not as fact.
            let name = line["modality"].first ?? ""
            guard let modality = name == "accused" ? .possible : Modality(rawValue: name) else {
                throw LexiconError(file: file.name, line: line.number, reason: "unknown modality “\(name)”")
            }
            operators.append(
                Operator(
                    lemma: line.head, modality: modality, complements: Set(line["complement"]),
                    isReport: line["says"] == ["yes"], isLight: line["light"] == ["yes"]))
        }
        return OperatorLexicon(byLemma: Dictionary(grouping: operators, by: \.lemma))
    }

    private init(byLemma: [String: [Operator]]) { self.byLemma = byLemma }

    func isLight(_ lemma: String) -> Bool { operators(for: lemma).contains { $0.isLight } }

    var lemmas: Set<String> { Set(byLemma.keys) }

    func operators(for lemma: String) -> [Operator] { byLemma[lemma] ?? [] }
}
