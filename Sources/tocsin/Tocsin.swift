import ArgumentParser

@main
struct Tocsin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Watches the news and rings when something happens.",
        subcommands: [InspectCommand.self])
}
