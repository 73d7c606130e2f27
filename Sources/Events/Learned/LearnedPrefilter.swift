import Language
import Model

/// Tells from raw tokens which sentences hold a word that the model may take for a trigger: by every form a lemma may take.
struct LearnedPrefilter: Sendable {
    private let forms: SurfaceForms

    /// - Throws: `LexiconError` when the list of irregular forms is missing from the binary.
    init(lemmas: [String]) throws(LexiconError) {
        let file = try EmbeddedFile("Language/lemmas.lex")
        let list = try LexiconFile(name: file.name, text: file.text, format: "lemmas 1", keys: ["tag", "forms"])
        let irregular = Dictionary(list.lines.map { ($0.head, $0["forms"]) }) { $0 + $1 }
        forms = SurfaceForms(lemmas, irregular: irregular)
    }

    func passes(_ text: TokenizedText, _ tokens: Range<Int>) -> Bool {
        tokens.contains { forms.knows(text.bytes, text.span($0)) }
    }
}
