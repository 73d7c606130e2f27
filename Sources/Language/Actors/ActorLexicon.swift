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

    /// Names of the files, and the texts of those that are no part of the binary.
    private var sources: [(name: String, text: String?)] = []
    private(set) var entries: [ActorEntry] = []
    private(set) var words = PhraseVocabulary()
    /// Phrases with capitals, as written; phrases in small letters, in any case.
    private(set) var written = PhraseTrie()
    private(set) var folded = PhraseTrie()
    /// What each node of the two tries stands for.
    private(set) var writtenEnds = PhraseEnds()
    private(set) var foldedEnds = PhraseEnds()
    /// Whether a word may begin a phrase.
    private(set) var isFirst: [Bool] = []
    private(set) var function = FunctionWords()
    private(set) var codeNames: [String: String] = [:]
    private(set) var namesOfCodes = CodeNames()

    typealias Match = PhraseEnds.Match

    /// The lexicons that come with the program.
    ///
    /// - Throws: `LexiconError` naming file and line; never for a released binary, whose lexicons the tests have read.
    public static func embedded() throws(LexiconError) -> ActorLexicon { try shared.get() }

    /// Read once: it takes a tenth of a second, and the configuration's countries and the detector both come of it.
    private static let shared = Result<ActorLexicon, LexiconError> { () throws(LexiconError) in
        try ActorLexicon(sources: embeddedFiles.map { ("Language/\($0).lex", nil) })
    }

    private static func file(_ source: (name: String, text: String?)) throws(LexiconError) -> ActorFile {
        if let text = source.text { return try ActorFile(name: source.name, text: text) }
        let file = try EmbeddedFile(source.name)
        return try ActorFile(name: file.name, text: file.text)
    }

    /// The files as they were read; read anew, for the lexicon keeps only what it looks for.
    func files() throws(LexiconError) -> [ActorFile] {
        var files: [ActorFile] = []
        for source in sources { files.append(try ActorLexicon.file(source)) }
        return files
    }

    /// This lexicon and a user's own file, whose entries win over those already here.
    ///
    /// - Parameters:
    ///   - name: how errors and `ActorMention.entry` call the file.
    ///   - text: a lexicon of any of the actor formats; its first line says which.
    /// - Throws: `LexiconError` naming file and line.
    public func adding(file name: String, text: String) throws(LexiconError) -> ActorLexicon {
        try ActorLexicon(sources: sources + [(name, text)])
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

    private init(sources: [(name: String, text: String?)]) throws(LexiconError) {
        self.sources = sources
        var (written, folded) = (PhraseEnds.Draft(), PhraseEnds.Draft())
        for source in sources { take(try ActorLexicon.file(source), &written, &folded) }
        for code in Set(entries.compactMap(\.acts)) { metonyms[code] = codeNames[code] }
        for entry in entries where entry.role == .capital {
            if let code = entry.code, capitals[code] == nil { capitals[code] = entry.entity }
        }
        function = FunctionWords(&words)
        writtenEnds = PhraseEnds(written, nodes: Int(self.written.nodeCount))
        foldedEnds = PhraseEnds(folded, nodes: Int(self.folded.nodeCount))
        isFirst = (0..<Int32(words.count)).map {
            self.written.step(from: 0, $0) >= 0 || self.folded.step(from: 0, $0) >= 0
        }
    }

    private mutating func take(_ file: ActorFile, _ written: inout PhraseEnds.Draft, _ folded: inout PhraseEnds.Draft) {
        let offset = entries.count
        entries.append(contentsOf: file.entries)
        namesOfCodes.take(file)
        for phrase in file.phrases { insert(phrase, offset: offset, written: &written, folded: &folded) }
        for (code, name, _) in file.codes where codeNames[code] == nil { codeNames[code] = name }
    }

    private mutating func insert(
        _ phrase: ActorPhrase, offset: Int, written: inout PhraseEnds.Draft, folded: inout PhraseEnds.Draft
    ) {
        let match = Match(entry: phrase.entry + offset, form: phrase.form, isShort: phrase.isShort)
        let isWritten = PhraseWords.isCaseSensitive(phrase.text)
        let capitals = isWritten && phrase.form == .full && phrase.text.utf8.count > 2
        for spelling in PhraseWords.spellings(of: phrase.text, capitals: capitals) {
            let path = PhraseWords.split(spelling).map { words.intern($0) }
            if isWritten {
                let node = self.written.insert(path)
                if !written.holds(match.entry, at: node) { written.put(match, at: node) }
            } else {
                folded.put(match, at: self.folded.insert(path))
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
