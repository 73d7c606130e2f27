import ArgumentParser
import Daemon
import Fetch
import Glibc
import Model

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a first configuration: find feeds, try them, write the file.",
        discussion: """
            Give the addresses of sites or feeds; the feeds of a site are found, tried, and named. Without --sources it \
            asks. An existing file is never written over.

            EXAMPLES
              tocsin init
              tocsin init --sources bbc.com/news aljazeera.com --packs sanctions diplomacy
              tocsin init --sources https://news.un.org --output /etc/tocsin/config.json
            """)

    @Option(parsing: .upToNextOption, help: "Addresses of sites or feeds.") var sources: [String] = []
    @Option(parsing: .upToNextOption, help: "Topic packs: \(TopicPack.names.joined(separator: ", ")).")
    var packs: [String] = []
    @Option(help: "Time between two fetches of a source.") var interval = "15m"
    @Option(help: "The log for people, read with tail -F.", completion: .file()) var log = "alerts.log"
    @Option(help: "An address to which alerts are posted.") var webhook: String?
    @Option(help: "How publishers can reach you: an address sent to every server.") var contact: String?
    @Option(
        parsing: .upToNextOption, help: "Addresses, networks or hosts inside your own network that may be connected to."
    )
    var allowNetworks: [String] = []
    @Option(name: .shortAndLong, help: "The file to write.", completion: .file()) var output = "config.json"

    func validate() throws {
        for pack in packs where TopicPack(pack) == nil {
            let meant = NearMiss.of(pack, among: TopicPack.names).map { " Did you mean “\($0)”?" } ?? ""
            throw ValidationError("There is no pack “\(pack)”.\(meant)")
        }
        for name in allowNetworks where AddressGuard.Exception(name) == nil {
            throw ValidationError("--allow-networks: “\(name)” is no address, network or host name.")
        }
        guard DurationText.seconds(interval).map({ $0 >= 1 }) == true else {
            throw ValidationError("--interval wants a duration such as 15m, not “\(interval)”.")
        }
    }

    func run() async throws {
        guard access(output, F_OK) != 0 else {
            ExitStatus.say("tocsin: \(output) is there already; nothing was written. Name another with --output")
            throw ExitStatus.cannotCreate
        }
        let answers = sources.isEmpty ? try Questionnaire.ask() : nil
        let found = await discover(answers?.sources ?? sources)
        guard !found.isEmpty else {
            ExitStatus.say("tocsin: none of the addresses can be watched; nothing was written")
            throw ExitStatus.unavailable
        }
        var draft = ConfigurationDraft(
            sources: ConfigurationDraft.distinct(found), packs: answers?.packs ?? packs, log: answers?.log ?? log,
            webhook: webhook, contact: answers?.contact ?? contact)
        draft.allowNetworks = allowNetworks
        try write(draft.text)
        print("Wrote \(output): \(Summary.count(found.count, "source")).")
        print("Try it now:    tocsin once --config \(output)")
        print("Keep watching: tocsin run --config \(output)")
    }

    private func discover(_ addresses: [String]) async -> [Source] {
        let fetcher = Fetcher(
            settings: FetcherSettings(
                userAgent: "Tocsin/\(Release.version)",
                addresses: AddressGuard(allowing: allowNetworks.compactMap(AddressGuard.Exception.init))))
        let discovery = SourceDiscovery(fetcher: fetcher)
        var found: [Source] = []
        for address in addresses {
            switch await discovery.find(address, interval: DurationText.seconds(interval) ?? 900) {
            case .success(let finding):
                print("  ✓ \(EventLine.flat(finding.source.name)) — \(Discovered.text(finding, now: WallClock.now()))")
                found.append(finding.source)
            case .failure(let error): print("  ✗ \(EventLine.flat(error.description))")
            }
        }
        await fetcher.shutdown()
        return found
    }

    /// Checks what is about to be written as `tocsin check` would, and writes it where nothing is yet.
    private func write(_ text: String) throws {
        let bytes = Array(text.utf8)
        let vocabulary = try ConfigurationOptions.vocabulary()
        do throws(ConfigurationError) {
            _ = try Configuration.read(
                bytes, path: output, surroundings: .current(), vocabulary: vocabulary, checkingOnly: true)
        } catch { throw ExitStatus.failure(error) }
        try NewFile.write(bytes, to: output)
    }
}

/// What was found, in a few words.
private enum Discovered {
    static func text(_ finding: SourceDiscovery.Finding, now: Timestamp) -> String {
        let what =
            switch finding.source.kind {
            case .feed: "a feed of \(Summary.count(finding.entries, "entry"))".replacing("entrys", with: "entries")
            case .listing: "a page of \(Summary.count(finding.entries, "headline"))"
            case .sitemap:
                "a sitemap of \(Summary.count(finding.entries, "address"))".replacing("addresss", with: "addresses")
            case .page, .auto, .json: "a single page"
            }
        let age = finding.newest.map { ", the newest \(DurationText.text(max(0, now.seconds(since: $0)))) old" } ?? ""
        return "\(what)\(age) — \(finding.source.url)"
    }
}

/// Files that are made once.
enum NewFile {
    static func write(_ bytes: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw refusal(path) }
        defer { close(descriptor) }
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw refusal(path) }
            done += count
        }
    }

    private static func refusal(_ path: String) -> ExitCode {
        let reason = strerror(errno).map { String(cString: $0) } ?? "it cannot be written"
        ExitStatus.say("tocsin: \(path): \(reason)")
        return ExitStatus.cannotCreate
    }
}
