import Foundation
import Testing

/// A storyline of the corpus.
struct Storyline: Sendable, CustomTestStringConvertible {
    struct Report: Sendable {
        let date: String
        let outlet: String
        let text: String
        let line: Int
        var wanted: [String] = []
    }

    let name: String
    let file: String
    var reports: [Report] = []
    var testDescription: String { "\(file): \(name)" }

    /// Of every file whose name begins so, in the order of their names.
    static func all(named prefix: String) throws -> [Storyline] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus/storylines")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        return try files.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".txt") }.sorted().flatMap {
            try read($0, in: folder)
        }
    }

    private static func read(_ file: String, in folder: URL) throws -> [Storyline] {
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        var stories: [Storyline] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("#") || line.isEmpty { continue }
            if line.hasPrefix("== ") {
                stories.append(Storyline(name: String(line.dropFirst(3)), file: file))
            } else if line.hasPrefix("    ") {
                let wanted = line.drop { $0 == " " }
                guard let story = stories.indices.last, let report = stories[story].reports.indices.last else {
                    Issue.record("\(file):\(number + 1): what should ring stands before any report")
                    continue
                }
                if wanted != "nothing" { stories[story].reports[report].wanted.append(String(wanted)) }
            } else {
                let parts = line.split(separator: "|", maxSplits: 1)
                let head = parts[0].split(separator: " ")
                guard parts.count == 2, head.count == 2, let story = stories.indices.last else {
                    Issue.record("\(file):\(number + 1): a report reads DATE OUTLET | text")
                    continue
                }
                stories[story].reports.append(
                    Report(
                        date: String(head[0]), outlet: String(head[1]),
                        text: parts[1].trimmingCharacters(in: .whitespaces), line: number + 1))
            }
        }
        return stories
    }
}
