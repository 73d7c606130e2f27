import Language

/// Mends the other misreading of news: a verb behind a name taken for a part of it, for a plural or for some other word, "Xi Jinping **meets** Angela
/// Merkel". Who is named is known before the tree is read, so the name can be closed where it ends.
enum NamedSubject {
    /// - Parameter isVerb: whether a form can be a trigger's third person or past.
    static func repaired(
        _ sentence: ParsedSentence, names: [Range<Int>], isVerb: (String) -> Bool
    ) -> ParsedSentence {
        for name in names {
            let verb = name.upperBound
            guard verb + 1 < sentence.count, isMisread(verb, in: sentence), isVerb(sentence.words[verb].lowercased()),
                !(0..<verb).contains(where: { !name.contains($0) && isVerbal($0, sentence) || opens($0, sentence) }),
                let object = object(behind: verb, in: sentence)
            else { continue }
            return promoted(verb, subject: name, object: object, in: sentence)
        }
        return sentence
    }

    /// Read as a noun, a name, an adjective or a preposition.
    private static func isMisread(_ word: Int, in sentence: ParsedSentence) -> Bool {
        let tag = sentence.tags[word]
        return tag.hasPrefix("NN") || tag == "JJ" || tag == "IN"
    }

    private static func isVerbal(_ word: Int, _ sentence: ParsedSentence) -> Bool {
        sentence.classes[word] == .verb || sentence.classes[word] == .aux
    }

    /// What stands behind a preposition or conjunction is no subject of the sentence.
    private static func opens(_ word: Int, _ sentence: ParsedSentence) -> Bool {
        sentence.tags[word] == "IN" || sentence.tags[word] == "TO" || sentence.words[word] == "\u{2019}s"
            || sentence.words[word] == "'s"
    }

    /// The last noun of the phrase that begins right behind the verb; nil when none does, or a verb follows it.
    private static func object(behind verb: Int, in sentence: ParsedSentence) -> Int? {
        let inside: Set = ["DT", "JJ", "CD", "NN", "NNS", "NNP", "NNPS", "PRP$", "POS", "HYPH", "$"]
        var last: Int?
        var at = verb + 1
        while at < sentence.count, inside.contains(sentence.tags[at]) {
            if sentence.tags[at].hasPrefix("NN") { last = at }
            at += 1
        }
        guard at == sentence.count || !["MD", "VBZ", "VBP", "VBD"].contains(sentence.tags[at]) else { return nil }
        return last
    }

    private static func promoted(_ verb: Int, subject: Range<Int>, object: Int, in sentence: ParsedSentence)
        -> ParsedSentence
    {
        var sentence = sentence
        let head = subject.upperBound - 1
        for word in 0..<sentence.count where word != verb {
            let governor = sentence.heads[word]
            if subject.contains(word) {
                sentence.heads[word] = word == head ? verb : head
                sentence.relations[word] = word == head ? "nsubj" : "flat"
            } else if word == object {
                sentence.heads[word] = verb
                sentence.relations[word] = "obj"
            } else if word > verb, word < object, governor <= verb || governor > object || governor < 0 {
                sentence.heads[word] = object
                sentence.relations[word] = sentence.tags[word].hasPrefix("NN") ? "compound" : "amod"
            } else if governor < 0 || governor == verb || subject.contains(governor)
                || (governor < verb && word > object)
            {
                sentence.heads[word] = word < verb ? head : verb
                if governor < 0 || word > object, sentence.relations[word].hasPrefix("nmod") {
                    sentence.relations[word] = "obl"
                }
                if governor < 0 { sentence.relations[word] = word < verb ? "nmod:desc" : "parataxis" }
            }
        }
        sentence.heads[verb] = -1
        sentence.relations[verb] = "root"
        sentence.classes[verb] = .verb
        sentence.tags[verb] = "VBZ"
        return sentence
    }
}
