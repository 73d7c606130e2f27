import Language

/// Takes bare days of newswire out of the names that the parser ties them to: "in **Paris Sunday** morning", "said **Friday** it had begun".
enum TimeRepair {
    /// - Parameter times: byte spans of the times in the sentence.
    static func mend(_ sentence: inout ParsedSentence, times: [Range<Int>]) {
        for span in times {
            let words = sentence.spans.indices.filter { sentence.spans[$0].overlaps(span) }
            guard let first = words.first, let last = words.last,
                let head = words.first(where: { !(first...last).contains(sentence.heads[$0]) })
            else { continue }
            detachName(before: first, head, &sentence)
            freeArgument(first, head, &sentence)
        }
    }

    /// "against Saddam Hussein **Wednesday**", "Zhivkov **today** signed": the name stands where the parser put the day, and the day
    /// only says when.
    private static func detachName(before first: Int, _ head: Int, _ sentence: inout ParsedSentence) {
        let governor = sentence.heads[head]
        let name = (0..<first).last { word in
            sentence.heads[word] == head && (sentence.classes[word] == .propn || sentence.classes[word] == .noun)
                && ["compound", "flat", "nmod", "amod", "appos", "nsubj"].contains(sentence.relations[word])
        }
        guard let name, governor >= 0 else { return }
        let isBare = sentence.relations[head] == "obl:unmarked"
        sentence.heads[name] = governor
        sentence.relations[name] = isBare ? "obl" : sentence.relations[head]
        sentence.heads[head] = governor
        sentence.relations[head] = "obl:unmarked"
        for other in 0..<first where sentence.heads[other] == head && other != name {
            sentence.heads[other] = name
        }
        // "met Putin **Friday**": without a preposition the name is the object.
        let hasCase = (0..<first).contains { sentence.heads[$0] == name && sentence.relations[$0] == "case" }
        if sentence.relations[name] == "obl", !hasCase, governor < name, sentence.classes[governor] == .verb {
            sentence.relations[name] = "obj"
        }
    }

    /// A bare day is nobody's subject or object.
    private static func freeArgument(_ first: Int, _ head: Int, _ sentence: inout ParsedSentence) {
        guard ["obj", "nsubj", "iobj", "nsubj:pass", "appos", "flat"].contains(sentence.relations[head]),
            !sentence.heads.indices.contains(where: {
                sentence.heads[$0] == head && ["case", "det", "nmod:poss"].contains(sentence.relations[$0])
            })
        else { return }
        // "spent **five hours** in Cairo": this one is.
        if sentence.heads[head] >= 0, sentence.words[sentence.heads[head]].lowercased().hasPrefix("spen") { return }
        if first > 0, sentence.classes[first - 1] == .verb { sentence.heads[head] = first - 1 }
        guard sentence.heads[head] >= 0, sentence.classes[sentence.heads[head]] == .verb else { return }
        sentence.relations[head] = "obl:unmarked"
    }
}
