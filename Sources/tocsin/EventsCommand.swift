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

            With the id of an event or of an alert: its life, step by step, and every article that told it. An alert that \
            should not have rung is marked with --wrong: its event is kept, still recognised, and never rings again.

            EXAMPLES
              tocsin events alert_d567562e294a061b7aaab87a6cbc5a10
              tocsin events --wrong alert_d567562e294a061b7aaab87a6cbc5a10
              tocsin events --labels > false-alerts.jsonl
              tocsin events --since 24h
              tocsin events --kind sanction --country Russia --modality planned
              tocsin events --text ceasefire --limit 5 --json
            """)

    @OptionGroup var ledger: LedgerOptions
    @Argument(help: "Id of an event, or of an alert that told it.") var id: String?
    @Flag(help: "Mark the event as a false alert; it never rings again.") var wrong = false
    @Flag(help: "All events marked as wrong, with their sentences, one JSON object a line.") var labels = false
    @Option(help: "Recorded since then: a duration such as 24h, or a day such as 2026-01-31.") var since: String?
    @Option(help: "Only this kind.") var kind: String?
    @Option(help: "Only with this country or group, by name or code.") var country: String?
    @Option(help: "Only this modality.") var modality: String?
    @Option(help: "Only with these words in sentence or headline.") var text: String?
    @Option(help: "At most so many.") var limit = 50
    @Flag(help: "One JSON object a line.") var json = false

    func validate() throws {
        if wrong, id == nil { throw ValidationError("--wrong needs the id of an event or alert.") }
        if labels, id != nil { throw ValidationError("--labels lists all of them and takes no id.") }
    }

    func run() throws {
        if wrong, let id { return try mark(id) }
        if labels { return try listWrong() }
        if let id { return try tell(id) }
        let query = try query()
        let opened = try ledger.open()
        do throws(StoreError) {
            for event in try opened.events(matching: query) {
                print(json ? EventLine.json(event) : EventLine.text(event))
            }
        } catch { throw ExitStatus.failure(error) }
    }

    private func mark(_ id: String) throws {
        let opened = try ledger.open(.readWrite)
        let event: Event?
        do throws(StoreError) {
            event = try opened.markWrong(id, now: WallClock.now())
            try opened.close()
        } catch { throw ExitStatus.failure(error) }
        guard let event else { throw EventsCommand.unknown(id) }
        print("Marked as wrong: \(event.kind).\(event.action), “\(EventLine.flat(event.sentence.text))”")
    }

    private func listWrong() throws {
        let opened = try ledger.open()
        do throws(StoreError) {
            for label in try opened.wrongEvents() { print(EventLine.json(label)) }
        } catch { throw ExitStatus.failure(error) }
    }

    private func tell(_ id: String) throws {
        let opened = try ledger.open()
        let life: EventLifeStory?
        var retold: [NearbyArticle] = []
        do throws(StoreError) {
            life = try opened.lifeStory(of: id)
            if let life { retold = try Retellings.found(of: life, in: opened) }
        } catch { throw ExitStatus.failure(error) }
        guard let life else { throw EventsCommand.unknown(id) }
        print(json ? LifeReport.json(life, retold: retold) : LifeReport.text(life, retold: retold))
    }

    private static func unknown(_ id: String) -> ValidationError {
        ValidationError("The ledger holds no event or alert “\(id)”; “tocsin events --json” lists their ids.")
    }

    private func query() throws -> EventQuery {
        guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
        let vocabulary = try ConfigurationOptions.vocabulary()
        var query = EventQuery(text: text, limit: limit)
        query.since = try since.map { try Moment.read($0, option: "--since", now: WallClock.now()) }
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
}
