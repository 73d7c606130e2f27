import Events
import Model

/// What is known in the course of a storyline.
struct Replay {
    let detector: Detector
    let recognizer: EventRecognizer
    private var known: [KnownEvent] = []
    private var outlets: [Int64: Set<String>] = [:]
    /// Words of the reports so far: a copy is no second source.
    private var told: [Set<Substring>] = []

    init(detector: Detector, recognizer: EventRecognizer) {
        self.detector = detector
        self.recognizer = recognizer
    }

    /// The steps that a report is, as the corpus writes them.
    mutating func take(_ report: Storyline.Report) throws -> [String] {
        guard let published = Publication(iso: report.date) else {
            throw EventCorpus.Mistake(description: "line \(report.line): “\(report.date)” is no date")
        }
        let words = Set(report.text.lowercased().split { !$0.isLetter && !$0.isNumber })
        let isCopy = told.contains { Double($0.intersection(words).count) >= 0.9 * Double(min($0.count, words.count)) }
        told.append(words)
        return detector.read(report.text, published: published).events.compactMap {
            take($0, on: published.wall.date, from: report.outlet, isCopy: isCopy)
        }
    }

    private mutating func take(_ event: Event, on day: CivilDate, from outlet: String, isCopy: Bool) -> String? {
        let families = [recognizer.family(of: event)] + recognizer.kin(of: event)
        let candidates = known.filter { families.contains(recognizer.family(of: $0.event)) }
        guard let found = recognizer.recognise(Telling(event: event, day: day), among: candidates) else {
            let number = Int64(known.count)
            known.append(KnownEvent(number: number, event: event, firstTold: day, lastTold: day))
            outlets[number] = [outlet]
            return Modality.news.contains(event.modality) ? "new \(event.kind).\(event.action)" : nil
        }
        let index = Int(found.number)
        known[index].event = found.event
        known[index].lastTold = max(known[index].lastTold, day)
        let isIndependent = outlets[found.number, default: []].insert(outlet).inserted && !isCopy
        guard let step = found.transition, step != .confirmed || isIndependent else { return nil }
        if step == .confirmed { known[index].isConfirmed = true }
        let changes = found.changes.filter { $0.attribute != "modality" }.map {
            " \($0.attribute) \($0.from ?? "–") → \($0.to ?? "–")"
        }
        return "\(step) \(found.event.kind).\(found.event.action)\(changes.joined())"
    }
}
