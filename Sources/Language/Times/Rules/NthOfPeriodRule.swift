internal import Model

extension TimeRule {
    /// "the first Monday of October", "the last week of July", "the third day of 2022", "the last day of the month", "the week of
    /// January 9".
    static let nthOfPeriod = TimeRule(
        name: "nth-of-period", triggers: [.the, .ordinal, .second, .last, .number, .unit]
    ) { cursor in
        let hasArticle = cursor.accept(.the) || cursor.peek(-1).lexeme == .the
        if cursor.token.lexeme == .unit { return weekOf(&cursor) }
        let begin = cursor.at
        guard let count = cursor.accept(.last) ? -1 : cursor.ordinal(), count <= 53 else { return nil }
        // "the second last week of October"
        let nth = count > 0 && cursor.accept(.last) ? -count : count
        let weekday = cursor.attempt { $0.weekday() }
        let unit = weekday == nil ? cursor.unit() : .day
        // "third Tuesday" at the end, with no article: of this month.
        if let weekday, begin == cursor.at - 2, (1...5).contains(nth), cursor.isAtEnd, !hasArticle {
            return .relative(.day, "XXXX-WXX-\(weekday)") { context in
                context.unit(.month, 0).flatMap { NthOfPeriod.pick(nth, .day, weekday, in: $0) }
            }
        }
        guard let unit, unit == .day || unit == .week || unit == .weekend || unit == .month,
            cursor.accept(.of, .in) || isShifted(cursor.token), let outer = period(&cursor)
        else { return nil }
        return .relative(unit.grain, unit.masked) { context in
            outer(context).flatMap { NthOfPeriod.pick(nth, unit, weekday, in: $0) }
        }
    }

    /// "the third week next year".
    private static func isShifted(_ token: TimeToken) -> Bool {
        token.lexeme == .next || token.lexeme == .last || token.lexeme == .this
    }

    /// "the previous month", which the rule of units leaves to what was told.
    private static let previousUnit = TimeRule(name: "previous-unit", triggers: []) { cursor in
        guard let which = cursor.which(), which == .previous || which == .following,
            cursor.token.lexeme == .unit, let unit = cursor.unit()
        else { return nil }
        return .relative(unit.grain, unit.masked) { $0.unit(unit, which == .previous ? -1 : 1) }
    }

    /// "the week of January 9", "the week beginning February 4", "the week 3 of 2027".
    private static func weekOf(_ cursor: inout Cursor) -> Reading? {
        let isWeekend = cursor.token.number == TimeUnit.weekend.rawValue
        guard isWeekend ? cursor.unitOf(.weekend) : cursor.unitOf(.week) else { return nil }
        if !isWeekend, let numbered = cursor.attempt({ numberedWeek(&$0) }) { return numbered }
        guard cursor.accept(.of, .starting, .beginning) else { return nil }
        if cursor.peek(-1).lexeme != .of { _ = cursor.accept(.on) }
        if isWeekend {
            var inner = cursor
            guard case .relative(let day)? = holiday.read(&inner)?.meaning else { return nil }
            cursor = inner
            return .relative(.weekend, "XXXX-WXX-WE") { day.resolve($0)?.day.map { .weekend(near: $0) } }
        }
        for rule in [monthDay, dayMonth, numericDate, isoDate, weekday, ordinalDay] {
            var inner = cursor
            guard let meaning = rule.read(&inner)?.meaning, meaning.isDay else { continue }
            cursor = inner
            return .relative(.week, "XXXX-WXX") { context in context.day(of: meaning).map { .week(of: $0) } }
        }
        return nil
    }

    /// "week 3 of 2027": as ISO 8601 counts; a number alone is rather a week of a season or a course.
    private static func numberedWeek(_ cursor: inout Cursor) -> Reading? {
        let number = cursor.token.number
        guard cursor.token.lexeme == .number, cursor.token.width <= 2, (1...53).contains(number) else { return nil }
        cursor.at += 1
        guard let year = cursor.attempt({ $0.yearRef() }) else { return nil }
        return .relative(.week, "XXXX-W\(Stretch.two(number))") { context in
            context.stretch(in: year) { year in
                CivilDate(year: year, month: 1, day: 4).map { .week(of: $0.adding(days: 7 * (number - 1))) }
            }
        }
    }

    /// A month, a year, "this month", "next year".
    static func period(_ cursor: inout Cursor) -> (@Sendable (TimeContext) -> Stretch?)? {
        if cursor.token.lexeme == .the, cursor.peek(1).lexeme == .unit,
            let unit = TimeUnit(rawValue: cursor.peek(1).number),
            unit >= .month
        {
            cursor.at += 2
            return { $0.unit(unit, 0) }
        }
        for rule in [monthYear, thisUnit, previousUnit, year, season, quarter] {
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
                : last.adding(days: -((last.weekday - weekday + 7) % 7) + 7 * (nth + 1))
            return date >= from && date < to ? .day(date) : nil
        }
        switch unit {
        case .day:
            let date = nth > 0 ? from.adding(days: nth - 1) : last.adding(days: nth + 1)
            return date < to && date >= from ? .day(date) : nil
        case .week, .weekend:
            // A week belongs to the period that holds its Thursday, as ISO 8601 counts; a weekend to that of its Saturday.
            let middle = unit == .week ? 4 : 6
            let thursday =
                nth > 0
                ? from.adding(days: (middle - from.weekday + 7) % 7 + 7 * (nth - 1))
                : last.adding(days: -((last.weekday - middle + 7) % 7) + 7 * (nth + 1))
            guard thursday >= from, thursday < to else { return nil }
            return unit == .week ? .week(of: thursday) : .weekend(of: thursday)
        default:
            let date = nth > 0 ? from.adding(months: nth - 1) : last.adding(months: nth + 1)
            return date < to && date >= from ? .month(date.year, date.month) : nil
        }
    }
}
