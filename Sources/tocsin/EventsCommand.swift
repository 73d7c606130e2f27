import ArgumentParser
import Daemon
import Model
import Store

struct EventsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "List recorded events, the newest first.",
        discussion: """
            A line an event: when it was recorded, kind and modality, who → whom, when, where, confidence, headline, link. \
            An asterisk marks those that raised an alert.

            EXAMPLES
              tocsin events --since 24h
              tocsin events --kind sanction --country Russia --modality planned
              tocsin events --text ceasefire --limit 5 --json
            """)

    @OptionGroup var ledger: LedgerOptions
    @Option(help: "Recorded since then: a duration such as 24h, or a day such as 2026-01-31.") var since: String?
    @Option(help: "Only this kind.") var kind: String?
    @Option(help: "Only with this country or group, by name or code.") var country: String?
    @Option(help: "Only this modality.") var modality: String?
    @Option(help: "Only with these words in sentence or headline.") var text: String?
    @Option(help: "At most so many.") var limit = 50
    @Flag(help: "One JSON object a line.") var json = false

    func run() throws {
        let query = try query()
        let opened = try ledger.open()
        do throws(StoreError) {
            for event in try opened.events(matching: query) {
                print(json ? EventLine.json(event) : EventLine.text(event))
            }
        } catch { throw ExitStatus.failure(error) }
    }

    private func query() throws -> EventQuery {
        guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
        let vocabulary = try ConfigurationOptions.vocabulary()
        var query = EventQuery(text: text, limit: limit)
        query.since = try since.map(moment)
        query.kind = try kind.map { try known($0, among: vocabulary.kinds.map(\.name), as: "kind") }
        query.country = try country.map { name in
            guard let code = vocabulary.country(name) else {
                throw ValidationError("“\(name)” is no country or group that Tocsin knows.")
            }
            return code
        }
        query.modality = try modality.flatMap {
            Modality(rawValue: try known($0, among: Modality.allCases.map(\.rawValue), as: "modality"))
        }
        return query
    }

    private func known(_ name: String, among names: [String], as what: String) throws -> String {
        if names.contains(name) { return name }
        let meant = NearMiss.of(name, among: names).map { " Did you mean “\($0)”?" } ?? ""
        throw ValidationError("“\(name)” is no \(what); there are \(names.joined(separator: ", ")).\(meant)")
    }

    private func moment(_ text: String) throws -> Timestamp {
        if let seconds = DurationText.seconds(text) { return WallClock.now().adding(seconds: -seconds) }
        if let day = Publication(iso: text) { return day.instant }
        throw ValidationError("--since wants a duration such as 24h or a day such as 2026-01-31, not “\(text)”.")
    }
}
