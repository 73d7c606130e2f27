import Language

/// Mends perfect tenses that the parser took apart: arguments tied to "has" instead of its participle, "has **shared** evidence" read as
/// the having of shared evidence, and verbs with a hyphen ("test-fired").
enum AuxiliaryRepair {
    /// - Parameter isVerb: whether a form may be the third person or past of a trigger.
    static func mend(_ sentence: inout ParsedSentence, isVerb: (String) -> Bool) {
        for word in 0..<sentence.count where sentence.lemmas[word].lowercased() == "have" {
            joinHyphened(have: word, &sentence)
            openPerfect(have: word, &sentence, isVerb)
        }
        for word in 0..<sentence.count { liftArgument(word, &sentence) }
    }

    /// "**Turkey** has suspended …": an argument of the auxiliary is the verb's.
    private static func liftArgument(_ word: Int, _ sentence: inout ParsedSentence) {
        let auxiliary = sentence.heads[word]
        guard auxiliary >= 0, sentence.relations[auxiliary] == "aux" || sentence.relations[auxiliary] == "aux:pass",
            sentence.heads[auxiliary] >= 0,
            ["nsubj", "nsubj:pass", "obj", "obl", "obl:unmarked", "advcl", "ccomp"].contains(sentence.relations[word]),
            sentence.heads[auxiliary] != word
        else { return }
        sentence.heads[word] = sentence.heads[auxiliary]
    }

    /// "have **shared evidence** with …": a participle of a trigger right behind "have", before a noun without an article of its own.
    private static func openPerfect(have: Int, _ sentence: inout ParsedSentence, _ isVerb: (String) -> Bool) {
        guard sentence.relations[have] != "aux", let object = child(of: have, "obj", sentence), object > have + 1,
            let verb = (have + 1..<object).first(where: { sentence.heads[$0] == object && sentence.tags[$0] == "VBN" }),
            sentence.relations[verb] == "amod", isVerb(sentence.words[verb].lowercased()),
            (have + 1..<verb).allSatisfy({ sentence.classes[$0] == .adv }),
            !(0..<sentence.count).contains(where: {
                sentence.heads[$0] == object && ["det", "nmod:poss"].contains(sentence.relations[$0]) && $0 < verb
            })
        else { return }
        promote(verb, over: have, &sentence)
        sentence.heads[object] = verb
        for other in object + 1..<max(object + 1, sentence.count)
        where sentence.heads[other] == object && sentence.relations[other] == "nmod" {
            sentence.heads[other] = verb
            sentence.relations[other] = "obl"
        }
    }

    /// "has **test-fired** its missile": the part before the hyphen is no object.
    private static func joinHyphened(have: Int, _ sentence: inout ParsedSentence) {
        guard have + 3 < sentence.count, sentence.words[have + 2] == "-", sentence.tags[have + 3].hasPrefix("VB"),
            sentence.spans[have + 1].upperBound == sentence.spans[have + 2].lowerBound,
            sentence.spans[have + 2].upperBound == sentence.spans[have + 3].lowerBound,
            sentence.heads[have + 3] == have || sentence.heads[have + 1] == have
        else { return }
        let verb = have + 3
        promote(verb, over: have, &sentence)
        sentence.heads[have + 1] = verb
        sentence.relations[have + 1] = "compound"
        sentence.heads[have + 2] = verb
        sentence.relations[have + 2] = "punct"
    }

    /// Makes a participle the head of its clause and "have" its auxiliary.
    private static func promote(_ verb: Int, over have: Int, _ sentence: inout ParsedSentence) {
        sentence.heads[verb] = sentence.heads[have]
        sentence.relations[verb] = sentence.relations[have]
        sentence.classes[verb] = .verb
        sentence.tags[verb] = "VBN"
        for other in 0..<sentence.count where sentence.heads[other] == have && other != verb {
            sentence.heads[other] = verb
        }
        sentence.heads[have] = verb
        sentence.relations[have] = "aux"
    }

    private static func child(of word: Int, _ relation: String, _ sentence: ParsedSentence) -> Int? {
        (0..<sentence.count).first { sentence.heads[$0] == word && sentence.relations[$0] == relation }
    }
}
