public import Model

/// Tags, lemmas and dependency parse of English sentences, by models trained on the English Web Treebank (Training/).
public struct Grammar: Sendable {
    private let models: Models

    /// Shared by all copies.
    private final class Models: Sendable {
        let names: GrammarNames
        let tagger: Tagger
        let lemmatizer: Lemmatizer
        let parser: Parser

        /// - Parameter trained: models that take the place of the embedded ones of the same name.
        init(_ trained: [String: [UInt8]] = [:], width: Int = Grammar.beamWidth) throws(LexiconError) {
            func file(_ name: String) throws(LexiconError) -> ModelFile {
                if let bytes = trained[name] { return ModelFile(name: name, bytes: bytes) }
                return try ModelFile(embedded: "Language/Models/\(name)")
            }
            _ = try TokenLexicon.embedded.get()
            names = try GrammarNames(file("names.lex"))
            tagger = try Tagger(file("tags.model"))
            lemmatizer = try Lemmatizer(
                endings: file("endings.lex"), irregular: ModelFile(embedded: "Language/lemmas.lex"))
            guard let root = names.relations.firstIndex(of: "root") else {
                throw LexiconError(file: "Language/Models/names.lex", line: 0, reason: "has no relation “root”")
            }
            parser = try Parser(
                actions: ActionModel(file("actions.model")), early: ClassModel(file("relations-early.model")),
                final: ClassModel(file("relations.model")), width: width, root: root)
            guard tagger.tagCount == names.tags.count, parser.relationCount == names.relations.count else {
                throw LexiconError(file: "Language/Models/names.lex", line: 0, reason: "does not fit the models")
            }
        }
    }

    /// Partial parses kept at each step. With four the parse is as good as with the eight of training (dev UAS 84.2 both), and faster.
    @_spi(Training) public static let beamWidth = 4

    private static let embedded = Result<Models, LexiconError> { () throws(LexiconError) in try Models() }

    /// The embedded models, read at the first call; later calls and copies are cheap.
    ///
    /// - Throws: `LexiconError` when a model or word list is missing from the binary or damaged.
    public static func english() throws(LexiconError) -> Grammar { Grammar(models: try embedded.get()) }

    /// The embedded grammar with newly trained models, by file name, in place of its own.
    ///
    /// - Parameter width: partial parses kept at each step.
    @_spi(Training) public init(trained: [String: [UInt8]], width: Int = Grammar.beamWidth) throws(LexiconError) {
        models = try Models(trained, width: width)
    }

    /// Tag numbers by a tagger in training: one entry before the first word, one for the root.
    @_spi(Training) public static func tags(_ forms: WordForms, by model: ClassModel) -> [UInt8] {
        Tagger.tag(forms, model)
    }

    private init(models: Models) { self.models = models }

    /// The grammar of one sentence.
    ///
    /// - Parameter index: which of `text.sentences`.
    public func parse(_ text: TokenizedText, sentence index: Int) -> ParsedSentence {
        let spans = text.sentences[index].map { text.span($0) }
        let written = spans.map { text.bytes[$0] }
        let forms = WordForms(written)
        let tags = models.tagger.tag(forms)
        let (heads, relations) = models.parser.parse(ParserAtoms(forms, tags: tags))
        let count = spans.count
        let names = models.names
        let tagNames = tags[1...].prefix(count).map { names.tags[Int($0)] }
        return ParsedSentence(
            spans: spans,
            words: written.map { String(decoding: $0, as: UTF8.self) },
            lemmas: zip(written, tagNames).map { models.lemmatizer.lemma($0, tag: $1) },
            classes: tags[1...].prefix(count).map { names.classes[Int($0)] },
            tags: tagNames,
            heads: heads[1...].prefix(count).map { $0 == count + 1 ? -1 : $0 - 1 },
            relations: relations[1...].prefix(count).map { names.relations[$0] })
    }
}
