import Language
import Model

/// Walks the sentences of a text in windows, with who and when stands in each, and tells which are worth parsing before any is
/// parsed, so that a window's sentences can be parsed side by side.
struct SentencePlan {
    /// A sentence that may be read; lines that only point elsewhere are left out.
    struct Sentence {
        let index: Int
        let tokens: Range<Int>
        let mentions: ArraySlice<ActorMention>
        let times: ArraySlice<TemporalExpression>
        /// Whether anybody was named up to its end.
        let hasHistory: Bool
        var isWorthParsing = false
    }

    /// Sentences a window takes; it bounds the memory that a long text needs.
    private static let width = 64

    private let text: TokenizedText
    private let mentions: [ActorMention]
    private let times: [TemporalExpression]
    private let teasers: [Range<Int>]
    private var nextSentence = 0
    private var nextMention = 0
    private var nextTime = 0

    init(text: TokenizedText, mentions: [ActorMention], times: [TemporalExpression]) {
        self.text = text
        self.mentions = mentions
        self.times = times
        teasers = Teasers.lines(of: text.bytes)
    }

    /// The next window; nil at the end of the text.
    mutating func next(_ isWorthParsing: (Sentence) -> Bool) -> [Sentence]? {
        guard nextSentence < text.sentences.count else { return nil }
        let end = min(nextSentence + SentencePlan.width, text.sentences.count)
        var window: [Sentence] = []
        window.reserveCapacity(end - nextSentence)
        for index in nextSentence..<end {
            let tokens = text.sentences[index]
            let span = text.span(tokens)
            let named = SentencePlan.slice(mentions, from: &nextMention, until: span.upperBound) { $0.span }
            let dated = SentencePlan.slice(times, from: &nextTime, until: span.upperBound) { $0.span }
            if teasers.contains(where: { $0.overlaps(span) }) { continue }
            var sentence = Sentence(
                index: index, tokens: tokens, mentions: named, times: dated, hasHistory: nextMention > 0)
            sentence.isWorthParsing = isWorthParsing(sentence)
            window.append(sentence)
        }
        nextSentence = end
        return window
    }

    /// The elements that begin before an offset, walking on from where the last call stopped.
    private static func slice<Element>(
        _ all: [Element], from next: inout Int, until end: Int, span: (Element) -> Range<Int>
    ) -> ArraySlice<Element> {
        let start = next
        while next < all.count, span(all[next]).lowerBound < end { next += 1 }
        return all[start..<next]
    }
}

/// The parses of a window's sentences that are worth it, made eight at a time among those about equally long.
struct ParseAhead {
    private let grammar: Grammar
    private let text: TokenizedText
    private var parses: [Int: ParsedSentence] = [:]

    /// Eight sentences' states fit the second cache beside the weights.
    private static let width = 8

    init(grammar: Grammar, text: TokenizedText, sentences: [SentencePlan.Sentence]) {
        self.grammar = grammar
        self.text = text
        let wanted = sentences.filter(\.isWorthParsing).sorted { $0.tokens.count < $1.tokens.count }.map(\.index)
        for start in stride(from: 0, to: wanted.count, by: ParseAhead.width) {
            let batch = Array(wanted[start..<min(start + ParseAhead.width, wanted.count)])
            for (index, parsed) in zip(batch, grammar.parse(text, sentences: batch)) { parses[index] = parsed }
        }
    }

    /// The parse of a sentence, made now if it was not thought worth it.
    mutating func take(_ index: Int) -> ParsedSentence {
        parses.removeValue(forKey: index) ?? grammar.parse(text, sentence: index)
    }
}
