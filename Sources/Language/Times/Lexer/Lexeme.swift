internal import Model

/// What a token is to the time rules; word classes are named as `times.lex` names them.
enum Lexeme: UInt8, CaseIterable, Sendable {
    // Not in the word list.
    case other
    // Figures: up to nine digits, or more than that or with a thousands comma.
    case number, bigNumber
    // Marks.
    case comma, period, colon, semicolon, hyphen, dash, slash, apostrophe, open, close, quote, percent, currency
    case plus, hash, mark
    /// Beyond either end of the sentence.
    case edge
    // Words of time.
    case month, monthShort, weekday, weekdays, weekdayShort, unit, units
    case cardinal, tens, scale, ordinal, second, ordinalSuffix, dozen, couple, few, several, some, many, half, numerous,
        various
    case part, parts, hourName, tonight, overnight, meridiem, clockWord, relativeDay, season, seasons
    // Which one, and where in it.
    case this, next, last, past, previous, coming, upcoming, following, current, same, that, these, those, latest
    case preceding, prior, present, recent, each, every, per, other_, another, entire, whole, full, all
    case early, late, mid, middle, beginning, start, end, earlier, later, ago, hence, back, now, then
    // Small words.
    case into, throughout, the, a, an, of, `in`, on, at, by, to, from, through, thru, till, til, until, before, after,
        since, and, or,
        `for`
    case within, during, between, over, around, about, nearly, almost, approximately, roughly, more, less, than, no, not
    case least, most, `as`, only, just, under, up, s, t, o, deadline, rest, starting, once, ish, any, periodEnd,
        decadeWord
    case long, old, term, period_, time, moment, `while`, fiscal, trading, business, ended, ending, eve, era
    case ad, ce, bc, bce, holiday, holidays
    case quarterLetter, halfLetter, frequency, adverbRef, future, former

    /// The name that `times.lex` uses.
    var name: String {
        switch self {
        case .other_: "other"
        case .period_: "period"
        case .other, .period: ""
        default: String(describing: self)
        }
    }
}

/// A unit of time; raw values as `times.lex` gives them.
enum TimeUnit: Int, Sendable {
    case second, minute, hour, day, weekend, week, fortnight, month, quarter, season, year, decade, century

    var grain: Grain {
        switch self {
        case .second: .second
        case .minute: .minute
        case .hour: .hour
        case .day: .day
        case .weekend: .weekend
        case .week, .fortnight: .week
        case .month: .month
        case .quarter: .quarter
        case .season: .season
        case .year: .year
        case .decade: .decade
        case .century: .century
        }
    }

    /// How a TIMEX3 duration writes one of it: `(1, "D")`, `(10, "Y")`.
    var timex: (count: Int, letter: String, isClock: Bool) {
        switch self {
        case .second: (1, "S", true)
        case .minute: (1, "M", true)
        case .hour: (1, "H", true)
        case .day: (1, "D", false)
        case .weekend: (1, "WE", false)
        case .week: (1, "W", false)
        case .fortnight: (2, "W", false)
        case .month: (1, "M", false)
        case .quarter, .season: (3, "M", false)
        case .year: (1, "Y", false)
        case .decade: (10, "Y", false)
        case .century: (100, "Y", false)
        }
    }
}

/// A part of the day; raw values as `times.lex` gives them.
enum DayPart: Int, Sendable {
    case morning = 1, afternoon, evening, night, daytime, midday, dawn, dusk

    /// TIMEX3's abbreviation.
    var timex: String {
        switch self {
        case .morning, .dawn: "MO"
        case .afternoon: "AF"
        case .evening, .dusk: "EV"
        case .night: "NI"
        case .daytime: "DT"
        case .midday: "MI"
        }
    }

    /// First hour, and the hour after the last; past 24 where it runs into the next day. The usual soft bounds.
    var hours: (from: Int, to: Int) {
        switch self {
        case .morning: (6, 12)
        case .afternoon: (12, 18)
        case .evening: (18, 22)
        case .night: (20, 28)
        case .daytime: (8, 18)
        case .midday: (11, 14)
        case .dawn: (5, 8)
        case .dusk: (17, 20)
        }
    }
}
