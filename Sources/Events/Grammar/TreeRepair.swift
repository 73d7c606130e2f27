import Language

/// Mends a misreading that the parser makes often in news: a past tense before a bare plural taken for a participle.
///
/// "The air force **attacked targets** in Lebanon" comes as one noun phrase, "force" with "attacked targets" hanging on it; here the
/// verb becomes the head again, the noun before it its subject, the noun after it its object.
enum TreeRepair {
    static func repaired(_ sentence: ParsedSentence) -> ParsedSentence {
        var sentence = sentence
        for word in 0..<sentence.count where isMisreadVerb(word, in: sentence) {
            let object = sentence.heads[word]
            let subject = sentence.heads[object]
            sentence.heads[word] = sentence.heads[subject]
            sentence.relations[word] = sentence.relations[subject]
            sentence.classes[word] = .verb
            sentence.tags[word] = "VBD"
            sentence.heads[subject] = word
            sentence.relations[subject] = "nsubj"
            sentence.heads[object] = word
            sentence.relations[object] = "obj"
            for other in 0..<sentence.count where other > word && sentence.heads[other] == subject && other != object {
                sentence.heads[other] = word
                if sentence.relations[other] == "nmod" { sentence.relations[other] = "obl" }
            }
        }
        return sentence
    }

    /// A participle right behind a noun, said to describe the noun after it, which in turn hangs on the noun before.
    private static func isMisreadVerb(_ word: Int, in sentence: ParsedSentence) -> Bool {
        guard word > 0, sentence.relations[word] == "amod", sentence.tags[word] == "VBN" || sentence.tags[word] == "VBD"
        else {
            return false
        }
        let object = sentence.heads[word]
        guard object > word, sentence.heads[object] == word - 1 else { return false }
        return sentence.classes[word - 1] == .noun || sentence.classes[word - 1] == .propn
    }
}
