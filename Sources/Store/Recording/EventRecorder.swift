import GRDB
import Model

// How a report of an event enters the ledger: as a new event, as a step of a known one, or as one more sighting.

extension Recorder {
    /// A report and where it stands.
    private struct Report {
        let event: Event
        let article: Int64
        let story: Int64
        let item: ReadItem
        let day: CivilDate
    }

    func record(_ event: Event, told place: Place, by item: ReadItem, of job: FetchJob, into recorded: inout Recorded)
        throws
    {
        let today = Timestamp(milliseconds: now).wall().date
        // A publisher's date in the future counts as today.
        let day = min(item.article.published?.wall.date ?? today, today.adding(days: 1))
        let report = Report(event: event, article: place.article, story: place.story, item: item, day: day)
        let known = try candidates(for: event)
        let telling = Telling(event: event, day: day, isIndependent: true)
        if var recognition = judge.recognizer.recognise(telling, among: known) {
            let isIndependent = try isIndependent(report, of: recognition.number, from: job)
            if recognition.transition == .confirmed, !isIndependent { recognition.transition = nil }
            try go(on: recognition, by: report, isIndependent: isIndependent, into: &recorded)
        } else {
            try begin(report, into: &recorded)
        }
    }

    // MARK: A new event

    private func begin(_ report: Report, into recorded: inout Recorded) throws {
        var event = report.event
        // Where nobody is known the id alone tells, and it tells for ever.
        if event.everybody.isEmpty, try isBuried(event.id) { return }
        event.id = try unusedID(event.id)
        let family = judge.recognizer.family(of: event)
        try run(
            """
            INSERT INTO events
                (id, kind, action, modality, recorded, article, body, family, first_told, last_told, over)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                event.id, event.kind, event.action, event.modality.rawValue, now, report.article, Recorder.json(event),
                family, report.day.dayNumber, report.day.dayNumber, Recorder.over(event),
            ])
        let number = db.lastInsertedRowID
        try addNames(event, number: number, family: family)
        try sight(number, report.article, isIndependent: true)
        try index(event, number: number)
        recorded.events += 1
        guard !report.item.silent else { return }
        let occasion = Occasion(event: event, transition: .new, article: report.item.article)
        try tell(occasion, number: number, changes: [], label: "", into: &recorded)
    }

    /// The event's own id, or one made of it where another event, told apart from this one, has it.
    private func unusedID(_ id: String) throws -> String {
        let statement = try db.cachedStatement(
            sql: "SELECT 1 FROM events WHERE id = :id UNION ALL SELECT 1 FROM tombstones WHERE id = :id")
        var candidate = id
        var number = 1
        while try Int.fetchOne(statement, arguments: ["id": candidate]) != nil {
            number += 1
            candidate = "\(id)_\(number)"
        }
        return candidate
    }

    private func isBuried(_ id: String) throws -> Bool {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT 1 FROM tombstones WHERE id = ?"), arguments: [id]) != nil
    }

    private func addNames(_ event: Event, number: Int64, family: String) throws {
        let countries = Set(event.everybody.compactMap(\.country) + [event.place?.country].compactMap(\.self))
        for country in countries.sorted() {
            try run("INSERT OR IGNORE INTO event_countries (country, event) VALUES (?, ?)", [country, number])
        }
        for name in Set(event.everybody.map { $0.country ?? $0.name }).sorted() {
            try run(
                "INSERT OR IGNORE INTO event_actors (name, family, event) VALUES (?, ?, ?)", [name, family, number])
        }
    }

    // MARK: A known event

    private func go(
        on recognition: Recognition, by report: Report, isIndependent: Bool, into recorded: inout Recorded
    ) throws {
        let (number, event) = (recognition.number, recognition.event)
        let outlets = try outlets(of: number)
        try sight(number, report.article, isIndependent: isIndependent)
        let isFirstWord = db.changesCount == 1
        recorded.sightings += db.changesCount
        // An article that tells an event twice, here of Warsaw and there of Lviv, changes nothing; only that it falls through is news.
        let transition = recognition.transition.flatMap {
            isFirstWord || $0 == .cancelled || $0 == .denied ? $0 : nil
        }
        try update(number, recognition, day: report.day, isStep: transition != nil)
        try addNames(event, number: number, family: judge.recognizer.family(of: event))
        try index(event, number: number)
        let occasion = Occasion(
            event: event, transition: transition, article: report.item.article,
            outlets: outlets + (isFirstWord && isIndependent ? 1 : 0), outletsBefore: outlets)
        var label = "outlets \(occasion.outlets)"
        if let transition {
            recorded.steps += 1
            let step = try addStep(
                transition, to: event, number: number, article: report.article, changes: recognition.changes,
                reasons: recognition.reasons)
            label = "\(step)"
            try moveReminders(of: event, number: number)
        } else if occasion.outlets == outlets {
            return
        }
        guard !report.item.silent, try !isWrong(number) else { return }
        try tell(occasion, number: number, changes: recognition.changes, label: label, into: &recorded)
    }

    private func update(_ number: Int64, _ recognition: Recognition, day: CivilDate, isStep: Bool) throws {
        let event = recognition.event
        try run(
            """
            UPDATE events SET kind = ?, action = ?, modality = ?, told = CASE WHEN ? THEN coalesce(told, body) ELSE told END,
                body = ?, last_told = max(last_told, ?), over = ?, confirmed = max(confirmed, ?) WHERE number = ?
            """,
            [
                event.kind, event.action, event.modality.rawValue, isStep ? 1 : 0, Recorder.json(event), day.dayNumber,
                Recorder.over(event), recognition.transition == .confirmed ? 1 : 0, number,
            ])
    }

    private func sight(_ event: Int64, _ article: Int64, isIndependent: Bool) throws {
        try run(
            "INSERT OR IGNORE INTO sightings (event, article, recorded, independent) VALUES (?, ?, ?, ?)",
            [event, article, now, isIndependent ? 1 : 0])
    }

    /// Independent outlets that have told an event.
    func outlets(of event: Int64) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT SUM(independent) FROM sightings WHERE event = ?"), arguments: [event]) ?? 1
    }

    private func isWrong(_ number: Int64) throws -> Bool {
        try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT wrong FROM events WHERE number = ? AND wrong IS NOT NULL"),
            arguments: [number]) != nil
    }

    /// Another outlet, with a text of its own: a copy of what the event's tellers wrote is no second source.
    private func isIndependent(_ report: Report, of number: Int64, from job: FetchJob) throws -> Bool {
        let sameOutlet = try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT 1 FROM sightings s JOIN articles a ON a.id = s.article
                    WHERE s.event = ? AND (a.source = ? OR a.title = ? OR a.text = ? OR coalesce(a.story, a.id) = ?)
                    LIMIT 1
                    """),
            arguments: [number, job.sourceID, report.item.article.title, report.item.text, report.story])
        return sameOutlet == nil
    }

    // MARK: What both write

    static func json(_ event: Event) -> String {
        var body = JSONWriter()
        event.write(to: &body)
        return body.text
    }

    /// First moment after a planned event with a date, in milliseconds; nil for everything else.
    static func over(_ event: Event) -> Int64? {
        event.isOver?.milliseconds
    }
}
