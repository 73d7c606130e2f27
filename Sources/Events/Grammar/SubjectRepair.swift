import Language

/// Finds the main verb and its subject where the parser took a sentence for a noun phrase, or a name in a list for the subject.
enum SubjectRepair {
    static func mend(_ sentence: inout ParsedSentence) {
        mendFirst(&sentence)
        mendRoot(&sentence)
        mendNumbers(&sentence)
        for verb in 0..<sentence.count where sentence.classes[verb] == .verb {
            mendSubject(of: verb, &sentence)
            handDown(from: verb, &sentence)
        }
    }

    /// "**Talks** were called off, officials said": of two subjects of the verb of saying the first belongs to what is said.
    private static func handDown(from said: Int, _ sentence: inout ParsedSentence) {
        let subjects = sentence.heads.indices.filter {
            sentence.heads[$0] == said && sentence.relations[$0] == "nsubj"
        }
        guard subjects.count > 1, let first = subjects.first, let second = subjects.dropFirst().first,
            let clause = sentence.heads.indices.first(where: {
                sentence.heads[$0] == said && sentence.relations[$0] == "ccomp"
            }), first < clause, clause < second,
            !has(["nsubj", "nsubj:pass", "csubj", "expl"], clause, sentence)
        else { return }
        sentence.heads[first] = clause
        sentence.relations[first] = has(["aux:pass"], clause, sentence) ? "nsubj:pass" : "nsubj"
    }

    /// "**Chad** recalled its envoy": a name that opens a sentence is no auxiliary.
    private static func mendFirst(_ sentence: inout ParsedSentence) {
        guard let first = sentence.words.first, sentence.relations[0] == "aux", first.utf8.count > 3,
            !auxiliaries.contains(first.lowercased()), sentence.heads[0] > 0,
            !has(["nsubj", "nsubj:pass"], sentence.heads[0], sentence)
        else { return }
        sentence.relations[0] = "nsubj"
        sentence.classes[0] = .propn
        sentence.tags[0] = "NNP"
        if sentence.tags[sentence.heads[0]] == "VBN" { sentence.tags[sentence.heads[0]] = "VBD" }
    }

    private static let auxiliaries: Set<String> = [
        "have", "having", "does", "been", "being", "were", "will", "would", "could", "should", "might", "must", "shall",
        "ought", "need", "dare",
    ]

    /// "A group of deputies **held** talks" comes as "a group, held": a past form with an object under a nominal root is the main verb.
    private static func mendRoot(_ sentence: inout ParsedSentence) {
        guard let root = sentence.heads.firstIndex(of: -1), isNominal(root, sentence) else { return }
        let heads =
            [root] + sentence.heads.indices.filter { sentence.heads[$0] == root && sentence.relations[$0] == "conj" }
        let verb = sentence.heads.indices.first { word in
            ["acl", "conj", "appos"].contains(sentence.relations[word]) && heads.contains(sentence.heads[word])
                && sentence.classes[word] == .verb && ["VBN", "VBD", "VBZ", "VBP"].contains(sentence.tags[word])
                && word > sentence.heads[word] && has(["obj", "ccomp", "xcomp"], word, sentence)
                && !has(["nsubj", "mark", "aux:pass"], word, sentence)
        }
        guard let verb else { return }
        let isFinite = sentence.tags[verb] != "VBN" || has(["aux"], verb, sentence) || sentence.relations[verb] == "acl"
        guard isFinite else { return }
        sentence.heads[verb] = -1
        sentence.relations[verb] = "root"
        if sentence.tags[verb] == "VBN", !has(["aux"], verb, sentence) { sentence.tags[verb] = "VBD" }
        sentence.heads[root] = verb
        sentence.relations[root] = "nsubj"
        for other in 0..<sentence.count where sentence.heads[other] == root && other > verb {
            sentence.heads[other] = verb
            if sentence.relations[other] == "nmod" { sentence.relations[other] = "obl" }
        }
    }

    /// "deported at least 165 **Venezuelans**": a number counts the noun right behind it, whichever the parser hung on which.
    private static func mendNumbers(_ sentence: inout ParsedSentence) {
        for noun in 1..<max(1, sentence.count) where isNominal(noun, sentence) && sentence.heads[noun] == noun - 1 {
            let number = noun - 1
            guard sentence.tags[number] == "CD",
                ["conj", "flat", "nmod", "appos", "dep"].contains(sentence.relations[noun]),
                sentence.tags[noun] != "CD", sentence.classes[noun] != .pron
            else { continue }
            let verb = sentence.heads[number]
            let isObject = sentence.relations[number] == "flat" && verb >= 0 && sentence.classes[verb] == .verb
            sentence.heads[noun] = verb
            sentence.relations[noun] = isObject ? "obj" : sentence.relations[number]
            sentence.heads[number] = noun
            sentence.relations[number] = "nummod"
        }
    }

    /// "between Russia, Iran and Turkey on Friday, President Putin **rejected** …": the name right before the verb, behind a comma, is its
    /// subject, not the last of a list.
    private static func mendSubject(of verb: Int, _ sentence: inout ParsedSentence) {
        guard ["VBD", "VBZ", "VBP"].contains(sentence.tags[verb]), verb > 1,
            let old = sentence.heads.indices.first(where: {
                sentence.heads[$0] == verb && sentence.relations[$0] == "nsubj"
            }),
            old < verb
        else { return }
        var end = verb - 1
        while end > old, [.aux, .adv].contains(sentence.classes[end]) { end -= 1 }
        guard end > old, sentence.classes[end] == .propn else { return }
        var name = end
        while sentence.heads[name] >= 0, sentence.heads[name] < name, sentence.heads[name] > old,
            ["flat", "compound", "nmod:desc"].contains(sentence.relations[name])
        {
            name = sentence.heads[name]
        }
        guard sentence.relations[name] == "appos", sentence.heads[name] != old, sentence.heads[name] < name else {
            return
        }
        let start = sentence.heads.indices.filter { sentence.heads[$0] == name && $0 < name }.min() ?? name
        let comma = (max(0, start - 1)...start).contains { sentence.words[$0] == "," }
        guard comma, !(name...end).contains(where: { sentence.words[$0] == "," }) else { return }
        sentence.heads[name] = verb
        sentence.relations[name] = "nsubj"
        let before = (0..<old).last { isNominal($0, sentence) && sentence.words[$0] != "," }
        sentence.heads[old] = before ?? verb
        sentence.relations[old] = before == nil ? "dep" : "conj"
    }

    private static func has(_ relations: Set<String>, _ word: Int, _ sentence: ParsedSentence) -> Bool {
        sentence.heads.indices.contains { sentence.heads[$0] == word && relations.contains(sentence.relations[$0]) }
    }

    private static func isNominal(_ word: Int, _ sentence: ParsedSentence) -> Bool {
        switch sentence.classes[word] {
        case .noun, .propn, .pron: true
        default: false
        }
    }
}
