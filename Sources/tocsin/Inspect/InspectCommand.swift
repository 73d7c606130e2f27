public import ArgumentParser
public import Daemon
import Documents
import Events
import Fetch
import Foundation
import Language
import Model

/// `tocsin inspect`: what the daemon would make of an input, and why.
struct InspectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Shows what would be made of a text, page, feed or address, and why.",
        discussion: """
            Reads a file, a URL or standard input (-), says what it is, and prints its events with the evidence marked.

            EXAMPLES
              tocsin inspect https://news.example/world/talks.html
              tocsin inspect --as text --published 2021-12-31 article.txt
              echo "Russia expelled ten US diplomats on Friday." | tocsin inspect -
              tocsin inspect --as text --batch < articles.jsonl > events.jsonl
            """)

    @Argument(help: "A file, an http(s) URL, or - for standard input.")
    var input: String = "-"

    @Option(name: .customLong("as"), help: "What it is: text, page, feed, url or story; guessed when left out.")
    var stage: Inspection.Stage?

    @Option(help: "When it was published: an ISO 8601 date, or date-time with offset.")
    var published: String?

    @Option(help: "Compute only times, or only events.")
    var only: Inspection.Scope?

    @Option(help: "A file of further actors, in the format of the actor lexicons. May be repeated.")
    var actors: [String] = []

    @Flag(help: "One JSON object instead of a report.")
    var json = false

    @Flag(help: "JSON lines in, JSON lines out, on all cores; see the batch contract in docs/inspect.md.")
    var batch = false

    @Flag(help: "Show the grammar of each sentence.")
    var parse = false

    func validate() throws {
        if batch, stage == nil { throw ValidationError("--batch needs --as text, page, feed, url or story.") }
        if let published, Publication(iso: published) == nil {
            throw ValidationError("--published \(published): expected an ISO 8601 date such as 2021-12-31.")
        }
    }

    func run() async throws {
        if batch, stage == .text, only == .times {
            return try await InspectBatch(
                inspection: Inspection(times: try TimeResolver()), cores: ProcessInfo.processInfo.activeProcessorCount
            ).run()
        }
        let detector = try Detector(extraActors: actors.map { (name: $0, text: try InspectCommand.text(ofFile: $0)) })
        if batch {
            if stage == .story { return try InspectCommand.stories() }
            let inspection = Inspection(detector: detector, stage: stage ?? .text, only: only)
            return try await InspectBatch(inspection: inspection, cores: ProcessInfo.processInfo.activeProcessorCount)
                .run()
        }
        let document = try await InspectInput.read(input)
        let stage = stage ?? document.guessedStage
        if json {
            let inspection = Inspection(detector: detector, stage: stage, only: only)
            return try Output.write(inspection.answer(document.request(stage, published: published)) + [0x0A])
        }
        let report = InspectReport(detector: detector, isColoured: isatty(STDOUT_FILENO) == 1, showsGrammar: parse)
        try Output.write(
            Array(try report.text(document, stage: stage, published: published.flatMap { Publication(iso: $0) }).utf8))
    }

    private static func stories() throws {
        var lines = LineReader()
        var stories = StoryInspection()
        while let line = try lines.next() {
            if line.contains(where: { $0 > 0x20 }) { try Output.write(stories.answer(line) + [0x0A]) }
        }
    }

    private static func text(ofFile path: String) throws -> String {
        do {
            return try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw ValidationError("--actors \(path): \(error.localizedDescription)")
        }
    }
}

extension Inspection.Stage: ExpressibleByArgument {}
extension Inspection.Scope: ExpressibleByArgument {}
