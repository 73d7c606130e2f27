import Model
import Testing

@_spi(Training) @testable import Language

struct GrammarTests {
    struct Arcs: Sendable, CustomStringConvertible {
        let line: Int
        let sentence: String
        var arcs: [(line: Int, dependent: String, relation: String, head: String)] = []
        var description: String { "grammar.txt:\(line)" }
    }

    static let corpus: [Arcs] = {
        var items: [Arcs] = []
        for (number, line) in corpusLines("grammar.txt") {
            let cells = line.split(separator: " ").map(String.init)
            if line.hasPrefix("    "), cells.count == 3 {
                items[items.count - 1].arcs.append((number, cells[0], cells[1], cells[2]))
            } else {
                items.append(Arcs(line: number, sentence: line))
            }
        }
        return items
    }()

    @Test(arguments: corpus)
    func findsTheArcs(_ item: Arcs) throws {
        let text = Tokenizer.tokenize(Array(item.sentence.utf8))
        let parse = try Grammar.english().parse(text, sentence: 0)
        for arc in item.arcs {
            let word = try #require(parse.words.firstIndex(of: arc.dependent), "grammar.txt:\(arc.line)")
            let head = parse.heads[word] < 0 ? "-" : parse.words[parse.heads[word]]
            #expect(
                "\(arc.relation) \(arc.head)" == "\(parse.relations[word]) \(head)",
                "grammar.txt:\(arc.line) \(arc.dependent)")
        }
    }

    @Test func theCorpusIsThere() {
        #expect(GrammarTests.corpus.count >= 7 && GrammarTests.corpus.allSatisfy { !$0.arcs.isEmpty })
    }

    @Test(arguments: corpusLines("lemmas.txt").map { "\($0.number) \($0.line)" })
    func findsTheLemma(_ line: String) throws {
        let cells = line.split(separator: " ").map(String.init)
        try #require(cells.count == 4)
        let lemmatizer = try Lemmatizer(
            endings: ModelFile(embedded: "Language/Models/endings.lex"),
            irregular: ModelFile(embedded: "Language/lemmas.lex"))
        #expect(lemmatizer.lemma(Array(cells[1].utf8)[...], tag: cells[2]) == cells[3], "lemmas.txt:\(cells[0])")
    }

    /// Whatever the text, every sentence gets one tree: one root, no cycle.
    @Test(arguments: [
        "", ".", "Go", "the of and to", "(((", "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z",
        "“Yes,” he said — “no!” 9–10 January; U.S.-China €4bn…", "\u{FFFD}\u{FFFD} é ü 中文 текст",
    ])
    func givesOneTree(_ text: String) throws {
        let cut = Tokenizer.tokenize(Array(text.utf8))
        for index in cut.sentences.indices { try expectTree(Grammar.english().parse(cut, sentence: index)) }
    }

    @Test func aVeryLongSentenceIsParsed() throws {
        let words = Array(repeating: "Moscow said that the talks , which began in Geneva , would go on and", count: 40)
        let cut = Tokenizer.tokenize(Array(words.joined(separator: " ").utf8))
        try expectTree(Grammar.english().parse(cut, sentence: 0))
    }

    /// Sentences of all lengths, a dateline and one beyond the longest, in any company.
    @Test func sideBySideGivesWhatOneByOneGives() throws {
        let long = Array(repeating: "Paris and Rome met , and", count: 50).joined(separator: " ")
        let lines =
            GrammarTests.corpus.map(\.sentence) + [
                "Go.", "GENEVA, Jan 9 (Agency) - Talks began on Monday.", long + " left.",
            ]
        let cut = Tokenizer.tokenize(Array(lines.joined(separator: "\n\n").utf8))
        let grammar = try Grammar.english()
        let all = Array(cut.sentences.indices)
        #expect(all.count >= lines.count)
        for (index, parsed) in zip(all, grammar.parse(cut, sentences: all)) {
            let alone = grammar.parse(cut, sentence: index)
            #expect(parsed.tags == alone.tags && parsed.lemmas == alone.lemmas, "\(alone.words)")
            #expect(parsed.heads == alone.heads && parsed.relations == alone.relations, "\(alone.words)")
        }
        #expect(grammar.parse(cut, sentences: []).isEmpty)
    }

    private func expectTree(_ parse: ParsedSentence) {
        #expect(parse.heads.count { $0 < 0 } == 1)
        #expect(parse.count == parse.tags.count && parse.count == parse.lemmas.count)
        for word in 0..<parse.count {
            var climb = word
            var steps = 0
            while parse.heads[climb] >= 0, steps <= parse.count {
                climb = parse.heads[climb]
                steps += 1
            }
            #expect(steps <= parse.count, "\(parse.words) has a cycle")
            #expect((parse.heads[word] < 0) == (parse.relations[word] == "root"))
        }
    }

    @Test func damagedModelsAreRefused() throws {
        let good = try ModelFile(embedded: "Language/Models/network.model").withBytes { Array($0) }
        for (name, bytes) in [
            ("short", Array(good.dropLast())), ("long", good + [0]), ("other", [1, 2, 3]), ("empty", []),
            ("sizes", Array(good[..<4]) + [UInt8](repeating: 0xFF, count: 64)),
        ] {
            #expect(throws: LexiconError.self, "\(name)") { try Network(ModelFile(name: name, bytes: bytes)) }
        }
    }

    /// The numbers that training saw (Training/Network/features.py): word, buckets of its affixes, shape within a sentence.
    @Test(arguments: corpusLines("features.txt").map { "\($0.number) \($0.line)" })
    func seesWordsAsTrainingDid(_ line: String) throws {
        let cells = line.split(separator: " ").map(String.init)
        try #require(cells.count == 7)
        let word = Array(cells[1].utf8)
        var bytes: [UInt8] = []
        WordShape.normalise(word[...], into: &bytes)
        let (two, three, four, start) = NetworkWords.affixes(bytes)
        let shape = WordShape.shape(word[...], isFirst: false, inHeadline: false)
        #expect([two, three, four, start, shape].map(String.init) == Array(cells[2...]), "features.txt:\(cells[0])")
    }

    /// The best tree of a small sentence, by trying them all.
    @Test func findsTheBestTree() {
        let count = 4
        var state: UInt32 = 7
        for _ in 0..<50 {
            let scores = (0..<(count + 1) * (count + 1)).map { _ in
                state = state &* 1_664_525 &+ 1_013_904_223
                return Float(state >> 16) / 1000
            }
            let found = scores.withUnsafeBufferPointer { scores in
                scores.baseAddress.map { TreeSearch(count: count, scores: $0).heads() } ?? []
            }
            func worth(_ heads: [Int]) -> Float {
                (1...count).reduce(0) { $0 + scores[$1 * (count + 1) + heads[$1]] }
            }
            var best = -Float.infinity
            for code in 0..<625 {
                let heads = [0, code % 5, code / 5 % 5, code / 25 % 5, code / 125]
                if isTree(heads) { best = max(best, worth(heads)) }
            }
            #expect(isTree(found) && abs(worth(found) - best) < 0.01, "\(found)")
        }
    }

    /// One root, no cycle, no crossing arcs.
    private func isTree(_ heads: [Int]) -> Bool {
        let words = 1..<heads.count
        guard words.count(where: { heads[$0] == 0 }) == 1 else { return false }
        for word in words {
            var (climb, steps) = (word, 0)
            while climb > 0, steps < heads.count { (climb, steps) = (heads[climb], steps + 1) }
            if climb > 0 { return false }
            for other in words where heads[word] > 0 && heads[other] > 0 {
                let (a, b) = (min(word, heads[word]), max(word, heads[word]))
                let (c, d) = (min(other, heads[other]), max(other, heads[other]))
                if a < c, c < b, b < d { return false }
            }
            // The root's own arc spans nothing, but no other may pass over the root's dependent.
            if let top = words.first(where: { heads[$0] == 0 }), heads[word] > 0 {
                if min(word, heads[word]) < top, top < max(word, heads[word]) { return false }
            }
        }
        return true
    }
}
