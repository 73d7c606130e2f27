import Language

/// "**The visit** has been postponed, the Kremlin said": the parser hands the subject of what is said to the verb of saying behind it,
/// which has its own.
enum AttributionRepair {
    static func mend(_ sentence: inout ParsedSentence) {
        for said in 0..<sentence.count where sentence.relations[said] == "root" && sentence.classes[said] == .verb {
            let children = (0..<said).filter { sentence.heads[$0] == said }
            let subjects = children.filter { sentence.relations[$0] == "nsubj" }
            guard let first = subjects.first, let own = subjects.last, subjects.count == 2,
                let told = children.first(where: { sentence.relations[$0] == "ccomp" }), first < told, told < own,
                sentence.words[told..<own].contains(","), !hasSubject(told, sentence)
            else { continue }
            let isPassive = sentence.heads.indices.contains {
                sentence.heads[$0] == told && sentence.relations[$0] == "aux:pass"
            }
            sentence.heads[first] = told
            sentence.relations[first] = isPassive ? "nsubj:pass" : "nsubj"
        }
    }

    private static func hasSubject(_ verb: Int, _ sentence: ParsedSentence) -> Bool {
        sentence.heads.indices.contains { sentence.heads[$0] == verb && sentence.relations[$0].hasPrefix("nsubj") }
    }
}
