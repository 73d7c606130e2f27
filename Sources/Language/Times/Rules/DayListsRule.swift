internal import Model

extension TimeRule {
    /// "January 9 and 10", "Jan. 9-10", "Jan. 24, 25 and 27", "August 10 to 22, 2012".
    static let monthDayList = TimeRule(name: "month-day-list", triggers: [.month, .monthShort]) { cursor in
        let first = cursor.at
        guard let month = cursor.month() else { return nil }
        // "November between 19 and 20"
        _ = cursor.accept(.between)
        guard let list = cursor.dayList(), list.days.count > 1 else { return nil }
        let year = cursor.yearAfterDate()
        return list.reading(from: first, cursor, month: month, year: year, monthLast: false)
    }

    /// "9-10 January", "28 to 30 June", "9, 10 and 11 January 2022".
    static let dayListMonth = TimeRule(name: "day-month-list", triggers: [.number, .the, .ordinal, .tens]) { cursor in
        _ = cursor.accept(.the)
        guard cursor.token.lexeme == .number || cursor.token.lexeme == .ordinal || cursor.token.lexeme == .tens else {
            return nil
        }
        let first = cursor.at
        guard let list = cursor.dayList(), list.days.count > 1 else { return nil }
        _ = cursor.accept(.of)
        guard let month = cursor.month() else { return nil }
        let year = cursor.yearAfterDate()
        return list.reading(from: first, cursor, month: month, year: year, monthLast: true)
    }
}

/// Days of one month, written one after another.
struct DayList {
    /// Day and its token range.
    var days: [(Int, Range<Int>)]
    var isRange: Bool

    func reading(from first: Int, _ cursor: Cursor, month: Int, year: Int?, monthLast: Bool) -> Reading {
        let parts = days.enumerated().map { index, day in
            var tokens = day.1
            if index == 0, !monthLast { tokens = first..<tokens.upperBound }
            if index == days.count - 1, monthLast || year != nil { tokens = tokens.lowerBound..<cursor.at }
            return Phrase(
                tokens: tokens, meaning: .calendar(CalendarFields(year: year, month: month, day: day.0)), rule: "")
        }
        return Reading(.coordination(parts, isRange: isRange))
    }
}

extension Cursor {
    /// Rising days joined by commas, "and", "to", "through", a hyphen or a dash; stops before what is no day.
    mutating func dayList() -> DayList? {
        guard let firstDay = day() else { return nil }
        var list = DayList(days: [firstDay], isRange: false)
        while let next = attempt({ cursor -> ((Int, Range<Int>), Bool)? in
            guard let isRange = cursor.listMark() else { return nil }
            _ = cursor.accept(.on)
            _ = cursor.accept(.the)
            guard let last = list.days.last, let day = cursor.day(), day.0 > last.0, !cursor.isCounted else {
                return nil
            }
            return (day, isRange)
        }) {
            list.days.append(next.0)
            list.isRange = list.isRange || next.1
        }
        return list
    }

    private mutating func day() -> (Int, Range<Int>)? {
        let from = at
        let day = dayNumber() ?? ordinal()
        return day.flatMap { (1...31).contains($0) ? ($0, from..<at) : nil }
    }

    /// True for a mark of a range, false for one of a list.
    private mutating func listMark() -> Bool? {
        switch token.lexeme {
        case .hyphen, .dash, .to, .through, .thru, .until, .till, .til:
            at += 1
            return true
        case .comma:
            at += 1
            _ = accept(.and, .or)
            return false
        case .and, .or:
            at += 1
            return false
        default: return nil
        }
    }

    /// What follows makes the figure a count: "January 9 and 10 people", "March 3 and 4 percent".
    private var isCounted: Bool {
        switch token.lexeme {
        case .units, .percent, .scale, .bigNumber, .dozen, .colon: true
        case .period, .comma: peek(1).isGlued && peek(1).lexeme == .number && token.isGlued && peek(1).width != 4
        case .other: !token.isGlued && isPluralNoun()
        default: false
        }
    }
}
