/// A token of the time rules' own light lexer, finer than the tagger's: "3pm" is two, "9-10" three, "1980s" two.
struct TimeToken: Sendable {
    var lexeme: Lexeme
    /// What the verb lists or the ending say of the word.
    var verb: VerbForm
    var flags: Flags
    /// Digits of a number, or letters of a word, up to 255.
    var width: UInt8
    /// The number, or what `times.lex` counts for the word.
    var value: Int32
    var start: Int32
    var end: Int32

    struct Flags: OptionSet, Sendable {
        let rawValue: UInt8
        /// No white space before it.
        static let glued = Flags(rawValue: 1)
        /// Begins with a capital letter.
        static let capital = Flags(rawValue: 2)
        /// A line ends before it.
        static let line = Flags(rawValue: 4)
        /// A blank line stands before it.
        static let paragraph = Flags(rawValue: 8)
        /// Capital letters only.
        static let upper = Flags(rawValue: 16)
        /// A name of `zones.lex` or the first word of a name of `holidays.lex` might stand here.
        static let name = Flags(rawValue: 32)
        /// The first token of a sentence.
        static let opening = Flags(rawValue: 64)
    }

    var isGlued: Bool { flags.contains(.glued) }
    var isCapital: Bool { flags.contains(.capital) }
    var isWord: Bool { lexeme == .other || lexeme.rawValue > Lexeme.edge.rawValue }
    var number: Int { Int(value) }

    static let edge = TimeToken(lexeme: .edge, verb: .none, flags: [], width: 0, value: 0, start: 0, end: 0)
}

/// A text in tokens, with the sentence of each. A class, so that a cursor holds one reference.
final class TimeText: Sendable {
    let bytes: [UInt8]
    let tokens: [TimeToken]
    /// Token ranges of the sentences.
    let sentences: [Range<Int>]

    init(_ bytes: [UInt8], sentences spans: [Range<Int>], words: WordTable) {
        self.bytes = bytes
        var tokens = TimeLexer.read(bytes, table: words)
        let sentences =
            spans.isEmpty ? TimeSentences(bytes: bytes, tokens: tokens).found() : TimeSentences.given(spans, tokens)
        for sentence in sentences where !sentence.isEmpty { tokens[sentence.lowerBound].flags.insert(.opening) }
        (self.tokens, self.sentences) = (tokens, sentences)
    }

    func string(_ span: Range<Int>) -> String { String(decoding: bytes[span], as: UTF8.self) }

    func span(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return Int(tokens[first].start)..<Int(tokens[last].end)
    }

    /// The lower-cased word of a token, for look-ups off the hot path.
    func word(_ token: TimeToken) -> String { string(Int(token.start)..<Int(token.end)).lowercased() }
}
