import ArgumentParser
import Daemon
import Model

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the configuration whole, and do nothing else.",
        discussion: """
            Every mistake is a line on standard error: file, line, path, what was found, what is allowed, and what was \
            probably meant. Secrets are looked up, except systemd's credentials outside the service. Exits with 78 when \
            there are mistakes.

            EXAMPLES
              tocsin check
              tocsin check --config config.example.json
            """)

    @OptionGroup var options: ConfigurationOptions

    func run() throws {
        let configuration = try options.load(checkingOnly: true)
        let parts = [
            Summary.count(configuration.sources.count, "source"), Summary.count(configuration.rules.count, "rule"),
            Summary.count(configuration.sinks.count, "sink"),
        ]
        print("\(options.file): good: \(parts.joined(separator: ", ")); ledger in \(configuration.database)")
    }
}
