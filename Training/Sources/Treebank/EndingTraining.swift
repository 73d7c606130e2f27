/// Learns which change each ending takes to become the dictionary form; only endings that decide otherwise than the
/// shorter ones are kept.
public struct EndingTraining {
    private struct Edit: Hashable {
        let cut: Int
        let add: String
    }

    private static let longest = 6
    private var counts: [String: [Edit: Int]] = [:]

    public init(_ sentences: [TreeSentence]) {
        for sentence in sentences {
            for word in 0..<sentence.count {
                let tag = sentence.tags[word].split(separator: " ").first.map(String.init) ?? ""
                guard tag != "NNP", tag != "FW", tag != "ADD", tag != "GW",
                    let form = EndingTraining.form(sentence.words[word])
                else { continue }
                count(form, tag, sentence.lemmas[word], isName: tag == "NNPS")
            }
        }
    }

    /// The word in lower case with straight apostrophes, when it is made of letters.
    private static func form(_ word: [UInt8]) -> String? {
        let text = String(decoding: word, as: UTF8.self).replacing("’", with: "'")
        let isPlain = text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "'" || $0 == "-" }
        return isPlain && !text.isEmpty ? text : nil
    }

    private mutating func count(_ written: String, _ tag: String, _ lemma: String, isName: Bool) {
        let form = isName ? written : written.lowercased()
        guard lemma != "_", !lemma.contains(" "), !lemma.contains(",") else { return }
        let shared = zip(form.utf8, lemma.utf8).prefix { $0 == $1 }.count
        let edit = Edit(
            cut: form.utf8.count - shared, add: String(decoding: lemma.utf8.dropFirst(shared), as: UTF8.self))
        let marked = Array("^\(form)".utf8)
        let isNew = counts["\(tag) ^\(form)"]?[edit] == nil
        counts["\(tag) ^\(form)", default: [:]][edit, default: 0] += 1
        // A frequent word votes once for its ending: "is" must not decide for every verb in "s".
        guard isNew else { return }
        for length in 1...EndingTraining.longest where length < marked.count {
            let ending = String(decoding: marked.suffix(length), as: UTF8.self)
            counts["\(tag) \(ending)", default: [:]][edit, default: 0] += 1
        }
    }

    /// The lexicon of endings, as the lemmatizer reads it.
    public func file() -> [UInt8] {
        var lines: [String] = []
        var decided: [String: Edit] = [:]
        let order = counts.keys.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
        for key in order {
            guard let votes = counts[key], let space = key.firstIndex(of: " ") else { continue }
            let tag = String(key[..<space])
            let ending = String(key[key.index(after: space)...])
            let total = votes.values.reduce(0, +)
            guard let best = votes.max(by: { ($0.value, $1.key.add, $1.key.cut) < ($1.value, $0.key.add, $0.key.cut) })
            else { continue }
            let isWhole = ending.hasPrefix("^")
            guard isWhole ? best.value * 2 > total : total >= 3 && best.value * 3 >= total * 2 else { continue }
            if shorter(tag, isWhole ? String(ending.dropFirst()) : ending, whole: isWhole, decided) == best.key {
                continue
            }
            if isWhole, total < 2, tag.hasPrefix("NN"), best.key.cut == 0 { continue }
            decided[key] = best.key
            let add = best.key.add.isEmpty ? "" : " | add: \(best.key.add)"
            lines.append("\(ending) | tag: \(tag) | cut: \(best.key.cut)\(add)")
        }
        let head = [
            "# format: endings 1", "# source: learnt from the English Web Treebank by Training/; do not edit",
            "# licence: CC BY-SA 4.0",
        ]
        return Array((head + lines.sorted()).joined(separator: "\n").utf8) + [0x0A]
    }

    private func shorter(_ tag: String, _ ending: String, whole: Bool, _ decided: [String: Edit]) -> Edit {
        let bytes = Array(ending.utf8)
        let longest = min(EndingTraining.longest, whole ? bytes.count : bytes.count - 1)
        for length in stride(from: longest, through: 1, by: -1) {
            let tail = String(decoding: bytes.suffix(length), as: UTF8.self)
            if let edit = decided["\(tag) \(tail)"] { return edit }
        }
        return Edit(cut: 0, add: "")
    }
}
