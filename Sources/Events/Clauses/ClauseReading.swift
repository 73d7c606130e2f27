import Model

/// How the clause of a trigger tells its event.
struct ClauseReading {
    var modality: Modality
    var isNegated: Bool
    /// Words of the if-clause, where there is one.
    var condition: Range<Int>?
    /// Subject word of the verb of saying.
    var speaker: Int?
    /// The trigger and the words that carry it: light verbs, verbs of planning … Times and places of theirs are the event's.
    var carriers: [Int]
    /// Words that decided the modality.
    var cues: [Int]
    /// An operator ("plan", "threat") governs the trigger.
    var isGoverned: Bool
    /// "will not", "would not": what is not to be done is refused.
    var isRefusal: Bool
    /// "cannot", "could not".
    var isUnable: Bool
}
