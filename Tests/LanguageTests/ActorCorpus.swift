import FoundationEssentials
import Model

@testable import Language

/// The actor corpora: a sentence a line, and below it, indented, every mention it must give.
enum ActorCorpus {
    struct Item: Sendable, CustomStringConvertible {
        var file: String
        var line: Int
        var published: CivilDate?
        var text: String
        var expected: [String]
        var description: String { "\(file):\(line)" }
    }

    static let lexicon: Result<ActorLexicon, LexiconError> = Result { () throws(LexiconError) in
        try ActorLexicon.embedded()
    }

    static func items() throws -> [Item] {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let directory = "/\(folder)/Corpus/actors"
        return try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
            .flatMap { file in
                let data = try Data(contentsOf: URL(filePath: "\(directory)/\(file)"))
                return read(String(decoding: data, as: UTF8.self), file: file)
            }
    }

    private static func read(_ text: String, file: String) -> [Item] {
        var items: [Item] = []
        var published: CivilDate?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let mark = "# published: "
            if line.hasPrefix(mark) { published = CivilDate(iso: line.dropFirst(mark.count)) }
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("    ") {
                items[items.count - 1].expected.append(String(line.dropFirst(4)))
            } else {
                items.append(
                    Item(file: file, line: index + 1, published: published, text: String(line), expected: []))
            }
        }
        return items
    }

    /// A mention as the corpus writes it.
    static func line(_ mention: ActorMention, _ text: TokenizedText) -> String {
        var line =
            "\(text.text(mention.span)) = \(mention.country ?? "-") \(mention.sector?.rawValue ?? "-") \(mention.kind)"
        if mention.standing != .actor { line += " \(mention.standing)" }
        if mention.isFormer { line += " former" }
        return line
    }
}
