public import Model

/// Recognises in a report an event that is known already, and says why and what the report adds.
///
/// A value without state. Pure: the ledger hands in what it knows.
public struct EventRecognizer: EventRecognizing {
    private let families: EventFamilies

    /// - Throws: `LexiconError` when the embedded table of families does not read.
    public init() throws(LexiconError) { families = try EventFamilies.embedded() }

    /// Reports of different families never tell one event; the ledger keeps this name to look known events up.
    public func family(of event: Event) -> String { families.family(kind: event.kind, action: event.action).name }

    /// Further families in which an event may be known: an open threat as the threat of sanctions.
    public func kin(of event: Event) -> [String] { families.kin(of: family(of: event)).sorted() }

    /// Days over which a known event may be told again: how far back the ledger is to look.
    public func reach(of event: Event) -> Int {
        let family = families.family(kind: event.kind, action: event.action)
        return max(family.days, family.ahead)
    }

    /// The known event that `telling` tells, or nil for a new one.
    ///
    /// - Parameter known: events of the same family; of several that fit, the likest wins, then the one told last.
    public func recognise(_ telling: Telling, among known: [KnownEvent]) -> Recognition? {
        let scale = LikenessScale(families: families)
        var best: (likeness: Likeness, known: KnownEvent)?
        for candidate in known {
            let likeness = scale.likeness(of: telling, to: candidate)
            guard likeness.isSame else { continue }
            if let best, (best.likeness.points, best.known.lastTold) >= (likeness.points, candidate.lastTold) {
                continue
            }
            best = (likeness, candidate)
        }
        guard let (likeness, known) = best else { return nil }
        let (transition, changes) = EventLife.step(telling, after: known, by: families)
        return Recognition(
            number: known.number, reasons: likeness.reasons,
            event: EventLife.merged(telling, into: known, transition: transition), transition: transition,
            changes: changes)
    }

    /// Why a report does or does not tell a known event: points and reasons of each part, for people.
    public func explain(_ telling: Telling, against known: KnownEvent) -> [String] {
        let likeness = LikenessScale(families: families).likeness(of: telling, to: known)
        let parts = likeness.parts.map { "\($0.points >= 0 ? "+" : "")\($0.points) \($0.reason)" }
        return parts + (likeness.exclusion.map { ["different: \($0)"] } ?? [])
    }
}
