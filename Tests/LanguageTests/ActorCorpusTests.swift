import Model
import TestSupport
import Testing

@testable import Language

@Suite struct ActorCorpusTests {
    @Test(arguments: try ActorCorpus.items()) func readsAsWritten(item: ActorCorpus.Item) throws {
        let text = Tokenizer.tokenize(Array(item.text.utf8))
        let found = try ActorCorpus.lexicon.get().mentions(in: text, on: item.published).map { mention in
            ActorCorpus.line(mention, text)
        }
        #expect(found == item.expected, "\(item.file):\(item.line) \(item.text)")
    }
}
