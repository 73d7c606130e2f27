import Model

extension Actor {
    /// One stretch of text, or a pronoun that was taken for the other: nobody acts on himself by "them".
    func isSame(as other: Actor) -> Bool {
        span == other.span || (other.entry.hasPrefix("coreference") && name == other.name && country == other.country)
    }

    /// Whether these may be people in a street rather than a state's organs.
    var isCrowd: Bool {
        if ["it", "its"].contains(text.lowercased()) { return false }
        return switch sector {
        case .government, .military, .police, .legislature, .judiciary, .intergovernmental: false
        default: true
        }
    }
}

extension [Actor] {
    /// Without those of unknown country where others have one.
    func preferringCountries() -> [Actor] {
        contains { $0.country != nil } ? filter { $0.country != nil } : self
    }

    /// Without repetitions of the same actor.
    func distinct() -> [Actor] {
        reduce(into: []) { kept, actor in
            if !kept.contains(where: {
                $0.name == actor.name && $0.country == actor.country && $0.sector == actor.sector
            }) {
                kept.append(actor)
            }
        }
    }
}
