public import Model

/// Everything the lexicons know about who acts, ready to be looked for in text.
///
/// A value: build it once, share it freely, and add a user's own files with `adding`.
public struct ActorLexicon: Sendable {
    /// Files that are part of the binary, in order; later ones win where two name the same phrase.
    static let embeddedFiles = [
        "countries", "cities", "organizations", "groups", "companies_media", "leaders", "offices", "actor_words",
        "notactors",
    ]

    let files: [ActorFile]
    private(set) var entries: [ActorEntry] = []
    private(set) var words = PhraseVocabulary()
    /// Phrases with capitals, as written; phrases in small letters, in any case.
    private(set) var written = PhraseTrie()
    private(set) var folded = PhraseTrie()
    /// What each node of the two tries stands for.
    private(set) var writtenEnds: [[Match]] = []
    private(set) var foldedEnds: [[Match]] = []
    /// Whether a word may begin a phrase.
    private(set) var isFirst: [Bool] = []
    private(set) var function = FunctionWords()
    private(set) var codeNames: [String: String] = [:]

    struct Match: Sendable {
        var entry: Int
        var form: ActorPhrase.Form
        var isShort: Bool
    }

    /// The lexicons that come with the program.
    ///
    /// - Throws: `LexiconError` naming file and line; never for a released binary, whose lexicons the tests have read.
    public static func embedded() throws(LexiconError) -> ActorLexicon { try shared.get() }

    /// Read once: it takes a third of a second, and the configuration's countries and the detector both come of it.
    private static let shared = Result<ActorLexicon, LexiconError> { () throws(LexiconError) in try readEmbedded() }

    private static func readEmbedded() throws(LexiconError) -> ActorLexicon {
        var files: [ActorFile] = []
        for name in embeddedFiles {
            let file = try EmbeddedFile("Language/\(name).lex")
            files.append(try ActorFile(name: file.name, text: file.text))
        }
        return ActorLexicon(files: files)
    }

    /// This lexicon and a user's own file, whose entries win over those already here.
    ///
    /// - Parameters:
    ///   - name: how errors and `ActorMention.entry` call the file.
    ///   - text: a lexicon of any of the actor formats; its first line says which.
    /// - Throws: `LexiconError` naming file and line.
    public func adding(file name: String, text: String) throws(LexiconError) -> ActorLexicon {
        ActorLexicon(files: files + [try ActorFile(name: name, text: text)])
    }

    /// The actors and places that the text names: longest match, left to right, never overlapping.
    ///
    /// - Parameter date: when the text was published; decides who was in office. Without it the latest holder counts.
    public func mentions(in text: TokenizedText, on date: CivilDate?) -> [ActorMention] {
        var scanner = ActorScanner(lexicon: self, text: text, day: date?.dayNumber)
        return scanner.mentions()
    }

    /// Canonical name of a country or of an organization's code: "RUS" is "Russia".
    public func name(ofCode code: String) -> String? { codeNames[code] }

    /// The codes that places act under, with their canonical names: Brussels acts for the European Union.
    public private(set) var metonyms: [String: String] = [:]

    /// Names of the capitals by the code of their country; of several the one listed first.
    public private(set) var capitals: [String: String] = [:]

    init(files: [ActorFile]) {
        self.files = files
        var writtenMatches: [Int32: [Match]] = [:]
        var foldedMatches: [Int32: [Match]] = [:]
        for file in files {
            let offset = entries.count
            entries.append(contentsOf: file.entries)
            for phrase in file.phrases {
                insert(phrase, offset: offset, written: &writtenMatches, folded: &foldedMatches)
            }
            for (code, name, _) in file.codes where codeNames[code] == nil { codeNames[code] = name }
        }
        for code in Set(entries.compactMap(\.acts)) { metonyms[code] = codeNames[code] }
        for entry in entries where entry.role == .capital {
            if let code = entry.code, capitals[code] == nil { capitals[code] = entry.entity }
        }
        function = FunctionWords(&words)
        writtenEnds = (0..<written.nodeCount).map { writtenMatches[$0] ?? [] }
        foldedEnds = (0..<folded.nodeCount).map { foldedMatches[$0] ?? [] }
        isFirst = (0..<Int32(words.count)).map { written.step(from: 0, $0) >= 0 || folded.step(from: 0, $0) >= 0 }
    }

    private mutating func insert(
        _ phrase: ActorPhrase, offset: Int, written: inout [Int32: [Match]], folded: inout [Int32: [Match]]
    ) {
        let match = Match(entry: phrase.entry + offset, form: phrase.form, isShort: phrase.isShort)
        let isWritten = PhraseWords.isCaseSensitive(phrase.text)
        let capitals = isWritten && phrase.form == .full && phrase.text.utf8.count > 2
        for spelling in PhraseWords.spellings(of: phrase.text, capitals: capitals) {
            let path = PhraseWords.split(spelling).map { words.intern($0) }
            // Later lines come first: a user's file decides over the embedded ones.
            if isWritten {
                let node = self.written.insert(path)
                if written[node]?.contains(where: { $0.entry == match.entry }) != true {
                    written[node, default: []].insert(match, at: 0)
                }
            } else {
                folded[self.folded.insert(path), default: []].insert(match, at: 0)
            }
        }
    }
}

/// The numbers of the little words that phrases are put together with.
struct FunctionWords: Sendable {
    private(set) var possessives: [Int32] = []
    private(set) var prepositions: [Int32] = []
    private(set) var particles: [Int32] = []
    private(set) var conjunctions: [Int32] = []
    /// Words that stay small in a headline whose other words all carry capitals.
    private(set) var little: [Int32] = []
    /// Days and months: capitals that belong to no name.
    private(set) var days: [Int32] = []
    private(set) var of: Int32 = -1
    private(set) var the: Int32 = -1
    private(set) var forces: Int32 = -1

    init() {}

    init(_ words: inout PhraseVocabulary) {
        func number(_ list: String) -> [Int32] { list.split(separator: " ").map { words.intern(Array($0.utf8)) } }
        possessives = number("'s ’s ' ’")
        prepositions = number("in at to from near outside around into via")
        particles = number("al el bin ibn bint abu van von der den de da dos di la le du ben ould ul ur")
        conjunctions = number("and & , or")
        little = number(
            "'s ’s a an the of in on at to for by and or as with from over into after amid up vs via its is")
        days = number(
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
                + "september october november december jan feb mar apr jun jul aug sept sep oct nov dec")
        of = number("of")[0]
        the = number("the")[0]
        forces = number("forces")[0]
    }
}
