public import Language

/// How a grammar does on a treebank, given the treebank's own words.
public struct Measure: Sendable {
    public private(set) var words = 0
    public private(set) var tags = 0
    public private(set) var classes = 0
    public private(set) var lemmas = 0
    public private(set) var heads = 0
    public private(set) var relations = 0
    /// Of the words that are no punctuation.
    public private(set) var plain = (words: 0, heads: 0, relations: 0)
    public private(set) var bytes = 0
    public private(set) var seconds = 0.0
    /// Relations missed, as `gold → found`, by how often.
    public private(set) var confusion: [String: Int] = [:]
    public private(set) var wrongLemmas: [String: Int] = [:]

    public init(_ grammar: Grammar, _ sentences: [TreeSentence]) {
        let texts = sentences.map(\.text)
        let start = ProcessorTime.now
        let parses = texts.map { grammar.parse($0, sentence: 0) }
        seconds = ProcessorTime.now - start
        for (sentence, parse) in zip(sentences, parses) { add(sentence, parse) }
        bytes = texts.reduce(0) { $0 + $1.bytes.count }
    }

    private mutating func add(_ sentence: TreeSentence, _ parse: ParsedSentence) {
        for word in 0..<sentence.count {
            words += 1
            let parts = sentence.tags[word].split(separator: " ")
            if parts.count == 2, parse.tags[word] == parts[0] { tags += 1 }
            if parts.count == 2, parse.classes[word].name == parts[1] { classes += 1 }
            if parse.lemmas[word] == sentence.lemmas[word] {
                lemmas += 1
            } else {
                wrongLemmas[
                    "\(parse.words[word]) \(parse.tags[word]) \(parse.lemmas[word]) for \(sentence.lemmas[word])",
                    default: 0] += 1
            }
            let isHeadRight = parse.heads[word] == sentence.heads[word] - 1
            if isHeadRight { heads += 1 }
            if sentence.relations[word] != "punct" {
                plain.words += 1
                if isHeadRight { plain.heads += 1 }
                if isHeadRight, parse.relations[word] == sentence.relations[word] { plain.relations += 1 }
            }
            if isHeadRight, parse.relations[word] == sentence.relations[word] { relations += 1 }
            if parse.relations[word] != sentence.relations[word] {
                confusion["\(sentence.relations[word]) → \(parse.relations[word])", default: 0] += 1
            } else if !isHeadRight {
                confusion["\(sentence.relations[word]) → other head", default: 0] += 1
                if sentence.relations[word] == "punct" { confusion["punct \(parse.words[word])", default: 0] += 1 }
            }
        }
    }

    public var summary: String {
        let speed = Int(Double(bytes) / seconds / 10_000)
        return "tags \(percent(tags, words))  classes \(percent(classes, words))  lemmas \(percent(lemmas, words))  "
            + "UAS \(percent(heads, words))  LAS \(percent(relations, words))  "
            + "(without punctuation \(percent(plain.heads, plain.words)), \(percent(plain.relations, plain.words)))  "
            + "\(words) words  \(speed / 100).\(speed % 100 < 10 ? "0" : "")\(speed % 100) MB/s"
    }
}

extension TreeSentence {
    /// The sentence as a text cut where the treebank cuts it.
    public var text: TokenizedText {
        var bytes: [UInt8] = []
        var starts: [Int32] = []
        var ends: [Int32] = []
        for word in 0..<count {
            starts.append(Int32(bytes.count))
            bytes += words[word]
            ends.append(Int32(bytes.count))
            if spaced[word] { bytes.append(0x20) }
        }
        return TokenizedText(bytes: bytes, starts: starts, ends: ends, sentences: [0..<count])
    }
}

/// `83.70 %`.
func percent(_ part: Int, _ whole: Int) -> String {
    let hundredths = whole == 0 ? 0 : (part * 10_000 + whole / 2) / whole
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) %"
}
