import Language

/// Mends misreadings that the parser makes often in news: a past tense before a bare plural taken for a participle, subjects of passives
/// that are none, and objects taken for adverbials.
///
/// "The air force **attacked targets** in Lebanon" comes as one noun phrase, "force" with "attacked targets" hanging on it; here the
/// verb becomes the head again, the noun before it its subject, the noun after it its object.
enum TreeRepair {
    /// - Parameter times: byte spans of the times in the sentence.
    static func repaired(_ sentence: ParsedSentence, times: [Range<Int>]) -> ParsedSentence {
        var sentence = sentence
        TimeRepair.mend(&sentence, times: times)
        AttributionRepair.mend(&sentence)
        SubjectRepair.mend(&sentence)
        mendReports(&sentence, times: times)
        mendVerbs(&sentence)
        mendPassives(&sentence)
        mendObjects(&sentence, times: times)
        return sentence
    }

    /// "Hackers may have **launched** attacks": without a form of "be" or "get", what has an object or follows "have" is no passive.
    private static func mendPassives(_ sentence: inout ParsedSentence) {
        for word in 0..<sentence.count where sentence.relations[word] == "nsubj:pass" {
            let verb = sentence.heads[word]
            guard verb >= 0 else { continue }
            let children = (0..<sentence.count).filter { sentence.heads[$0] == verb }
            guard !children.contains(where: { sentence.relations[$0] == "aux:pass" }),
                sentence.tags[verb] != "VBN"
                    || children.contains(where: { ["obj", "aux"].contains(sentence.relations[$0]) })
            else { continue }
            sentence.relations[word] = "nsubj"
        }
    }

    /// A clause that "that" opens without standing for anybody in it: the content of "its demand **that Washington ease** sanctions";
    /// behind a day, of the verb: "announced last week **that it cut** aid".
    private static func mendReports(_ sentence: inout ParsedSentence, times: [Range<Int>]) {
        for word in 0..<sentence.count where sentence.relations[word].hasPrefix("acl") {
            let day = sentence.heads[word]
            guard day >= 0, day < word,
                (day..<word).contains(where: {
                    sentence.heads[$0] == word && sentence.relations[$0] == "mark" && sentence.words[$0] == "that"
                })
            else { continue }
            sentence.relations[word] = "acl"
            guard sentence.relations[day].hasPrefix("obl"), times.contains(where: { $0.overlaps(sentence.spans[day]) })
            else { continue }
            let verb = sentence.heads[day]
            guard verb >= 0, verb < day, sentence.classes[verb] == .verb else { continue }
            sentence.heads[word] = verb
            sentence.relations[word] = "ccomp"
        }
    }

    /// "has carried out several air **strikes** against …": a noun behind an active verb without a preposition is its object.
    private static func mendObjects(_ sentence: inout ParsedSentence, times: [Range<Int>]) {
        for word in 0..<sentence.count where isBareAdverbial(word, sentence) {
            if times.contains(where: { $0.overlaps(sentence.spans[word]) }) { continue }
            let verb = sentence.heads[word]
            guard verb >= 0, verb < word, sentence.classes[verb] == .verb else { continue }
            let hasPreposition = (0..<word).contains {
                sentence.heads[$0] == word && ["case", "mark"].contains(sentence.relations[$0])
            }
            let isTaken = (0..<sentence.count).contains {
                sentence.heads[$0] == verb && ["obj", "nsubj:pass", "aux:pass"].contains(sentence.relations[$0])
            }
            guard !hasPreposition, !isTaken else { continue }
            sentence.relations[word] = "obj"
        }
    }

    private static func isBareAdverbial(_ word: Int, _ sentence: ParsedSentence) -> Bool {
        sentence.relations[word] == "obl" && isNoun(word, sentence)
            || sentence.relations[word] == "obl:unmarked" && sentence.classes[word] == .propn
            // "arrested **a Canadian**"
            || sentence.relations[word] == "advmod" && sentence.tags[word] == "JJ" && word > 0
                && sentence.heads[word - 1] == word && sentence.relations[word - 1] == "det"
    }

    /// "**Turkey shelled** positions": a name right before a past form that is said to describe the noun behind it.
    private static func mendFronted(_ sentence: inout ParsedSentence) {
        for word in 0..<sentence.count where word > 0 && sentence.relations[word] == "amod" {
            let object = sentence.heads[word]
            guard sentence.tags[word] == "VBN" || sentence.tags[word] == "VBD", object > word,
                sentence.heads[word - 1] == word, sentence.relations[word - 1] == "compound",
                sentence.classes[word - 1] == .propn
            else { continue }
            sentence.heads[word] = sentence.heads[object]
            sentence.relations[word] = sentence.relations[object]
            sentence.classes[word] = .verb
            sentence.tags[word] = "VBD"
            sentence.heads[object] = word
            sentence.relations[object] = "obj"
            sentence.relations[word - 1] = "nsubj"
        }
    }

    private static func mendVerbs(_ sentence: inout ParsedSentence) {
        mendFronted(&sentence)
        for word in 0..<sentence.count {
            if raise(word, in: &sentence) { continue }
            guard let (subject, object) = misreadVerb(word, in: sentence) else { continue }
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
    }

    /// A participle before its noun that yet has a subject of its own is the verb: "Turkey **shelled** positions".
    private static func raise(_ word: Int, in sentence: inout ParsedSentence) -> Bool {
        let head = sentence.heads[word]
        guard head > word, sentence.relations[word] == "amod", ["VBN", "VBD"].contains(sentence.tags[word]),
            (0..<word).contains(where: { sentence.heads[$0] == word && sentence.relations[$0] == "nsubj" })
        else { return false }
        sentence.heads[word] = sentence.heads[head]
        sentence.relations[word] = sentence.relations[head]
        sentence.classes[word] = .verb
        sentence.tags[word] = "VBD"
        sentence.heads[head] = word
        sentence.relations[head] = "obj"
        return true
    }

    /// A participle right behind a noun that is said to describe the noun after it, which in turn hangs on the noun before;
    /// or one that describes the noun before it and yet has an object ("guerrillas **wounded** two soldiers").
    private static func misreadVerb(_ word: Int, in sentence: ParsedSentence) -> (subject: Int, object: Int)? {
        guard word > 0, sentence.relations[word] == "amod", ["VBN", "VBD", "JJ"].contains(sentence.tags[word]) else {
            return nil
        }
        let head = sentence.heads[word]
        if head > word, sentence.heads[head] == word - 1, isNoun(word - 1, sentence) { return (word - 1, head) }
        guard head == word - 1, isNoun(head, sentence) else { return nil }
        let object = sentence.heads.indices.first {
            $0 > word && sentence.heads[$0] == word && sentence.relations[$0] == "obj"
        }
        return object.map { (head, $0) }
    }

    private static func isNoun(_ word: Int, _ sentence: ParsedSentence) -> Bool {
        sentence.classes[word] == .noun || sentence.classes[word] == .propn
    }
}
