import FoundationEssentials

/// A file beside the tests.
enum CorpusFile {
    static func bytes(_ name: String, _ here: String = #filePath) throws -> [UInt8] {
        let folder = here.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return try Array(Data(contentsOf: URL(filePath: folder + "/Corpus/" + name)))
    }

    /// Lines with their numbers, from 1, without comments.
    static func lines(_ name: String) throws -> [(number: Int, text: String)] {
        let text = String(decoding: try bytes(name), as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { ($0.offset + 1, String($0.element)) }.filter { !$0.1.hasPrefix("#") }
    }
}
