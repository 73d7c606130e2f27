import Language

/// Ties the words of a name together that the parser spread over the tree: "Dar es **Salaam**", "King **Salman**", "Sahle **Work Zawde**".
enum NameRepair {
    /// - Parameter names: the words of each name known before the tree is read.
    static func mend(_ sentence: inout ParsedSentence, names: [Range<Int>]) {
        for name in names where name.count > 1 {
            let heads = name.filter { !name.contains(sentence.heads[$0]) && isPart($0, sentence) }
            guard let first = heads.first, heads.count > 1 else { continue }
            for word in heads.dropFirst() {
                // Whoever hangs on the later part hangs on the name.
                for other in 0..<sentence.count where !name.contains(other) && sentence.heads[other] == word {
                    sentence.heads[other] = first
                }
                sentence.heads[word] = first
                sentence.relations[word] = "flat"
            }
        }
    }

    /// Names and nouns; verbs inside a name are more likely a name cut wrongly.
    private static func isPart(_ word: Int, _ sentence: ParsedSentence) -> Bool {
        sentence.classes[word] == .propn
    }
}
