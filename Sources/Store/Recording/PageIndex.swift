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
        try run("DELETE FROM event_pairs WHERE event = ?", [number])
        for pair in Recorder.pairs(event) {
            try run(
                "INSERT OR IGNORE INTO event_pairs (event, actor, other, mutual) VALUES (?, ?, ?, ?)",
                [number, pair.actor, pair.other, pair.mutual])
        }
        let titles = try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT a.title FROM sightings s JOIN articles a ON a.id = s.article WHERE s.event = ? LIMIT ?
                    """), arguments: [number, Recorder.titles])
        let words = [event.sentence.text, event.place?.name ?? ""] + event.everybody.map(\.name) + titles
        try run(
            "INSERT OR REPLACE INTO event_words (rowid, words) VALUES (?, ?)",
            [number, words.joined(separator: " ")])
    }

    private static func pairs(_ event: Event) -> [(actor: String, other: String, mutual: Bool)] {
        let name = { (actor: Actor) in actor.country ?? actor.name }
        let acts = event.source.flatMap { source in
            event.target.map { (actor: name(source), other: name($0), mutual: false) }
        }
        let meets = event.participants.enumerated().flatMap { index, one in
            event.participants.dropFirst(index + 1).map { (actor: name(one), other: name($0), mutual: true) }
        }
        return acts + meets
    }
}
