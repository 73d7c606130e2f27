import Language

/// A parsed sentence as a tree: who depends on whom, and the few questions event rules ask of it.
///
/// A class, because many readers share it: copies of its many arrays cost more than reading them.
final class SentenceTree: Sendable {
    let sentence: ParsedSentence
    /// Words governed by each word, in order of the sentence.
    let children: [[Int]]
    /// Lower-case lemmas, as the lexicons know them.
    private let lemmas: [String]
    /// Relations without their subtype.
    private let relations: [String]

    init(_ sentence: ParsedSentence, vocabulary: Vocabulary) {
        self.sentence = sentence
        var lemmas = (0..<sentence.count).map { word in
            vocabulary.lemma(of: sentence.words[word], tag: sentence.tags[word], parsed: sentence.lemmas[word])
        }
        // The tokenizer cuts at hyphens: "cease", "-", "fire" is what the lexicons call "cease-fire".
        for word in lemmas.indices.dropFirst(2)
        where sentence.words[word - 1] == "-"
            && sentence.spans[word - 2].upperBound + 1 == sentence.spans[word].lowerBound
        {
            let whole = lemmas[word - 2] + "-" + lemmas[word]
            if vocabulary.knows(whole) { lemmas[word] = whole }
        }
        self.lemmas = lemmas
        relations = sentence.relations.map { relation in
            relation.utf8.firstIndex(of: UInt8(ascii: ":")).map { String(relation[..<$0]) } ?? relation
        }
        var children = [[Int]](repeating: [], count: sentence.count)
        for (word, head) in sentence.heads.enumerated() where head >= 0 && head < sentence.count && head != word {
            children[head].append(word)
        }
        self.children = children
    }

    var count: Int { sentence.count }

    func lemma(_ word: Int) -> String { lemmas[word] }
    func relation(_ word: Int) -> String { sentence.relations[word] }
    func head(_ word: Int) -> Int? { sentence.heads[word] >= 0 ? sentence.heads[word] : nil }
    func isVerb(_ word: Int) -> Bool { sentence.classes[word] == .verb || sentence.classes[word] == .aux }
    func isNominal(_ word: Int) -> Bool {
        switch sentence.classes[word] {
        case .noun, .propn, .pron, .num: true
        default: false
        }
    }

    /// Whether the relation is `name` or a subtype of it (`nsubj` covers `nsubj:pass`).
    func isRelation(_ word: Int, _ name: String) -> Bool {
        relations[word] == name || sentence.relations[word] == name
    }

    /// "froze **$8 billion** in assets": the parser hangs what the sum consists of on its sign or its number.
    func isMoney(_ word: Int) -> Bool {
        ["$", "€", "£", "¥"].contains(sentence.words[word])
            || ["million", "billion", "trillion", "dollar", "euro", "pound"].contains(lemma(word))
    }

    func children(of word: Int, _ relations: String...) -> [Int] {
        children[word].filter { child in relations.contains { isRelation(child, $0) } }
    }

    func child(of word: Int, _ relations: String...) -> Int? {
        children[word].first { child in relations.contains { isRelation(child, $0) } }
    }

    /// The word and everything below it, in order of the sentence.
    func subtree(of word: Int) -> [Int] {
        var found: [Int] = []
        var open = [word]
        var seen = Set<Int>()
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            found.append(next)
            open += children[next]
        }
        return found.sorted()
    }

    /// Byte span from the first to the last word of a subtree.
    func span(ofSubtree word: Int) -> Range<Int> {
        let words = subtree(of: word)
        guard let first = words.first, let last = words.last else { return 0..<0 }
        return sentence.spans[first].lowerBound..<sentence.spans[last].upperBound
    }

    /// The preposition of a nominal, lower-case: "between", "ahead of"; nil without one.
    func preposition(of word: Int) -> String? {
        guard let mark = children[word].first(where: { isRelation($0, "case") && sentence.classes[$0] != .part }) else {
            return nil
        }
        let fixed = children(of: mark, "fixed").map { sentence.words[$0].lowercased() }
        return ([sentence.words[mark].lowercased()] + fixed).joined(separator: " ")
    }

    /// The words from `word` up to the root, itself excluded.
    func ancestors(of word: Int) -> [Int] {
        var path: [Int] = []
        var at = word
        while let head = head(at), !path.contains(head), path.count < 64 {
            path.append(head)
            at = head
        }
        return path
    }

    /// The first of a chain of conjuncts ("threatened and **imposed**" → threatened); the word itself when it is none.
    func firstConjunct(of word: Int) -> Int {
        var at = word
        while isRelation(at, "conj"), let head = head(at), head < at { at = head }
        return at
    }

    /// A nominal and its conjuncts.
    func conjuncts(of word: Int) -> [Int] {
        [word] + children(of: word, "conj").filter { isNominal($0) }
    }
}
