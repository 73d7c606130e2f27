import Model

/// How much two reports look like one event: named parts with points, or the reason why they cannot be one.
///
/// Points are whole numbers of about one bit each: how much likelier the observation is for two reports of one event than for two events.
struct Likeness: Equatable {
    struct Part: Equatable {
        let points: Int
        /// For people: "same actors: RUS, USA".
        let reason: String
    }

    var parts: [Part] = []
    /// Why the two are different events, whatever else agrees.
    var exclusion: String?

    /// Points from which two reports tell one event.
    static let threshold = 6
    /// Points from which two reports tell one event though their words differ.
    static let clear = 7

    var points: Int { parts.reduce(0) { $0 + $1.points } }
    var isSame: Bool { exclusion == nil && points >= Likeness.threshold }

    mutating func add(_ points: Int, _ reason: String) {
        if exclusion == nil { parts.append(Part(points: points, reason: reason)) }
    }

    mutating func exclude(_ reason: String) {
        if exclusion == nil { exclusion = reason }
    }

    /// What speaks for one event, the strongest first.
    var reasons: [String] {
        parts.filter { $0.points > 0 }.sorted { $0.points > $1.points }.map(\.reason)
    }
}

/// Compares a report with a known event.
struct LikenessScale {
    let families: EventFamilies

    func likeness(of telling: Telling, to known: KnownEvent) -> Likeness {
        var likeness = Likeness()
        let (new, old) = (telling.event, known.event)
        let family = families.family(kind: new.kind, action: new.action)
        let other = families.family(kind: old.kind, action: old.action)
        let isKin = family.name != other.name
        guard !isKin || areKin(new, family, old, other) else {
            likeness.exclude("another kind of act")
            return likeness
        }
        let isSameAct = new.kind == old.kind && new.action == old.action
        likeness.add(
            isSameAct ? 3 : isKin && family.name != "threat" && family.name != "denial" ? 1 : 2,
            isSameAct
                ? "same act: \(new.kind)/\(new.action)"
                : isKin ? "neighbouring acts: \(other.name), \(family.name)" : "same family: \(family.name)")
        compareActors(new, old, family, into: &likeness)
        compareTimes(telling, known, family, into: &likeness)
        comparePlaces(new, old, family, into: &likeness)
        // What is called off was planned: of what is known to be ahead, it is that.
        if new.modality == .cancelled, [.planned, .cancelled].contains(old.modality), !known.isPast {
            likeness.add(1, "called off what is known")
        }
        if isKin, family.name == "denial", LikenessScale.shared(new, old, besides: families.common) < 2 {
            likeness.exclude("denied something else")
        }
        // Words take longest to compare; most known events are out by now.
        guard likeness.exclusion == nil else { return likeness }
        compareWords(new, old, family, isKin: isKin, into: &likeness)
        return likeness
    }

    /// Whether two reports of neighbouring families may tell one event: both of one stated day, or an open threat and the threat of something.
    private func areKin(
        _ new: Event, _ family: EventFamilies.Family, _ old: Event, _ other: EventFamilies.Family
    ) -> Bool {
        guard families.kin(of: family.name).contains(other.name) else { return false }
        if family.name == "threat" || other.name == "threat" {
            return [.threatened, .possible].contains(new.modality) && old.modality == .threatened
        }
        if family.name == "denial" || other.name == "denial" {
            // What is denied was said before.
            return family.name == "denial" && Modality.news.contains(old.modality) && old.modality != .cancelled
        }
        return new.modality == old.modality
    }

    private func comparePlaces(
        _ new: Event, _ old: Event, _ family: EventFamilies.Family, into likeness: inout Likeness
    ) {
        guard let here = new.place, let there = old.place else { return }
        if here.name == there.name {
            likeness.add(2, "same place: \(here.name)")
        } else if !families.isWide(there), LikenessScale.words(new.sentence.text, contain: there.name) {
            likeness.add(2, "place named: \(there.name)")
        } else if here.country != nil, here.country == there.country {
            // A city within the country that the other names, or two cities.
            let isWithin = families.isWide(here) || families.isWide(there)
            if !isWithin, family.isLocal { return likeness.exclude("in \(here.name), not in \(there.name)") }
            likeness.add(isWithin ? 1 : -1, "same country: \(here.country ?? "")")
        } else if families.isWide(here) && new.names(here.country) || families.isWide(there) && old.names(there.country)
        {
            // "Washington and Pyongyang": where one of them sits, more likely than where it happens.
            return
        } else if family.isLocal {
            likeness.exclude("in \(here.name), not in \(there.name)")
        } else {
            // What falls through is often told from elsewhere; and the same do not meet twice on one day.
            let isCancelled = new.modality == .cancelled || new.modality == .denied
            let isClear = likeness.points >= 9
            likeness.add(isCancelled || isClear ? -1 : -3, "in \(here.name), not in \(there.name)")
        }
    }
}

extension Event {
    /// Whether a country takes part.
    func names(_ country: String?) -> Bool {
        country.map { code in everybody.contains { $0.country == code } } ?? false
    }
}
