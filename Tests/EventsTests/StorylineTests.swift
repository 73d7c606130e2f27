import Events
import Foundation
import Model
import TestSupport
import Testing

/// Storylines told report by report: what each report does to the events that are known (`Corpus/storylines`).
@Suite struct StorylineTests {
    static let detector = Result { try Detector() }

    @Test(arguments: Storyline.all)
    func `Every report rings as it should`(_ story: Storyline) throws {
        let detector = try StorylineTests.detector.get()
        var replay = Replay(recognizer: try EventRecognizer())
        for report in story.reports {
            let published = Publication(iso: report.date)
            let day = try #require(published).wall.date
            let events = detector.read(report.text, published: published).events
            let steps = events.compactMap { replay.take($0, on: day, from: report.outlet) }
            #expect(steps.sorted() == report.wanted.sorted(), "\(story.file):\(report.line): \(report.text)")
        }
    }
}

/// What is known in the course of a storyline.
private struct Replay {
    let recognizer: EventRecognizer
    var known: [KnownEvent] = []
    var outlets: [Int64: Set<String>] = [:]

    init(recognizer: EventRecognizer) { self.recognizer = recognizer }

    /// The step a report is, as the corpus writes it; nil for none.
    mutating func take(_ event: Event, on day: CivilDate, from outlet: String) -> String? {
        let family = recognizer.family(of: event)
        let candidates = known.filter { recognizer.family(of: $0.event) == family }
        guard let found = recognizer.recognise(Telling(event: event, day: day), among: candidates) else {
            let number = Int64(known.count)
            known.append(KnownEvent(number: number, event: event, firstTold: day, lastTold: day))
            outlets[number] = [outlet]
            return Modality.news.contains(event.modality) ? "new \(event.kind).\(event.action)" : nil
        }
        let index = Int(found.number)
        known[index].event = found.event
        known[index].lastTold = max(known[index].lastTold, day)
        let isIndependent = outlets[found.number, default: []].insert(outlet).inserted
        guard let step = found.transition, step != .confirmed || isIndependent else { return nil }
        if step == .confirmed { known[index].isConfirmed = true }
        let changes = found.changes.filter { $0.attribute != "modality" }.map {
            " \($0.attribute) \($0.from ?? "–") → \($0.to ?? "–")"
        }
        return "\(step) \(found.event.kind).\(found.event.action)\(changes.joined())"
    }
}

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

    /// Of every file of the folder, in the order of their names.
    static let all: [Storyline] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus/storylines")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return files.filter { $0.hasSuffix(".txt") }.sorted().flatMap { read($0, in: folder) }
    }()

    private static func read(_ file: String, in folder: URL) -> [Storyline] {
        guard let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8) else {
            Issue.record("\(file) cannot be read")
            return []
        }
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
