public import Model

/// Tags, lemmas and dependency parse of English sentences, by models trained on the English Web Treebank (Training/).
public struct Grammar: Sendable {
    private let models: Models

    /// Shared by all copies.
    private final class Models: Sendable {
        let names: GrammarNames
        let network: Network
        let lemmatizer: Lemmatizer
        let root: Int
        /// Numbers of the relations that rules give.
        let discourse: Int
        let mark: Int
        let unmarked: Int
        let beside: Int

        /// - Parameter trained: models that take the place of the embedded ones of the same name.
        init(_ trained: [String: [UInt8]] = [:]) throws(LexiconError) {
            func file(_ name: String) throws(LexiconError) -> ModelFile {
                if let bytes = trained[name] { return ModelFile(name: name, bytes: bytes) }
                return try ModelFile(embedded: "Language/Models/\(name)")
            }
            _ = try TokenLexicon.embedded.get()
            names = try GrammarNames(file("names.lex"))
            network = try Network(file("network.model"))
            lemmatizer = try Lemmatizer(
                endings: file("endings.lex"), irregular: ModelFile(embedded: "Language/lemmas.lex"))
            let relations = names.relations
            func relation(_ name: String) throws(LexiconError) -> Int {
                if let number = relations.firstIndex(of: name) { return number }
                throw LexiconError(
                    file: "Language/Models/names.lex", line: 0, reason: "has no relation “\(name)”")
            }
            root = try relation("root")
            discourse = try relation("discourse")
            mark = try relation("punct")
            unmarked = try relation("nmod:unmarked")
            beside = try relation("parataxis")
            guard network.tagCount == names.tags.count, network.relationCount == names.relations.count else {
                throw LexiconError(file: "Language/Models/names.lex", line: 0, reason: "does not fit the network")
            }
        }
    }

    private static let embedded = Result<Models, LexiconError> { () throws(LexiconError) in try Models() }

    /// The embedded models, read at the first call; later calls and copies are cheap.
    ///
    /// - Throws: `LexiconError` when a model or word list is missing from the binary or damaged.
    public static func english() throws(LexiconError) -> Grammar { Grammar(models: try embedded.get()) }

    /// The embedded grammar with newly trained models, by file name, in place of its own.
    @_spi(Training) public init(trained: [String: [UInt8]]) throws(LexiconError) {
        models = try Models(trained)
    }

    private init(models: Models) { self.models = models }

    /// The grammar of one sentence.
    ///
    /// - Parameter index: which of `text.sentences`.
    public func parse(_ text: TokenizedText, sentence index: Int) -> ParsedSentence {
        let spans = text.sentences[index].map { text.span($0) }
        let written = spans.map { text.bytes[$0] }
        let parse = parse(written, spans)
        let names = models.names
        let tags = parse.tags.map { names.tags[$0] }
        return ParsedSentence(
            spans: spans,
            words: written.map { String(decoding: $0, as: UTF8.self) },
            lemmas: zip(written, tags).map { models.lemmatizer.lemma($0, tag: $1) },
            classes: parse.tags.map { names.classes[$0] },
            tags: tags,
            heads: parse.heads.map { $0 - 1 },
            relations: parse.relations.map { names.relations[$0] })
    }

    /// A dateline is parsed apart from what follows and hangs on its root.
    private func parse(_ written: [ArraySlice<UInt8>], _ spans: [Range<Int>]) -> Network.Parse {
        guard let length = DatelineWords.length(written, spans) else { return parse(written) }
        let line = models.network.parse(Array(written[..<length]), root: models.root)
        let rest = parse(Array(written[length...]))
        let top = (rest.heads.firstIndex(of: 0) ?? 0) + length + 1
        var whole = Network.Parse(tags: line.tags + rest.tags)
        // The place bears the rest: agency, date and dash.
        for word in 0..<length {
            let isMark = models.names.classes[line.tags[word]] == .punct
            whole.heads.append(word == 0 ? top : 1)
            whole.relations.append(
                word == 0 ? models.discourse : isMark || word == length - 1 ? models.mark : models.unmarked)
        }
        whole.heads += rest.heads.map { $0 == 0 ? 0 : $0 + length }
        whole.relations += rest.relations
        return whole
    }

    /// Beyond some length a sentence is parsed in parts, each of which hangs on the one before.
    private func parse(_ written: [ArraySlice<UInt8>]) -> Network.Parse {
        if written.count <= Network.longest { return models.network.parse(written, root: models.root) }
        var whole = Network.Parse()
        var top = 0
        for start in stride(from: 0, to: written.count, by: Network.longest) {
            let end = min(start + Network.longest, written.count)
            let part = models.network.parse(Array(written[start..<end]), root: models.root)
            whole.tags += part.tags
            whole.relations += part.heads.indices.map {
                part.heads[$0] == 0 && start > 0 ? models.beside : part.relations[$0]
            }
            whole.heads += part.heads.map { $0 == 0 ? top : $0 + start }
            top = start + (part.heads.firstIndex(of: 0) ?? 0) + 1
        }
        return whole
    }
}
