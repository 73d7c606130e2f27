import Model

/// What a further report does to a known event.
enum EventLife {
    /// How far an act has come: thought of, demanded or threatened, planned, done.
    static func rank(_ modality: Modality) -> Int {
        switch modality {
        case .possible, .hypothetical: 0
        case .demanded, .threatened: 1
        case .planned: 2
        case .done, .historical: 3
        case .denied, .cancelled: 2
        }
    }

    /// Whether a report says that a planned event was put to another day.
    static func isMoved(_ new: Event, from old: Event, by families: EventFamilies) -> Bool {
        guard new.modality == .planned || new.modality == .cancelled,
            old.modality == .planned || old.modality == .cancelled
        else { return false }
        return new.action == "postpone"
            || families.moved.contains { LikenessScale.words(new.sentence.text, contain: $0) }
    }

    /// The step that `telling` is in the life of `known`, with what became different; nil when it only tells it again.
    static func step(
        _ telling: Telling, after known: KnownEvent, by families: EventFamilies
    ) -> (Alert.Transition?, [Alert.Change]) {
        let (new, old) = (telling.event, known.event)
        let changes = changes(telling, known, by: families)
        let family = families.family(kind: old.kind, action: old.action)
        switch (old.modality, new.modality) {
        // What lies behind is told to explain what is new.
        case (_, .historical): return (nil, [])
        // "The summit ended": what was held can no longer be called off.
        case (.done, .cancelled) where !family.isLasting: return (nil, [])
        case (_, .cancelled) where old.modality != .cancelled:
            // "They will not meet before Monday": put off, as is known.
            if new.kind == old.kind, new.action == old.action, changes.isEmpty, isUntil(new) { break }
            // Told again that it was put to the day that is known.
            let isMoved = isMoved(new, from: old, by: families)
            if isMoved, changes.isEmpty, Occurrence(new, told: telling.day).isStated { break }
            // Put to another day or place that is named: it is changed, not gone.
            return (isMoved && changes.contains { $0.to != nil } ? .changed : .cancelled, changes)
        case (_, .denied) where old.modality != .denied: return (.denied, [])
        case (_, _) where new.action == "deny" && new.kind != old.kind:
            return (old.modality == .denied ? nil : .denied, [])
        // What was only thought of has rung for nobody.
        case (.possible, _), (.hypothetical, _), (.historical, _):
            if Modality.news.contains(new.modality) { return (.new, []) }
        case (.denied, .done): return (.escalated, modality(old, new) + changes)
        // "The truce is over", after it was called off: only a day of its own says that it came about after all.
        case (.cancelled, .done) where !Occurrence(new, told: telling.day).isStated: break
        case (.cancelled, .planned), (.cancelled, .done): return (.changed, modality(old, new) + changes)
        case (.denied, _): break
        default:
            // "will be hit by duties, the Commission threatened" is still the threat.
            let isThreat =
                old.modality == .threatened && new.modality == .planned
                && LikenessScale.words(new.sentence.text).contains { $0.hasPrefix("threat") || $0.hasPrefix("warn") }
            if rank(new.modality) > rank(old.modality), !isThreat { return (.escalated, modality(old, new) + changes) }
        }
        if !changes.isEmpty { return (.changed, changes) }
        return (telling.isIndependent && !known.isConfirmed ? .confirmed : nil, [])
    }

    private static func isUntil(_ new: Event) -> Bool {
        LikenessScale.words(new.sentence.text).contains { $0 == "until" || $0 == "before" }
    }

    private static func modality(_ old: Event, _ new: Event) -> [Alert.Change] {
        [Alert.Change(attribute: "modality", from: old.modality.rawValue, to: new.modality.rawValue)]
    }

    /// Attributes that both reports give, and give differently. What only one knows, or knows more exactly, is no change.
    private static func changes(
        _ telling: Telling, _ known: KnownEvent, by families: EventFamilies
    ) -> [Alert.Change] {
        let (new, old) = (telling.event, known.event)
        var changes: [Alert.Change] = []
        let (here, there) = (Occurrence(new, told: telling.day), Occurrence(old, told: known.lastTold))
        if here.isStated, there.isStated, !here.fits(there), new.modality != .done {
            changes.append(Alert.Change(attribute: "time", from: there.text, to: here.text))
        }
        if let place = new.place, let before = old.place, place.name != before.name, place.country != nil,
            !families.isWide(before), new.modality != .done
        {
            let isMoved = isMoved(new, from: old, by: families)
            if families.isWide(place) {
                // "moved from Cairo to Gaza", where the one name stands for the whole country.
                if isMoved, place.country != before.country {
                    changes.append(Alert.Change(attribute: "place", from: before.name, to: place.text))
                }
            } else if isMoved {
                changes.append(Alert.Change(attribute: "place", from: before.name, to: place.name))
            }
        }
        return changes
    }

    /// The event with what the report adds: the further step's telling wins, gaps are filled, a finer date replaces a coarser.
    static func merged(_ telling: Telling, into known: KnownEvent, transition: Alert.Transition?) -> Event {
        let new = telling.event
        var event = known.event
        if transition != nil, transition != .confirmed {
            event = new
            event.id = known.event.id
            if transition == .denied { event.modality = .denied }
            // "cancelled her visit" is no other kind of event than the visit.
            if transition != .new, event.kind != known.event.kind {
                event.kind = known.event.kind
                event.action = known.event.action
            }
            if new.modality == .cancelled, transition == .changed {
                event.action = known.event.action
                event.modality = known.event.modality
            }
            event.place = event.place ?? known.event.place
            // "denied on Wednesday": the day on which it was said is no day of the event.
            if event.time?.isImplied ?? true || !Occurrence(new, told: telling.day).isStated {
                event.time = known.event.time ?? event.time
            }
            event.deadline = event.deadline ?? known.event.deadline
            event.condition = event.condition ?? known.event.condition
        }
        event.source = union(known.event.source, new.source)
        event.target = union(known.event.target, new.target)
        event.participants = union(known.event.participants, new.participants)
        event.place = event.place ?? new.place
        event.deadline = event.deadline ?? new.deadline
        event.condition = event.condition ?? new.condition
        event.confidence = max(event.confidence, new.confidence)
        let (here, there) = (Occurrence(new, told: telling.day), Occurrence(event, told: known.lastTold))
        if here.isStated, !there.isStated || here.length < there.length { event.time = new.time }
        return event
    }

    private static func union(_ known: [Actor], _ new: [Actor]) -> [Actor] {
        known + new.filter { actor in !known.contains { $0.country ?? $0.name == actor.country ?? actor.name } }
    }
}
