internal import Model

extension TimeRule {
    /// "2022-01-09", "2022/1/9", "2022-01", "20220109T...": year first.
    static let isoDate = TimeRule(name: "iso-date", triggers: [.number]) { cursor in
        guard cursor.isYear(),
            !(cursor.token.isGlued && [.period, .slash, .hyphen].contains(cursor.peek(-1).lexeme)
                && cursor.peek(-2).lexeme == .number)
        else { return nil }
        let year = cursor.token.number
        let separator = cursor.peek(1).lexeme
        if let month = cursor.attempt({ spacedMonth(&$0) }) { return month }
        guard separator == .hyphen || separator == .slash || separator == .period, cursor.peek(1).isGlued,
            cursor.peek(2).lexeme == .number,
            cursor.peek(2).isGlued, cursor.peek(2).width <= 2
        else { return nil }
        let month = cursor.peek(2).number
        guard cursor.peek(3).lexeme == separator, cursor.peek(3).isGlued, cursor.peek(4).lexeme == .number,
            cursor.peek(4).isGlued
        else {
            guard cursor.peek(2).width == 2 || separator == .slash, separator != .period, (1...12).contains(month)
            else { return nil }
            cursor.at += 3
            return Reading(.calendar(CalendarFields(year: year, month: month)))
        }
        let day = cursor.peek(4).number
        guard cursor.peek(4).width <= 2, separator != .period || (1900..<2100).contains(year) else { return nil }
        cursor.at += 5
        // "2024/13/1": the day first.
        if month > 12, separator == .slash, CivilDate(year: year, month: day, day: month) != nil {
            return Reading(.calendar(CalendarFields(year: year, month: day, day: month)))
        }
        guard CivilDate(year: year, month: month, day: day) != nil else { return nil }
        if cursor.token.isGlued, cursor.token.lexeme == .t, cursor.peek(1).lexeme == .number { cursor.at += 1 }
        return Reading(.calendar(CalendarFields(year: year, month: month, day: day)))
    }

    /// "1/13/2022", "13.01.2022", "10-31-74", "9/1": a part over 12 decides; else the source's country.
    static let numericDate = TimeRule(name: "numeric-date", triggers: [.number]) { cursor in
        let first = cursor.token
        let mark = cursor.peek(1)
        let second = cursor.peek(2)
        if let month = cursor.attempt({ monthOfYear(&$0) }) { return month }
        guard first.width <= 2, second.lexeme == .number, second.width <= 2,
            [.slash, .hyphen, .period].contains(mark.lexeme), mark.isGlued == second.isGlued
        else { return nil }
        let before = cursor.peek(-1)
        let follows = before.lexeme == .hyphen && cursor.peek(-3).lexeme == .slash && mark.lexeme == .slash
        if first.isGlued, !follows, ![.open, .quote, .edge, .apostrophe].contains(before.lexeme) { return nil }
        let third = cursor.peek(4)
        let isFull = cursor.peek(3).lexeme == mark.lexeme && third.lexeme == .number && third.isGlued
        if isFull {
            guard third.width == 4 && cursor.isYear(4) || third.width == 2 else { return nil }
            let year = third.width == 2 ? Cursor.fullYear(third.number) : third.number
            guard mark.isGlued, third.width == 4 || mark.lexeme != .period || first.width == 2 && second.width == 2
            else { return nil }
            cursor.at += 5
            return numeric(first.number, second.number, year: year)
        }
        // "08/12, 2015"
        if mark.lexeme == .slash, cursor.peek(3).lexeme == .comma, cursor.isYear(4),
            !cursor.isPluralNoun(5)
        {
            cursor.at += 5
            return numeric(first.number, second.number, year: third.number)
        }
        guard mark.lexeme == .slash, cursor.peek(3).lexeme != .slash, first.number > 0, second.number > 0 else {
            return nil
        }
        // "9/11" is an event, "1/2" a fraction; a day and a month need a cue: "on 4/25".
        guard hasCue(cursor, before: before), (first.number, second.number) != (9, 11) else { return nil }
        cursor.at += 3
        return numeric(first.number, second.number, year: nil)
    }

    private static func hasCue(_ cursor: Cursor, before: TimeToken) -> Bool {
        let first = cursor.token
        let (after, second) = (cursor.peek(3), cursor.peek(4))
        // "30/4.85"
        if after.isGlued, [.period, .comma, .colon].contains(after.lexeme), second.isGlued, second.lexeme == .number {
            return false
        }
        // "10/1-11/2/2017", "11/20, 11/22 or 11/25"
        if after.lexeme == .hyphen, second.lexeme == .number, cursor.peek(5).lexeme == .slash { return true }
        return switch before.lexeme {
        case .on, .until, .by, .since, .from, .before, .after, .to, .each, .between, .weekday, .weekdayShort, .edge:
            cursor.peek(3).lexeme != .number && cursor.peek(3).lexeme != .unit && cursor.peek(3).lexeme != .units
        case .the: cursor.peek(-2).lexeme == .on
        case .hyphen, .comma, .or, .and:
            cursor.peek(-2).lexeme == .number && cursor.peek(-3).lexeme == .slash
                && after.lexeme != .unit && after.lexeme != .units
        default:
            first.number != 24 && (first.number > 12) != (cursor.peek(2).number > 12)
                && [.edge, .period, .before, .at, .from, .between].contains(after.lexeme)
        }
    }

    /// "2016 / 11", "2016/ 11".
    private static func spacedMonth(_ cursor: inout Cursor) -> Reading? {
        let (year, month) = (cursor.token.number, cursor.peek(2))
        guard (1900..<2100).contains(year), cursor.peek(1).lexeme == .slash, !month.isGlued, month.lexeme == .number,
            month.width == 2, (1...12).contains(month.number), [.edge, .period, .comma].contains(cursor.peek(3).lexeme)
        else { return nil }
        cursor.at += 3
        return Reading(.calendar(CalendarFields(year: year, month: month.number)))
    }

    /// "06/2004", "3/2015": a month and a year of our time.
    private static func monthOfYear(_ cursor: inout Cursor) -> Reading? {
        let (month, year) = (cursor.token, cursor.peek(2))
        guard month.width <= 2, (1...12).contains(month.number), cursor.peek(1).lexeme == .slash,
            cursor.peek(1).isGlued, year.isGlued, cursor.isYear(2), (1900..<2100).contains(year.number),
            !month.isGlued || cursor.peek(-1).lexeme == .open,
            !(cursor.peek(3).isGlued && [.slash, .hyphen, .percent, .other].contains(cursor.peek(3).lexeme))
        else { return nil }
        cursor.at += 3
        return Reading(.calendar(CalendarFields(year: year.number, month: month.number)))
    }

    private static func numeric(_ first: Int, _ second: Int, year: Int?) -> Reading? {
        let probe = year ?? 2020
        let monthFirst = CivilDate(year: probe, month: first, day: second)
        let dayFirst = CivilDate(year: probe, month: second, day: first)
        guard monthFirst != nil || dayFirst != nil else { return nil }
        var fields = CalendarFields(year: year)
        (fields.month, fields.day) = monthFirst != nil ? (first, second) : (second, first)
        fields.isSwappable = monthFirst != nil && dayFirst != nil && first != second
        if (monthFirst != nil) != (dayFirst != nil) { fields.isMonthFirst = monthFirst != nil }
        return Reading(.calendar(fields))
    }
}
