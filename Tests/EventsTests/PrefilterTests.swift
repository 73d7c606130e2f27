import Language
import Testing

@testable import Events

struct PrefilterTests {
    private func passes(_ sentence: String, mentions: Int, hasHistory: Bool = false) throws -> Bool {
        let lexicon = try TriggerLexicon.embedded(kinds: KindTable.embedded())
        let text = Tokenizer.tokenize(Array(sentence.utf8))
        return lexicon.prefilter.passes(
            text, 0..<text.starts.count, mentions: mentions, hasActor: mentions > 0, hasHistory: hasHistory)
    }

    @Test(arguments: [
        "Russia EXPELLED ten American diplomats.", "Moscow denies it.", "Paris and Rome held talks on Monday.",
        "Mali cut ties with France.", "Two envoys met in Geneva.",
    ])
    func keepsSentencesWithATriggerAndAllItAsksFor(_ sentence: String) throws {
        #expect(try passes(sentence, mentions: 2))
    }

    @Test(arguments: ["Russia is a large country.", "France mended its nets.", "Its rivers are long."])
    func dropsSentencesWhoseTriggersLackTheirWords(_ sentence: String) throws {
        #expect(try !passes(sentence, mentions: 1))
    }

    @Test func asksForSomebodyWhoActs() throws {
        #expect(try !passes("They met.", mentions: 0))
        #expect(try passes("They met.", mentions: 0, hasHistory: true))
    }
}
