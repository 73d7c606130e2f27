import Model

/// Dictionary forms: our own list of irregular words first, then endings with the change they take, learnt from the
/// treebank; the longest ending that is listed decides.
struct Lemmatizer: Sendable {
    /// Bytes to take from the end, and what to put there.
    struct Edit: Sendable {
        let cut: Int
        let add: [UInt8]
    }

    private var edits: [UInt64: Edit] = [:]
    private var irregular: [UInt64: [UInt8]] = [:]

    static let longestEnding = 6

    init(endings: ModelFile, irregular list: ModelFile) throws(LexiconError) {
        let learnt = try LexiconFile(
            name: endings.name, text: endings.text, format: "endings 1", keys: ["tag", "cut", "add"])
        for line in learnt.lines {
            guard let tag = line["tag"].first, let cut = line["cut"].first.flatMap({ Int($0) }), cut >= 0 else {
                throw LexiconError(file: endings.name, line: line.number, reason: "needs “tag” and “cut”")
            }
            let add = Array((line["add"].first ?? "").utf8)
            edits[Lemmatizer.key(Array(line.head.utf8)[...], tag)] = Edit(cut: cut, add: add)
        }
        let lemmas = try LexiconFile(name: list.name, text: list.text, format: "lemmas 1", keys: ["tag", "forms"])
        for line in lemmas.lines {
            guard !line["tag"].isEmpty, !line["forms"].isEmpty else {
                throw LexiconError(file: list.name, line: line.number, reason: "needs “tag” and “forms”")
            }
            for tag in line["tag"] {
                for form in line["forms"] {
                    irregular[Lemmatizer.key(Array(form.utf8)[...], tag)] = Array(line.head.utf8)
                }
            }
        }
    }

    private static func key(_ bytes: ArraySlice<UInt8>, _ tag: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in tag.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = hash &* 0x100_0000_01B3
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    /// The lemma of a word as written. Proper nouns keep their case.
    func lemma(_ word: ArraySlice<UInt8>, tag: String) -> String {
        let isName = tag == "NNP" || tag == "NNPS"
        var bytes: [UInt8] = []
        bytes.reserveCapacity(word.count + 4)
        // Endings are looked up behind "^", which marks the start of a word.
        bytes.append(UInt8(ascii: "^"))
        for byte in word { bytes.append(!isName && byte &- 0x41 < 26 ? byte | 0x20 : byte) }
        straighten(&bytes)
        if let known = irregular[Lemmatizer.key(bytes[1...], tag)] { return String(decoding: known, as: UTF8.self) }
        if tag != "NNP", let edit = longestEdit(bytes, tag), edit.cut < bytes.count - 1 || !edit.add.isEmpty {
            bytes.removeLast(min(edit.cut, bytes.count - 1))
            bytes += edit.add
        }
        return String(decoding: bytes[1...], as: UTF8.self)
    }

    private func longestEdit(_ bytes: [UInt8], _ tag: String) -> Edit? {
        if let whole = edits[Lemmatizer.key(bytes[...], tag)] { return whole }
        for length in stride(from: min(Lemmatizer.longestEnding, bytes.count - 1), through: 0, by: -1) {
            if let edit = edits[Lemmatizer.key(bytes[(bytes.count - length)...], tag)] { return edit }
        }
        return nil
    }

    /// ’ as '.
    private func straighten(_ bytes: inout [UInt8]) {
        guard let at = bytes.firstIndex(of: 0xE2), at + 2 < bytes.count else { return }
        if bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 || bytes[at + 2] == 0x98 {
            bytes.replaceSubrange(at...at + 2, with: [UInt8(ascii: "'")])
        }
    }
}
