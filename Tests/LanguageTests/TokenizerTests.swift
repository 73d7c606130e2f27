import Testing

@testable import Language

struct TokenizerTests {
    struct Item: Sendable, CustomStringConvertible {
        let line: Int
        let text: String
        var sentences: [String]
        var description: String { "tokens.txt:\(line)" }
    }

    static let corpus: [Item] = {
        var items: [Item] = []
        for (number, line) in corpusLines("tokens.txt") {
            if line.hasPrefix("    ") {
                items[items.count - 1].sentences.append(String(line.dropFirst(4)))
            } else {
                items.append(
                    Item(
                        line: number,
                        text: line.split(separator: "⏎", omittingEmptySubsequences: false).joined(separator: "\n"),
                        sentences: []))
            }
        }
        return items
    }()

    @Test(arguments: corpus)
    func cutsAsWritten(_ item: Item) {
        let text = Tokenizer.tokenize(Array(item.text.utf8))
        let found = text.sentences.map { $0.map(text.word).joined(separator: " ") }
        #expect(found == item.sentences, "\(item)")
    }

    @Test func theCorpusIsThere() { #expect(TokenizerTests.corpus.count > 15) }

    @Test func theWordListIsSound() throws {
        let lexicon = try TokenLexicon.embedded.get()
        #expect(lexicon.abbreviations.count > 100)
    }

    /// Whatever the bytes, tokens are in order, hold no space at their ends, and the sentences cover them once.
    @Test(arguments: 0..<200)
    func coversEveryByteOnce(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        let pieces: [[UInt8]] = [
            Array("The".utf8), Array(" ".utf8), Array("\n".utf8), Array(".".utf8), Array("U.S.".utf8), Array("’".utf8),
            Array("'s".utf8), Array("-".utf8), [0xE2], [0x80], [0xFF], Array("9,000".utf8), Array("@".utf8),
            Array("://".utf8), Array("$".utf8), Array("\"".utf8), Array("…".utf8), Array("é".utf8), Array("5pm".utf8),
            Array("n't".utf8), Array("+".utf8), Array("\u{A0}".utf8), [0xF0, 0x9F], Array("www.a".utf8),
        ]
        var bytes: [UInt8] = []
        for _ in 0..<60 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            bytes += pieces[Int(state % UInt64(pieces.count))]
        }
        let text = Tokenizer.tokenize(bytes)
        var covered = [Bool](repeating: false, count: bytes.count)
        var last = 0
        for token in text.starts.indices {
            let span = text.span(token)
            #expect(span.lowerBound >= last && !span.isEmpty)
            last = span.upperBound
            for index in span { covered[index] = true }
        }
        let ascii = bytes.indices.filter { bytes[$0] > 0x20 && bytes[$0] < 0x7F }
        #expect(ascii.allSatisfy { covered[$0] })
        #expect(text.sentences.flatMap { Array($0) } == Array(text.starts.indices))
    }

    @Test func nothingGivesNothing() {
        #expect(Tokenizer.tokenize([]).sentences.isEmpty)
        #expect(Tokenizer.tokenize(Array(" \n\t\u{A0} ".utf8)).starts.isEmpty)
    }
}
