public import Model

/// Finds the times a news text names and says what each means, as seen from the day of the text.
///
/// One pass of a light lexer over the bytes finds candidate words; rules are tried only there; joins put together what belongs
/// together; then every mention is dated in the order of the text, against the publication day, the dateline, what was told
/// before, and the tense of its own clause. Strings are made for mentions only.
public struct TimeResolver: Sendable {
    let tables: TimeTables
    let book: RuleBook

    /// Reads the embedded word lists.
    ///
    /// - Throws: `LexiconError` naming file and line when a list is missing or malformed.
    public init() throws(LexiconError) {
        tables = try TimeTables()
        book = RuleBook()
    }

    /// Whether a country, by its ISO 3166-1 code, writes the month of a date in figures first; nil for no country.
    public static func isMonthFirst(country: String?) -> Bool? {
        country.map { ["US", "USA"].contains($0.uppercased()) }
    }

    /// The times of a text, in the order of the text.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8, up to 2 GB; malformed bytes are passed over.
    ///   - sentences: byte ranges in order; empty, and sentences are found at full stops and blank lines.
    ///   - published: the day of the text; nil, and what is relative stays symbolic, without start and end.
    ///   - isMonthFirst: how the source's country writes dates in figures: true for the United States, false elsewhere; nil where
    ///     it is not known, and 09/01/2022 carries both readings, unless another date of the text tells.
    public func times(
        in bytes: [UInt8], sentences: [Range<Int>] = [], published: Publication?, isMonthFirst: Bool? = nil
    ) -> [TemporalExpression] {
        guard bytes.count < Int(Int32.max) else { return [] }
        let text = TimeText(bytes, sentences: sentences, words: tables.words)
        var phrases = book.phrases(text, tables)
        guard !phrases.isEmpty else { return [] }
        YearCarry.apply(to: &phrases, text)
        WeekCarry.apply(to: &phrases, text)
        PhraseJoin.apply(to: &phrases, text)
        var dating = Dating(
            text: text, published: published, phrases: phrases, zones: tables.zones, isMonthFirst: isMonthFirst)
        return dating.run()
    }
}
