public import Foundation

/// One sentence of a treebank in CoNLL-U. Words are numbered from 1; head 0 is the root.
public struct TreeSentence: Sendable {
    public var words: [[UInt8]] = []
    public var lemmas: [String] = []
    /// Penn tag and universal class, as `VBD VERB`.
    public var tags: [String] = []
    public var heads: [Int] = []
    public var relations: [String] = []
    /// Whether white space follows the word.
    public var spaced: [Bool] = []
    public var startsParagraph = false

    public var count: Int { words.count }
}

/// Reads CoNLL-U (universaldependencies.org/format): words only; ranges give their parts, empty nodes are left out.
public enum TreebankFile {
    public static func read(_ url: URL) throws -> [TreeSentence] {
        let text = try String(contentsOf: url, encoding: .utf8)
        var sentences: [TreeSentence] = []
        var current = TreeSentence()
        /// The last word of an open range, the surface left for its words, and whether white space follows it.
        var range: (last: Int, rest: [UInt8], spaced: Bool)?
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            guard let first = line.first else {
                if current.count > 0 { sentences.append(current) }
                current = TreeSentence()
                continue
            }
            if first == UInt8(ascii: "#") {
                let comment = Substring(line)
                if comment.hasPrefix("# newpar") || comment.hasPrefix("# newdoc") { current.startsParagraph = true }
                continue
            }
            let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
            guard cells.count == 10 else { continue }
            let spaced = !Substring(cells[9]).contains("SpaceAfter=No")
            if let dash = cells[0].firstIndex(of: UInt8(ascii: "-")) {
                let last = Int(Substring(cells[0][cells[0].index(after: dash)...])) ?? 0
                range = (last, Array(cells[1]), spaced)
                continue
            }
            guard let number = Int(Substring(cells[0])) else { continue }
            current.append(cells, spaced: spaced)
            guard var open = range else { continue }
            // The words of a range part its surface between them, so that each has bytes of the text.
            let share = number == open.last ? open.rest.count : min(current.words[number - 1].count, open.rest.count)
            current.words[number - 1] = Array(open.rest.prefix(share))
            open.rest.removeFirst(share)
            current.spaced[number - 1] = number == open.last && open.spaced
            range = number == open.last ? nil : open
        }
        if current.count > 0 { sentences.append(current) }
        return sentences.filter { sentence in sentence.words.allSatisfy { !$0.isEmpty } }
    }
}

extension TreeSentence {
    fileprivate mutating func append(_ cells: [Substring.UTF8View.SubSequence], spaced isSpaced: Bool) {
        words.append(Array(cells[1]))
        lemmas.append(String(Substring(cells[2])))
        tags.append("\(Substring(cells[4])) \(Substring(cells[3]))")
        heads.append(Int(Substring(cells[6])) ?? 0)
        relations.append(String(Substring(cells[7])))
        spaced.append(isSpaced)
    }
}
