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
        parse(text, sentences: [index])[0]
    }

    /// The grammar of several sentences, in the order given. Side by side they cost less than one by one, most so when they are
    /// about equally long; the answers are the same.
    ///
    /// - Parameter sentences: which of `text.sentences`; eight or so at a time fit the processor's caches.
    public func parse(_ text: TokenizedText, sentences: [Int]) -> [ParsedSentence] {
        let cuts = sentences.map { Cut(text, text.sentences[$0]) }
        let parses = models.network.parse(cuts.flatMap(\.parts), root: models.root)
        var next = 0
        return cuts.map { cut in
            let own = parses[next..<next + cut.parts.count]
            next += cut.parts.count
            return sentence(
                cut, cut.hasDateline ? joined(own.first ?? Network.Parse(), joined(own.dropFirst())) : joined(own))
        }
    }

    private func sentence(_ cut: Cut, _ parse: Network.Parse) -> ParsedSentence {
        let names = models.names
        let tags = parse.tags.map { names.tags[$0] }
        return ParsedSentence(
            spans: cut.spans,
            words: cut.written.map { String(decoding: $0, as: UTF8.self) },
            lemmas: zip(cut.written, tags).map { models.lemmatizer.lemma($0, tag: $1) },
            classes: parse.tags.map { names.classes[$0] },
            tags: tags,
            heads: parse.heads.map { $0 - 1 },
            relations: parse.relations.map { names.relations[$0] })
    }

    /// A sentence and the parts of it that are parsed apart.
    private struct Cut {
        let spans: [Range<Int>]
        let written: [ArraySlice<UInt8>]
        let parts: [[ArraySlice<UInt8>]]
        /// Whether the first part is a dateline.
        let hasDateline: Bool

        init(_ text: TokenizedText, _ tokens: Range<Int>) {
            spans = tokens.map { text.span($0) }
            written = spans.map { [bytes = text.bytes] in bytes[$0] }
            var parts: [[ArraySlice<UInt8>]] = []
            let length = DatelineCut.length(written, spans)
            if let length { parts.append(Array(written[..<length])) }
            // Beyond some length a sentence is parsed in parts, each of which hangs on the one before.
            var start = length ?? 0
            repeat {
                let end = min(start + Network.longest, written.count)
                parts.append(start == 0 && end == written.count ? written : Array(written[start..<end]))
                start = end
            } while start < written.count
            self.parts = parts
            hasDateline = length != nil
        }
    }

    /// A dateline hangs on the root of what follows.
    private func joined(_ line: Network.Parse, _ rest: Network.Parse) -> Network.Parse {
        let length = line.tags.count
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

    private func joined(_ parts: ArraySlice<Network.Parse>) -> Network.Parse {
        if parts.count == 1, let only = parts.first { return only }
        var whole = Network.Parse()
        var top = 0
        for part in parts {
            let start = whole.tags.count
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
