import Foundation
import Model

@testable import Events

/// The corpus of event detection, read: see Corpus/README.md for its shape.
struct EventCorpus {
    struct Item: CustomStringConvertible {
        let file: String
        let line: Int
        let published: Publication?
        let text: String
        var wanted: [Wanted] = []

        var description: String { "\(file):\(line)" }
    }

    /// One indented line.
    struct Wanted {
        let line: Int
        let name: String
        let modality: String
        var source: Set<String> = []
        var target: Set<String> = []
        var participants: Set<String> = []
        var on: String?
        var place: String?
        var condition: String?
    }

    struct Mistake: Error, CustomStringConvertible { let description: String }

    private static let home = URL(filePath: #filePath).deletingLastPathComponent()

    /// The regression corpus beside the tests.
    static func load() throws -> [Item] { try load(from: home.appending(path: "Corpus")) }

    /// What is kept out of the large corpus when the event model is trained: about one text in ten.
    static func heldOut() throws -> [Item] {
        let project = home.deletingLastPathComponent().deletingLastPathComponent()
        return try load(from: project.appending(path: "Training/Corpus/events")).filter { isHeldOut($0.text) }
    }

    /// As `held_out` in Training/Learned/data.py: by the FNV-1a hash of the text.
    private static func isHeldOut(_ text: String) -> Bool {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        return (hash >> 32) % 10 == 0
    }

    private static func load(from folder: URL) throws -> [Item] {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
            .sorted()
        return try files.flatMap { try read($0, String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
    }

    private static func read(_ file: String, _ text: String) throws -> [Item] {
        var items: [Item] = []
        var published: Publication?
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.trimmingCharacters(in: .whitespaces)
            if line.hasPrefix("# published:") {
                published = Publication(iso: line.dropFirst(12).trimmingCharacters(in: .whitespaces).prefix(10))
            } else if line.isEmpty || line.hasPrefix("#") {
                continue
            } else if raw.hasPrefix("    ") {
                guard !items.isEmpty else { throw Mistake(description: "\(file):\(index + 1): no sentence above") }
                if line != "none" {
                    items[items.count - 1].wanted.append(try wanted(line, file: file, number: index + 1))
                }
            } else {
                items.append(Item(file: file, line: index + 1, published: published, text: line))
            }
        }
        return items
    }

    private static func wanted(_ line: String, file: String, number: Int) throws -> Wanted {
        var text = line
        var condition: String?
        if let start = text.range(of: " if \"") {
            condition = String(text[start.upperBound...].prefix { $0 != "\"" })
            text = String(text[..<start.lowerBound])
        }
        var words = text.split(separator: " ").map(String.init)
        guard words.count >= 3 else {
            throw Mistake(description: "\(file):\(number): expected kind.action modality actors")
        }
        var wanted = Wanted(
            line: number, name: words.removeFirst(), modality: words.removeFirst(), condition: condition)
        var actors: [String] = []
        while let word = words.first {
            words.removeFirst()
            switch word {
            case "on": wanted.on = words.isEmpty ? nil : words.removeFirst()
            case "in": wanted.place = words.isEmpty ? nil : words.removeFirst()
            default: actors.append(word)
            }
        }
        if let arrow = actors.firstIndex(of: ">") {
            wanted.source = codes(actors[..<arrow])
            wanted.target = codes(actors[(arrow + 1)...])
        } else {
            wanted.participants = codes(actors[...])
        }
        return wanted
    }

    private static func codes(_ words: ArraySlice<String>) -> Set<String> {
        Set(words.filter { $0 != "+" && $0 != "?" }.map { $0.trimmingCharacters(in: .punctuationCharacters) })
    }
}

extension EventCorpus.Wanted {
    /// Nil when the event is what the line asks for, else what differs.
    func difference(from event: Event) -> String? {
        func codes(_ actors: [Actor]) -> Set<String> { Set(actors.compactMap(\.country)) }
        let checks: [(String, String, String)] = [
            ("kind", name, "\(event.kind).\(event.action)"), ("modality", modality, event.modality.rawValue),
            ("source", source.sorted().joined(separator: ","), codes(event.source).sorted().joined(separator: ",")),
            ("target", target.sorted().joined(separator: ","), codes(event.target).sorted().joined(separator: ",")),
            (
                "participants", participants.sorted().joined(separator: ","),
                codes(event.participants).sorted().joined(separator: ",")
            ),
            ("day", on ?? "", on == nil ? "" : event.time?.start.map { "\($0.date)" } ?? "none"),
            ("place", place ?? "", place == nil ? "" : event.place?.country ?? "none"),
        ]
        let wrong = checks.filter { $0.1 != $0.2 }.map { "\($0.0) is \($0.2)" }
        let lacks = condition.map { !(event.condition?.text.contains($0) ?? false) } ?? false
        return wrong.isEmpty && !lacks ? nil : (wrong + (lacks ? ["no such condition"] : [])).joined(separator: ", ")
    }
}
