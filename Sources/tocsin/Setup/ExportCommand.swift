import ArgumentParser
import Daemon
import Documents
import Model

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Hand what Tocsin watches on to other programs.",
        discussion: """
            EXAMPLES
              tocsin export --opml > feeds.opml
            """)

    @OptionGroup var options: ConfigurationOptions
    @Flag(help: "The sources as OPML, for feed readers.") var opml = false

    func validate() throws {
        guard opml else { throw ValidationError("What is to be exported? --opml") }
    }

    func run() throws {
        let sources = try options.load(checkingOnly: true).sources
        let list = OPML(
            title: "Sources of Tocsin",
            subscriptions: sources.map { OPML.Subscription(url: $0.source.url, title: $0.source.name) })
        print(OPMLWriter.write(list), terminator: "")
    }
}
