import Language
import Model

/// Words that say how the act they govern is meant: plan, threaten, deny, say … (`Lexicons/operators.lex`).
struct OperatorLexicon: Sendable {
    struct Operator: Sendable {
        let lemma: String
        /// "off" of "call off".
        let particle: String?
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
            for head in line.head.split(separator: ",") {
                let words = head.split(separator: " ").map(String.init)
                guard let lemma = words.first, words.count < 3 else {
                    throw LexiconError(file: file.name, line: line.number, reason: "a word, or a word and its particle")
                }
                operators.append(
                    Operator(
                        lemma: lemma, particle: words.count > 1 ? words[1] : nil, modality: modality,
                        complements: Set(line["complement"]),
                        isReport: line["says"] == ["yes"], isLight: line["light"] == ["yes"]))
            }
        }
        let ranked = operators.filter { $0.particle != nil } + operators.filter { $0.particle == nil }
        return OperatorLexicon(byLemma: Dictionary(grouping: ranked, by: \.lemma))
    }

    private init(byLemma: [String: [Operator]]) { self.byLemma = byLemma }

    func isLight(_ lemma: String) -> Bool { operators(for: lemma).contains { $0.isLight } }

    var lemmas: Set<String> { Set(byLemma.keys) }

    func operators(for lemma: String) -> [Operator] { byLemma[lemma] ?? [] }
}
