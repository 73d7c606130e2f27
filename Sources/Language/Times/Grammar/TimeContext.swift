internal import Model

/// What a mention is resolved against.
struct TimeContext: Sendable {
    /// The day of the text; nil when none is known.
    var reference: CivilDate?
    /// Its time of day, where known.
    var clock: TimeOfDay?
    /// Which way the clause points.
    var lean: Lean
    /// The role that the words before it give.
    var role: TemporalExpression.Role
    /// The last mention that gave a date, and where it stands.
    var previous: Stretch?
    var previousOffset = 0
    /// The last mention that told a month or a day, for narratives: a year named in between may be no more than an aside.
    var previousDated: Stretch?
    /// The last year that was stated or resolved, for narratives.
    var year: Int?
    /// The last quarter told.
    var quarter: (year: Int, number: Int)?
    /// A midnight that limits something.
    var isDeadline = false
    /// "compared with" stands before in the sentence.
    var isComparison = false
    /// The last month that was stated or resolved.
    var month: Int?
    /// The text tells of times long past by their dates: what lacks a year takes the last one told.
    var isNarrative = false
    /// The mention is all that the sentence says.
    var isAlone = false
    /// The day that its sentence gives to a clock time.
    var dayOfClause: Stretch?
    /// The lean is beyond doubt: "the year ended Jan. 31".
    var isFirm = false
    /// Month before day in figures (the United States), where known.
    var isMonthFirst: Bool?

    /// The day that narrative mentions count from.
    var anchor: CivilDate? { isNarrative ? previous?.day ?? reference : reference }
}

/// Which way a clause points.
enum Lean: Sendable { case past, future, unknown }
