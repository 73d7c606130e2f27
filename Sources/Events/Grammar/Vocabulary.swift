import Language

/// The lemmas that the lexicons know: a word form is read as one of them when a regular ending or a listed form leads there.
///
/// A statistical lemmatizer guesses at rare verbs ("postponed" → "postpon"); what a lexicon names must not depend on that.
struct Vocabulary: Sendable {
    private let lemmas: Set<String>
    private let forms: [String: String]
    private let verbs: Set<String>

    /// - Parameter verbs: those lemmas that are triggers as verbs.
    init(lemmas: Set<String>, forms: [String: String], verbs: Set<String>) {
        self.lemmas = lemmas
        self.verbs = verbs
        self.forms = forms
    }

    /// The lemma of a word: the parser's own where a lexicon knows it, else what the lexicons make of the form.
    func lemma(of word: String, tag: String, parsed: String) -> String {
        let own = parsed.lowercased()
        let form = word.lowercased()
        // "have been shelling": the verb, though the lexicons know "shelling" too.
        if tag == "VBG", own == form,
            let verb = Vocabulary.stems(of: Array(form.utf8)).dropFirst().first(where: verbs.contains)
        {
            return verb
        }
        if lemmas.contains(own) { return own }
        if let listed = forms[form] { return listed }
        guard tag.hasPrefix("V") || tag.hasPrefix("NN") || tag == "JJ" else { return own }
        return Vocabulary.stems(of: Array(form.utf8)).first { lemmas.contains($0) } ?? own
    }

    /// Whether a lexicon names the lemma.
    func knows(_ lemma: String) -> Bool { lemmas.contains(lemma) }

    /// Whether a form is the third person or the past of a verb that the lexicons know.
    func isFinite(_ word: String) -> Bool {
        let form = Array(word.utf8)
        if let listed = forms[word], verbs.contains(listed) { return true }
        guard form.count > 3, form.last == UInt8(ascii: "s") || form.hasSuffix("ed") else { return false }
        return Vocabulary.stems(of: form).dropFirst().contains { verbs.contains($0) }
    }

    /// What a regular English ending may have been put on: "denied" → "deny", "expelled" → "expel", "urging" → "urge".
    private static func stems(of form: [UInt8]) -> [String] {
        func stem(_ count: Int, adding tail: String = "") -> String {
            String(decoding: form.dropLast(count), as: UTF8.self) + tail
        }
        func isDoubled(_ count: Int) -> Bool {
            let stem = form.dropLast(count)
            return stem.count > 2 && stem[stem.endIndex - 1] == stem[stem.endIndex - 2]
        }
        guard form.count > 3 else { return [] }
        var found = [stem(0)]
        if form.last == UInt8(ascii: "s") { found += [stem(1), stem(2), stem(3, adding: "y")] }
        if form.hasSuffix("ed") {
            found += [stem(1), stem(2), stem(3, adding: "y")] + (isDoubled(2) ? [stem(3)] : [])
        }
        if form.hasSuffix("ing") {
            found += [stem(3), stem(3, adding: "e")] + (isDoubled(3) ? [stem(4)] : [])
        }
        return found
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ text: StaticString) -> Bool {
        count > text.utf8CodeUnitCount
            && suffix(text.utf8CodeUnitCount).elementsEqual(
                UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
