internal import Model

extension TimeRule {
    /// "the first Monday of October", "the last week of July", "the third day of 2022", "the last day of the month", "the week of
    /// January 9".
    static let nthOfPeriod = TimeRule(
        name: "nth-of-period", triggers: [.the, .ordinal, .second, .last, .number, .unit]
    ) { cursor in
        _ = cursor.accept(.the)
        if cursor.token.lexeme == .unit { return weekOf(&cursor) }
        guard let nth = cursor.accept(.last) ? -1 : cursor.ordinal(), nth <= 53 else { return nil }
        let weekday = cursor.attempt { $0.weekday() }
        let unit = weekday == nil ? cursor.unit() : .day
        guard let unit, unit == .day || unit == .week || unit == .weekend || unit == .month,
            cursor.accept(.of, .in), let outer = period(&cursor)
        else { return nil }
        return .relative(unit.grain, unit.masked) { context in
            outer(context).flatMap { NthOfPeriod.pick(nth, unit, weekday, in: $0) }
        }
    }

    /// "the week of January 9".
    private static func weekOf(_ cursor: inout Cursor) -> Reading? {
        guard cursor.unitOf(.week), cursor.accept(.of) else { return nil }
        for rule in [monthDay, dayMonth, weekday] {
            var inner = cursor
            guard let fields = rule.read(&inner)?.meaning.calendar else { continue }
            cursor = inner
            return .relative(.week, "XXXX-WXX") { context in context.calendar(fields)?.day.map { .week(of: $0) } }
        }
        return nil
    }

    /// A month, a year, "this month", "next year".
    private static func period(_ cursor: inout Cursor) -> (@Sendable (TimeContext) -> Stretch?)? {
        if cursor.token.lexeme == .the, cursor.peek(1).lexeme == .unit,
            let unit = TimeUnit(rawValue: cursor.peek(1).number),
            unit >= .month
        {
            cursor.at += 2
            return { $0.unit(unit, 0) }
        }
        for rule in [monthYear, thisUnit, year] {
            var inner = cursor
            guard let reading = rule.read(&inner) else { continue }
            cursor = inner
            switch reading.meaning {
            case .calendar(let fields): return { $0.calendar(fields) }
            case .relative(let relative): return relative.resolve
            default: return nil
            }
        }
        return nil
    }
}

/// Counting within a period.
enum NthOfPeriod {
    static func pick(_ nth: Int, _ unit: TimeUnit, _ weekday: Int?, in outer: Stretch) -> Stretch? {
        guard let from = outer.start?.date, let to = outer.end?.date else { return nil }
        let last = to.adding(days: -1)
        if let weekday {
            let date =
                nth > 0
                ? from.adding(days: (weekday - from.weekday + 7) % 7 + 7 * (nth - 1))
                : last.adding(days: -((last.weekday - weekday + 7) % 7))
            return date >= from && date < to ? .day(date) : nil
        }
        switch unit {
        case .day:
            let date = nth > 0 ? from.adding(days: nth - 1) : last
            return date < to ? .day(date) : nil
        case .week, .weekend:
            // A week belongs to the period that holds its Thursday, as ISO 8601 counts.
            let thursday =
                nth > 0
                ? from.adding(days: (4 - from.weekday + 7) % 7 + 7 * (nth - 1))
                : last.adding(days: -((last.weekday - 4 + 7) % 7))
            guard thursday >= from, thursday < to else { return nil }
            return unit == .week ? .week(of: thursday) : .weekend(of: thursday)
        default:
            let date = nth > 0 ? from.adding(months: nth - 1) : last
            return date < to ? .month(date.year, date.month) : nil
        }
    }
}
