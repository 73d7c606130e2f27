import Language
import Model

/// A sentence with everything known about it before events are read: tree, actors, times, quotation.
final class SentenceContext: Sendable {
    /// A time and the word that carries it in the tree.
    struct Time {
        let expression: TemporalExpression
        let word: Int
    }

    /// Place of the sentence in the article, from 0.
    let index: Int
    let tree: SentenceTree
    let text: TokenizedText
    let mentions: [ActorMention]
    /// The dash, colon or date that ends a dateline ("GENEVA, Jan 9 (Reuters) - "); nil without one.
    let dateline: Int?
    /// For each word the mention that covers it, the last listed where two touch one token.
    let mentionOfWord: [Int?]
    let times: [Time]
    /// Whether each word stands inside a quotation.
    let isQuoted: [Bool]
    /// The token that is word 0.
    private let firstToken: Int

    init(
        index: Int, parsed: ParsedSentence, tokens: Range<Int>, text: TokenizedText, mentions: [ActorMention],
        times: [TemporalExpression], quotes: Quotations, vocabulary: Vocabulary
    ) {
        self.index = index
        self.text = text
        firstToken = tokens.lowerBound
        let names = mentions.compactMap { mention -> Range<Int>? in
            guard mention.standing == .actor, let first = mention.tokens.first, let last = mention.tokens.last,
                first >= tokens.lowerBound, last < tokens.upperBound, last - tokens.lowerBound < parsed.count
            else { return nil }
            return first - tokens.lowerBound..<last - tokens.lowerBound + 1
        }
        var whole = parsed
        NameRepair.mend(&whole, names: names)
        AuxiliaryRepair.mend(&whole, isVerb: vocabulary.isFinite)
        let mended = VerbRepair.mended(TreeRepair.repaired(whole, times: times.map(\.span)))
        let named = NamedSubject.repaired(mended, names: names, isVerb: vocabulary.isFinite)
        let tree = SentenceTree(named, vocabulary: vocabulary)
        self.tree = tree
        self.mentions = mentions
        dateline = SentenceContext.dateline(of: tree) ?? SentenceContext.label(of: tree, mentions.first, times)
        var cover = [Int?](repeating: nil, count: parsed.count)
        for (number, mention) in mentions.enumerated() {
            // Who is named in a dateline does not act.
            if let dateline, tree.sentence.spans[dateline].lowerBound > mention.span.lowerBound { continue }
            for token in mention.tokens where tokens.contains(token) && token - tokens.lowerBound < parsed.count {
                cover[token - tokens.lowerBound] = number
            }
        }
        mentionOfWord = cover
        self.times = times.compactMap { time in
            SentenceContext.head(of: time.span, in: tree).map { Time(expression: time, word: $0) }
        }
        isQuoted = parsed.spans.map { quotes.contains($0.lowerBound) }
    }

    /// A dateline opens with a place in capitals and ends, a few words on, with a dash; "?" is what broken encodings make of it.
    private static func dateline(of tree: SentenceTree) -> Int? {
        guard let first = tree.sentence.words.first, first.utf8.count > 2, first == first.uppercased(),
            first != first.lowercased()
        else {
            return nil
        }
        return (1..<max(1, min(tree.count, 16))).first { word in
            guard ["-", "–", "—", "--", "_", "?"].contains(tree.sentence.words[word]) else { return false }
            let (before, after) = (tree.sentence.spans[word - 1], tree.sentence.spans[word])
            return before.upperBound < after.lowerBound || ["--", "—"].contains(tree.sentence.words[word])
        }
    }

    /// The end of a dateline in small letters: "New Delhi: …", "Bogota, March 8 (Agency) …".
    private static func label(of tree: SentenceTree, _ first: ActorMention?, _ times: [TemporalExpression]) -> Int? {
        guard let first, first.kind == .capital || first.kind == .city || first.kind == .organization,
            first.span.lowerBound == tree.sentence.span.lowerBound,
            let next = tree.sentence.spans.firstIndex(where: { $0.lowerBound >= first.span.upperBound }),
            next + 1 < tree.count
        else { return nil }
        switch tree.sentence.words[next] {
        // A short line with a colon is a headline that says who speaks.
        case ":": return tree.count > 14 ? next : nil
        case ",":
            let day = tree.sentence.spans[next + 1]
            return times.first { $0.span.overlaps(day) && !$0.text.contains("day") }.flatMap { time in
                tree.sentence.spans.lastIndex { $0.overlaps(time.span) }
            }
        default: return nil
        }
    }

    /// The words that a mention covers.
    func words(of mention: ActorMention) -> [Int] {
        let first = max(0, mention.tokens.lowerBound - firstToken)
        let last = min(tree.count, mention.tokens.upperBound - firstToken)
        return (first..<max(first, last)).filter { tree.sentence.spans[$0].overlaps(mention.span) }
    }

    /// The word of a byte span that hangs on a word outside it.
    static func head(of span: Range<Int>, in tree: SentenceTree) -> Int? {
        let inside = tree.sentence.spans.indices.filter { tree.sentence.spans[$0].overlaps(span) }
        return inside.first { word in tree.head(word).map { !inside.contains($0) } ?? true }
    }
}

/// The stretches of a text that stand between quotation marks.
struct Quotations {
    private let ranges: [Range<Int>]

    /// Straight and curly double quotes, and `` '' of wire copy; a quotation left open ends with its paragraph.
    init(_ bytes: [UInt8]) {
        var ranges: [Range<Int>] = []
        var open: Int?
        var at = 0
        while at < bytes.count {
            let (mark, length) = Quotations.mark(bytes, at)
            switch mark {
            case .opening: open = open ?? at + length
            case .closing:
                if let start = open, start < at { ranges.append(start..<at) }
                open = nil
            case .either:
                if let start = open {
                    if start < at { ranges.append(start..<at) }
                    open = nil
                } else {
                    open = at + length
                }
            case .paragraph:
                if let start = open, start < at { ranges.append(start..<at) }
                open = nil
            case .none: break
            }
            at += max(1, length)
        }
        self.ranges = ranges
    }

    func contains(_ offset: Int) -> Bool { ranges.contains { $0.contains(offset) } }

    private enum Mark { case opening, closing, either, paragraph, none }

    private static func mark(_ bytes: [UInt8], _ at: Int) -> (Mark, Int) {
        switch bytes[at] {
        case 0x22: return (.either, 1)
        case 0x0A: return (.paragraph, 1)
        case 0x60 where at + 1 < bytes.count && bytes[at + 1] == 0x60: return (.opening, 2)
        case 0x27 where at + 1 < bytes.count && bytes[at + 1] == 0x27: return (.closing, 2)
        case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80:
            switch bytes[at + 2] {
            case 0x9C, 0x9E: return (.opening, 3)
            case 0x9D: return (.closing, 3)
            default: return (.none, 3)
            }
        default: return (.none, 1)
        }
    }
}
