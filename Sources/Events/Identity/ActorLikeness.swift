import Model

extension LikenessScale {
    /// Who acts on whom: the same, or as far as both know. A side that one report does not name contradicts nothing.
    func compareActors(
        _ new: Event, _ old: Event, _ family: EventFamilies.Family, into likeness: inout Likeness
    ) {
        let isMutual = family.isMutual || !new.participants.isEmpty || !old.participants.isEmpty
        let sides: [(Set<String>, Set<String>)] =
            isMutual
            ? [(parties(new, beside: old), parties(old, beside: new))]
            : [
                (names(new.source, as: old, old.source), names(old.source, as: new, new.source)),
                (names(new.target, as: old, old.target), names(old.target, as: new, new.target)),
            ]
        var (points, common) = (0, Set<String>())
        for (here, there) in sides {
            guard !here.isEmpty, !there.isEmpty else { continue }
            let both = here.intersection(there)
            guard !both.isEmpty else {
                return likeness.exclude("\(LikenessScale.list(here)), not \(LikenessScale.list(there))")
            }
            // "Kenya and Peru", "Kenya and Norway": each names somebody whom the other does not.
            if isMutual, both.count < 2, here.count > 1, there.count > 1 {
                return likeness.exclude("\(LikenessScale.list(here)), not \(LikenessScale.list(there))")
            }
            common.formUnion(both)
            points += here == there ? 2 : 1
        }
        // Two named sides that agree say more than one; nobody in common says nothing for one event.
        guard !common.isEmpty else { return compareNameless(new, old, into: &likeness) }
        // Both sides of a civil war are of one country.
        let isWithin =
            common.count == 1 && new.everybody.count > 1 && old.everybody.count > 1 && sides[0].0 == sides[0].1
        if isMutual, common.count < 2, !isWithin { points = min(points, 1) } else if isMutual { points += 1 }
        likeness.add(points, "same actors: \(LikenessScale.list(common))")
    }

    /// "the rebels", "gunmen": people whom neither report gives a country or a name.
    private func compareNameless(_ new: Event, _ old: Event, into likeness: inout Likeness) {
        let common = LikenessScale.nameless(new.everybody).intersection(LikenessScale.nameless(old.everybody))
        guard !common.isEmpty else { return likeness.exclude("no actor in common") }
        likeness.add(1, "same people: \(LikenessScale.list(common))")
    }

    /// Everybody but whoever only lends the other report its place: "his Singapore summit with Kim".
    private func parties(_ event: Event, beside other: Event) -> Set<String> {
        let others = names(other.everybody)
        let all = names(event.everybody, as: other, other.everybody)
        guard let host = other.place?.country, all.count > 1, all.contains(host), !others.contains(host) else {
            return all
        }
        return all.subtracting([host])
    }

    /// Countries, or names where an actor has none; "the president" of nobody knows where names nobody.
    func names(_ actors: [Actor]) -> Set<String> {
        Set(actors.filter { !LikenessScale.isNameless($0) }.map(families.name))
    }

    /// As `names`, where a person of unknown country is whom the other report calls so: "Krishna", "Foreign Minister S.M. Krishna".
    private func names(_ actors: [Actor], as other: Event, _ others: [Actor]) -> Set<String> {
        let named = actors.filter { !LikenessScale.isNameless($0) }
        let left = names(others).subtracting(named.map(families.name))
        return Set(
            named.map { actor in
                guard actor.country == nil, left.count == 1, let who = left.first,
                    let last = LikenessScale.words(actor.name).last,
                    ([other.sentence.text] + others.map(\.text)).contains(where: {
                        LikenessScale.words($0).contains(last)
                    })
                else { return families.name(of: actor) }
                return who
            })
    }

    private static func nameless(_ actors: [Actor]) -> Set<String> { Set(actors.filter(isNameless).map(\.name)) }

    private static func isNameless(_ actor: Actor) -> Bool {
        actor.country == nil && actor.name.first?.isLowercase ?? true
    }

    static func list(_ names: Set<String>) -> String { names.sorted().joined(separator: ", ") }
}
