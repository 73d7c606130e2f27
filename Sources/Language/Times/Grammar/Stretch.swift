internal import Model

/// A stretch of the calendar with its TIMEX3 value.
struct Stretch: Sendable {
    var timex: String
    var start: WallTime?
    /// Exclusive.
    var end: WallTime?
    var grain: Grain
    var kind: TemporalExpression.Kind = .date
    var alternatives: [TemporalExpression.Alternative] = []
    /// Byte offset of the mention it was counted from.
    var anchor: Int?
    /// The ends of a range or the days of a list.
    var partStretches: [Stretch] = []
    /// Length in days of a duration, for deadlines; parts of a day count as one.
    var days: Int?

    /// The day it begins, for other mentions to count from.
    var day: CivilDate? { start?.date }
}

extension Stretch {
    static func symbolic(_ timex: String, grain: Grain) -> Stretch { Stretch(timex: timex, grain: grain) }

    private static func dates(_ timex: String, _ from: CivilDate, _ to: CivilDate, _ grain: Grain) -> Stretch {
        Stretch(timex: timex, start: WallTime(from), end: WallTime(to), grain: grain)
    }

    static func day(_ date: CivilDate) -> Stretch { dates("\(date)", date, date.adding(days: 1), .day) }

    /// Monday to Sunday.
    static func week(of date: CivilDate) -> Stretch {
        let monday = date.adding(days: 1 - date.weekday)
        let week = monday.isoWeek
        return dates("\(four(week.year))-W\(two(week.week))", monday, monday.adding(days: 7), .week)
    }

    static func weekend(of date: CivilDate) -> Stretch {
        let saturday = date.adding(days: 6 - date.weekday)
        let week = saturday.isoWeek
        return dates("\(four(week.year))-W\(two(week.week))-WE", saturday, saturday.adding(days: 2), .weekend)
    }

    /// The weekend that a day belongs to: the next one from Wednesday on, else the one before.
    static func weekend(near date: CivilDate) -> Stretch {
        weekend(of: date.weekday < 3 ? date.adding(days: -7) : date)
    }

    static func month(_ year: Int, _ month: Int) -> Stretch? {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        return dates("\(four(year))-\(two(month))", first, first.adding(months: 1), .month)
    }

    static func quarter(_ year: Int, _ quarter: Int) -> Stretch? {
        months("\(four(year))-Q\(quarter)", year, quarter * 3 - 2, 3, .quarter)
    }

    static func half(_ year: Int, _ half: Int) -> Stretch? {
        months("\(four(year))-H\(half)", year, half * 6 - 5, 6, .half)
    }

    /// Meteorological, northern: spring from March; winter belongs to the year in which it begins.
    static func season(_ year: Int, _ season: Int) -> Stretch? {
        let codes = ["SP", "SU", "FA", "WI"]
        guard codes.indices.contains(season - 1) else { return nil }
        return months("\(four(year))-\(codes[season - 1])", year, season * 3, 3, .season)
    }

    private static func months(_ timex: String, _ year: Int, _ month: Int, _ count: Int, _ grain: Grain) -> Stretch? {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        return dates(timex, first, first.adding(months: count), grain)
    }

    static func year(_ year: Int) -> Stretch? { months(four(year), year, 1, 12, .year) }

    /// `first` is its first year: 1990.
    static func decade(_ first: Int) -> Stretch? {
        let text = four(first)
        return months(String(text.prefix(3)), first, 1, 120, .decade)
    }

    /// The century of the years 1900…1999, as TIMEX3 counts: 19.
    static func century(_ number: Int) -> Stretch? {
        guard let first = CivilDate(year: max(number * 100, 1), month: 1, day: 1) else { return nil }
        return dates(two(number), first, first.adding(months: 1200), .century)
    }

    static func four(_ value: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
    }

    static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

    /// The calendar unit that holds a day.
    static func unit(_ unit: TimeUnit, of date: CivilDate) -> Stretch? {
        switch unit {
        case .second, .minute, .hour, .day: day(date)
        case .weekend: weekend(of: date)
        case .week, .fortnight: week(of: date)
        case .month: month(date.year, date.month)
        case .quarter: quarter(date.year, (date.month + 2) / 3)
        case .season: season(date.month < 3 ? date.year - 1 : date.year, date.month < 3 ? 4 : date.month / 3)
        case .year: year(date.year)
        case .decade: decade(date.year / 10 * 10)
        case .century: century(date.year / 100)
        }
    }

    /// The same unit, `count` of them later or earlier.
    static func unit(_ unit: TimeUnit, of date: CivilDate, shifted count: Int) -> Stretch? {
        self.unit(unit, of: date.adding(unit, count))
    }
}

extension CivilDate {
    /// Moves by units; clamped to the calendar's years.
    func adding(_ unit: TimeUnit, _ count: Int) -> CivilDate {
        let count = min(max(count, -400_000), 400_000)
        switch unit {
        case .second, .minute, .hour: return self
        case .day: return adding(days: count)
        case .week, .weekend: return adding(days: 7 * count)
        case .fortnight: return adding(days: 14 * count)
        case .month: return adding(months: count)
        case .quarter, .season: return adding(months: 3 * count)
        case .year: return adding(months: 12 * count)
        case .decade: return adding(months: 120 * count)
        case .century: return adding(months: 1200 * count)
        }
    }
}
