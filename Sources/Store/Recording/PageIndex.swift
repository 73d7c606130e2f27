import GRDB
import Model

// What the page finds events by: words, pairs of actors, the day a plan begins.

extension Recorder {
    /// Titles of tellings that count for the words of an event.
    private static let titles = 20

    /// Writes, or writes anew, what an event is found by. After its article's sighting.
    func index(_ event: Event, number: Int64) throws {
        let starts = event.modality == .planned || event.modality == .cancelled ? event.time?.start?.description : nil
        try run("UPDATE events SET starts = ? WHERE number = ? AND starts IS NOT ?", [starts, number, starts])
        try indexPairs(of: event, number: number)
        let titles = try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT a.title FROM sightings s JOIN articles a ON a.id = s.article WHERE s.event = ? LIMIT ?
                    """), arguments: [number, Recorder.titles])
        let words = [event.sentence.text, event.place?.name ?? ""] + event.everybody.map(\.name) + titles
        // Countries as the ledger has them: those of every telling.
        let countries = try String.fetchAll(
            db.cachedStatement(sql: "SELECT country FROM event_countries WHERE event = ?"), arguments: [number])
        let facets = WordFacet.all(kind: event.kind, modality: event.modality, countries: countries)
        try run(
            "INSERT OR REPLACE INTO event_words (rowid, words, facets) VALUES (?, ?, ?)",
            [number, words.joined(separator: " "), facets.joined(separator: " ")])
    }

    /// Counted pairs are touched only when they change: most tellings change none.
    private func indexPairs(of event: Event, number: Int64) throws {
        let wanted = Pair.all(of: event)
        let found = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT actor, other, mutual, kind FROM event_pairs WHERE event = ?"),
            arguments: [number]
        ).map { Pair(actor: $0["actor"], other: $0["other"], isMutual: $0["mutual"], kind: $0["kind"]) }
        guard Set(found) != wanted else { return }
        try run("DELETE FROM event_pairs WHERE event = ?", [number])
        for pair in wanted.sorted(by: { ($0.actor, $0.other) < ($1.actor, $1.other) }) {
            try run(
                """
                INSERT OR IGNORE INTO event_pairs (event, actor, other, mutual, kind, day)
                    SELECT number, ?, ?, ?, ?, recorded / 86400000 FROM events WHERE number = ?
                """, [pair.actor, pair.other, pair.isMutual, pair.kind, number])
        }
    }
}

/// Two actors of an event, as it is counted.
private struct Pair: Hashable {
    let actor: String
    let other: String
    let isMutual: Bool
    let kind: String

    static func all(of event: Event) -> Set<Pair> {
        let name = { (actor: Actor) in actor.country ?? actor.name }
        let acts = event.source.flatMap { source in
            event.target.map { Pair(actor: name(source), other: name($0), isMutual: false, kind: event.kind) }
        }
        let meets = event.participants.enumerated().flatMap { index, one in
            event.participants.dropFirst(index + 1).map {
                Pair(actor: name(one), other: name($0), isMutual: true, kind: event.kind)
            }
        }
        return Set(acts + meets)
    }
}

/// What a filter asks for, as words of the full-text index: letters before each keep them apart from what people write.
enum WordFacet {
    static func kind(_ kind: String) -> String { "kx\(kind)" }
    static func modality(_ modality: Modality) -> String { "mx\(modality.rawValue)" }
    static func country(_ code: String) -> String { "cx\(code)" }

    static func all(kind: String, modality: Modality, countries: [String]) -> [String] {
        [WordFacet.kind(kind), WordFacet.modality(modality)] + countries.map(country)
    }
}
