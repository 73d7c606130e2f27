import Model

/// Dictionary forms: our own list of irregular words first, then endings with the change they take, learnt from the
/// treebank; the longest ending that is listed decides.
struct Lemmatizer: Sendable {
    /// Bytes to take from the end, and what to put there.
    private struct Edit: Sendable {
        let cut: Int
        let add: [UInt8]
    }

    private var edits: [Edit] = []
    private var lemmas: [String] = []
    /// By tag and ending, numbers of `edits`; by tag and word, numbers of `lemmas`.
    private var endings = KeyTable()
    private var irregular = KeyTable()

    static let longestEnding = 6
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    init(endings file: ModelFile, irregular list: ModelFile) throws(LexiconError) {
        let learnt = try LexiconFile(
            name: file.name, text: file.text, format: "endings 1", keys: ["tag", "cut", "add"])
        for line in learnt.lines {
            guard let tag = line["tag"].first, let cut = line["cut"].first.flatMap({ Int($0) }), cut >= 0 else {
                throw LexiconError(file: file.name, line: line.number, reason: "needs “tag” and “cut”")
            }
            endings.set(Lemmatizer.key(line.head, tag), edits.count)
            edits.append(Edit(cut: cut, add: Array((line["add"].first ?? "").utf8)))
        }
        let dictionary = try LexiconFile(name: list.name, text: list.text, format: "lemmas 1", keys: ["tag", "forms"])
        for line in dictionary.lines {
            guard !line["tag"].isEmpty, !line["forms"].isEmpty else {
                throw LexiconError(file: list.name, line: line.number, reason: "needs “tag” and “forms”")
            }
            for tag in line["tag"] {
                for form in line["forms"] { irregular.set(Lemmatizer.key(form, tag), lemmas.count) }
            }
            lemmas.append(line.head)
        }
    }

    @inline(__always)
    private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// FNV-1a over the tag, a zero, and the word from its end to its start, so that one pass gives the keys of all endings.
    private static func key(_ word: String, _ tag: String) -> UInt64 { word.utf8.reversed().reduce(start(tag), mix) }

    @inline(__always)
    private static func start(_ tag: String) -> UInt64 { mix(tag.utf8.reduce(seed, mix), 0) }

    /// The lemma of a word as written. Proper nouns keep their case.
    func lemma(_ word: ArraySlice<UInt8>, tag: String) -> String {
        let isName = tag == "NNP" || tag == "NNPS"
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + 1) { bytes in
            // Endings are looked up behind "^", which marks the start of a word.
            bytes[0] = UInt8(ascii: "^")
            var count = 1
            for byte in word {
                bytes[count] = !isName && byte &- 0x41 < 26 ? byte | 0x20 : byte
                count += 1
            }
            straighten(bytes, &count)
            return lemma(UnsafeBufferPointer(rebasing: bytes[..<count]), tag)
        }
    }

    private func lemma(_ bytes: UnsafeBufferPointer<UInt8>, _ tag: String) -> String {
        var hash = Lemmatizer.start(tag)
        var edit = endings[hash]
        let last = bytes.count - 1
        for length in stride(from: 1, through: last, by: 1) {
            hash = Lemmatizer.mix(hash, bytes[bytes.count - length])
            if length <= Lemmatizer.longestEnding, let longer = endings[hash] { edit = longer }
        }
        if let known = irregular[hash] { return lemmas[known] }
        if let whole = endings[Lemmatizer.mix(hash, bytes[0])] { edit = whole }
        guard tag != "NNP", let found = edit.map({ edits[$0] }), found.cut < last || !found.add.isEmpty else {
            return String(decoding: bytes[1...], as: UTF8.self)
        }
        let kept = bytes[1...].dropLast(min(found.cut, last))
        if found.add.isEmpty { return String(decoding: kept, as: UTF8.self) }
        return String(decoding: Array(kept) + found.add, as: UTF8.self)
    }

    /// ’ as '.
    private func straighten(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
        guard let at = bytes[..<count].firstIndex(of: 0xE2), at + 2 < count else { return }
        guard bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 || bytes[at + 2] == 0x98 else { return }
        bytes[at] = UInt8(ascii: "'")
        for place in at + 1..<count - 2 { bytes[place] = bytes[place + 2] }
        count -= 2
    }
}
