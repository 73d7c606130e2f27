import Language

/// Gives headlines the case of running text, so that the grammar reads their verbs: "U.S. **Lifts Travel Ban** to Lebanon".
///
/// Only the copy that the grammar reads is changed; names of actors keep their capitals.
enum Headlines {
    /// The text with its headlines in lower case; the text itself when it has none.
    static func recased(_ text: TokenizedText, mentions: [ActorMention]) -> TokenizedText {
        var isNamed: [Bool]?
        var bytes: [UInt8]?
        for sentence in text.sentences where isHeadline(sentence, text) {
            let named = isNamed ?? named(mentions, count: text.starts.count)
            isNamed = named
            var changed = bytes ?? text.bytes
            for token in sentence where !named[token] {
                for offset in text.span(token) where changed[offset] &- 0x41 < 26 { changed[offset] |= 0x20 }
            }
            bytes = changed
        }
        return bytes.map {
            TokenizedText(bytes: $0, starts: text.starts, ends: text.ends, sentences: text.sentences)
        } ?? text
    }

    private static func named(_ mentions: [ActorMention], count: Int) -> [Bool] {
        var named = [Bool](repeating: false, count: count)
        for mention in mentions { for token in mention.tokens where token < count { named[token] = true } }
        return named
    }

    /// Of the words of four letters and more, nine in ten begin with a capital, and there are four at least.
    private static func isHeadline(_ sentence: Range<Int>, _ text: TokenizedText) -> Bool {
        guard sentence.count >= 4, sentence.count <= 40 else { return false }
        var (words, capitals) = (0, 0)
        for token in sentence {
            let span = text.span(token)
            guard span.count >= 4 else { continue }
            let first = text.bytes[span.lowerBound]
            if first &- 0x61 < 26 {
                words += 1
                if words - capitals > 1 { return false }
            } else if first &- 0x41 < 26 {
                words += 1
                capitals += 1
            }
        }
        return words >= 4 && capitals * 10 >= words * 9
    }
}
