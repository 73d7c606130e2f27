internal import Model

typealias Grain = TemporalExpression.Grain

/// What a phrase says before it is resolved.
enum Meaning: Sendable {
    /// Fields of the calendar that were stated; the resolver finds the others.
    case calendar(CalendarFields)
    /// A time of day, without a day.
    case clock(ClockFields)
    case part(DayPart)
    /// A clock time or a part of a day, on a day.
    indirect case moment(day: Meaning, time: Meaning)
    /// Computed against the context: relative days, periods, holidays …
    case relative(Relative)
    /// Consecutive days of a list or the two ends of a range.
    indirect case coordination([Phrase], isRange: Bool)
    case duration(Amount)
    /// Its TIMEX3 value.
    case recurring(String)
    case symbolic(String)

    /// A day that a clock time can be joined to.
    var isDay: Bool {
        switch self {
        case .calendar(let fields): fields.day != nil || fields.weekday != nil
        case .relative(let relative): relative.grain == .day
        default: false
        }
    }

    var isTimeOfDay: Bool {
        switch self {
        case .clock, .part: true
        default: false
        }
    }

    var calendar: CalendarFields? {
        if case .calendar(let fields) = self { fields } else { nil }
    }
}

/// A phrase that only the context can date.
struct Relative: Sendable {
    let grain: Grain
    /// TIMEX3 value where no reference day is known.
    let masked: String
    /// "Thursday of next week": weeks from that of the day of the text.
    var weeks: Int?
    /// "in a year", "three months ago": what is counted from the day of the text, negative for the past.
    var shift: Shift?
    var isHoliday = false
    let resolve: @Sendable (TimeContext) -> Stretch?

    struct Shift: Sendable {
        let amount: Amount
        let sign: Int
    }
}

/// Stated fields; at least one of them. A weekday beside a month-day only confirms.
struct CalendarFields: Sendable, Hashable {
    var year: Int?
    var month: Int?
    var day: Int?
    var weekday: Int?
    var isBC = false
    /// "January last year": years from the reference year.
    var yearShift: Int?
    /// "last June", "this Friday", "next March": which one of the year or of the weeks.
    var which: Which?
    /// The day and the month can be exchanged: 01/09/2022.
    var isSwappable = false
    /// In figures of which only one order is a date: the month stood first.
    var isMonthFirst: Bool?
}

/// this, next, last, this past, the same …
enum Which: Sendable { case this, next, last, same, coming, previous, following }

struct ClockFields: Sendable, Hashable {
    var hour: Int
    var minute: Int?
    var second: Int?
    /// Before noon or after was stated, or the hour is written in 24-hour style.
    var isCertain: Bool
    var zone: ZoneName?
    /// 24:00, the end of its day.
    var isEndOfDay = false
    /// "at 7": no clock time unless a day stands beside it.
    var isBare = false
    /// Minutes east of UTC, from "(0500 GMT)" behind a local time.
    var equivalent: Int?
    /// "2 to 4 p.m.": minutes after midnight at which the stretch ends.
    var until: Int?
}

/// An amount of a unit: "three days", "several weeks", "a month and a half".
struct Amount: Sendable, Hashable {
    /// Nil for a vague amount ("several").
    var count: Double?
    var unit: TimeUnit
    /// Smaller units that follow: "1 hour 30 minutes".
    var rest: [(Double, TimeUnit)] = []
    /// "business days", "trading days": Saturdays and Sundays do not count.
    var isWorking = false

    static func == (a: Amount, b: Amount) -> Bool { a.timex == b.timex }
    func hash(into hasher: inout Hasher) { hasher.combine(timex) }
}

/// What was found where, and by which rule.
struct Phrase: Sendable {
    var tokens: Range<Int>
    var meaning: Meaning
    var mod: TimeMod?
    var rule: String
    /// A role that the phrase's own words give: within, for, since.
    var role: TemporalExpression.Role?
    /// Which sentence it stands in.
    var sentence = 0
}

/// TIMEX3's mod.
enum TimeMod: String, Sendable {
    case start = "START", mid = "MID", end = "END", approx = "APPROX", lessThan = "LESS_THAN", moreThan = "MORE_THAN"
    case equalOrLess = "EQUAL_OR_LESS", equalOrMore = "EQUAL_OR_MORE", before = "BEFORE", after = "AFTER"
    /// "later this week": what is left of it. Written END.
    case rest
    /// "earlier this week": what is gone of it. Written START.
    case gone
    /// "the end of the year": of a year only its last month. Written END.
    case close

    var timex: String {
        switch self {
        case .rest, .close: TimeMod.end.rawValue
        case .gone: TimeMod.start.rawValue
        default: rawValue
        }
    }
}
