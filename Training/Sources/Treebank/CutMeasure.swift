public import Language

/// How our own cutting into words and sentences agrees with a treebank's, and how the parse does on it: F1 over byte spans.
public struct CutMeasure: Sendable {
    public private(set) var tokens = Score()
    public private(set) var sentences = Score()
    public private(set) var heads = Score()
    public private(set) var relations = Score()
    /// Words around which the cuts differ, by how often.
    public private(set) var differences: [String: Int] = [:]

    public struct Score: Sendable {
        public var gold = 0
        public var found = 0
        public var right = 0
        public var text: String { percent(2 * right, gold + found) }
    }

    /// - Parameter joined: whether sentences share paragraphs as the treebank marks them; otherwise each stands alone.
    public init(_ grammar: Grammar?, _ treebank: [TreeSentence], joined: Bool) {
        var paragraph: [TreeSentence] = []
        for sentence in treebank {
            if !paragraph.isEmpty, !joined || sentence.startsParagraph {
                add(grammar, paragraph)
                paragraph = []
            }
            paragraph.append(sentence)
        }
        add(grammar, paragraph)
    }

    private struct Span: Hashable {
        let start: Int32
        let end: Int32
    }

    private mutating func add(_ grammar: Grammar?, _ paragraph: [TreeSentence]) {
        var bytes: [UInt8] = []
        var gold: [Span: (head: Span?, relation: String)] = [:]
        var goldSentences: Set<Span> = []
        for sentence in paragraph {
            let offset = Int32(bytes.count)
            let text = sentence.text
            let spans = zip(text.starts, text.ends).map { Span(start: $0 + offset, end: $1 + offset) }
            for word in spans.indices {
                let head = sentence.heads[word]
                gold[spans[word]] = (head == 0 ? nil : spans[head - 1], sentence.relations[word])
            }
            goldSentences.insert(Span(start: spans[0].start, end: spans[spans.count - 1].end))
            bytes += text.bytes
            if bytes.last != 0x20 { bytes.append(0x20) }
        }
        let text = Tokenizer.tokenize(bytes)
        let found = text.starts.indices.map { Span(start: text.starts[$0], end: text.ends[$0]) }
        tokens.gold += gold.count
        tokens.found += found.count
        tokens.right += found.count { gold[$0] != nil }
        note(gold.keys.filter { !Set(found).contains($0) }, bytes)
        let cut = text.sentences.map { Span(start: text.starts[$0.lowerBound], end: text.ends[$0.upperBound - 1]) }
        sentences.gold += goldSentences.count
        sentences.found += cut.count
        sentences.right += cut.count { goldSentences.contains($0) }
        if let grammar { parse(grammar, text, gold) }
    }

    private mutating func parse(
        _ grammar: Grammar, _ text: TokenizedText, _ gold: [Span: (head: Span?, relation: String)]
    ) {
        for index in text.sentences.indices {
            let parse = grammar.parse(text, sentence: index)
            let spans = parse.spans.map { Span(start: Int32($0.lowerBound), end: Int32($0.upperBound)) }
            for word in spans.indices {
                heads.found += 1
                guard let right = gold[spans[word]] else { continue }
                guard right.head == (parse.heads[word] < 0 ? nil : spans[parse.heads[word]]) else { continue }
                heads.right += 1
                if right.relation == parse.relations[word] { relations.right += 1 }
            }
        }
        heads.gold += gold.count
        relations.gold = heads.gold
        relations.found = heads.found
    }

    private mutating func note(_ missed: [Span], _ bytes: [UInt8]) {
        for span in missed {
            var start = Int(span.start)
            var end = Int(span.end)
            while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
            while end < bytes.count, bytes[end] > 0x20 { end += 1 }
            let word = String(decoding: bytes[start..<end], as: UTF8.self)
            differences[
                "\(word) [\(String(decoding: bytes[Int(span.start)..<Int(span.end)], as: UTF8.self))]", default: 0] += 1
        }
    }
}
