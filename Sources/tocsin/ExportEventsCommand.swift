import ArgumentParser
import Daemon
import Model
import Store

struct ExportEventsCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument { case ndjson, csv }

    static let configuration = CommandConfiguration(
        commandName: "export-events", abstract: "Write all events in PLOVER's columns, for researchers.",
        discussion: """
            One event a line in the order of recording: event_id, event_date, event_type (PLOVER's root), event_mode \
            (ours: kind.action), modality, cameo, actors and recipients with country and sector, place, confidence, the \
            sentence and the article. Reads the ledger beside a running daemon, a piece at a time.

            EXAMPLES
              tocsin export-events > events.ndjson
              tocsin export-events --format csv --after 120000 > more.csv
            """)

    /// Events that are held at once.
    private static let piece = 500

    @OptionGroup var ledger: LedgerOptions
    @Option(help: "ndjson or csv.") var format: Format = .ndjson
    @Option(help: "Only events after the one of this number (“number” of the last line).") var after: Int64 = 0

    func run() throws {
        let opened = try ledger.open()
        if format == .csv { print(ExportRow.names.joined(separator: ",")) }
        var position = after
        do throws(StoreError) {
            while true {
                let events = try opened.events(after: position, limit: ExportEventsCommand.piece)
                guard let last = events.last else { return }
                for event in events {
                    let row = ExportRow(event)
                    print(format == .csv ? row.csv : row.json)
                }
                position = last.number
            }
        } catch { throw ExitStatus.failure(error) }
    }
}

/// An event in columns.
struct ExportRow {
    static let names = [
        "number", "event_id", "event_date", "event_type", "event_mode", "modality", "cameo", "actor_name",
        "actor_country", "actor_sector", "recip_name", "recip_country", "recip_sector", "mutual", "place_name",
        "place_country", "confidence", "sentence", "recorded", "source", "published", "title", "url",
    ]
    private let values: [String]

    init(_ recorded: RecordedEvent) {
        let event = recorded.event
        // Mutual events have no sides: the first participant stands as the actor, the rest as recipients, and “mutual” says so.
        let isMutual = event.source.isEmpty && event.target.isEmpty
        let actors = isMutual ? Array(event.participants.prefix(1)) : event.source
        let recipients = isMutual ? Array(event.participants.dropFirst()) : event.target
        let date = event.time?.start.map { "\($0.date)" } ?? recorded.article.published.map { "\($0.wall.date)" }
        func join(_ actors: [Actor], _ part: (Actor) -> String?) -> String {
            actors.map { part($0) ?? "" }.joined(separator: ";")
        }
        values = [
            "\(recorded.number)", event.id, date ?? "\(recorded.recorded.wall().date)", event.plover,
            "\(event.kind).\(event.action)", event.modality.rawValue, event.cameo, join(actors, \.name),
            join(actors, \.country), join(actors) { $0.sector?.rawValue }, join(recipients, \.name),
            join(recipients, \.country), join(recipients) { $0.sector?.rawValue }, isMutual ? "1" : "0",
            event.place?.name ?? "", event.place?.country ?? "", "\((event.confidence * 100).rounded() / 100)",
            event.sentence.text, recorded.recorded.description, recorded.article.source,
            recorded.article.published?.description ?? "", recorded.article.title, recorded.article.url,
        ]
    }

    var json: String {
        var out = JSONWriter()
        out.object { out in
            for (name, value) in zip(ExportRow.names, values) { out.member(name, value) }
        }
        return out.text
    }

    /// RFC 4180; what a spreadsheet would take for a formula is led by an apostrophe.
    var csv: String {
        values.map { value in
            let isFormula = value.first.map { "=+-@\t\r".contains($0) } ?? false
            let text = (isFormula ? "'" : "") + EventLine.flat(value)
            return text.contains(where: { $0 == "," || $0 == "\"" }) || isFormula
                ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
        }.joined(separator: ",")
    }
}
