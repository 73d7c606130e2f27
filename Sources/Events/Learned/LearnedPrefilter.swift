import Language
import Model

/// Tells from raw tokens which sentences hold a word that the model may take for a trigger: by every form a lemma may take.
///
/// More forms than English has are no harm ("goed"): what is taken for one is parsed, and then found to be none.
struct LearnedPrefilter: Sendable {
    private let hashes: Set<UInt64>

    /// - Throws: `LexiconError` when the list of irregular forms is missing from the binary.
    init(lemmas: [String]) throws(LexiconError) {
        let file = try EmbeddedFile("Language/lemmas.lex")
        let list = try LexiconFile(name: file.name, text: file.text, format: "lemmas 1", keys: ["tag", "forms"])
        let wanted = Set(lemmas)
        let irregular = list.lines.filter { wanted.contains($0.head) }.flatMap { $0["forms"] }
        let forms = lemmas.flatMap { LearnedPrefilter.forms(of: $0) } + irregular
        hashes = Set(forms.map { LearnedPrefilter.hash(Array($0.utf8)[...]) })
    }

    /// "deny": deny, denys, denyes, denies, denied, denying …
    private static func forms(of lemma: String) -> [String] {
        var forms = [lemma] + ["s", "es", "d", "ed", "ing"].map { lemma + $0 }
        guard let last = lemma.last else { return forms }
        if last == "y" { forms += ["ies", "ied"].map { lemma.dropLast() + $0 } }
        if last == "e" { forms.append(lemma.dropLast() + "ing") }
        forms += ["ed", "ing"].map { "\(lemma)\(last)\($0)" }
        return forms
    }

    /// FNV-1a over lower-cased ASCII.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { value, byte in
            (value ^ UInt64(byte &- 65 < 26 ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01b3
        }
    }

    func passes(_ text: TokenizedText, _ tokens: Range<Int>) -> Bool {
        tokens.contains { hashes.contains(LearnedPrefilter.hash(text.bytes[text.span($0)])) }
    }
}
