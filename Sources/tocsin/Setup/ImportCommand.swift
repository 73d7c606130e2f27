import ArgumentParser
import Daemon
import Documents
import Foundation
import Model

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Turn another watcher's list of sources into one of Tocsin's.",
        discussion: """
            Reads OPML, urlwatch's urls.yaml, changedetection.io's url-watches.json, or a list of addresses, and writes a \
            file of sources for "include". What has no counterpart is named on standard error.

            EXAMPLES
              tocsin import feeds.opml > sources.json
              tocsin import ~/.config/urlwatch/urls.yaml --output sources.json
              # then in config.json:  "include": ["sources.json"]
            """)

    @Argument(help: "The list.", completion: .file()) var file: String
    @Option(name: .shortAndLong, help: "The file to write, instead of standard output.", completion: .file())
    var output: String?
    @Option(help: "Time between two fetches, where the list says none.") var interval = "15m"

    func run() throws {
        guard let usual = DurationText.seconds(interval), usual >= 10 else {
            throw ValidationError("--interval wants a duration of 10s or more, not “\(interval)”.")
        }
        let list = try read()
        let sources = list.items.map { Source(name: $0.title, url: $0.url, interval: $0.interval ?? usual) }
        let text = """
            // Sources taken over from \(list.format). Take this file up with "include" in the configuration.
            {
              "sources": [
            \(ConfigurationDraft.lines(of: ConfigurationDraft.distinct(sources)))
              ]
            }
            """
        for line in list.leftOut { ExitStatus.say("tocsin: left out: \(EventLine.flat(line))") }
        guard let output else { return print(text) }
        try NewFile.write(Array((text + "\n").utf8), to: output)
        print("Wrote \(output): \(Summary.count(sources.count, "source")) from \(list.format).")
    }

    private func read() throws -> SubscriptionList {
        let bytes: [UInt8]
        do { bytes = Array(try Data(contentsOf: URL(filePath: file))) } catch {
            ExitStatus.say("tocsin: \(file): \(error.localizedDescription)")
            throw ExitStatus.noInput
        }
        do throws(DocumentError) { return try SubscriptionList.read(bytes, subject: file) } catch {
            ExitStatus.say("tocsin: \(file): \(error.detail)")
            throw ExitStatus.damagedData
        }
    }
}

struct PacksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packs", abstract: "List the topic packs, or show the rules of one.",
        discussion: """
            EXAMPLES
              tocsin packs
              tocsin packs sanctions > my-sanctions.json
            """)

    @Argument(help: "Name of a pack.", completion: .list(TopicPack.names)) var name: String?

    func run() throws {
        guard let name else {
            for name in TopicPack.names { print("\(name)\t\(TopicPack(name)?.summary ?? "")") }
            return
        }
        guard let pack = TopicPack(name) else {
            throw ValidationError("There is no pack “\(name)”; there are \(TopicPack.names.joined(separator: ", ")).")
        }
        print(String(decoding: pack.bytes, as: UTF8.self), terminator: "")
    }
}
