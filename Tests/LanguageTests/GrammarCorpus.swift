import Foundation

/// The lines of a corpus file beside the tests, numbered from 1, without comments and empty lines.
func corpusLines(_ name: String) -> [(number: Int, line: String)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
    guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .map { ($0.offset + 1, String($0.element)) }
        .filter { !$0.1.isEmpty && !$0.1.hasPrefix("#") }
}
