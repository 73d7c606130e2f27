import ArgumentParser
import Foundation
import Model
import TestSupport

/// Why the demo did not come to its end.
struct DemoFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

@main
struct TocsinDemo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tocsin-demo",
        abstract: "Three invented outlets publish on this machine, and Tocsin rings.",
        discussion: """
            Needs no internet and leaves one folder behind, whose name it says: configuration, ledger, logs.

            EXAMPLE
              tocsin-demo --tocsin .build/debug/tocsin
            """)

    @Option(help: "The tocsin to run.", completion: .file()) var tocsin: String
    @Option(help: "The folder of the articles.", completion: .directory) var newsroom = "Demo/newsroom"

    func run() async throws {
        do {
            try await Performance(tocsin: tocsin, newsroom: newsroom).run()
        } catch {
            FileHandle.standardError.write(Data("tocsin-demo: \(error)\n".utf8))
            throw ExitCode.failure
        }
    }
}
