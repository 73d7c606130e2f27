import Model

extension LikenessScale {
    /// Who acts on whom: the same, or as far as both know. A side that one report does not name contradicts nothing.
    func compareActors(
        _ new: Event, _ old: Event, _ family: EventFamilies.Family, into likeness: inout Likeness
    ) {
        let isMutual = family.isMutual || !new.participants.isEmpty || !old.participants.isEmpty
        let sides: [(Set<String>, Set<String>)] =
            isMutual
            ? [(LikenessScale.parties(new, beside: old), LikenessScale.parties(old, beside: new))]
            : [
                (LikenessScale.names(new.source), LikenessScale.names(old.source)),
                (LikenessScale.names(new.target), LikenessScale.names(old.target)),
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
        guard !common.isEmpty else { return likeness.exclude("no actor in common") }
        // Both sides of a civil war are of one country.
        let isWithin =
            common.count == 1 && new.everybody.count > 1 && old.everybody.count > 1 && sides[0].0 == sides[0].1
        if isMutual, common.count < 2, !isWithin { points = min(points, 1) } else if isMutual { points += 1 }
        likeness.add(points, "same actors: \(LikenessScale.list(common))")
    }

    /// Everybody but whoever only lends the other report its place: "his Singapore summit with Kim".
    private static func parties(_ event: Event, beside other: Event) -> Set<String> {
        let all = names(event.everybody)
        let others = names(other.everybody)
        guard let host = other.place?.country, all.count > 1, all.contains(host), !others.contains(host) else {
            return all
        }
        return all.subtracting([host])
    }

    /// Countries, or names where an actor has none.
    static func names(_ actors: [Actor]) -> Set<String> { Set(actors.map { $0.country ?? $0.name }) }

    static func list(_ names: Set<String>) -> String { names.sorted().joined(separator: ", ") }
}
