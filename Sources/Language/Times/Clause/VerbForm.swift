/// What a word can be in a verb group, as far as direction needs it; named as in `tense.lex`.
enum VerbForm: UInt8, CaseIterable, Sendable {
    case none
    /// Finite past: said, met.
    case past
    /// Regular past or participle, known by its ending: announced.
    case ed
    /// Participle only: gone, taken.
    case participle
    case base, third
    /// Participle in -ing, known by its ending.
    case ing
    /// What is to come: due, set, scheduled, expected, plans.
    case plan
    case will, would, modal
    case `is`, was, has, had, be, been
    /// did, does, do.
    case done
}
