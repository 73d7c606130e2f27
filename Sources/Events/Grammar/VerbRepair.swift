import Language

/// Gives past tenses back that were read as participles: joined by "and", before "…, residents said", or of verbs without a passive.
enum VerbRepair {
    static func mended(_ sentence: ParsedSentence) -> ParsedSentence {
        var sentence = sentence
        for word in 0..<sentence.count {
            joinVerb(word, in: &sentence)
            openClause(word, in: &sentence)
            passive(word, in: &sentence)
        }
        return withVerb(sentence)
    }

    /// "took off **and bombed shelters**": a participle between "and" and a noun that is joined to a verb.
    private static func joinVerb(_ word: Int, in sentence: inout ParsedSentence) {
        let noun = sentence.heads[word]
        guard word > 0, noun > word, sentence.relations[word] == "amod", ["VBN", "VBD"].contains(sentence.tags[word]),
            sentence.classes[word - 1] == .cconj, sentence.relations[noun] == "conj", isNoun(noun, sentence),
            sentence.heads[noun] >= 0, sentence.classes[sentence.heads[noun]] == .verb
        else { return }
        sentence.heads[word] = sentence.heads[noun]
        sentence.relations[word] = "conj"
        sentence.classes[word] = .verb
        sentence.tags[word] = "VBD"
        sentence.heads[noun] = word
        sentence.relations[noun] = "obj"
    }

    /// "Troops **rolled** into the town, residents said": of two subjects of the verb of saying the first has a verb of its own.
    private static func openClause(_ word: Int, in sentence: inout ParsedSentence) {
        let noun = sentence.heads[word]
        guard noun >= 0, noun < word, sentence.relations[word] == "acl", sentence.relations[noun].hasPrefix("nsubj"),
            ["VBN", "VBD"].contains(sentence.tags[word]), sentence.heads[noun] > word
        else { return }
        let said = sentence.heads[noun]
        let below = sentence.heads.indices.filter { sentence.heads[$0] == word }
        guard
            sentence.heads.indices.contains(where: {
                $0 > word && sentence.heads[$0] == said && sentence.relations[$0].hasPrefix("nsubj")
            }), !below.contains(where: { sentence.relations[$0] == "obl:agent" })
        else { return }
        sentence.heads[word] = said
        sentence.relations[word] = "ccomp"
        sentence.classes[word] = .verb
        sentence.tags[word] = "VBD"
        sentence.heads[noun] = word
        sentence.relations[noun] = "nsubj"
    }

    /// "has been **shelved** by Beijing" read as an adjective.
    private static func passive(_ word: Int, in sentence: inout ParsedSentence) {
        guard sentence.classes[word] == .adj, sentence.words[word].hasSuffix("ed") else { return }
        let below = sentence.heads.indices.filter { sentence.heads[$0] == word }
        guard below.contains(where: { sentence.relations[$0] == "nsubj:pass" }),
            let copula = below.last(where: { sentence.relations[$0] == "cop" && $0 < word })
        else { return }
        sentence.classes[word] = .verb
        sentence.tags[word] = "VBN"
        sentence.relations[copula] = "aux:pass"
    }

    /// "EU ministers **gathered** in Brussels" read as a noun and a participle: a verb that has no passive, or one with an object,
    /// is the sentence's verb where no other is; so is a headline's infinitive behind a name.
    private static func withVerb(_ sentence: ParsedSentence) -> ParsedSentence {
        guard let noun = sentence.heads.firstIndex(where: { $0 < 0 }), isNoun(noun, sentence),
            let verb = sentence.heads.indices.first(where: { isPredicate($0, of: noun, in: sentence) })
        else { return sentence }
        var sentence = sentence
        for word in 0..<sentence.count where sentence.heads[word] == noun {
            let relation = sentence.relations[word]
            if relation == "cop" || relation == "nsubj" { return sentence }
            guard word > verb else { continue }
            sentence.heads[word] = verb
            if relation == "nmod" { sentence.relations[word] = "obl" }
        }
        sentence.heads[verb] = -1
        sentence.relations[verb] = "root"
        if sentence.tags[verb] != "VB" { sentence.tags[verb] = "VBD" }
        sentence.heads[noun] = verb
        sentence.relations[noun] = "nsubj"
        return sentence
    }

    private static func isPredicate(_ word: Int, of noun: Int, in sentence: ParsedSentence) -> Bool {
        guard word > noun, sentence.heads[word] == noun, sentence.relations[word] == "acl",
            ["VBN", "VBD", "VB"].contains(sentence.tags[word])
        else { return false }
        // "Macron **to visit** Beijing": a headline's future.
        if sentence.tags[word] == "VB" {
            return sentence.classes[noun] == .propn && sentence.words[word - 1].lowercased() == "to"
        }
        let below = sentence.heads.indices.filter { sentence.heads[$0] == word }.map { sentence.relations[$0] }
        return !below.contains("obl:agent") && !below.contains { $0.hasPrefix("aux") }
            && (below.contains("obj") || intransitive.contains(sentence.lemmas[word].lowercased()))
    }

    private static let intransitive: Set<String> = [
        "meet", "confer", "gather", "convene", "assemble", "reconvene", "huddle", "haggle", "talk", "speak",
        "negotiate",
        "consult", "arrive", "travel", "fly", "land", "march", "rally", "protest", "demonstrate", "riot", "clash",
        "resign", "agree", "collapse", "vote", "withdraw", "retreat", "surrender", "die", "explode", "sit", "head",
        "go", "come", "return", "fight", "warn", "promise", "vow", "threaten", "refuse", "decline", "appeal", "object",
        "complain", "respond", "retaliate", "apologise", "apologize", "cooperate", "stop", "begin", "end", "open",
        "fall",
    ]

    private static func isNoun(_ word: Int, _ sentence: ParsedSentence) -> Bool {
        sentence.classes[word] == .noun || sentence.classes[word] == .propn
    }
}
