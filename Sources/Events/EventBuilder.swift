import Language
import Model

/// Makes an event of a match: settles modality with tense and time, writes codes, evidence and confidence.
struct EventBuilder {
    let context: SentenceContext
    let kinds: KindTable
    let resolver: ActorResolver
    let implied: ImpliedTime
    let published: Publication?
    private var tree: SentenceTree { context.tree }

    func event(from match: Match, time: TemporalExpression?, deadline: TemporalExpression?, place: Place?) -> Event {
        let pattern = match.pattern
        let told = time.map { lastWeek($0, match) }
        let modality = modality(of: match, time: told)
        let entry = kinds[pattern.kind, pattern.action]
        let time = told ?? (deadline == nil ? implied.time(of: match, modality: modality) : nil)
        var event = Event(
            id: "", kind: pattern.kind, action: pattern.action, modality: modality,
            plover: entry?.plover(modality, own: pattern.plover) ?? "",
            cameo: entry?.cameo(modality, own: pattern.cameo) ?? "", source: match.source, target: match.target,
            participants: match.participants, place: place, time: time, deadline: deadline,
            condition: match.reading.condition.map(quote),
            speaker: match.reading.speaker.flatMap { resolver.actors(at: $0).first },
            isQuoted: context.isQuoted[match.word], isNegated: match.reading.isNegated,
            confidence: match.confidence,
            sentence: Event.Quote(text: context.text.text(tree.sentence.span), span: tree.sentence.span),
            evidence: [], rule: rule(match))
        event.evidence = evidence(match, event)
        event.id = EventIdentity.id(of: event, published: published)
        return event
    }

    /// "refused such a call **Saturday**", told on a Monday: what was done on a weekday was done on the last one, whatever tense stands around it.
    private func lastWeek(_ time: TemporalExpression, _ match: Match) -> TemporalExpression {
        guard let published, let start = time.start, let end = time.end, time.grain == .day || time.grain == .part,
            match.reading.modality == .done, isPast(match),
            (1...6).contains(start.date.dayNumber - published.wall.date.dayNumber), isWeekday(time)
        else { return time }
        var time = time
        time.start = WallTime(start.date.adding(days: -7))
        time.end = WallTime(end.date.adding(days: -7))
        time.timex = "\(start.date.adding(days: -7))"
        time.direction = .past
        return time
    }

    /// A verb in the past tense, or the noun of what is done by being said.
    private func isPast(_ match: Match) -> Bool {
        let verb = tree.isVerb(match.word) ? match.word : match.carrier
        guard let verb else { return EventBuilder.spoken.contains(match.pattern.kind) }
        return tree.sentence.tags[verb] == "VBD" && tree.child(of: verb, "aux") == nil
    }

    /// A bare name of a day: no date, no "next".
    private func isWeekday(_ time: TemporalExpression) -> Bool {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].contains(time.text)
    }

    private func quote(_ words: Range<Int>) -> Event.Quote {
        let spans = tree.sentence.spans
        let span = spans[words.lowerBound].lowerBound..<spans[words.upperBound - 1].upperBound
        return Event.Quote(text: context.text.text(span), span: span)
    }

    private func modality(of match: Match, time: TemporalExpression?) -> Modality {
        var modality = match.reading.modality
        // "Will not hesitate to strike": the "not" belongs to the idiom.
        if modality == .denied, match.pattern.required["with"]?.contains("not") == true { modality = .done }
        if modality == .done, let own = match.pattern.modality { modality = own }
        if modality == .done, let carrier = match.carrier, tree.lemma(carrier) == "announce",
            EventBuilder.announced.contains(match.pattern.kind) || match.pattern.action == "exercise"
        {
            modality = .planned
        }
        if let time, let end = time.end ?? time.start, let published {
            let today = published.wall.date
            if let start = time.start, start.date > today {
                if modality == .done, !EventBuilder.spoken.contains(match.pattern.kind) { modality = .planned }
                // "The commission would meet on Friday": no condition, a day named.
                if modality == .hypothetical, match.reading.condition == nil { modality = .planned }
            }
            if modality == .planned, end.date < today, time.direction == .past { modality = .done }
            if modality == .done, end.date.dayNumber < today.dayNumber - 300 { modality = .historical }
        }
        // What the model calls a cancellation is one, whatever the clause says of the talks themselves.
        if match.opinion?.isOwn == true, match.pattern.kind == "meeting",
            ["cancel", "postpone"].contains(match.pattern.action), [.done, .planned].contains(modality)
        {
            return .cancelled
        }
        switch match.pattern.kind {
        case "demand" where [.done, .planned, .threatened].contains(modality): return .demanded
        case "threat" where [.done, .planned, .demanded].contains(modality): return .threatened
        default: return modality
        }
    }

    /// Done by being said, whatever day is named in what is said.
    private static let spoken: Set<String> = ["accusation", "rejection", "support", "demand", "threat"]

    /// What is announced before it happens.
    private static let announced: Set<String> = ["meeting", "visit", "call", "protest"]

    /// The lexicon's line, or the model and the features that spoke loudest.
    private func rule(_ match: Match) -> String {
        guard let opinion = match.opinion, opinion.isOwn else { return match.pattern.rule }
        return "model " + opinion.reasons.map(\.name).joined(separator: "; ")
    }

    private func evidence(_ match: Match, _ event: Event) -> [Event.Evidence] {
        var found = [Event.Evidence(span: tree.sentence.spans[match.word], role: "trigger")]
        found += event.source.map { Event.Evidence(span: $0.span, role: "source") }
        found += event.target.map { Event.Evidence(span: $0.span, role: "target") }
        found += event.participants.map { Event.Evidence(span: $0.span, role: "participant") }
        found += match.reading.cues.map { Event.Evidence(span: tree.sentence.spans[$0], role: "modality") }
        if let place = event.place { found.append(Event.Evidence(span: place.span, role: "place")) }
        if let time = event.time, !time.isImplied { found.append(Event.Evidence(span: time.span, role: "time")) }
        if let deadline = event.deadline { found.append(Event.Evidence(span: deadline.span, role: "deadline")) }
        if let condition = event.condition { found.append(Event.Evidence(span: condition.span, role: "condition")) }
        if let speaker = event.speaker { found.append(Event.Evidence(span: speaker.span, role: "speaker")) }
        let seen = Set(match.opinion?.reasons.flatMap(\.words) ?? []).sorted().map { tree.sentence.spans[$0] }
        for span in seen where !found.contains(where: { $0.span.overlaps(span) }) {
            found.append(Event.Evidence(span: span, role: "feature"))
        }
        return found
    }
}
